-- What a fabric is made of and where the fibres come from: the facts, and the figures that criteria share.
local data = include "data/textile_fibres"

fact.table "production.fibres" {
  title = _"Fibres of the main fabric",
  help = _"One row for each fibre and origin: a shirt of organic and recycled cotton takes two rows. The shares add up to 100 %.",
  evidence = _"Composition label, and certificates of origin (GOTS, OCS, GRS, FSC, PEFC, Better Cotton)",
  columns = {
    column.choice "fibre" { title = _"Fibre", choices = data.fibres },
    column.choice "origin" { title = _"Origin", choices = data.origins },
    column.percentage "share" { title = _"Share by weight" },
  },
}

fact.choice "production.cotton_product" {
  title = _"Which cotton product it is",
  help = _"Asked because ecolabels want more organic cotton in simple garments, where it is easy to have.",
  choices = {
    { "basic", _"T-shirt, top, casual shirt, jeans, nightwear, underwear or socks" },
    { "other", _"Another product" },
  },
}

fact.number "production.polyester_antimony" {
  title = _"Antimony in the polyester",
  unit = "mg/kg",
  min = 0,
  max = 100000,
  help = _"Left from the catalyst; total content of the fibre.",
  evidence = _"Test report or declaration of the fibre maker",
}

--- The share of the fibres for which `counts(row)` holds.
local function share(fibres, counts)
  return round(sum(fibres, function(row)
    return counts(row) and row.share or 0
  end), 9)
end

--- Of one fibre, the per cent with one of these origins; nil where the fibre is not used.
local function origin_share(fibres, fibre, origins)
  local total = share(fibres, function(row)
    return row.fibre == fibre
  end)
  if total == 0 then return nil end
  return round(100 * share(fibres, function(row)
    return row.fibre == fibre and origins[row.origin] == true
  end) / total, 9)
end

local function origin_indicator(id, title, fibre, origins)
  indicator.number(id) {
    title = title,
    unit = "%",
    needs = { "production.fibres" },
    compute = function(f)
      return origin_share(f.production.fibres, fibre, origins)
    end,
    basis = "share by weight of the fibre",
  }
end

origin_indicator("production.organic_cotton_share", _"Cotton that is organic or recycled", "cotton", { organic = true, recycled = true })
origin_indicator("production.better_cotton_share", _"Cotton that is organic, recycled or from integrated pest management", "cotton", { organic = true, recycled = true, ipm = true })
origin_indicator("production.recycled_polyester_share", _"Polyester that is recycled", "polyester", { recycled = true })
origin_indicator("production.certified_pulp_share", _"Man-made cellulose from certified forests or recycled", "viscose", { forest = true, recycled = true })

indicator.number "production.fibre_total" {
  title = _"Sum of the shares of the fibres",
  unit = "%",
  needs = { "production.fibres" },
  compute = function(f)
    return share(f.production.fibres, function()
      return true
    end)
  end,
  basis = "sum",
}

indicator.number "production.preferred_fibre_share" {
  title = _"Fibres that are organic, recycled or from certified forests",
  unit = "%",
  needs = { "production.fibres", "production.fibre_total" },
  compute = function(f)
    if f.production.fibre_total == 0 then return nil end
    return round(100 * share(f.production.fibres, function(row)
      return data.preferred[row.origin] == true
    end) / f.production.fibre_total, 9)
  end,
  basis = "share by weight",
}

indicator.number "production.main_fibre_share" {
  title = _"Share of the main fibre",
  unit = "%",
  needs = { "production.fibres", "production.fibre_total" },
  compute = function(f)
    if f.production.fibre_total == 0 then return nil end
    local most = 0
    for _i, fibre in ipairs(data.fibres) do
      most = math.max(most, share(f.production.fibres, function(row)
        return row.fibre == fibre[1]
      end))
    end
    return round(100 * most / f.production.fibre_total, 9)
  end,
  basis = "share by weight; origins of one fibre taken together",
}
