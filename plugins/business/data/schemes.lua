-- The market map: ecolabels of type I (ISO 14024) and public buyers, what they accept and what they ask for.
--   kind       ecolabel: a label to be earned; buyer: a public buyer with rules for what is green
--   markets    where it counts, as in client.markets; { "world" }: anywhere
--   countries  of use where it counts, ISO 3166-1; "EU" stands for all of the Union
--   groups     product groups, as in product/data/groups
--   source     read for name, groups and rule; "(from memory)" where it was not, to be confirmed by the centre
return {
  {
    id = "eu_ecolabel", name = "EU Ecolabel", kind = "ecolabel", markets = { "eu" }, countries = { "EU", "NO" },
    groups = { "textile", "footwear", "furniture", "paint", "paper", "detergent", "display", "accommodation" },
    asks = _"life cycle criteria of the Commission's decision for the group; test reports of accredited laboratories",
    source = "European Commission, EU Ecolabel: product groups and criteria", year = 2024,
  },
  {
    id = "nordic_swan", name = "Nordic Swan", kind = "ecolabel", markets = { "eu" }, countries = { "DK", "FI", "SE", "NO" },
    groups = { "furniture", "textile", "paint", "paper", "detergent", "display", "accommodation" },
    asks = _"life cycle criteria of the Nordic Ecolabelling Board, renewed every few years",
    source = "Nordic Ecolabelling, product groups; Götessons (furniture, textiles)", year = 2018,
  },
  {
    id = "blue_angel", name = "Blue Angel", kind = "ecolabel", markets = { "eu" }, countries = { "DE", "AT", "EU" },
    groups = { "paper", "furniture", "textile", "detergent", "paint", "packaging", "small-appliance", "laptop", "smartphone", "display" },
    asks = _"health, climate, water or resources, by the group's award criteria; recovered paper in paper products",
    source = "Blue Angel: sectors, and jury of December 2025; Umweltbundesamt", year = 2025,
  },
  {
    id = "green_key", name = "Green Key", kind = "ecolabel", markets = { "world" },
    groups = { "accommodation" },
    asks = _"all imperative criteria, and each year more of the others; an environmental manager",
    source = "Green Key, criteria for hotels and hostels 2022 to 2025", year = 2022,
  },
  {
    id = "green_seal", name = "Green Seal", kind = "ecolabel", markets = { "north_america" },
    groups = { "accommodation", "paint", "paper", "detergent" },
    asks = _"standard of the group, for hotels GS-33 in three levels",
    source = "Green Seal, GS-33 edition 5.3; its other groups as listed by the United States' EPA", year = 2023,
  },
  {
    id = "thai_green_label", name = "Thai Green Label", kind = "ecolabel", markets = { "asia" }, countries = { "TH" },
    groups = { "light-source", "refrigerating-appliance", "paint", "paper", "detergent", "furniture", "textile", "packaging" },
    asks = _"criteria TGL of the group; the state's green cart builds on it",
    source = "Thailand Environment Institute, list of criteria; The Urban Green Scene (categories)", year = 2017,
  },
  {
    id = "ecomark_india", name = "Ecomark (India)", kind = "ecolabel", markets = { "asia" }, countries = { "IN" },
    groups = { "paint", "small-appliance", "footwear", "packaging", "paper", "detergent", "textile" },
    asks = _"Indian Standard or its mark, and the criteria of the first schedule",
    source = "Ecomark Rules 2024 (in force 1 October 2024), 17 categories as listed by CERC-ENVIS", year = 2024,
  },
  {
    id = "vietnam_green_label", name = "Vietnam Green Label", kind = "ecolabel", markets = { "asia" }, countries = { "VN" },
    groups = { "detergent", "light-source" },
    asks = _"criteria of the ministry for the group",
    source = "Vietnam Environment Administration (2011) and One Planet Network (LED, 2017)", year = 2017,
  },
  {
    id = "korea_eco_label", name = "Korea Eco-Label", kind = "ecolabel", markets = { "asia" }, countries = { "KR" },
    groups = { "refrigerating-appliance", "washing-machine", "dishwasher", "display", "light-source", "laptop", "small-appliance", "furniture", "textile", "detergent", "paper", "paint" },
    asks = _"criteria of the ministry for the group; what public bodies have to buy",
    source = "greenproduct.go.kr, mandatory purchase; groups from memory", year = 2024,
  },
  {
    id = "eco_mark_japan", name = "Eco Mark (Japan)", kind = "ecolabel", markets = { "asia" }, countries = { "JP" },
    groups = { "textile", "paper", "furniture", "packaging" },
    asks = _"criteria of the Japan Environment Association; recycled plastic, refills",
    source = "ERIA, Regional Knowledge Centre for Marine Plastic Debris, green procurement", year = 2023,
  },
  {
    id = "sello_colombiano", name = "Sello Ambiental Colombiano", kind = "ecolabel", markets = { "latin_america" }, countries = { "CO" },
    groups = { "accommodation", "detergent" },
    asks = _"the technical standard of the group: NTC 5133 for accommodation, NTC 5131 for cleaners; an accredited certifier",
    source = "Resolución 1555 de 2005; NTC 5133 (2006), NTC 5131 (2011)", year = 2011,
  },
  {
    id = "gots", name = "GOTS", kind = "ecolabel", markets = { "world" },
    groups = { "textile" },
    asks = _"at least 70 % organic fibre, chemicals, waste water and labour along the chain",
    source = "Global Organic Textile Standard (from memory)", year = 2023, unconfirmed = true,
  },
  {
    id = "fsc_pefc", name = "FSC or PEFC", kind = "ecolabel", markets = { "world" },
    groups = { "furniture", "paper", "packaging" },
    asks = _"certified chain of custody from the forest on; a single property, no type I label",
    source = "FSC and PEFC, chain of custody (from memory)", year = 2023, unconfirmed = true,
  },
  {
    id = "eu_gpp", name = "EU green public procurement", kind = "buyer", markets = { "eu" }, countries = { "EU" },
    groups = { "laptop", "display", "smartphone", "furniture", "paint", "textile", "paper", "detergent", "light-source" },
    asks = _"core or comprehensive criteria in tenders; the EU Ecolabel or an equal one proves them",
    source = "European Commission, GPP criteria: computers 2021, furniture 2017, paints 2018, road lighting 2018, paper 2008 (outdated), textiles, cleaning services", year = 2024,
  },
  {
    id = "us_epa", name = "United States federal purchasing", kind = "buyer", markets = { "north_america" },
    groups = { "display", "laptop", "smartphone", "furniture", "paint", "paper", "detergent" },
    asks = _"a label or standard of EPA's recommendations for the category",
    source = "EPA, Recommendations of Specifications, Standards, and Ecolabels", year = 2023,
  },
  {
    id = "japan_green_purchasing", name = "Japan, Act on Promoting Green Procurement", kind = "buyer", markets = { "asia" }, countries = { "JP" },
    groups = { "paper", "furniture", "laptop", "display", "smartphone", "refrigerating-appliance", "washing-machine" },
    asks = _"criteria of the designated items: 288 in 22 categories; the Eco Mark helps to show them",
    source = "unitary.info, Green Procurement, 2025", year = 2025,
  },
  {
    id = "korea_green_purchasing", name = "Korea, Act on Promotion of Purchase of Green Products", kind = "buyer", markets = { "asia" }, countries = { "KR" },
    groups = { "refrigerating-appliance", "washing-machine", "dishwasher", "display", "light-source", "laptop", "small-appliance", "furniture", "textile", "detergent", "paper", "paint" },
    asks = _"the Korea Eco-Label or its criteria: public bodies have to buy such products where there are any",
    source = "greenproduct.go.kr, mandatory purchase; groups from memory", year = 2024,
  },
  {
    id = "thai_green_cart", name = "Thailand, green cart", kind = "buyer", markets = { "asia" }, countries = { "TH" },
    groups = { "paper", "furniture", "light-source", "paint", "detergent", "accommodation" },
    asks = _"Thai Green Label, for hotels Green Leaf: 17 products and 5 services",
    source = "Open Contracting Partnership, case study Thailand; groups in part from memory", year = 2022,
  },
  {
    id = "brazil_procurement", name = "Brazil, Law 14.133/2021", kind = "buyer", markets = { "latin_america" }, countries = { "BR" },
    groups = { "furniture", "paper", "textile", "paint", "detergent", "light-source", "laptop", "refrigerating-appliance" },
    asks = _"criteria of sustainability in every tender, or a reason why not; proof by label, report or certificate",
    source = "Guia Nacional de Contratações Sustentáveis, as summed up by UFPA, 2025; the law names no groups", year = 2025,
  },
}
