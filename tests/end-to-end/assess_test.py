"""greencert assess: facts of a product in, assessment and report out."""

import json

from program import EXAMPLES, ProgramTest, example, facts_files


class Assessing(ProgramTest):
    def checklist_for(self, facts):
        """The one made for the product's group, else the one for any product."""
        group = facts["facts"]["product.group"]["value"]
        own = [one["id"] for one in self.greencert_json("checklist", "list") if group in one["applies"]]
        return own[0] if own else "generic-product"

    def test_every_example_gives_a_report(self):
        self.assertGreaterEqual(len(facts_files()), 4)
        for file in facts_files():
            with self.subTest(file.name):
                facts = example(file.stem)
                report = self.folder / "report.pdf"
                result = json.loads(self.greencert("assess", file, "--checklist", self.checklist_for(facts), "--json", "-",
                                                   "--report", report))
                self.assert_clean_pdf(report)
                words = self.words(report)
                for expected in ["Advisory report", "Results by criterion", "How to recompute this result",
                                 result["digest"]]:
                    self.assertIn(expected, words)
                self.assertIn(facts["product"]["name"].split()[0], words)

    def test_the_contract(self):
        result = self.assess(EXAMPLES / "washing-machine.json", "washing-machine")
        self.assertEqual(set(result["checklist"]), {"id", "version", "digest"})
        self.assertEqual({stage["id"] for stage in result["stages"]}, {"design", "use", "disposal"})
        low, high = result["score_range"]
        self.assertLessEqual(0, low)
        self.assertEqual(low, result["score"])
        self.assertLessEqual(low, high)
        for criterion in result["criteria"]:
            self.assertIn(criterion["outcome"], ["met", "partly met", "not met", "not applicable", "unknown"])
            self.assertTrue(criterion["basis"], criterion["id"])
            self.assertEqual(criterion["outcome"] == "unknown", bool(criterion["missing"]), criterion["id"])
        self.assertRegex(result["digest"], "^[0-9a-f]{64}$")
        self.assertTrue(result["recommendations"])

    def test_the_same_bytes_twice(self):
        pair = []
        for name in ["one", "two"]:
            json_file, pdf = self.folder / (name + ".json"), self.folder / (name + ".pdf")
            self.greencert("assess", EXAMPLES / "tablet.json", "--checklist", "generic-product", "--json", json_file,
                           "--report", pdf)
            pair.append((json_file.read_bytes(), pdf.read_bytes()))
        self.assertEqual(*pair)

    def test_the_same_result_in_another_language_and_order(self):
        facts = example("washing-machine")
        turned = {key: dict(reversed(facts[key].items())) for key in reversed(facts)}
        self.environment.update(LC_ALL="tr_TR.UTF-8", LANG="fr_FR.UTF-8", TZ="Pacific/Auckland")
        self.assertEqual(self.assess(self.write_facts(turned), "washing-machine"),
                         self.assess(EXAMPLES / "washing-machine.json", "washing-machine"))

    def test_a_missing_fact_widens_the_range_and_is_named(self):
        facts = example("washing-machine")
        whole = self.assess(self.write_facts(facts), "washing-machine")
        removed = "use.washing_energy" if "use.washing_energy" in facts["facts"] else "use.spin_moisture"
        del facts["facts"][removed]
        report = self.folder / "report.pdf"
        less = json.loads(self.greencert("assess", self.write_facts(facts), "--checklist", "washing-machine", "--json",
                                         "-", "--report", report))
        self.assertLess(whole["score_range"][1] - whole["score_range"][0], less["score_range"][1] - less["score_range"][0])
        self.assertLessEqual(less["score_range"][0], whole["score"])
        self.assertGreaterEqual(less["score_range"][1], whole["score"])
        self.assertIn(removed, [missing["id"] for missing in less["missing"]])
        self.assertIn("What we do not know yet", self.words(report))

    def test_a_unit_of_the_same_dimension_is_converted(self):
        facts = example("washing-machine")
        expected = self.assess(self.write_facts(facts), "washing-machine")["digest"]
        mass = facts["facts"]["product.mass"]
        self.assertEqual(mass["unit"], "kg")
        mass.update(value=mass["value"] * 1000, unit="g")
        self.assertEqual(self.assess(self.write_facts(facts), "washing-machine")["digest"], expected)

    def test_the_published_washing_machine(self):
        facts = {"product": {"name": "Published example"}, "facts": {
            "product.group": "washing-machine", "use.rated_capacity": 8, "use.washing_energy": 0.540}}
        indicators = self.assess(self.write_facts(facts), "washing-machine")["indicators"]
        self.assertEqual(indicators["use.washing_sce"]["amount"], 0.909)
        self.assertEqual(indicators["use.washing_eei"]["amount"], 59.4)
        self.assertEqual(indicators["use.washing_class"]["text"], "B")

    def test_words_come_back_in_any_script(self):
        names = ["Пральна машина «Дніпро»", "Máy giặt Sông Hồng – chứng nhận", "绿色洗衣机", "Câmara frigorífica"]
        for name in names:
            facts = example("tablet")
            facts["product"]["name"] = name
            report = self.folder / "report.pdf"
            self.greencert("assess", self.write_facts(facts), "--checklist", "generic-product", "--report", report)
            self.assertIn(name.split()[0], self.words(report))
            self.assert_clean_pdf(report)
