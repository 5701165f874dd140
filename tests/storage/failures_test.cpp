#include <sys/resource.h>
#include <sys/wait.h>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <fstream>

#include "base/error.hpp"
#include "base/file.hpp"
#include "storage/backup.hpp"
#include "storage/check.hpp"
#include "storage/folder.hpp"

using namespace greencert::storage;
using greencert::Error;
using greencert::InputError;

namespace {

void fill(Database& database, int entries) {
  Transaction transaction(database);
  for (int i = 0; i < entries; ++i) {
    record(database, "Ana", "thing done", "x", {{"text", std::string(2000, 'x')}});
  }
  transaction.commit();
}

/// Another program that holds the write lock from its construction to its end.
struct Writer {
  explicit Writer(const std::filesystem::path& file) {
    int ready[2];
    if (pipe(ready) != 0 || pipe(stop) != 0) throw std::runtime_error("no pipe");
    child = fork();
    if (child == 0) {
      close(stop[1]);
      SQLite::Database other(file, SQLite::OPEN_READWRITE, 5000);
      other.exec("BEGIN IMMEDIATE");
      char byte = 0;
      if (write(ready[1], &byte, 1) != 1) _exit(1);
      _exit(static_cast<int>(read(stop[0], &byte, 1)));  // until the parent closes its end
    }
    char byte = 0;
    if (read(ready[0], &byte, 1) != 1) throw std::runtime_error("the other program did not start");
    close(ready[0]);
    close(ready[1]);
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() {
    close(stop[0]);
    close(stop[1]);
    waitpid(child, nullptr, 0);
  }

  int stop[2] = {};
  pid_t child = 0;
};

/// No file of this process can grow beyond so many bytes meanwhile: a disk that is full.
struct FullDisk {
  explicit FullDisk(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit limit{bytes, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before); }

  rlimit before{};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(failures)

BOOST_AUTO_TEST_CASE(what_is_no_greencert_database_is_refused_and_left_alone) {
  const Folder folder;
  const auto refusal = [](const std::filesystem::path& file) {
    const std::string before = greencert::read_file(file);
    const std::string said = message<InputError>([&] { Database::open_or_create(file); });
    BOOST_TEST((greencert::read_file(file) == before));
    return said;
  };
  std::ofstream(folder / "letter.txt")
      << "Dear Sir or Madam, a file that is no database at all but long enough";
  BOOST_TEST(says(refusal(folder / "letter.txt"), "letter.txt: is not a greencert database"));

  SQLite::Database(folder / "other.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("CREATE TABLE t (x)");
  BOOST_TEST(says(refusal(folder / "other.db"), "other.db: is a database of another program"));
  SQLite::Database(folder / "named.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("PRAGMA application_id = 77");
  BOOST_TEST(says(refusal(folder / "named.db"), "named.db: is a database of another program"));

  BOOST_TEST(
      says(message<InputError>([&] { Database::open(folder / "none.db"); }), "there is no such database"));
  BOOST_TEST(!std::filesystem::exists(folder / "none.db"));
  std::ofstream(folder / "empty.db").flush();
  BOOST_TEST(says(message<InputError>([&] { Database::open(folder / "empty.db"); }), "is empty"));
  BOOST_TEST(says(message<InputError>([&] { Database::open(folder.path); }), "is a folder"));
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_missing_or_may_not_be_written) {
  const Folder folder;
  BOOST_TEST(says(message<Error>([&] { Database::open_or_create(folder / "no/greencert.db"); }),
                  "cannot be opened or made"));
  BOOST_TEST(!std::filesystem::exists(folder / "no"));
  BOOST_TEST(says(message<Error>([] { Database::open_or_create("/proc/greencert.db"); }),
                  "cannot be opened or made"));
  if (geteuid() == 0) return;  // root may write where nobody may
  { Database database = sample(folder, 1); }
  std::filesystem::permissions(folder / "greencert.db", std::filesystem::perms::owner_read);
  BOOST_TEST(says(message<Error>([&] { Database::open(folder / "greencert.db"); }), "no permission"));
}

BOOST_AUTO_TEST_CASE(another_program_is_writing) {
  const Folder folder;
  { Database database = sample(folder, 1); }
  const Writer writer(folder / "greencert.db");
  Database database = Database::open(folder / "greencert.db");
  BOOST_TEST(audit_log(database).size() == 1);  // reading does not wait
  database.read("PRAGMA busy_timeout = 50", {}, [](const Row&) {});
  BOOST_TEST(says(message<Error>([&] { Transaction transaction(database); }),
                  "is being written by another program"));
}

BOOST_AUTO_TEST_CASE(a_database_that_cannot_grow) {
  const Folder folder;
  Database database = sample(folder, 3);
  database.read("PRAGMA max_page_count = 60", {}, [](const Row&) {});
  BOOST_TEST(says(message<Error>([&] { fill(database, 500); }), "the disk is full"));
  BOOST_TEST(!database.in_transaction());
  BOOST_TEST(audit_log(database).size() == 3);
  fill(database, 1);
  BOOST_TEST(problems(database).empty());
}

BOOST_AUTO_TEST_CASE(a_disk_that_is_full) {
  const Folder folder;
  Database database = sample(folder, 3);
  {
    const FullDisk disk(200000);
    BOOST_CHECK_THROW(fill(database, 500), Error);
  }
  BOOST_TEST(audit_log(database).size() == 3);
  fill(database, 500);
  BOOST_TEST(audit_log(database).size() == 503);
  {
    const FullDisk disk(200000);
    BOOST_CHECK_THROW(backup(database, folder / "backup.db"), Error);
  }
  BOOST_TEST(!std::filesystem::exists(folder / "backup.db"));
  BOOST_TEST(!std::filesystem::exists(folder / "backup.db.part"));
  BOOST_TEST(problems(database).empty());
}

BOOST_AUTO_TEST_CASE(a_database_that_could_not_be_made_can_be_made_later) {
  const Folder folder;
  {
    const FullDisk disk(20000);
    BOOST_CHECK_THROW(Database::open_or_create(folder / "greencert.db"), Error);
  }
  Database database = sample(folder, 1);
  BOOST_TEST(problems(database).empty());
}

BOOST_AUTO_TEST_CASE(a_damaged_file) {
  const Folder folder;
  {
    Database database = sample(folder);
    fill(database, 100);
  }
  const std::string whole = greencert::read_file(folder / "greencert.db");

  greencert::write_file(folder / "short.db", whole.substr(0, whole.size() / 2));
  BOOST_TEST(says(message<Error>([&] {
                    Database database = Database::open(folder / "short.db");
                    audit_log(database);
                  }),
                  "short.db: is damaged"));

  std::string torn = whole;
  torn.replace(whole.size() / 2, 8192, std::string(8192, '\xa5'));
  greencert::write_file(folder / "torn.db", torn);
  Database database = Database::open(folder / "torn.db");
  BOOST_TEST(says(message<Error>([&] { audit_log(database); }), "is damaged"));
  BOOST_TEST(!problems(database).empty());
  BOOST_CHECK_THROW(backup(database, folder / "copy.db"), Error);
  BOOST_TEST(!std::filesystem::exists(folder / "copy.db"));
}

BOOST_AUTO_TEST_SUITE_END()
