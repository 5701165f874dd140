#include "centre/data_directory.hpp"

#include "base/error.hpp"

namespace greencert::centre {
namespace fs = std::filesystem;
namespace {

fs::path database_in(const fs::path& folder) {
  return folder / "greencert.db";
}

void make_folder(const fs::path& folder) {
  std::error_code code;
  fs::create_directories(folder, code);
  if (code) throw Error(folder.string() + ": the folder cannot be made: " + code.message());
}

}  // namespace

DataDirectory::DataDirectory(fs::path folder, storage::Database database)
    : folder_(std::move(folder)), database_(std::move(database)) {}

DataDirectory DataDirectory::open(const fs::path& folder) {
  if (!is_data_directory(folder)) {
    throw InputError(folder.string() +
                     ": no centre's data are here; name another folder with --data, or begin with "
                     "'greencert centre set CENTRE.json'");
  }
  return {folder, storage::Database::open(database_in(folder))};
}

DataDirectory DataDirectory::open_or_create(const fs::path& folder) {
  make_folder(folder / "documents");
  return {folder, storage::Database::open_or_create(database_in(folder))};
}

bool is_data_directory(const fs::path& folder) {
  std::error_code code;
  return fs::exists(database_in(folder), code);
}

}  // namespace greencert::centre
