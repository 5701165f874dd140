plugin "design" {
  api = 1,
  version = "1.0.0",
  title = _"Design",
  description = _"What the designer decides: materials and their circularity, restricted substances, recycled content, ecodesign strategies, repairability",
  files = {
    "circularity",
    "materials",
    "recycled_content",
    "recycled_targets",
    "substances",
    "packaging_substances",
    "strategies",
    "repairability",
    "repairability_criteria",
    "french_index",
  },
}
