-- Product groups of the French repairability index: which index is shown today, and what the group's own criterion 5 consists of.
-- Groups: the State's data schema of the index (schema.data.gouv.fr); code de l'environnement, articles R541-214 and R541-215 to 221.
-- Orders: 29 December 2020 (washing machines front-loading, smartphones, laptops, televisions, mowers), from 1 January 2021; 22 April 2022
-- (washing machines top-loading, dishwashers, vacuum cleaners, pressure washers), from 4 November 2022.
-- Since then: durability index (decree 2024-316, orders of 5 April 2024) for televisions from 8 January 2025 and for washing machines from
-- 8 April 2025, when the orders of both washing machines were repealed; smartphones: the class of (EU) 2023/1669 from 20 June 2025, as
-- reported when the French draft for phones was dropped.
-- Criterion 5, coefficients add up to 2. Read: washing machines in the sheet Valberg WF 714 A W566C, 2023; mowers in the sheet Alpina BL 320 E.
-- Smartphones and laptops: names read in a digest of the orders (faceaurisque.com), coefficients from memory: unconfirmed. The annexes of the
-- orders themselves (points by years, steps, tools, days and price) could not be read: the sub-scores are asked as the maker's sheet has them.
local three = { { "design.fr_5_1", 1 }, { "design.fr_5_2", 0.5 }, { "design.fr_5_3", 0.5 } } -- counter or updates, assistance, reset
local assistance = { { "design.fr_5_1", 2 } }

return {
  { "washing_front", _"Washing machine, front-loading", shown = "durability", since = "2025-04-08", specific = three },
  { "washing_top", _"Washing machine, top-loading", shown = "durability", since = "2025-04-08" },
  { "smartphone", _"Smartphone", shown = "eu", since = "2025-06-20", specific = three },
  { "laptop", _"Laptop", shown = "repairability", since = "2021-01-01", specific = three },
  { "television", _"Television", shown = "durability", since = "2025-01-08" },
  { "mower_mains", _"Lawn mower or trimmer, mains", shown = "repairability", since = "2021-01-01", specific = assistance },
  { "mower_battery", _"Lawn mower or trimmer, battery", shown = "repairability", since = "2021-01-01", specific = assistance },
  { "mower_robot", _"Robot lawn mower", shown = "repairability", since = "2021-01-01" },
  { "vacuum_mains", _"Vacuum cleaner, mains", shown = "repairability", since = "2022-11-04" },
  { "vacuum_cordless", _"Vacuum cleaner, cordless", shown = "repairability", since = "2022-11-04" },
  { "vacuum_robot", _"Robot vacuum cleaner", shown = "repairability", since = "2022-11-04" },
  { "dishwasher", _"Dishwasher", shown = "repairability", since = "2022-11-04" },
  { "pressure_washer", _"Pressure washer", shown = "repairability", since = "2022-11-04" },
}
