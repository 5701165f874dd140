-- How the language of the document writes numbers, money, dates and lists; a language that is not here, as English does.
local languages = {
  en = {
    decimal = ".", currency_first = true, separator = "; ",
    is_one = function(number) return number == "1" end,  -- "1 point", but "1.0 points"
    months = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
               "December" },
    date = function(day, month, year) return day .. "\u{A0}" .. month .. "\u{A0}" .. year end,
  },
  fr = {
    decimal = ",", separator = "\u{A0}; ",
    -- "1,9 point"
    is_one = function(number) return string.find(number, "^%D*[01]$") or string.find(number, "^%D*[01],%d+$") end,
    months = { "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
               "décembre" },
    date = function(day, month, year) return (day == 1 and "1er" or day) .. "\u{A0}" .. month .. "\u{A0}" .. year end,
  },
  es = {
    decimal = ",", separator = "; ",
    is_one = function(number) return number == "1" end,
    months = { "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
               "diciembre" },
    date = function(day, month, year) return day .. "\u{A0}de " .. month .. " de\u{A0}" .. year end,
  },
}

return languages[string.match(language, "^%a+")] or languages.en
