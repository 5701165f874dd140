// What the schema refuses whoever writes: the last line behind the checks of the program.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "engagements/centre_at_work.hpp"

using namespace greencert::engagements;
using greencert::Error;
using greencert::Json;
namespace data = boost::unit_test::data;

namespace {

struct Refused {
  const char* sql;
  const char* message;
};
std::ostream& operator<<(std::ostream& out, const Refused& refused) {
  return out << refused.sql;
}

const std::vector<Refused> kRefused = {
    {"UPDATE facts SET value = '{\"value\":1}'", "a fact once recorded stays"},
    {"DELETE FROM facts", "a fact once recorded stays"},
    {"REPLACE INTO facts (id, product, fact, value, quality, recorded_by, at)"
     " SELECT id, product, fact, '{\"value\":1}', quality, recorded_by, at FROM facts",
     "a fact once recorded stays"},
    {"UPDATE assessments SET result = json_set(result, '$.level', 'platinum')",
     "an assessment cannot be changed"},
    {"DELETE FROM assessments", "an assessment cannot be changed"},
    {"REPLACE INTO assessments (id, engagement, client, product, facts, result, assessed_by, at)"
     " SELECT id, engagement, client, product, facts, json_set(result, '$.level', 'platinum'), 'Eve', at"
     " FROM assessments",
     "an assessment cannot be changed"},
    {"UPDATE deliverables SET sha256 = replace(sha256, 'a', 'b')", "an issued deliverable cannot be changed"},
    {"DELETE FROM deliverables", "an issued deliverable cannot be changed"},
    {"REPLACE INTO deliverables SELECT 'D-0002', kind, engagement, assessment, title, language, file, sha256,"
     " issued_by, at FROM deliverables",
     "an issued deliverable cannot be changed"},
    {"UPDATE engagements SET kind = 'advisory'",
     "the kind, client and product of an engagement cannot be changed"},
    {"UPDATE engagements SET product = NULL",
     "the kind, client and product of an engagement cannot be changed"},
    {"UPDATE products SET client = 'C-0002' WHERE id = 'P-0001'", "a product stays with its client"},
    {"DELETE FROM clients", "FOREIGN KEY"},
    {"UPDATE clients SET country = 'Kenya'", "CHECK"},
    {"UPDATE clients SET name = 7", ""},  // STRICT turns it into text
    {"UPDATE clients SET name = x'00'", "cannot store BLOB value in TEXT column"},
    {"INSERT INTO centre SELECT 2, name, country, currency, languages, address, email, phone, website, logo,"
     " signatory, signatory_role, certificate_prefix FROM centre",
     "CHECK"},
    {"INSERT INTO engagements (id, kind, client, product, title, state, opened)"
     " VALUES ('E-0009', 'advisory', 'C-0001', 'P-0002', 'x', 'open', 'y')",
     "FOREIGN KEY"},
    {"INSERT INTO engagements (id, kind, client, title, state, opened)"
     " VALUES ('E-0009', 'certification', 'C-0001', 'x', 'open', 'y')",
     "CHECK"},
    {"INSERT INTO assessments (id, engagement, client, product, facts, result, assessed_by, at)"
     " SELECT 'A-0009', engagement, 'C-0002', 'P-0002', facts, result, 'Eve', at FROM assessments",
     "the product of an assessment is that of its engagement"},
    {"INSERT INTO assessments (id, engagement, client, product, facts, result, assessed_by, at)"
     " SELECT 'A-0009', engagement, client, product, facts, '{}', 'Eve', at FROM assessments",
     "NOT NULL"},
    {"INSERT INTO facts (product, client, fact, value, quality, recorded_by, at)"
     " VALUES ('P-0001', 'C-0001', 'a.b', '{\"value\":1}', 'measured', 'Eve', 'y')",
     "CHECK"},
    {"INSERT INTO facts (product, fact, value, quality, recorded_by, at)"
     " VALUES ('P-0001', 'a.b', 'no json', 'measured', 'Eve', 'y')",
     "malformed JSON"},
    {"INSERT INTO facts (product, fact, value, quality, recorded_by, at)"
     " VALUES ('P-0001', 'a.b', '{\"value\":1}', 'guessed', 'Eve', 'y')",
     "CHECK"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(immutable)

BOOST_DATA_TEST_CASE_F(CentreAtWork, the_schema_refuses, data::make(kRefused), refused) {
  record_fact(database, {"P-0001", "product.mass", {{"value", 72}}, "declared", "", ""}, "Ana");
  record_assessment(database,
                    {.engagement = "E-0001", .facts = Json::object(), .result = result_with("gold")}, "Ana");
  issue_deliverable(database, {"statement", "E-0001", "A-0001", "x", "en", "x.pdf", std::string(64, 'a')},
                    "Ana");
  const std::string said = message<Error>([&] { database.write(refused.sql); });
  BOOST_TEST(says(said, refused.message), said);
  BOOST_TEST(said.empty() == (std::string(refused.message).empty()));
  BOOST_TEST(database.in_transaction());  // one refused statement does not end the caller's step
}

BOOST_AUTO_TEST_SUITE_END()
