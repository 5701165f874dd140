-- Parts of a laptop that can be exchanged one by one, with basic tools and without harm.
local data = include "data/exchangeable"

local choices, total = {}, 0
for i, part in ipairs(data.parts) do
  choices[i] = { part[1], part[2] }
  total = total + part.weight
end

fact.choices "design.exchangeable_parts" {
  title = _"Parts that can be exchanged one by one",
  help = _"With screwdrivers, tweezers and a spudger; not soldered, not glued, without exchanging another part. A second slot counts for memory.",
  evidence = _"Repair manual, or taking one apart",
  choices = choices,
}

criterion "design.parts_exchangeable" {
  title = _"What wears out or grows too small can be exchanged",
  why = _"A worn battery and too little memory end many laptops that are otherwise sound.",
  needs = { "product.group", "design.exchangeable_parts" },
  applies = function(f)
    return f.product.group == "laptop"
  end,
  measure = function(f)
    local has, share, names = {}, 0, {}
    for _i, id in ipairs(f.design.exchangeable_parts) do
      has[id] = true
    end
    for _i, part in ipairs(data.parts) do
      if has[part[1]] then
        share = share + part.weight
      else
        names[#names + 1] = part[3]
      end
    end
    if is_empty(names) then return 100 * share / total end
    return 100 * share / total, { finding(_"Not to be exchanged by itself: {parts}", { parts = table.concat(names, ", ") }) }
  end,
  unit = "%",
  rate = between { worst = 0, best = 100 },
  met = at_least(data.good),
  threshold = _"at least 70 % of the parts by weight of failure",
  advice = {
    option "design.slots_and_screws" {
      title = _"Slots for memory and storage, screws for the battery",
      how = _"One slot beside soldered memory, M.2 storage, battery with screws and connector, keyboard from above.",
      effort = "medium",
      effect = {
        ["design.exchangeable_parts"] = function(list)
          local has, new = {}, {}
          for i, id in ipairs(list) do
            has[id], new[i] = true, id
          end
          for _i, id in ipairs { "battery", "storage", "memory", "keyboard" } do
            if not has[id] then new[#new + 1] = id end
          end
          return new
        end,
      },
      tradeoff = _"Two millimetres of thickness and some grams.",
    },
  },
  evidence = _"Repair manual, or taking one apart",
  basis = "centre's own good practice; theme as in EU Ecolabel Decision (EU) 2016/1371, criterion 3, lifetime extension (expired)",
}
