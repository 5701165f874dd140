-- Parts of a laptop that wear, break or become too small: id, title, name within a sentence; weight: how often they fail or are outgrown. The
-- parts are those of laptops in the State's data schema of the French repairability index (schema.data.gouv.fr; it lists the parts of all
-- product groups together). Weights and threshold: centre's own good practice.
return {
  parts = {
    { "battery", _"Battery", _"battery", weight = 3 },
    { "storage", _"Storage (HDD or SSD)", _"storage", weight = 2 },
    { "memory", _"Memory", _"memory", weight = 2 },
    { "keyboard", _"Keyboard", _"keyboard", weight = 2 },
    { "display", _"Display", _"display", weight = 2 },
    { "fan", _"Fans", _"fans", weight = 1 },
    { "ports", _"Charging port and external ports", _"ports", weight = 1 },
    { "board", _"Main board", _"main board", weight = 1 },
  },
  good = 70, -- % of the weight
}
