"""Installed in a prefix, the program runs from there and knows nothing of where it was built."""

import os
import subprocess

from program import EXAMPLES, TOP, ProgramTest


class Installing(ProgramTest):
    def test_a_prefix(self):
        prefix = self.folder / "prefix"
        subprocess.run(["cmake", "--install", os.environ["GREENCERT_BUILD"], "--prefix", str(prefix)], check=True,
                       stdout=subprocess.DEVNULL)
        program = prefix / "bin/greencert"
        if "sanitize" not in os.environ["GREENCERT_BUILD"]:  # its debug information names sources
            self.assertNotIn(str(TOP).encode(), program.read_bytes())
        checklist = prefix / "share/greencert/scripts/washing-machine.lua"
        text = checklist.read_text(encoding="utf-8").replace('version = "1.', 'version = "77.', 1)
        checklist.write_text(text, encoding="utf-8")
        self.assertIn("77.", self.greencert("checklist", "list", program=program))
        report = self.folder / "report.pdf"
        self.greencert("assess", EXAMPLES / "tablet.json", "--checklist", "generic-product", "--report", report,
                       program=program)
        self.assert_clean_pdf(report)
