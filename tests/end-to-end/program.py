"""Runs the real program as a user does, each test in a folder and with data of its own."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = TOP / "forms" / "examples"
PROGRAM = os.environ.get("GREENCERT", str(TOP / "build/release/core/greencert"))


class ProgramTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="greencert-test-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.environment = {
            **os.environ,
            "HOME": str(self.folder),
            "GREENCERT_DATA": str(self.folder / "data"),
            "GREENCERT_USER": "Ana",
            "SOURCE_DATE_EPOCH": "1795780800",  # 27 November 2026
        }
        self.environment.pop("GREENCERT_HOME", None)

    def run_program(self, *arguments, program=PROGRAM, **more):
        return subprocess.run(
            [program, *map(str, arguments)], cwd=self.folder, env=self.environment, text=True,
            capture_output=True, timeout=300, check=False, **more)

    def greencert(self, *arguments, **more):
        """What the program prints; it has to succeed, and without a word of complaint."""
        done = self.run_program(*arguments, **more)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.args)
        return done.stdout

    def greencert_json(self, *arguments):
        return json.loads(self.greencert(*arguments, "--json"))

    def copy_home(self):
        """A copy of the scripts and templates, to change, which the program uses from now on."""
        home = self.folder / "home"
        for part in ["plugins", "scripts", "forms", "certificates"]:
            shutil.copytree(TOP / part, home / part)
        self.environment["GREENCERT_HOME"] = str(home)
        return home

    def assess(self, facts, checklist):
        return json.loads(self.greencert("assess", facts, "--checklist", checklist, "--json", "-"))

    def refused(self, *arguments, status=2, says=()):
        """The message of a program that has to refuse: one that names the fault, and no trace of its own."""
        done = self.run_program(*arguments)
        self.assertEqual(done.returncode, status, done.args)
        self.assertEqual(done.stdout, "")
        for words in [says] if isinstance(says, str) else says:
            self.assertIn(words, done.stderr)
        self.assertNotIn("terminate called", done.stderr)
        return done.stderr

    def write_facts(self, content, name="facts.json"):
        file = self.folder / name
        file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return file

    def words(self, pdf):
        return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], text=True, capture_output=True,
                              check=True).stdout

    def assert_clean_pdf(self, pdf):
        checked = subprocess.run(["qpdf", "--check", str(pdf)], text=True, capture_output=True, check=False)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        fonts = subprocess.run(["pdffonts", str(pdf)], text=True, capture_output=True, check=True)
        self.assertEqual(fonts.stderr, "")
        for line in fonts.stdout.splitlines()[2:]:
            self.assertRegex(line, r"^[A-Z]{6}\+.* yes +yes +yes ", "embedded, subset, with Unicode")


def example(name):
    return json.loads((EXAMPLES / (name + ".json")).read_text(encoding="utf-8"))


def facts_files():
    return sorted(file for file in EXAMPLES.glob("*.json") if file.name != "demo.json")
