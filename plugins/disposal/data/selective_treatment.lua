-- Directive 2012/19/EU, annex VII, point 1 (read in the consolidated text of 8 April 2024): substances, mixtures and
-- components that have to be removed from separately collected equipment. avoid: what good design leaves out altogether;
-- mercury: components that contain it.
return {
  { "pcb_capacitor", _"Capacitor containing PCB", avoid = true },
  { "mercury", _"Component containing mercury (switch, backlight)", avoid = true, mercury = true },
  { "battery", _"Battery" },
  { "circuit_board", _"Circuit board above 10 cm², or any of a mobile phone" },
  { "toner", _"Toner cartridge, liquid or paste" },
  { "brominated_plastic", _"Plastic containing brominated flame retardants", avoid = true },
  { "asbestos", _"Asbestos or component containing it", avoid = true },
  { "cathode_ray_tube", _"Cathode ray tube", avoid = true },
  { "fluorinated_gas", _"CFC, HCFC or HFC", avoid = true },
  { "hydrocarbon", _"Hydrocarbon (refrigerant, blowing agent)" },
  { "discharge_lamp", _"Gas discharge lamp", avoid = true, mercury = true },
  { "display", _"Liquid crystal display above 100 cm², or backlit by gas discharge lamps" },
  { "external_cable", _"External electric cable" },
  { "ceramic_fibre", _"Refractory ceramic fibres", avoid = true },
  { "radioactive", _"Radioactive substance above the exemption", avoid = true },
  { "capacitor", _"Electrolyte capacitor of concern above 25 mm" },
}
