return {
  -- Years after the last unit of the model that spare parts are kept. Washing machines: Regulation (EU) 2019/2023, annex II, 8 (1).
  -- Refrigerating appliances: Regulation (EU) 2019/2019, annex II, 3 (a): 7, door gaskets 10. Dishwashers (EU) 2019/2022, annex II, 5 (1) (a),
  -- displays (EU) 2019/2021, annex II, D 5 (a), and mobile phones (EU) 2023/1670, annex II, 1.1 (1): 7. All others: centre's own good practice.
  spare_parts = { all = 7, groups = { ["washing-machine"] = 10, ["refrigerating-appliance"] = 7 }, gaskets = 10, best = 15 },
  -- 2019/2023, annex II, 8 (2), and 2019/2019, annex II, 3 (c): working days
  delivery_days = 15,
  -- centre's own good practice: years; software 8 as Regulation (EU) 2019/2021, annex II, E 1, asks of displays
  guarantee = { good = 5, legal = 2, best = 10 },
  software = { good = 8, worst = 2, best = 10 },
  -- centre's own good practice: lifetime in % of the group's average
  lifetime = { good = 100, worst = 50, best = 150 },
  -- centre's own good practice: price of the dearest usual spare part as a share of the product's price, %
  part_price = { good = 30, worst = 60, best = 10 },
}
