#include "storage/backup.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "base/error.hpp"
#include "storage/failure.hpp"

namespace greencert::storage {
namespace {

/// A file that is gone unless it was given its final name.
struct Draft {
  explicit Draft(const std::filesystem::path& target) : file(target.string() + ".part") {
    std::error_code code;
    std::filesystem::remove(file, code);  // of a backup that was interrupted
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() {
    std::error_code code;
    for (const char* part : {"", "-journal", "-wal", "-shm"}) {
      std::filesystem::remove(file.string() + part, code);
    }
  }

  std::filesystem::path file;
};

void copy_to(SQLite::Database& source, const std::filesystem::path& file) {
  SQLite::Database copy(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  if (const int code = SQLite::Backup(copy, source).executeStep(); code != SQLITE_DONE) {
    throw SQLite::Exception("the copy is not complete", code);
  }
  // One file that needs no companion, until it is opened for work.
  copy.exec("PRAGMA journal_mode = DELETE");
  const std::string said = copy.execAndGet("PRAGMA integrity_check").getString();
  if (said != "ok") throw Error(file.string() + ": the copy is damaged: " + said);
}

}  // namespace

void backup(Database& database, const std::filesystem::path& target) {
  if (database.in_transaction()) throw Error(target.string() + ": a backup within a transaction");
  if (std::filesystem::exists(target)) throw InputError(target.string() + ": exists already");
  const Draft draft(target);
  guarded(target, [&] { copy_to(*database.connection_, draft.file); });
  std::error_code code;
  std::filesystem::rename(draft.file, target, code);
  if (code) throw Error(target.string() + ": cannot be written: " + code.message());
}

}  // namespace greencert::storage
