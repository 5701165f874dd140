-- Energy efficiency index and classes of televisions, monitors and signage.
local data = include "data/displays"
local classes = include "shared/classes"

fact.choice "use.display_kind" {
  title = _"Kind of display",
  choices = { { "television", _"Television" }, { "monitor", _"Monitor" }, { "signage", _"Digital signage" } },
}

fact.number "use.screen_area" {
  title = _"Area of the screen",
  unit = "dm2",
  min = 1,
  max = 1000,
  help = _"Visible, in square decimetres. Leave open to use the diagonal and the pixels.",
  evidence = _"Product information sheet",
}

fact.number "use.screen_diagonal" {
  title = _"Diagonal of the screen",
  unit = "cm",
  min = 5,
  max = 600,
  evidence = _"Energy label",
}

local function pixels(id, title)
  fact.integer(id) { title = title, min = 100, max = 20000, evidence = _"Energy label" }
end

pixels("use.screen_pixels_wide", _"Pixels across")
pixels("use.screen_pixels_high", _"Pixels down")

local function on_power(id, title, help)
  fact.number(id) { title = title, unit = "W", min = 0, max = 5000, help = help, evidence = _"Energy label or test report to EN 62087" }
end

on_power("use.display_power", _"Power when on, standard dynamic range", _"In watts: the same figure as kWh for 1000 hours on the label. An allowance that the maker claimed is deducted there already.")
on_power("use.display_power_hdr", _"Power when on, high dynamic range", _"Leave open where the display has no such function.")

fact.boolean "use.display_abc" {
  title = _"10 % of the power is still to be deducted for automatic brightness control",
  help = _"Only where the power stated was measured without it: it is on as delivered and power falls by 20 % or more from 100 to 12 lux. No for a power from the label or the product information sheet.",
  evidence = _"Test report to EN 62087",
}

fact.number "use.display_luminance" {
  title = _"Peak white luminance of the signage display",
  unit = "cd/m2",
  min = 0,
  max = 10000,
  help = _"Brightest setting; only of digital signage.",
  evidence = _"Data sheet",
}

indicator.number "use.display_area" {
  title = _"Area of the screen, as used",
  unit = "dm2",
  needs = { "use.screen_diagonal", "use.screen_pixels_wide", "use.screen_pixels_high" },
  optional = { "use.screen_area" },
  compute = function(f)
    local u = f.use
    if u.screen_area then return u.screen_area end
    local w, h = u.screen_pixels_wide, u.screen_pixels_high
    return (u.screen_diagonal / 10) ^ 2 * w * h / (w ^ 2 + h ^ 2)
  end,
  basis = "as given, else from the diagonal and square pixels",
}

--- EEI of a power on a reference line; nothing for signage whose luminance is not known.
local function index(f, power, line)
  local A, correction = f.use.display_area, 0
  if f.use.display_kind == "signage" then
    if not f.use.display_luminance then return nil end
    correction = data.signage.factor * (f.use.display_luminance - data.signage.luminance) * A
  end
  local used = f.use.display_abc and data.abc_factor * power or power
  return (used + 1) / (3 * (90 * math.tanh(line.constant + line.slope * (A - 11)) + 4) + 3 + correction)
end

local inputs = { "use.display_area", "use.display_kind", "use.display_abc" }

local function eei(id, title, power, line, basis)
  indicator.number(id) {
    title = title,
    needs = { power, table.unpack(inputs) },
    optional = { "use.display_luminance" },
    compute = function(f)
      if line == data.ecodesign and f.use.display_kind == "signage" then return nil end
      return index(f, f.use[string.sub(power, 5)], line)
    end,
    basis = basis .. "; reference line as in data/displays; 10 % less power with automatic brightness control; the text prescribes no rounding",
  }
end

local label_text = "Delegated Regulation (EU) 2019/2013, annex II, B and C"
eei("use.display_eei", _"Energy efficiency index of the display", "use.display_power", data.label, label_text)
eei("use.display_eei_hdr", _"Energy efficiency index of the display, high dynamic range", "use.display_power_hdr", data.label, label_text)
eei("use.display_eei_legal", _"Index of the display for the legal minimum", "use.display_power", data.ecodesign, "Regulation (EU) 2019/2021, annex II, A and B")

local function class_of(id, title, source)
  indicator.text(id) {
    title = title,
    needs = { source },
    compute = function(f)
      return classes.below(data.classes, "G", f.use[string.sub(source, 5)])
    end,
    basis = "Delegated Regulation (EU) 2019/2013, annex II, A",
  }
end

class_of("use.display_class", _"Energy efficiency class of the display", "use.display_eei")
class_of("use.display_class_hdr", _"Energy efficiency class of the display, high dynamic range", "use.display_eei_hdr")
