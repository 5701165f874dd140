local limits = include "data/limits"

fact.number "sample.energy" { title = _"Energy in a year", unit = "kWh", min = 0, max = 20000 }
fact.integer "sample.lifetime" { title = _"Lifetime", unit = "year", min = 1, max = 50 }
fact.boolean "sample.marked" { title = _"Marked" }
fact.choice "sample.colour" { title = _"Colour", choices = { { "red", _"Red", also = { "rojo", "24-7" } }, { "green", _"Green" } } }
fact.choices "sample.markets" { title = _"Markets", choices = { { "eu", _"EU" }, { "mercosur", _"Mercosur" } } }
fact.percentage "sample.share" { title = _"Share" }
fact.text "sample.note" { title = _"Note" }
fact.date "sample.tested" { title = _"Tested on" }
fact.money "sample.price" { title = _"Price" }
fact.table "sample.bom" {
  title = _"Parts",
  columns = {
    column.text "part" { title = _"Part" },
    column.number "mass" { title = _"Mass", unit = "kg", min = 0 },
    column.percentage "recycled" { title = _"Recycled", optional = true },
  },
}

indicator.number "sample.lifetime_energy" {
  title = _"Energy over the lifetime",
  unit = "kWh",
  needs = { "sample.energy", "sample.lifetime" },
  compute = function(f)
    return f.sample.energy * f.sample.lifetime
  end,
  basis = "arithmetic",
}

indicator.text "sample.class" {
  title = _"Class",
  needs = { "sample.lifetime_energy" },
  compute = function(f)
    return f.sample.lifetime_energy <= limits.energy and "A" or "B"
  end,
  basis = "sample",
}

criterion "sample.lifetime_electricity" {
  title = _"Lifetime electricity",
  needs = { "sample.lifetime_energy" },
  applies = function(f)
    return f.sample.lifetime_energy > 0
  end,
  measure = function(f)
    return quantity(f.sample.lifetime_energy / 1000, "MWh")
  end,
  unit = "kWh",
  rate = between { worst = 6000, best = 1000 },
  met = at_most(limits.energy),
  advice = {
    option "sample.save" { title = _"Save energy", effort = "low", effect = { ["sample.energy"] = times(0.5) } },
    option "sample.paint" { title = _"Paint it", effort = "low", effect = { ["sample.colour"] = set("green") } },
  },
  basis = "sample regulation, annex I",
}

criterion "sample.good_class" {
  title = _"Class",
  measure = "sample.class",
  rate = grades { A = 1, B = 0.25 },
  met = equals("A"),
  basis = "sample",
}

criterion "sample.is_marked" {
  title = _"Marked",
  measure = "sample.marked",
  met = equals(true),
  advice = { option "sample.mark" { title = _"Mark it", effect = { ["sample.marked"] = set(true) } } },
  basis = "sample",
}

criterion "sample.recycled" {
  title = _"Recycled content",
  needs = { "sample.bom" },
  measure = function(f)
    local found = {}
    for i, row in ipairs(f.sample.bom) do
      if (row.recycled or 0) < 10 then
        found[#found + 1] = finding(_"Row {row}, {part}: {share} % recycled", {
          row = i,
          part = row.part,
          share = row.recycled or 0,
        })
      end
    end
    local mass = sum(f.sample.bom, "mass")
    return sum(f.sample.bom, function(row)
      return row.mass * (row.recycled or 0)
    end) / mass, found
  end,
  unit = "%",
  rate = between { worst = 0, best = 50 },
  met = at_least(25),
  basis = "sample",
}
