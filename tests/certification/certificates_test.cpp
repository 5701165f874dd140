#include "certification/certificates.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "engagements/centre_at_work.hpp"

using namespace greencert::certification;
using namespace greencert::engagements;
using greencert::Error;
using greencert::InputError;
using greencert::Json;
namespace data = boost::unit_test::data;

namespace {

/// A certification that Ana assessed: A-0001 reached gold, A-0002 no level.
struct Certification : CentreAtWork {
  Certification() {
    for (const Json& level : {Json("gold"), Json()}) {
      record_assessment(database,
                        {.engagement = "E-0001", .facts = Json::object(), .result = result_with(level)},
                        "Ana Pérez");
    }
  }

  NewCertificate decision{"E-0001",    "A-0001",    "Washing machine DWA10", "2026-11-24", "2029-11-23",
                          "Ana Pérez", "Ben Okello"};
  int made = 0;

  Certificate issue_it(const NewCertificate& given) {
    const auto make = [&](const Certificate& certificate) {
      ++made;
      return Document{certificate.number + ".pdf", std::string(64, 'e'), "en"};
    };
    return issue(database, given, make, "Ben Okello");
  }

  template <typename Change>
  std::string refused(Change change) {
    NewCertificate wrong = decision;
    change(wrong);
    return message<InputError>([&] { issue_it(wrong); });
  }
};

struct Refused {
  const char* what;
  const char* column;
  const char* value;
  const char* message;
};
std::ostream& operator<<(std::ostream& out, const Refused& refused) {
  return out << refused.what;
}

const std::vector<Refused> kRefused = {
    {"nothing is wrong", "scope", "'x'", ""},
    {"decided by the evaluator", "decided_by", "' ana'", "CHECK"},
    {"decided by the assessor", "decided_by", "'BEA '", "whoever made the assessment cannot decide"},
    {"no level", "assessment", "'A-0004'", "reached a level"},
    {"an advisory engagement", "assessment", "'A-0003'", "of the kind certification"},
    {"no assessment", "assessment", "'A-0009'", "on the same assessment"},
    {"not longer than a day", "valid_until", "'2026-11-24'", "CHECK"},
    {"a day that does not exist", "valid_until", "'2027-02-30'", "CHECK"},
    {"not its document", "deliverable", "'D-0001'", "on the same assessment"},
    {"no document", "deliverable", "'D-0009'", "FOREIGN KEY"},
    {"a number of another form", "number", "'7'", "CHECK"},
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(certificates, Certification)

BOOST_AUTO_TEST_CASE(a_certificate_is_issued_with_its_document) {
  const Certificate issued = issue_it(decision);
  BOOST_TEST(issued.number == "NCPC-2026-0001");
  const Certificate found = certificate(database, "NCPC-2026-0001");
  BOOST_TEST(found.holder == "Amica S.A.");
  BOOST_TEST(found.client == "C-0001");
  BOOST_TEST(found.product == "P-0001");
  BOOST_TEST(found.product_name == "Pralka");
  BOOST_TEST(found.engagement == "E-0001");
  BOOST_TEST(found.assessment == "A-0001");
  BOOST_TEST(found.checklist == "washing-machine");
  BOOST_TEST(found.checklist_version == "1.0.0");
  BOOST_TEST(found.checklist_digest == std::string(64, 'c'));
  BOOST_TEST(found.assessment_digest == std::string(64, 'd'));
  BOOST_TEST(found.level == "gold");
  BOOST_TEST(found.scope == "Washing machine DWA10");
  BOOST_TEST(found.signatory == "Grace Odhiambo");
  BOOST_TEST(found.signatory_role == "Director");
  BOOST_TEST(found.state == "active");
  BOOST_TEST(found.sha256 == std::string(64, 'e'));
  BOOST_TEST(deliverable(database, found.deliverable).file == "NCPC-2026-0001.pdf");
  BOOST_TEST(greencert::storage::audit_log(database, "NCPC-2026-0001").at(0).action == "certificate issued");
}

BOOST_AUTO_TEST_CASE(the_one_who_evaluated_never_decides) {
  BOOST_TEST(
      says(refused([](auto& c) { c.decided_by = "  ANA  PÉREZ "; }), "decided_by: 'ANA  PÉREZ' evaluated"));
  // Naming another evaluator does not help whoever made the assessment.
  BOOST_TEST(says(refused([](auto& c) {
                    c.evaluated_by = "Somebody Else";
                    c.decided_by = "ana pérez";
                  }),
                  "made assessment A-0001"));
  BOOST_TEST(made == 0);
}

BOOST_AUTO_TEST_CASE(what_does_not_allow_a_certificate_is_said_before_anything_is_made) {
  add_engagement(database, {.kind = "advisory", .client = "C-0001", .product = "P-0001", .title = "x"},
                 "Ana");
  add_engagement(database, {.kind = "certification", .client = "C-0001", .product = "P-0001", .title = "x"},
                 "Ana");
  BOOST_TEST(
      says(refused([](auto& c) { c.engagement = "E-0002"; }), "engagement: E-0002 is of the kind advisory"));
  BOOST_TEST(says(refused([](auto& c) { c.engagement = "E-0003"; }),
                  "A-0001 belongs to engagement E-0001, not E-0003"));
  BOOST_TEST(says(refused([](auto& c) { c.assessment = "A-0002"; }), "assessment: A-0002 reached no level"));
  BOOST_TEST(says(refused([](auto& c) { c.assessment = "A-0009"; }), "there is no assessment 'A-0009'"));
  BOOST_TEST(says(refused([](auto& c) { c.valid_until = c.issued; }),
                  "valid_until: expected a day after 2026-11-24"));
  BOOST_TEST(says(refused([](auto& c) { c.issued = "24.11.2026"; }), "issued: '24.11.2026' is not a date"));
  BOOST_TEST(says(refused([](auto& c) { c.scope = " "; }), "scope: must not be empty"));
  BOOST_TEST(says(refused([](auto& c) { c.evaluated_by = ""; }), "evaluated_by: must not be empty"));
  BOOST_TEST(says(refused([](auto& c) { c.decided_by = ""; }), "decided_by: must not be empty"));
  close_engagement(database, "E-0001", "Ana");
  BOOST_TEST(says(refused([](auto&) {}), "E-0001 is closed"));
  BOOST_TEST(made == 0);
  BOOST_TEST(greencert::certification::certificates(database).empty());
}

BOOST_AUTO_TEST_CASE(numbers_run_within_the_year_of_issue) {
  const auto next = [&](const std::string& issued) {
    record_assessment(
        database, {.engagement = "E-0001", .facts = Json::object(), .result = result_with("gold")}, "Ana");
    NewCertificate given = decision;
    given.assessment = assessments(database).back().id;
    given.issued = issued;
    return issue_it(given).number;
  };
  BOOST_TEST(next("2026-11-24") == "NCPC-2026-0001");
  BOOST_TEST(next("2026-12-31") == "NCPC-2026-0002");
  BOOST_TEST(next("2027-01-01") == "NCPC-2027-0001");
  BOOST_TEST(next("2026-12-31") == "NCPC-2026-0003");
  BOOST_TEST(greencert::certification::certificates(database).back().number == "NCPC-2026-0003");
  BOOST_TEST(says(message<InputError>([&] { certificate(database, "NCPC-2026-004"); }),
                  "did you mean 'NCPC-2026-0"));
  BOOST_TEST(!find_certificate(database, "NCPC-2026-0004").has_value());
}

BOOST_AUTO_TEST_CASE(an_assessment_carries_one_active_certificate) {
  issue_it(decision);
  BOOST_TEST(says(refused([](auto&) {}), "A-0001 is certified already, by NCPC-2026-0001"));
}

BOOST_AUTO_TEST_CASE(a_document_that_cannot_be_made_leaves_no_certificate) {
  transaction.commit();
  {
    greencert::storage::Transaction attempt(database);
    const auto fails = [](const Certificate&) -> Document { throw Error("the printer is on fire"); };
    BOOST_CHECK_THROW(issue(database, decision, fails, "Ben"), Error);
  }
  BOOST_TEST(greencert::certification::certificates(database).empty());
  greencert::storage::Transaction again(database);
  BOOST_TEST(issue_it(decision).number == "NCPC-2026-0001");  // the number was never used
}

BOOST_AUTO_TEST_CASE(an_active_certificate_expires_after_its_last_day) {
  Certificate issued = issue_it(decision);
  BOOST_TEST(standing(issued, greencert::parse_date("2029-11-23")) == "active");
  BOOST_TEST(standing(issued, greencert::parse_date("2029-11-24")) == "expired");
  issued.state = "withdrawn";
  BOOST_TEST(standing(issued, greencert::parse_date("2029-11-24")) == "withdrawn");
}

BOOST_AUTO_TEST_CASE(the_names_stay_as_printed) {
  issue_it(decision);
  change_client(database, "C-0001", {.name = "Amica Group", .country = "PL"}, "Ana");
  BOOST_TEST(certificate(database, "NCPC-2026-0001").holder == "Amica S.A.");
}

BOOST_AUTO_TEST_CASE(the_schema_refuses_to_change_one) {
  issue_it(decision);
  for (const char* sql : {"UPDATE certificates SET scope = 'everything'", "DELETE FROM certificates",
                          "REPLACE INTO certificates SELECT * FROM certificates"}) {
    BOOST_TEST(says(message<Error>([&] { database.write(sql); }), "a certificate cannot be changed"), sql);
  }
  for (const char* sql :
       {"UPDATE certificate_states SET state = 'withdrawn'", "DELETE FROM certificate_states",
        "REPLACE INTO certificate_states SELECT * FROM certificate_states"}) {
    BOOST_TEST(says(message<Error>([&] { database.write(sql); }), "past states of a certificate"), sql);
  }
}

// Past the program's own checks: the last line.
BOOST_DATA_TEST_CASE_F(Certification, the_schema_refuses, data::make(kRefused), wrong) {
  const auto assess = [&](const std::string& engagement, const Json& level) {
    record_assessment(
        database, {.engagement = engagement, .facts = Json::object(), .result = result_with(level)}, "Bea");
  };
  add_engagement(database, {.kind = "advisory", .client = "C-0001", .product = "P-0001", .title = "x"},
                 "Ana");
  assess("E-0002", "gold");
  assess("E-0001", Json());
  assess("E-0001", "gold");
  const auto document = [&](const std::string& kind, const std::string& engagement,
                            const std::string& assessment) {
    const std::string file = kind + assessment + ".pdf";
    issue_deliverable(database, {kind, engagement, assessment, "x", "en", file, std::string(64, 'a')}, "Ana");
  };
  document("statement", "E-0001", "A-0005");
  document("certificate", "E-0001", "A-0005");
  document("certificate", "E-0002", "A-0003");
  document("certificate", "E-0001", "A-0004");
  std::map<std::string, std::string> row = {{"number", "'X-2026-0001'"}, {"assessment", "'A-0005'"},
                                            {"deliverable", "'D-0002'"}, {"holder", "'h'"},
                                            {"product", "'p'"},          {"scope", "'s'"},
                                            {"issued", "'2026-11-24'"},  {"valid_until", "'2029-11-23'"},
                                            {"evaluated_by", "'Ana'"},   {"decided_by", "'Ben'"},
                                            {"signatory", "'Grace'"},    {"at", "'now'"}};
  row[wrong.column] = wrong.value;
  if (row["assessment"] == "'A-0003'") row["deliverable"] = "'D-0003'";
  if (row["assessment"] == "'A-0004'") row["deliverable"] = "'D-0004'";
  std::string columns;
  std::string values;
  for (const auto& [column, value] : row) {
    columns += (columns.empty() ? "" : ", ") + column;
    values += (values.empty() ? "" : ", ") + value;
  }
  const std::string said = message<Error>(
      [&] { database.write("INSERT INTO certificates (" + columns + ") VALUES (" + values + ")"); });
  BOOST_TEST(says(said, wrong.message), said);
  BOOST_TEST(said.empty() == std::string(wrong.message).empty());
}

BOOST_AUTO_TEST_SUITE_END()
