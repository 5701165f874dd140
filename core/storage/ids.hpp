#pragma once

#include <string>

#include "storage/database.hpp"

namespace greencert::storage {

/// The next id of a series: "C" gives C-0001, C-0002, …; "NCPC-2026" gives NCPC-2026-0001. An id is never
/// given out twice; the step that wanted it and was not committed gives it back.
std::string next_id(Database& database, const std::string& series);

}  // namespace greencert::storage
