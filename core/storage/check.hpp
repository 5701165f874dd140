#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

namespace greencert::storage {

/// Everything wrong with the database, in words: damaged pages, rows that refer to nothing, rows that break a
/// rule of the schema, a broken audit log. Empty when it is sound. Reads the whole file.
std::vector<std::string> problems(Database& database);

}  // namespace greencert::storage
