#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/json.hpp"
#include "storage/folder.hpp"

using namespace greencert::storage;
using greencert::Error;
using greencert::InputError;
namespace data = boost::unit_test::data;

namespace {

/// What somebody did to the file with a tool of his own, where it shows, and how.
struct Fraud {
  const char* sql;
  int broken;
  const char* problem;
};
std::ostream& operator<<(std::ostream& out, const Fraud& fraud) {
  return out << fraud.sql;
}

const std::vector<Fraud> kFrauds = {
    {"UPDATE audit SET actor = 'Ben' WHERE id = 3", 3, "it was changed"},
    {"UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE id = 1", 1, "it was changed"},
    {R"(UPDATE audit SET details = '{"n": 2}' WHERE id = 2)", 2, "it was changed"},
    {"UPDATE audit SET digest = replace(digest, substr(digest, 1, 1), 'x') WHERE id = 5", 5,
     "it was changed"},
    {"UPDATE audit SET subject = CAST(x'ff' AS TEXT) WHERE id = 4", 4, "it was changed"},
    {"DELETE FROM audit WHERE id = 1", 2, "expected entry 1"},
    {"DELETE FROM audit WHERE id = 3", 4, "expected entry 3"},
    {"DELETE FROM audit WHERE id = 3; UPDATE audit SET id = id - 1 WHERE id > 3", 3, "does not follow"},
    {"INSERT INTO audit SELECT 6, at, 'Eve', action, subject, details, '', digest FROM audit WHERE id = 5", 6,
     "does not follow"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(audit)

BOOST_AUTO_TEST_CASE(every_entry_is_chained_to_the_one_before) {
  setenv("SOURCE_DATE_EPOCH", "1795529191", 1);
  const Folder folder;
  Database database = sample(folder, 2);
  unsetenv("SOURCE_DATE_EPOCH");
  const auto log = audit_log(database);
  BOOST_REQUIRE(log.size() == 2);
  BOOST_TEST(log[0].previous.empty());
  BOOST_TEST(log[1].previous == log[0].digest);
  // Written out: anybody can recompute it without this program.
  BOOST_TEST(log[0].digest ==
             greencert::sha256_hex(R"({"action":"thing done","actor":"Ana","at":"2026-11-24T14:06:31Z",)"
                                   R"("details":"{\"n\":1}","id":1,"previous":"","subject":"T-1"})"));
  const AuditCheck check = verify_audit(database);
  BOOST_TEST(!check.broken.has_value());
  BOOST_TEST(check.entries == 2);
  BOOST_TEST(check.head == log[1].digest);
}

BOOST_AUTO_TEST_CASE(the_log_of_one_subject) {
  const Folder folder;
  Database database = sample(folder, 5);
  const auto log = audit_log(database, "T-4");
  BOOST_REQUIRE(log.size() == 1);
  BOOST_TEST(log[0].id == 4);
}

BOOST_AUTO_TEST_CASE(the_schema_refuses_changes) {
  const Folder folder;
  Database database = sample(folder, 2);
  Transaction transaction(database);
  for (const char* sql : {"UPDATE audit SET actor = 'Ben'", "DELETE FROM audit",
                          "UPDATE OR REPLACE audit SET id = 1 WHERE id = 2"}) {
    BOOST_TEST(says(message<Error>([&] { database.write(sql); }), "the audit log cannot be changed"), sql);
  }
  for (const char* id : {"1", "2", "4", "NULL"}) {
    const std::string sql = std::string("INSERT OR REPLACE INTO audit SELECT ") + id +
                            ", at, 'Eve', action, subject, details, previous, digest FROM audit WHERE id = 2";
    BOOST_TEST(says(message<Error>([&] { database.write(sql); }), "follows the last one"), sql);
  }
}

BOOST_AUTO_TEST_CASE(an_entry_names_its_actor) {
  const Folder folder;
  Database database = sample(folder);
  Transaction transaction(database);
  BOOST_TEST(says(message<InputError>([&] { record(database, " ", "thing done", "x"); }), "actor"));
  BOOST_TEST(says(message<Error>([&] { record(database, "An\xff", "thing done", "x"); }), "UTF-8"));
}

BOOST_DATA_TEST_CASE(a_fraud_shows_where_it_was_done, data::make(kFrauds), fraud) {
  const Folder folder;
  { Database database = sample(folder, 5); }
  tamper(folder / "greencert.db",
         "DROP TRIGGER audit_insert; DROP TRIGGER audit_update; DROP TRIGGER audit_delete");
  tamper(folder / "greencert.db", fraud.sql);
  Database database = Database::open(folder / "greencert.db");
  const AuditCheck check = verify_audit(database);
  BOOST_TEST(check.broken.value_or(0) == fraud.broken);
  BOOST_TEST(says(check.problem, fraud.problem), check.problem);
}

BOOST_AUTO_TEST_CASE(a_log_cut_short_shows_to_whoever_kept_its_head) {
  const Folder folder;
  AuditCheck before;
  {
    Database database = sample(folder, 5);
    before = verify_audit(database);
  }
  tamper(folder / "greencert.db", "DROP TRIGGER audit_delete; DELETE FROM audit WHERE id = 5");
  Database database = Database::open(folder / "greencert.db");
  const AuditCheck after = verify_audit(database);
  BOOST_TEST(!after.broken.has_value());
  BOOST_TEST(after.entries == before.entries - 1);
  BOOST_TEST(after.head != before.head);
}

BOOST_AUTO_TEST_SUITE_END()
