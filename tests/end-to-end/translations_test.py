"""Translations: every marked text of plugins, checklists, forms and templates, whole, in every language begun."""

import json
import re

from program import EXAMPLES, TOP, ProgramTest

MARKED = re.compile(r'\b_"((?:[^"\\]|\\.)*)"|(?<![\w"])_"((?:[^"\\]|\\.)*)"')
ENTRY = re.compile(r'^msgid ((?:".*"\n)+)msgstr ((?:".*"\n)+)', re.MULTILINE)
FOLDERS = [*sorted(path for path in (TOP / "plugins").iterdir() if path.is_dir()), TOP / "scripts", TOP / "forms",
           TOP / "certificates"]
LANGUAGES = ["fr", "es"]


def marked(folder):
    """The texts behind _"…" of a folder's scripts; cases are read by nobody but us."""
    texts = set()
    for file in folder.rglob("*.lua"):
        if "cases" not in file.relative_to(folder).parts:
            code = re.sub(r"(?m)^\s*--.*$", "", file.read_text(encoding="utf-8"))
            texts.update(first or second for first, second in MARKED.findall(code))
    return texts - {""}


def translated(file):
    def joined(quoted):
        return "".join(re.findall(r'^"(.*)"$', quoted, re.MULTILINE))
    content = file.read_text(encoding="utf-8") + "\n"
    return {joined(text): joined(translation) for text, translation in ENTRY.findall(content) if joined(text)}


class Translations(ProgramTest):
    def test_every_text_is_translated_and_keeps_its_placeholders(self):
        for folder in FOLDERS:
            texts = marked(folder)
            for language in LANGUAGES:
                with self.subTest(folder=folder.name, language=language):
                    entries = translated(folder / "locale" / (language + ".po"))
                    self.assertEqual(sorted(texts - entries.keys())[:5], [], "run .ci/translations")
                    self.assertEqual([text for text in entries if not entries[text]][:5], [], "not translated")
                    for text, translation in entries.items():
                        self.assertEqual(sorted(re.findall(r"\{\w+\}", text)),
                                         sorted(re.findall(r"\{\w+\}", translation)), text)

    def test_a_report_in_another_language_says_the_same(self):
        figures = {}
        for language, expected in [("en", ["Advisory report", "Results by criterion", "Household washing machine"]),
                                   ("fr", ["Résultats par critère", "Lave-linge"]),
                                   ("es", ["Resultados por criterio", "Lavadora"])]:
            with self.subTest(language):
                report = self.folder / (language + ".pdf")
                result = json.loads(self.greencert(
                    "assess", EXAMPLES / "washing-machine.json", "--checklist", "washing-machine", "--lang", language,
                    "--json", "-", "--report", report))
                words = self.words(report)
                for text in [*expected, result["digest"]]:
                    self.assertIn(text.lower(), words.lower())
                self.assert_clean_pdf(report)
                figures[language] = result
        self.assertEqual(figures["fr"], figures["en"])
        self.assertEqual(figures["es"], figures["en"])

    def test_an_unknown_language_names_those_there_are(self):
        self.refused("assess", EXAMPLES / "tablet.json", "--checklist", "generic-product", "--lang", "xx", "--report",
                     "r.pdf", says=["'xx'", "en", "es", "fr"])

    def test_a_language_is_added_without_touching_code(self):
        home = self.copy_home()
        (home / "scripts/locale/pt.po").write_text(
            'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n#: scripts/washing-machine.lua\n'
            'msgid "Household washing machine"\nmsgstr "Máquina de lavar \\"doméstica\\""\n', encoding="utf-8")
        self.greencert("assess", EXAMPLES / "washing-machine.json", "--checklist", "washing-machine", "--lang", "pt",
                       "--report", "r.pdf")
        self.assertIn('Máquina de lavar "doméstica"', self.words(self.folder / "r.pdf"))
        (home / "scripts/locale/pt.po").write_text('msgid "x"\nmsgstr no quotes\n', encoding="utf-8")
        self.refused("assess", EXAMPLES / "washing-machine.json", "--checklist", "washing-machine", "--lang", "pt",
                     says="scripts/locale/pt.po:2")
