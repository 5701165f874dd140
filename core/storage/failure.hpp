#pragma once

#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace greencert::storage {

/// Says in a person's words what went wrong with the file. Throws Error; InputError when it is no database.
[[noreturn]] void fail(const std::filesystem::path& file, const SQLite::Exception& exception);

/// Runs `act`; what SQLite throws in it becomes fail(file, …).
template <typename Act>
auto guarded(const std::filesystem::path& file, Act act) {
  try {
    return act();
  } catch (const SQLite::Exception& exception) {
    fail(file, exception);
  }
}

}  // namespace greencert::storage
