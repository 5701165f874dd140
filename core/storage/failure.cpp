#include "storage/failure.hpp"

#include <sqlite3.h>

#include "base/error.hpp"

namespace greencert::storage {

void fail(const std::filesystem::path& file, const SQLite::Exception& exception) {
  const std::string name = file.string() + ": ";
  const std::string said = exception.what();
  switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Error(name + "is being written by another program; try again when it has finished");
    case SQLITE_FULL:
      throw Error(name + "cannot be written: the disk is full; nothing of this step was recorded");
    case SQLITE_READONLY:
    case SQLITE_PERM:
      throw Error(name + "cannot be written: no permission to change the file or its folder");
    case SQLITE_CANTOPEN:
      throw Error(name + "cannot be opened or made: check that its folder exists and may be written");
    case SQLITE_IOERR:
      throw Error(name + "cannot be read or written (" + said + "): is the disk full or gone?");
    case SQLITE_CORRUPT:
      throw Error(name + "is damaged (" + said + "); restore it from a backup");
    case SQLITE_NOTADB:
      throw InputError(name + "is not a greencert database");
    case SQLITE_CONSTRAINT:
      throw Error(name + "refused: " + said);
    default:
      throw Error(name + said);
  }
}

}  // namespace greencert::storage
