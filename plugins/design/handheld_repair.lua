-- Smartphones and slate tablets beside the repairability class: the battery that the user changes, updates, a second user.
-- Regulation (EU) 2023/1670, annex II, B 1.1 and 1.2, from 20 June 2025; read for smartphones. Of slate tablets, annex II, D, the reliability
-- and update points were read; the others are taken to be the same.
local data = include "../use/data/handhelds"

fact.percentage "design.battery_after_500" {
  title = _"Battery capacity after 500 cycles",
  help = _"Share of the rated capacity that is left; asked for where only a workshop can change the battery.",
  evidence = _"Test report",
}

local choices = {
  { "encrypted", _"User data are encrypted as delivered" },
  { "reset", _"A reset deletes the key and makes a new one" },
  { "battery_record", _"Date, cycles and health of the battery are recorded" },
}

fact.choices "design.second_user" {
  title = _"Ready for a second user",
  choices = choices,
  evidence = _"A look at the settings, user manual",
}

local function is_handheld(f)
  return f.product.group == "smartphone"
end

local function never()
  return false
end

--- Battery and case last so long that a workshop may change the battery instead of the user.
local function lasts(f)
  return f.design.battery_after_500 >= data.sealed_capacity
    and f.use.battery_cycles >= data.sealed_cycles
    and f.use.ip_solid >= data.immersion.solid
    and f.use.ip_water >= data.immersion.water
end

criterion "design.battery_exchange" {
  title = _"The battery is changed by the user, or lasts",
  why = _"A new battery gives a phone two more years.",
  needs = { "product.group", "disposal.battery_removal", "design.battery_after_500", "use.battery_cycles", "use.ip_solid", "use.ip_water" },
  applies = is_handheld,
  measure = function(f)
    local who = f.disposal.battery_removal
    return who == "professional" and lasts(f) and "lasting" or who
  end,
  rate = grades { user = 1, lasting = 0.7, professional = 0.3, manufacturer = 0, nobody = 0, none = 0 },
  met = one_of { "user", "lasting" },
  partly = never,
  threshold = _"by the user; or by a workshop, if 83 % are left after 500 and 80 % after 1000 cycles, with IP67",
  advice = {
    option "design.battery_by_user" {
      title = _"A battery behind screws",
      how = _"Back cover with standard screws or clips and a gasket, pull strip instead of glue, one connector.",
      effort = "high",
      effect = { ["disposal.battery_removal"] = set "user" },
      tradeoff = _"Some tenths of a millimetre of thickness.",
    },
  },
  evidence = _"Repair manual; test reports of battery and ingress where a workshop changes it",
  basis = "Regulation (EU) 2023/1670, annex II, B 1.1 (5) (c)",
}

criterion "design.updates_kept" {
  title = _"Updates for at least five years after the sale has ended",
  why = _"A phone without security updates is unsafe for banking, and is replaced although it works.",
  needs = { "product.group", "design.update_years" },
  applies = is_handheld,
  measure = "design.update_years",
  unit = "year",
  rate = function(_f, value)
    local limit = data.update_years
    if value < limit then return 0.5 * value / limit end
    return clamp(0.5 + 0.5 * (value - limit) / (data.best.update_years - limit), 0.5, 1)
  end,
  met = at_least(data.update_years),
  partly = never,
  threshold = _"at least 5 years",
  advice = {
    option "design.updates_eight_years" {
      title = _"Eight years of updates",
      how = _"Contract with the chip maker before the launch; keep changes to the operating system few.",
      effort = "medium",
      effect = {
        ["design.update_years"] = function(years)
          return math.max(years, 8)
        end,
      },
      tradeoff = _"Memory has to be sized for the last update, not the first.",
    },
  },
  evidence = _"Published commitment",
  basis = "Regulation (EU) 2023/1670, annex II, B 1.2 (6) and D 1.2 (5)",
}

criterion "design.second_user_ready" {
  title = _"Ready for a second user",
  why = _"Who fears for private data puts the old phone in a drawer.",
  needs = { "product.group", "design.second_user" },
  applies = is_handheld,
  measure = function(f)
    return #f.design.second_user
  end,
  rate = between { worst = 0, best = #choices },
  met = at_least(#choices),
  threshold = _"encryption, secure reset and battery record",
  advice = {
    option "design.prepare_second_user" {
      title = _"Encryption, secure reset and battery record",
      how = _"All three are functions of the operating system: switch them on as delivered and show the reset in the manual.",
      effort = "low",
      effect = { ["design.second_user"] = set { "encrypted", "reset", "battery_record" } },
    },
  },
  evidence = _"A look at the settings, user manual",
  basis = "Regulation (EU) 2023/1670, annex II, B 1.1 (6)",
}
