#include "storage/migrations.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <set>
#include <thread>

#include "base/error.hpp"
#include "base/file.hpp"
#include "storage/check.hpp"
#include "storage/folder.hpp"
#include "storage/ids.hpp"

using namespace greencert::storage;
using greencert::Error;
using greencert::InputError;
namespace data = boost::unit_test::data;

namespace {

/// Rows that a centre may have had at each version, written as the program of that time would have.
constexpr const char* kRows[] = {
    "",
    R"(INSERT INTO counters VALUES ('C', 7);
       INSERT INTO audit VALUES (1, '2026-11-24T14:06:31Z', 'Ana', 'client added', 'C-0001', '{}', '',
         '73bbbbb365f841b4925d9177be35f83828153c5141936ff8327805d83ca09c08'))",
    R"(INSERT INTO clients (id, name, country, added) VALUES ('C-0001', 'Amica', 'PL', '2026-11-24T14:06:31Z');
       INSERT INTO products (id, client, name, added) VALUES ('P-0001', 'C-0001', 'Pralka', '2026-11-24T14:06:31Z');
       INSERT INTO facts (product, fact, value, quality, recorded_by, at) VALUES
         ('P-0001', 'product.mass', '{"unit":"kg","value":72}', 'estimated', 'Ana', '2026-11-24T14:06:31Z'))",
};

/// A database as the program left it when it had the first `version` migrations.
void make_old(const std::filesystem::path& file, std::size_t version) {
  SQLite::Database old(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  old.exec("PRAGMA foreign_keys = ON; PRAGMA application_id = 1732470130; PRAGMA journal_mode = WAL");
  for (std::size_t step = 0; step < version; ++step) {
    old.exec(migrations()[step].sql);
    old.exec(kRows[step + 1 < std::size(kRows) ? step + 1 : 0]);
  }
  old.exec("PRAGMA user_version = " + std::to_string(version));
}

std::set<std::string> schema(Database& database) {
  std::set<std::string> objects;
  database.read("SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS object FROM sqlite_master", {},
                [&](const Row& row) { objects.insert(row.text("object")); });
  return objects;
}

std::int64_t number(Database& database, const std::string& sql) {
  std::int64_t found = -1;
  database.read("SELECT (" + sql + ") AS n", {}, [&](const Row& row) { found = row.integer("n"); });
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(migrating)

BOOST_DATA_TEST_CASE(every_older_database_is_brought_up_to_date, data::xrange(migrations().size()), version) {
  const Folder folder;
  make_old(folder / "greencert.db", version);
  Database database = version == 0 ? Database::open_or_create(folder / "greencert.db")
                                   : Database::open(folder / "greencert.db");
  Database fresh = Database::open_or_create(folder / "fresh.db");
  BOOST_TEST(schema(database) == schema(fresh), boost::test_tools::per_element());
  BOOST_TEST(number(database, "SELECT user_version FROM pragma_user_version") ==
             static_cast<std::int64_t>(migrations().size()));
  const auto said = problems(database);
  BOOST_TEST(said.empty(), (said.empty() ? "" : said.front()));
  // Nothing was lost.
  Transaction transaction(database);
  BOOST_TEST(next_id(database, "C") == (version >= 1 ? "C-0008" : "C-0001"));
  BOOST_TEST(number(database, "SELECT count(*) FROM audit") == (version >= 1 ? 1 : 0));
  BOOST_TEST(number(database, "SELECT coalesce(max(value ->> '$.value'), 0) FROM facts") ==
             (version >= 2 ? 72 : 0));
}

BOOST_AUTO_TEST_CASE(opening_again_changes_nothing) {
  const Folder folder;
  { Database database = sample(folder, 3); }
  const std::string before = greencert::read_file(folder / "greencert.db");
  { Database database = Database::open(folder / "greencert.db"); }
  BOOST_TEST((greencert::read_file(folder / "greencert.db") == before));
}

BOOST_AUTO_TEST_CASE(a_newer_database_is_refused_and_left_alone) {
  const Folder folder;
  { Database database = sample(folder, 1); }
  tamper(folder / "greencert.db", "PRAGMA user_version = 999");
  const std::string before = greencert::read_file(folder / "greencert.db");
  const auto open = [&] { Database::open(folder / "greencert.db"); };
  BOOST_TEST(says(message<Error>(open), "was written by a newer greencert (schema version 999"));
  BOOST_TEST((greencert::read_file(folder / "greencert.db") == before));
}

BOOST_AUTO_TEST_CASE(a_migration_that_fails_leaves_the_old_database) {
  const Folder folder;
  make_old(folder / "greencert.db", 1);
  tamper(folder / "greencert.db", "CREATE TABLE assessments (x)");  // stands in the way of 0002
  BOOST_CHECK_THROW(Database::open(folder / "greencert.db"), Error);
  SQLite::Database old(folder / "greencert.db");
  BOOST_TEST(old.execAndGet("PRAGMA user_version").getInt() == 1);
  BOOST_TEST(!old.tableExists("clients"));
  BOOST_TEST(old.execAndGet("SELECT count(*) FROM audit").getInt() == 1);
}

BOOST_AUTO_TEST_CASE(rows_that_refer_to_nothing_stop_a_migration) {
  const Folder folder;
  make_old(folder / "greencert.db", 2);
  tamper(folder / "greencert.db",
         "PRAGMA foreign_keys = OFF; DROP TRIGGER products_update; UPDATE products SET client = 'C-0009'");
  BOOST_TEST(
      says(message<Error>([&] { Database::open(folder / "greencert.db"); }), "rows of products refer to"));
  SQLite::Database old(folder / "greencert.db");
  BOOST_TEST(old.execAndGet("PRAGMA user_version").getInt() == 2);
}

BOOST_AUTO_TEST_CASE(several_programs_may_make_the_same_database_at_once) {
  const Folder folder;
  std::vector<std::thread> programs;
  std::vector<std::string> failures(8);
  for (std::string& failure : failures) {
    programs.emplace_back([&] {
      failure = message<std::exception>([&] {
        Database database = Database::open_or_create(folder / "greencert.db");
        Transaction transaction(database);
        record(database, "Ana", "thing done", next_id(database, "C"));
        transaction.commit();
      });
    });
  }
  for (std::thread& program : programs) program.join();
  for (const std::string& failure : failures) BOOST_TEST(failure == "");
  Database database = Database::open(folder / "greencert.db");
  BOOST_TEST(problems(database).empty());
  BOOST_TEST(audit_log(database).size() == failures.size());
  BOOST_TEST(audit_log(database, "C-0008").size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
