"""What is wrong gets a clear message that names it, exit status 1 or 2, and nothing is half-written."""

import os
import resource
import shutil
import subprocess

from program import EXAMPLES, PROGRAM, ProgramTest


class BadFacts(ProgramTest):
    def refused_facts(self, content, *says):
        return self.refused("assess", self.write_facts(content), "--checklist", "generic-product",
                            says=["facts.json", *says])

    def fact(self, fact, value):
        return {"product": {"name": "P"}, "facts": {fact: value}}

    def test_no_json(self):
        self.refused_facts('{"facts": {"product.mass": 3,,}}', "line 1, column 30")
        self.refused_facts("", "is not valid JSON")
        self.refused_facts("[1, 2]", 'expected {"product"')

    def test_wrong_values_name_fact_expected_and_found(self):
        self.refused_facts(self.fact("product.mass", "heavy"), "product.mass", "expected a number", "heavy")
        self.refused_facts(self.fact("product.mass", -3), "product.mass", "-3 kg")
        self.refused_facts(self.fact("product.mass", {"value": 3, "unit": "kWh"}), "product.mass", "kWh", "kg")
        self.refused_facts(self.fact("product.mass", {"value": 3, "unit": "kgs"}), "product.mass", "kgs")
        self.refused_facts(self.fact("product.mass", {"value": 3, "quality": "guessed"}), "quality", "guessed",
                           "estimated")
        self.refused_facts(self.fact("product.group", "washing"), "product.group", "washing-machine")
        self.refused_facts(self.fact("product.bom", [{"part": "Door", "material": "steel", "mass": "x"}]),
                           "product.bom", "row 1", "mass", "expected a number")
        self.refused_facts('{"facts": {"product.mass": 1e999}}')

    def test_unknown_names_suggest_the_nearest(self):
        self.refused_facts(self.fact("use.anual_energy", 5), "did you mean 'use.annual_energy'?")
        self.refused("assess", EXAMPLES / "tablet.json", "--checklist", "generic-produkt",
                     says="did you mean 'generic-product'?")
        self.refused("asess", says=["asess", "did you mean 'assess'?"])
        self.refused("client", "ad", says="did you mean 'add'?")
        self.refused("client", says="add, list or show")

    def test_a_fact_given_twice_is_refused(self):
        self.refused_facts('{"facts": {"product.mass": 3, "product.mass": 4}}', "product.mass")

    def test_everything_wrong_is_said_at_once(self):
        message = self.refused_facts({"facts": {"product.mass": -1, "product.lifetime": "long", "x.y": 1}})
        for words in ["product.mass", "product.lifetime", "x.y"]:
            self.assertIn(words, message)

    def test_a_huge_file(self):
        file = self.folder / "facts.json"
        with open(file, "wb") as out:
            out.write(b'{"facts": {"product.mass": "')
            out.write(b"9" * (100 << 20))
        self.refused("assess", file, "--checklist", "generic-product", says=["facts.json", "MiB"])
        self.refused_facts("[" * 100000)

    def test_a_file_that_is_not_there(self):
        self.refused("assess", "nowhere.json", "--checklist", "generic-product", says="nowhere.json")
        self.refused("assess", self.folder, "--checklist", "generic-product", says=str(self.folder))

    def test_the_checklist_of_another_product_group(self):
        self.refused("assess", EXAMPLES / "washing-machine.json", "--checklist", "household-refrigerator",
                     says=["product.group", "generic-product or washing-machine"])

    def test_a_report_needs_a_name(self):
        self.refused("assess", self.write_facts({}), "--checklist", "generic-product", "--report", "r.pdf", says="name")
        self.assertFalse((self.folder / "r.pdf").exists())


class BadSurroundings(ProgramTest):
    ASSESS = ["assess", EXAMPLES / "tablet.json", "--checklist", "generic-product"]

    def test_a_folder_that_cannot_be_written(self):
        self.refused(*self.ASSESS, "--report", "nowhere/report.pdf", status=1, says="nowhere/report.pdf")
        self.refused(*self.ASSESS, "--report", self.folder, status=1, says=str(self.folder))

    def test_a_full_disk_leaves_the_old_file_and_nothing_else(self):
        report = self.folder / "report.pdf"
        report.write_text("the old one", encoding="utf-8")
        before = os.listdir(self.folder)

        def nearly_full():  # a limit of the system stands in for the end of the disk
            resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))

        done = self.run_program(*self.ASSESS, "--report", report, preexec_fn=nearly_full)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("report.pdf", done.stderr)
        self.assertEqual(report.read_text(encoding="utf-8"), "the old one")
        self.assertEqual(os.listdir(self.folder), before)

    def test_standard_output_that_is_full(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([PROGRAM, *map(str, self.ASSESS), "--json", "-"], stdout=full, env=self.environment,
                                  stderr=subprocess.PIPE, text=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("standard output", done.stderr)


class BadScripts(ProgramTest):
    def setUp(self):
        super().setUp()
        self.home = self.copy_home()

    def change(self, file, old, new):
        path = self.home / file
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text, file)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def test_a_broken_checklist_names_file_and_line(self):
        self.change("scripts/washing-machine.lua", "api = 1,", "api = = 1,")
        self.refused("checklist", "list", says="scripts/washing-machine.lua:")

    def test_a_checklist_that_picks_what_is_not_there(self):
        self.change("scripts/generic-product.lua", '"design.circularity"', '"design.circularty"')
        self.refused("checklist", "list", says=["generic-product.lua", "did you mean 'design.circularity'?"])

    def add_plugin_with(self, measure):
        plugin = self.home / "plugins/trial"
        plugin.mkdir()
        (plugin / "plugin.lua").write_text(
            'plugin "trial" { api = 1, version = "1.0.0", title = _"Trial", description = _"A trial", files = { "one" } }\n')
        (plugin / "one.lua").write_text('criterion "trial.one" {\n  title = _"One", needs = { "product.mass" },\n'
                                        f'  measure = function(f)\n    {measure}\n  end,\n'
                                        '  unit = "kg", met = at_most(1), basis = "trial" }\n')
        (self.home / "scripts/trial.lua").write_text(
            'checklist "trial" { api = 1, version = "1.0.0", title = _"Trial", plugins = { trial = "1" },\n'
            'stages = { stage "design" { title = _"Design", pick "trial.one" { weight = 1 } } },\n'
            'levels = { level "pass" { title = _"Pass", score = 50 } } }\n')
        return self.write_facts({"product": {"name": "P"}, "facts": {"product.mass": 3}})

    def test_a_criterion_that_fails_names_plugin_criterion_file_and_line(self):
        for measure, fault in [("return f.product.mass + nil", "nil"),
                               ("return f.product.lifetime", "product.lifetime"),
                               ("while true do end", "instructions"),
                               ('return string.rep("x", 1 << 40)', ""),
                               ("return 0 / 0", "")]:
            with self.subTest(measure):
                facts = self.add_plugin_with(measure)
                message = self.refused("assess", facts, "--checklist", "trial", says=[
                    "plugins/trial/one.lua:", "'trial'", "criterion 'trial.one'", fault])
                if "0 / 0" not in measure:
                    self.assertIn("one.lua:4", message)
                shutil.rmtree(self.home / "plugins/trial")
        (self.home / "scripts/trial.lua").unlink()
        self.assertIn("Score", self.greencert("assess", EXAMPLES / "tablet.json", "--checklist", "generic-product"))

    def test_a_missing_logo_names_the_file(self):
        (self.home / "certificates/sample_logo.png").unlink()
        self.refused("centre", "set", self.home / "certificates/sample_centre.json", says=["logo", "sample_logo.png"])

    def test_a_logo_that_is_no_picture(self):
        (self.home / "certificates/sample_logo.png").write_text("no picture", encoding="utf-8")
        self.refused("centre", "set", self.home / "certificates/sample_centre.json", says=["logo", "PNG"])

    def test_a_missing_folder_of_scripts(self):
        self.environment["GREENCERT_HOME"] = str(self.folder / "empty")
        self.refused("checklist", "list", says="GREENCERT_HOME")
