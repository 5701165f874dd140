-- Families of the materials of a bill of materials, by id.
local function set(ids)
  local members = {}
  for _i, id in ipairs(ids) do
    members[id] = true
  end
  return members
end

return {
  plastics = set {
    "ps", "eps", "abs", "pc", "pc-abs", "pp", "pe-hd", "pe-ld", "pet", "pvc", "pa", "pom", "pmma",
    "pu-foam", "pu-foam-flexible", "rubber", "silicone", "thermoset", "other-plastic",
  },
  metals = set {
    "steel", "stainless-steel", "cast-iron", "aluminium", "copper", "brass", "zinc", "lead", "magnesium", "other-metal",
  },
  -- No working recycling route, or one that disturbs others: centre's own good practice.
  difficult = set { "pvc", "thermoset", "other-plastic", "silicone", "pu-foam", "pu-foam-flexible", "other", "other-textile" },
  -- Sold with a high recycled content without loss of function in most uses: centre's own good practice.
  recyclate_available = set {
    "steel", "cast-iron", "stainless-steel", "aluminium", "copper", "ps", "abs", "pp", "pe-hd", "pe-ld", "pet", "pc-abs",
    "glass", "paper", "cardboard", "wood-panel", "polyester", "cotton",
  },
}
