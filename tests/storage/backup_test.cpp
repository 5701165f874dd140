#include "storage/backup.hpp"

#include <boost/test/unit_test.hpp>
#include <fstream>

#include "base/error.hpp"
#include "base/file.hpp"
#include "storage/check.hpp"
#include "storage/folder.hpp"

using namespace greencert::storage;
using greencert::Error;
using greencert::InputError;

BOOST_AUTO_TEST_SUITE(backups)

BOOST_AUTO_TEST_CASE(a_backup_is_one_file_with_everything_committed) {
  const Folder folder;
  Database database = sample(folder, 20);
  Database other = Database::open(folder / "greencert.db");
  {
    Transaction transaction(other);  // somebody else is at work; his step is not done yet
    record(other, "Ben", "thing begun", "x");
    backup(database, folder / "copy.db");
    transaction.commit();
  }
  BOOST_TEST(!std::filesystem::exists(folder / "copy.db-wal"));
  std::filesystem::create_directory(folder / "restored");
  std::filesystem::rename(folder / "copy.db", folder / "restored/greencert.db");
  Database copy = Database::open(folder / "restored/greencert.db");
  BOOST_TEST(audit_log(copy).size() == 20);
  BOOST_TEST(audit_log(database).size() == 21);
  BOOST_TEST(problems(copy).empty());
  BOOST_TEST(verify_audit(copy).head == audit_log(database)[19].digest);
}

BOOST_AUTO_TEST_CASE(a_file_that_exists_is_never_overwritten) {
  const Folder folder;
  Database database = sample(folder, 1);
  std::ofstream(folder / "copy.db") << "precious";
  BOOST_TEST(says(message<InputError>([&] { backup(database, folder / "copy.db"); }), "exists already"));
  BOOST_TEST(greencert::read_file(folder / "copy.db") == "precious");
}

BOOST_AUTO_TEST_CASE(no_backup_where_it_cannot_be_written_or_of_half_a_step) {
  const Folder folder;
  Database database = sample(folder, 1);
  BOOST_CHECK_THROW(backup(database, folder / "no/copy.db"), Error);
  Transaction transaction(database);
  BOOST_TEST(says(message<Error>([&] { backup(database, folder / "copy.db"); }), "within a transaction"));
}

BOOST_AUTO_TEST_CASE(a_check_names_rows_that_refer_to_nothing) {
  const Folder folder;
  { Database database = sample(folder, 1); }
  tamper(folder / "greencert.db",
         "PRAGMA foreign_keys = OFF;"
         "INSERT INTO products (id, client, name, added) VALUES ('P-0001', 'C-0001', 'x', 'y')");
  Database database = Database::open(folder / "greencert.db");
  const auto said = problems(database);
  BOOST_REQUIRE(said.size() == 1);
  BOOST_TEST(says(said[0], "a row of products refers to a row of clients"));
}

BOOST_AUTO_TEST_SUITE_END()
