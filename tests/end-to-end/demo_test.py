"""greencert demo: a sample centre at work."""

import json

from program import EXAMPLES, ProgramTest


class Demonstrating(ProgramTest):
    def demonstrate(self):
        data = self.folder / "demo"
        text = self.greencert("demo", "--data", data)
        return data, text

    def test_reports_and_a_certificate(self):
        data, text = self.demonstrate()
        self.assertLess(len(text.splitlines()), 40, "one screen")
        self.assertIn(str(data / "documents"), text)
        documents = sorted(file.name for file in (data / "documents").iterdir())
        work = json.loads((EXAMPLES / "demo.json").read_text(encoding="utf-8"))["work"]
        self.assertEqual(len([name for name in documents if name.startswith("report-")]), len(work))
        self.assertIn("SAMPLE-2026-0001.pdf", documents)
        for name in documents:
            self.assert_clean_pdf(data / "documents" / name)
        engagements = json.loads(self.greencert("engagement", "list", "--data", data, "--json"))
        self.assertEqual(len(engagements), len(work))

    def test_a_second_time_replaces_the_first(self):
        data, text = self.demonstrate()
        self.assertEqual(self.greencert("demo", "--data", data), text)

    def test_it_touches_no_folder_of_others(self):
        own = self.folder / "own"
        own.mkdir()
        (own / "letter.txt").write_text("mine", encoding="utf-8")
        self.refused("demo", "--data", own, says=["own", "not empty"])
        self.assertEqual([file.name for file in own.iterdir()], ["letter.txt"])
