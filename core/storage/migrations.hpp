#pragma once

#include <span>

namespace greencert::storage {

/// One step of the schema, forward only. The n-th brings a database from version n-1 to n.
struct Migration {
  const char* name;  // "0001_log"
  const char* sql;
};

/// Every migration this program knows, in order; their number is the newest schema version.
std::span<const Migration> migrations();

}  // namespace greencert::storage
