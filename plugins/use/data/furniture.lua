-- Safety, strength and durability standards by kind of furniture: Decision (EU) 2016/1332, criterion 9.1 and appendix IV (read), which
-- asks for the latest version of the relevant one. Editions in force as listed by CEN/TC 207 and read in a public survey of 2026.
return {
  kinds = {
    { "office_chair", _"Office chair", "EN 1335-2" },
    { "office_desk", _"Office desk", "EN 527-2" },
    { "contract_seating", _"Seating outside the home", "EN 16139:2025" },
    { "contract_table", _"Table outside the home", "EN 15372:2023" },
    { "domestic_seating", _"Seating for the home", "EN 12520:2024" },
    { "domestic_table", _"Table for the home", "EN 12521:2023" },
    { "storage", _"Storage and kitchen furniture", "EN 14749:2016+A1:2022" },
    { "bed", _"Bed", "EN 1725:2023" },
    { "bunk_bed", _"Bunk bed", "EN 747-1 and EN 747-2:2024" },
    { "school", _"School furniture", "EN 1729-2" },
    { "outdoor", _"Outdoor furniture", "EN 581-2 and EN 581-3" },
    { "other", _"Other furniture", "its standard" },
  },
}
