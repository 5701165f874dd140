#pragma once

#include <filesystem>
#include <string>

#include "storage/database.hpp"

namespace greencert::centre {

/// A centre's data directory, opened for work: the database and the folder of issued documents beside it.
class DataDirectory {
 public:
  /// Throws InputError that says how to begin one where there is none.
  static DataDirectory open(const std::filesystem::path& folder);
  /// The same, but makes what is missing. Throws Error where the folder cannot be made or written.
  static DataDirectory open_or_create(const std::filesystem::path& folder);

  storage::Database& database() { return database_; }
  const std::filesystem::path& folder() const { return folder_; }
  std::filesystem::path documents() const { return folder_ / "documents"; }

 private:
  DataDirectory(std::filesystem::path folder, storage::Database database);

  std::filesystem::path folder_;
  storage::Database database_;
};

/// Whether a centre's data are in the folder.
bool is_data_directory(const std::filesystem::path& folder);

}  // namespace greencert::centre
