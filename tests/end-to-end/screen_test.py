"""greencert screen: answered once, assessed everywhere."""

import json

from program import EXAMPLES, ProgramTest


class Screening(ProgramTest):
    def screen(self, file):
        return {one["checklist"]["id"]: one for one in self.greencert_json("screen", file)["schemes"]}

    def test_every_checklist_that_fits_gives_what_assess_gives(self):
        file = EXAMPLES / "washing-machine.json"
        schemes = self.screen(file)
        self.assertLessEqual({"generic-product", "washing-machine"}, set(schemes))
        self.assertNotIn("household-refrigerator", schemes)
        for checklist, screened in schemes.items():
            assessed = self.assess(file, checklist)
            for field in ["score", "score_range", "level", "missing"]:
                self.assertEqual(screened[field], assessed[field], field)
        self.assertIn("washing-machine", self.greencert("screen", file))

    def test_one_answer_counts_in_all(self):
        facts = json.loads((EXAMPLES / "washing-machine.json").read_text(encoding="utf-8"))
        before = self.screen(self.write_facts(facts))
        del facts["facts"]["product.bom"]
        after = self.screen(self.write_facts(facts))
        for checklist in ["generic-product", "washing-machine"]:
            screened = after[checklist]
            self.assertIn("product.bom", [one["id"] for one in screened["missing"]])
            self.assertGreater(len(screened["missing"]), len(before[checklist]["missing"]))

    def test_while_the_group_is_unknown_all_fit(self):
        everything = json.loads(self.greencert("checklist", "list", "--json"))
        self.assertEqual(set(self.screen(self.write_facts({"facts": {}}))), {one["id"] for one in everything})

    def test_it_says_where_the_product_could_be_recognised(self):
        file = EXAMPLES / "office-chair.json"
        markets = self.greencert_json("screen", file)["markets"]
        self.assertTrue(markets)
        for market in markets:
            self.assertIn(market["title"], self.greencert("screen", file))
