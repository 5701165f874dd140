-- Televisions as registered in the European product database (EPREL), copied on 5 October 2026 into src/Data/eprelSpecs.json of the
-- public repository Televizor.mk and read there: diagonal, pixels, power and class in standard and in high dynamic range. The power is
-- that of the label, from which an allowance is deducted already (LG's figures are 90 % of whole watts), so nothing is left to deduct.
local function display(kind, published, source)
  return function(number, model, diagonal, wide, high, power, class, power_hdr, class_hdr)
    case(model) {
      source = "EPREL, record " .. number .. ", Delegated Regulation (EU) 2019/2013" .. source,
      published = published,
      facts = {
        ["use.display_kind"] = kind,
        ["use.screen_diagonal"] = diagonal,
        ["use.screen_pixels_wide"] = wide,
        ["use.screen_pixels_high"] = high,
        ["use.display_power"] = power,
        ["use.display_power_hdr"] = power_hdr,
        ["use.display_abc"] = false,
      },
      expect = { ["use.display_class"] = class, ["use.display_class_hdr"] = class_hdr },
    }
  end
end

local tv = display("television", true, "")
tv("1831317", "Vivax B Series 32LE21K", 80, 1366, 768, 26, "E", 27, "F")
tv("1777500", "Vivax TV-32LE115T2S2", 80, 1366, 768, 26, "E")
tv("2185928", "Vivax TV-40LE110WO", 100, 1920, 1080, 36, "E")
tv("1265664", "Vivax A Series 58UHD10K", 146.1, 3840, 2160, 91, "G", 92, "G")
tv("2729355", "Beko 50 BIQ 8000", 126, 3840, 2160, 64, "F", 82, "G")
tv("2715987", "Beko 55 BCQ 8000", 139, 3840, 2160, 63, "E", 95, "G")
tv("2715988", "Beko 55 BHU 7800", 139, 3840, 2160, 71, "F", 93, "G")
tv("2715986", "Beko 65 BCQ 8000", 164, 3840, 2160, 76, "E", 110, "G")
tv("2220568", "Haier H43K85FUX", 108, 3840, 2160, 50, "F", 69, "G")
tv("2598781", "Haier H43K85GUX", 108, 3840, 2160, 40, "E", 52, "G")
tv("2293372", "Haier H43Q80FUX", 108, 3840, 2160, 50, "F", 72, "G")
tv("2598807", "Haier H43S80GUX", 108, 3840, 2160, 42, "E", 52, "G")
tv("2235685", "Haier H50K85FUX", 126, 3840, 2160, 56, "F", 68, "G")
tv("2220586", "Haier H55K85FUX", 139, 3840, 2160, 60, "E", 74, "F")
tv("2584180", "LG OLED65C61LA", 163.9, 3840, 2160, 84.6, "E", 232, "G")
tv("2231984", "LG 65NANO80A3B", 163.9, 3840, 2160, 99.9, "F", 152, "G")
tv("2236756", "LG 65QNED70A6A", 163.9, 3840, 2160, 100, "F", 152, "G")
tv("2232013", "LG 65QNED80A3A", 163.9, 3840, 2160, 84.6, "E", 140, "G")
tv("2318145", "LG 65QNED92A6A", 163.9, 3840, 2160, 110, "G", 205, "G")
tv("2607447", "LG 75MRGB87B3B", 189.3, 3840, 2160, 81.9, "D", 191, "G")
tv("2576090", "LG 75NU800B3LA", 189.3, 3840, 2160, 140, "G", 180, "G")
tv("2669842", "LG 75QNED70B3A", 189.3, 3840, 2160, 107, "E", 162, "G")
tv("2229716", "LG 75NANO80A3B", 189.3, 3840, 2160, 127, "F", 190, "G")
tv("2232053", "LG 75QNED86A3A", 189.3, 3840, 2160, 82.8, "D", 182, "G")
tv("2616494", "LG 75QNED87B3A", 189.3, 3840, 2160, 84.6, "D", 186, "G")
tv("2621427", "LG OLED77B6ELC", 194.7, 3840, 2160, 111, "E", 216, "G")
tv("2643819", "LG OLED77G61LW", 194.7, 3840, 2160, 92.7, "E", 334, "G")
tv("2675903", "LG OLED77W69LA", 194.7, 3840, 2160, 133, "F", 356, "G")
tv("2596326", "LG OLED77C61LA", 194.7, 3840, 2160, 87.3, "D", 260, "G")
tv("2598860", "LG OLED83G61LW", 209.6, 3840, 2160, 98.1, "D", 345, "G")
tv("2618879", "LG OLED83C61LA", 209.6, 3840, 2160, 89, "D", 292, "G")
tv("2576091", "LG 85NU800B3LA", 214.8, 3840, 2160, 168, "G", 230, "G")
tv("2629887", "LG 65QNED83B3A", 163.9, 3840, 2160, 99.9, "F", 165, "G")

-- From eprelCatalog.json there, whole lists of suppliers: the kind of display is not among the fields read.
local monitor = display("monitor", false, "; a monitor by its brand and size, kind not read")
monitor("2590948", "Gamebooster Lyris FF20", 69, 1920, 1080, 14.7, "D", 14.7, "D")
monitor("2590946", "Gamebooster Lyris FF24", 69, 1920, 1080, 19.7, "E", 20.9, "E")
monitor("2561219", "Sandstrom SDPF15AL26", 38, 1920, 1080, 6.4, "C")
monitor("2566510", "Konsta P14", 35.6, 1920, 1200, 6.1, "C", 6.7, "C")
monitor("2579755", "Majesty MAS1-251K526", 62.2, 1920, 1080, 18, "E", 31, "G")
monitor("2573586", "Majesty MAS1-272K626", 67.8, 2560, 1440, 22.3, "F", 29.7, "G")
monitor("2454866", "Amzfast AMZG27F5Q", 68, 2560, 1440, 25, "F", 36, "G")
monitor("2454864", "Amzfast AMZG25X1", 62.1, 1920, 1080, 18, "E", 21, "F")
-- Published: E in both. 61 cm give 0.595 and D: the diagonal is rounded, 60.5 cm (23.8 inches) give 0.601.
monitor("2590953", "Gamebooster Lyris EF26, 23.8 inches", 60.5, 1920, 1080, 14.7, "E", 14.9, "E")
