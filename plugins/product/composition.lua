local materials = include "shared/materials"

fact.table "product.bom" {
  title = _"Bill of materials",
  help = _"One row for each part of one material; the masses add up to the mass of the product.",
  evidence = _"Bill of materials from design or purchasing, or a dismantling record",
  columns = {
    column.text "part" { title = _"Part" },
    column.choice "material" { title = _"Material", choices = materials.choices },
    column.number "mass" { title = _"Mass", unit = "kg", min = 0 },
    column.percentage "recycled" {
      title = _"Recycled content",
      help = _"Share of post-consumer or pre-consumer recycled material (ISO 14021).",
      optional = true,
    },
    column.percentage "reused" { title = _"Reused", help = _"Share from reused parts.", optional = true },
    column.boolean "marked" {
      title = _"Polymer marked",
      help = _"Marked with the polymer's symbol to ISO 11469.",
      optional = true,
    },
    column.boolean "separable" {
      title = _"Separable",
      help = _"Comes off with ordinary tools, as a part of one material.",
      optional = true,
    },
  },
}
