"""The whole job on record: client, product, facts, assessment, report, certificate; closed, reopened, recomputed."""

import hashlib
import json
import sqlite3
import subprocess

from program import EXAMPLES, TOP, ProgramTest, example


class Recording(ProgramTest):
    def setUp(self):
        super().setUp()
        self.greencert("centre", "set", TOP / "certificates/sample_centre.json")
        self.documents = self.folder / "data" / "documents"

    def begin(self, kind="certification", name="office-chair"):
        client = self.greencert_json("client", "add", "--name", "HÅG ASA", "--country", "NO", "--address", "Røros")
        product = self.greencert_json("product", "add", "--client", client["id"], "--name", "Credo 4400")
        engagement = self.greencert_json("engagement", "add", "--kind", kind, "--client", client["id"], "--product",
                                         product["id"], "--title", "Credo for the market")
        recorded = self.greencert_json("product", "record", product["id"], EXAMPLES / (name + ".json"),
                                       "--engagement", engagement["id"])
        self.assertEqual(recorded["recorded"], len(example(name)["facts"]))
        return engagement["id"], product["id"]

    def assess_engagement(self, engagement):
        return self.greencert_json("engagement", "assess", engagement, "--checklist", "generic-product")

    def test_from_enquiry_to_certificate(self):
        engagement, _ = self.begin()
        assessed = self.assess_engagement(engagement)
        self.assertEqual(assessed["assessed_by"], "Ana")
        report = self.greencert_json("engagement", "report", engagement)
        self.assertEqual(hashlib.sha256((self.documents / report["file"]).read_bytes()).hexdigest(), report["sha256"])
        words = self.words(self.documents / report["file"])
        for expected in ["Sample Cleaner Production Centre", "Credo 4400", "HÅG ASA", "Norway", assessed["digest"]]:
            self.assertIn(expected, words)

        issued = self.greencert_json("certify", "issue", engagement, "--scope", "The chair and its parts", "--decided-by",
                                     "Tomás", "--by", "Tomás")
        self.assertEqual((issued["number"], issued["standing"]), ("SAMPLE-2026-0001", "active"))
        self.assertEqual((issued["issued"], issued["valid_until"]), ("2026-11-27", "2029-11-27"))
        certificate = self.documents / issued["file"]
        self.assert_clean_pdf(certificate)
        words = self.words(certificate)
        for expected in ["SAMPLE-2026-0001", "HÅG ASA", "Credo 4400", "Silver", "The chair and its parts",
                         "27 November 2029", "Tomás", "Dr. Marija Đorđević", assessed["digest"]]:
            self.assertIn(expected, words.replace("\u00a0", " "))

        picture = self.folder / "certificate"
        subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", certificate, picture], check=True)
        code = subprocess.run(["zbarimg", "--quiet", "--raw", f"{picture}.png"], text=True, check=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
        for expected in ["SAMPLE-2026-0001", "HÅG ASA", "2029-11-27", assessed["digest"]]:
            self.assertIn(expected, code)

        shown = self.greencert_json("engagement", "show", engagement)
        self.assertEqual([one["kind"] for one in shown["deliverables"]], ["advisory report", "certificate"])
        self.assertIn("SAMPLE-2026-0001", self.greencert("certify", "list"))

    def test_a_recorded_assessment_is_recomputed_from_its_facts(self):
        engagement, _ = self.begin()
        assessed = self.assess_engagement(engagement)
        facts = self.write_facts(self.greencert("assessment", "show", assessed["id"], "--facts"))
        again = self.assess(facts, "generic-product")
        self.assertEqual(again["digest"], assessed["digest"])
        stored = self.greencert_json("assessment", "show", assessed["id"])["result"]
        self.assertEqual(stored, again)

    def test_facts_change_and_the_past_stays(self):
        engagement, product = self.begin()
        first = self.assess_engagement(engagement)
        change = self.write_facts({"facts": {"product.lifetime": {"value": 4, "unit": "year", "quality": "measured"}}})
        self.assertEqual(self.greencert_json("product", "record", product, change)["recorded"], 1)
        self.assertEqual(self.greencert_json("product", "record", product, change)["recorded"], 0)
        second = self.assess_engagement(engagement)
        self.assertNotEqual(first["digest"], second["digest"])
        self.assertEqual(self.greencert_json("assessment", "show", first["id"])["digest"], first["digest"])
        self.assertEqual(json.loads(self.greencert("product", "facts", product))["facts"]["product.lifetime"]["quality"],
                         "measured")

    def test_facts_of_the_client_are_kept_with_the_client(self):
        _, product = self.begin()
        self.greencert("product", "record", product, self.write_facts({"facts": {"client.employees": 40}}))
        another = self.greencert_json("product", "add", "--client", "C-0001", "--name", "Another chair")
        facts = json.loads(self.greencert("product", "facts", another["id"]))["facts"]
        self.assertEqual(facts["client.employees"]["value"], 40)

    def test_wrong_facts_record_nothing(self):
        _, product = self.begin()
        before = self.greencert("product", "show", product)
        wrong = self.write_facts({"facts": {"product.lifetime": 9, "product.mass": "heavy"}})
        self.refused("product", "record", product, wrong, says=["facts.json", "product.mass"])
        self.assertEqual(self.greencert("product", "show", product), before)

    def test_whoever_evaluated_does_not_decide(self):
        engagement, _ = self.begin()
        self.assess_engagement(engagement)
        self.refused("certify", "issue", engagement, "--scope", "x", "--decided-by", "ana", says=["decided_by", "evaluated"])
        self.refused("certify", "issue", engagement, "--scope", "x", "--decided-by", "ana", "--evaluated-by", "Ivo",
                     says=["decided_by", "A-0001"])
        self.assertEqual(self.greencert_json("certify", "list"), [])
        self.assertEqual(list(self.documents.iterdir()), [])

    def test_what_cannot_be_certified(self):
        engagement, _ = self.begin(kind="advisory")
        self.refused("certify", "issue", engagement, "--scope", "x", "--decided-by", "Tomás", says="has no assessment yet")
        self.assess_engagement(engagement)
        self.refused("certify", "issue", engagement, "--scope", "x", "--decided-by", "Tomás", says="advisory")
        self.refused("certify", "issue", "E-0009", "--scope", "x", "--decided-by", "Tomás", says="E-0009")
        self.assertEqual(list(self.documents.iterdir()), [])

    def test_no_level_no_certificate(self):
        engagement, _ = self.begin(name="tablet")
        self.assess_engagement(engagement)
        self.refused("certify", "issue", engagement, "--scope", "x", "--decided-by", "Tomás", says="no level")

    def test_a_closed_engagement_takes_nothing_more(self):
        engagement, _ = self.begin()
        self.greencert("engagement", "close", engagement)
        self.refused("engagement", "assess", engagement, "--checklist", "generic-product", says="closed")
        self.greencert("engagement", "reopen", engagement)
        self.assess_engagement(engagement)

    def test_a_report_is_never_written_over(self):
        engagement, _ = self.begin()
        self.assess_engagement(engagement)
        files = [self.greencert_json("engagement", "report", engagement)["file"] for _ in range(2)]
        self.assertEqual(files, ["report-A-0001.pdf", "report-A-0001-2.pdf"])
        self.assertEqual(sorted(file.name for file in self.documents.iterdir()), sorted(files))

    def test_a_document_that_cannot_be_written_is_not_recorded(self):
        engagement, _ = self.begin()
        self.assess_engagement(engagement)
        self.documents.rmdir()
        self.documents.write_text("in the way", encoding="utf-8")
        self.refused("engagement", "report", engagement, status=1, says="report-A-0001.pdf")
        self.assertEqual(self.greencert_json("engagement", "show", engagement)["deliverables"], [])

    def test_scripts_that_changed_do_not_rewrite_the_past(self):
        engagement, _ = self.begin()
        self.assess_engagement(engagement)
        home = self.copy_home()
        checklist = home / "scripts/generic-product.lua"
        checklist.write_text(checklist.read_text(encoding="utf-8").replace("weight = 3", "weight = 4", 1), encoding="utf-8")
        self.refused("engagement", "report", engagement, status=1, says=["A-0001", "assess anew"])

    def test_everything_is_in_the_chained_log(self):
        engagement, _ = self.begin()
        self.assess_engagement(engagement)
        database = sqlite3.connect(self.folder / "data" / "greencert.db")
        actions = [row[0] for row in database.execute("SELECT action FROM audit ORDER BY id")]
        database.close()
        for action in ["centre described", "client added", "product added", "engagement opened"]:
            self.assertIn(action, actions)


class Beginning(ProgramTest):
    def test_without_data_it_says_how_to_begin(self):
        self.refused("client", "list", says=["no centre's data", "greencert centre set"])

    def test_a_wrong_description_names_file_and_field(self):
        description = json.loads((TOP / "certificates/sample_centre.json").read_text(encoding="utf-8"))
        del description["logo"]
        for field, value, says in [("currency", "XYZ1", "currency"), ("country", "Norway", "country"),
                                   ("nmae", "x", "did you mean 'name'?"), ("languages", "en", "a list"),
                                   ("name", 3, "a text"), ("signatory", "", "signatory")]:
            with self.subTest(field):
                file = self.write_facts({**description, field: value}, "centre.json")
                self.refused("centre", "set", file, says=["centre.json", says])
        self.refused("centre", "show", says="not described yet")

    def test_a_centre_not_described_stands_in_no_report(self):
        self.refused("centre", "set", self.write_facts({"name": 3}, "centre.json"), says="centre.json")
        self.greencert("assess", EXAMPLES / "tablet.json", "--checklist", "generic-product", "--report", "r.pdf")
        self.assertIn("Self-assessment", self.words(self.folder / "r.pdf"))
