"""A bill of materials with a slip in it: warned of where it can be judged, refused where it cannot."""

from program import EXAMPLES, ProgramTest, example

CHECKLIST = "washing-machine"
WARNING = "The rows of the bill of materials add up to"
RESTING_ON_THE_BILL = {"design.circularity", "design.recycled_plastics", "disposal.recyclability",
                       "disposal.weee_recycling", "disposal.plastic_marking"}


class BillOfMaterials(ProgramTest):
    def setUp(self):
        super().setUp()
        self.copy_home()
        self.facts = example("washing-machine")
        self.rows = self.facts["facts"]["product.bom"]["value"]

    def warnings(self):
        """The warning by criterion."""
        result = self.assess(self.write_facts(self.facts), CHECKLIST)
        return {one["id"]: text for one in result["criteria"] for text in one["findings"] if text.startswith(WARNING)}

    def weighs(self, kg):
        self.facts["facts"]["product.mass"] = kg

    def test_no_warning_where_the_rows_add_up_or_nearly(self):
        for kg in [65, 62, 68]:  # the rows: 65 kg
            with self.subTest(kg):
                self.weighs(kg)
                self.assertEqual(self.warnings(), {})

    def test_no_warning_while_the_mass_is_unknown(self):
        del self.facts["facts"]["product.mass"]
        self.assertEqual(self.warnings(), {})

    def test_parts_that_are_missing(self):
        self.weighs(70)
        found = self.warnings()
        self.assertEqual(set(found), RESTING_ON_THE_BILL)
        for text in found.values():
            self.assertIn("65 kg, the product weighs 70 kg: parts are missing", text)

    def test_grams_taken_for_kilograms_name_the_row(self):
        self.rows[7]["mass"] = 2080
        found = self.warnings()
        self.assertEqual(set(found), RESTING_ON_THE_BILL)
        for text in found.values():
            self.assertIn("the product weighs 65 kg: check row 8, Control panel, drawer, the heaviest", text)

    def test_the_warning_changes_no_rating_and_comes_first_in_the_report(self):
        judged = self.assess(EXAMPLES / "washing-machine.json", CHECKLIST)["criteria"]
        self.weighs(61)  # the rows count as all there is
        file = self.write_facts(self.facts)
        warned = self.assess(file, CHECKLIST)["criteria"]
        for before, after in zip(judged, warned, strict=True):
            self.assertEqual(after.get("rating"), before.get("rating"), before["id"])
        self.assertIn(WARNING, next(one for one in warned if one["id"] == "design.circularity")["findings"][0])
        self.greencert("assess", file, "--checklist", CHECKLIST, "--report", "report.pdf")
        self.assertIn(WARNING, " ".join(self.words(self.folder / "report.pdf").split()))

    def refused_facts(self, *says):
        self.refused("assess", self.write_facts(self.facts), "--checklist", CHECKLIST, says=says)

    def test_a_negative_mass(self):
        self.rows[2]["mass"] = -16.25
        self.refused_facts("product.bom", "row 3", "mass", "-16.25 kg")

    def test_a_unit_of_another_dimension(self):
        self.rows[4]["mass"] = {"value": 4.69, "unit": "kWh"}
        self.refused_facts("product.bom", "row 5", "mass", "kWh", "kg")

    def test_a_share_above_the_whole(self):
        self.rows[1]["recycled"] = 120
        self.refused_facts("product.bom", "row 2", "recycled", "120 %")

    def test_shares_that_together_are_above_the_whole(self):
        self.rows[1].update(recycled=60, reused=50)
        self.refused_facts("product.bom", "row 2", "Drum", "more than 100 %")

    def test_an_unknown_country_suggests_those_like_it(self):
        self.facts["facts"]["product.country_of_use"] = "KEN"
        self.refused_facts("product.country_of_use", "KEN", "did you mean")
