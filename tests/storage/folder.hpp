#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "storage/audit.hpp"
#include "storage/database.hpp"

/// An empty folder for one test, gone when the test is over.
struct Folder {
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "greencert-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test: " + name);
    path = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path); }

  std::filesystem::path operator/(const char* name) const { return path / name; }

  std::filesystem::path path;
};

/// A database with `entries` entries in its audit log, open.
inline greencert::storage::Database sample(const Folder& folder, int entries = 0) {
  auto database = greencert::storage::Database::open_or_create(folder / "greencert.db");
  greencert::storage::Transaction transaction(database);
  for (int i = 1; i <= entries; ++i) {
    greencert::storage::record(database, "Ana", "thing done", "T-" + std::to_string(i), {{"n", i}});
  }
  transaction.commit();
  return database;
}

/// What somebody with a tool of his own could do to the file.
inline void tamper(const std::filesystem::path& file, const std::string& sql) {
  SQLite::Database(file, SQLite::OPEN_READWRITE, 5000).exec(sql);
}

/// The message of the exception that `act` throws, or "".
template <typename Exception, typename Act>
std::string message(Act act) {
  try {
    act();
  } catch (const Exception& error) {
    return error.what();
  }
  return "";
}

inline bool says(const std::string& message, const std::string& part) {
  return message.find(part) != std::string::npos;
}
