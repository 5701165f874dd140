#pragma once

#include <filesystem>

#include "storage/database.hpp"

namespace greencert::storage {

/// Writes the database as it is at this moment to a new file, while others go on working with it. The copy is
/// checked before it gets its name; a file that exists is never overwritten. Throws Error, and leaves nothing
/// behind.
void backup(Database& database, const std::filesystem::path& target);

}  // namespace greencert::storage
