#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

namespace greencert::engagements {

/// A product of a client, as somebody describes it. What is asked about it (its group, its mass) are facts.
/// All but client and name may be left out.
struct NewProduct {
  std::string client;  // id or reference
  std::string name;
  std::string reference{};  // the client's own article number; no two of its products share one
  std::string model{};
  std::string manufacturer{};
  std::string trademark{};
};

struct Product : NewProduct {
  std::string id;     // P-0001
  std::string added;  // UTC
};

// Writing functions throw InputError that names the field, and belong in a storage::Transaction.

Product add_product(storage::Database& database, const NewProduct& given, const std::string& actor);
/// Replaces the whole description; the client stays the same.
Product change_product(storage::Database& database, const std::string& id, const NewProduct& given,
                       const std::string& actor);

/// All, or those of one client, in the order in which they were added.
std::vector<Product> products(storage::Database& database, const std::string& client = "");
/// Throws InputError when there is none.
Product product(storage::Database& database, const std::string& id);

}  // namespace greencert::engagements
