"""Plugins, checklists and forms: their cases hold, they can be shown, filled in and begun anew."""

import json

from program import ProgramTest


class Scripts(ProgramTest):
    def test_every_case_of_every_plugin_holds(self):
        table = self.greencert("plugin", "test")
        self.assertIn("0 not as expected", table)
        self.assertNotIn("Without cases", table)

    def test_a_new_plugin_works_at_once(self):
        self.copy_home()
        self.greencert("plugin", "new", "packaging")
        self.assertIn("0 not as expected", self.greencert("plugin", "test", "packaging"))
        self.refused("plugin", "new", "packaging", says="packaging")
        self.refused("plugin", "new", "Bad Name", says="Bad Name")

    def test_a_case_that_does_not_hold_fails(self):
        home = self.copy_home()
        cases = home / "plugins/use/cases/washing_machines.lua"
        text = cases.read_text(encoding="utf-8")
        self.assertIn('"0.909"', text)
        cases.write_text(text.replace('"0.909"', '"0.910"'), encoding="utf-8")
        done = self.run_program("plugin", "test", "use")
        self.assertEqual(done.returncode, 1)
        self.assertIn("0.910", done.stdout)

    def test_a_template_can_be_filled_in(self):
        for checklist in json.loads(self.greencert("checklist", "list", "--json")):
            with self.subTest(checklist["id"]):
                template = json.loads(self.greencert("checklist", "facts", checklist["id"], "--template"))
                template["product"]["name"] = "New"
                unknown = self.assess(self.write_facts(template), checklist["id"])
                self.assertEqual(unknown["score_range"][0], 0)
                self.assertTrue(unknown["missing"])

    def test_a_reviewer_reads_a_checklist(self):
        shown = self.greencert("checklist", "show", "washing-machine")
        for words in ["2019/2014", "mandatory", "Levels", "weight"]:
            self.assertIn(words, shown)
