#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <chrono>
#include <thread>

#include "base/error.hpp"
#include "storage/database.hpp"
#include "storage/failure.hpp"
#include "storage/migrations.hpp"

namespace greencert::storage {
namespace {

constexpr int kApplicationId = 0x67436572;  // "gCer", in the file's header
constexpr int kBusyMilliseconds = 5000;

int number(SQLite::Database& connection, const char* sql) {
  return connection.execAndGet(sql).getInt();
}

/// Runs what is missing of the schema, in one transaction.
void apply_migrations(SQLite::Database& connection) {
  const auto steps = migrations();
  SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
  // Asked again under the lock: another program may have done it meanwhile.
  const auto version = static_cast<std::size_t>(number(connection, "PRAGMA user_version"));
  for (std::size_t step = version; step < steps.size(); ++step) {
    connection.exec(steps[step].sql);
    connection.exec("PRAGMA user_version = " + std::to_string(step + 1));
  }
  connection.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
  SQLite::Statement broken(connection, "PRAGMA foreign_key_check");
  if (broken.executeStep()) {
    throw Error(connection.getFilename() + ": cannot be brought to schema version " +
                std::to_string(steps.size()) + ": rows of " + broken.getColumn(0).getString() +
                " refer to nothing; the file was left as it was");
  }
  transaction.commit();
}

/// Switches to write-ahead logging. SQLite does not wait here for others that have the file open, so we do.
void log_ahead(SQLite::Database& connection) {
  constexpr int kPause = 10;  // milliseconds
  for (int waited = 0;; waited += kPause) {
    try {
      connection.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (const SQLite::Exception& busy) {
      if (busy.getErrorCode() != SQLITE_BUSY || waited >= kBusyMilliseconds) throw;
      std::this_thread::sleep_for(std::chrono::milliseconds(kPause));
    }
  }
}

}  // namespace

Database Database::open(const std::filesystem::path& file) {
  std::error_code code;
  if (!std::filesystem::exists(file, code)) {
    throw InputError(file.string() + ": there is no such database");
  }
  if (std::filesystem::is_regular_file(file, code) && std::filesystem::file_size(file, code) == 0) {
    throw InputError(file.string() + ": is empty, expected a greencert database");
  }
  return {file, SQLite::OPEN_READWRITE};
}

Database Database::open_or_create(const std::filesystem::path& file) {
  return {file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

Database::Database(const std::filesystem::path& file, int flags) : file_(file) {
  std::error_code code;
  if (std::filesystem::is_directory(file, code)) {
    throw InputError(file.string() + ": is a folder, expected a greencert database");
  }
  guarded(file_, [&] {
    connection_ = std::make_unique<SQLite::Database>(file, flags, kBusyMilliseconds);
    require_greencert();
    if (sqlite3_db_readonly(connection_->getHandle(), "main") != 0) {
      throw Error(file.string() + ": cannot be written: no permission to change the file or its folder");
    }
    migrate();
    log_ahead(*connection_);
    // Recursive triggers let the no-delete triggers see REPLACE too.
    connection_->exec(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
        "PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON");
  });
}

/// Throws unless the file is this program's, of a version it knows, or new and empty. Changes nothing.
void Database::require_greencert() const {
  SQLite::Transaction moment(*connection_);  // one look, even while another program makes the database
  const int id = number(*connection_, "PRAGMA application_id");
  const int version = number(*connection_, "PRAGMA user_version");
  const int tables = number(*connection_, "SELECT count(*) FROM sqlite_master");
  const bool fresh = id == 0 && version == 0 && tables == 0;
  if (id != kApplicationId && !fresh) {
    throw InputError(file_.string() + ": is a database of another program, not of greencert");
  }
  const auto known = static_cast<int>(migrations().size());
  if (version > known) {
    throw Error(file_.string() + ": was written by a newer greencert (schema version " +
                std::to_string(version) + ", this one knows up to " + std::to_string(known) +
                "); install that version or a later one");
  }
}

void Database::migrate() {
  if (number(*connection_, "PRAGMA user_version") == static_cast<int>(migrations().size())) return;
  // A migration may have to rebuild a table that others refer to; apply_migrations checks them all at the
  // end.
  connection_->exec("PRAGMA foreign_keys = OFF");
  apply_migrations(*connection_);
}

}  // namespace greencert::storage
