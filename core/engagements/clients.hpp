#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

namespace greencert::engagements {

/// A company that the centre works for, as somebody describes it. All but name and country may be left out.
struct NewClient {
  std::string name;
  std::string country;      // ISO 3166-1 alpha-2
  std::string reference{};  // the client's or the centre's own number for it; no two clients share one
  std::string address{};    // may have several lines
  std::string contact{};    // a person
  std::string email{};
  std::string phone{};
  std::string website{};
};

struct Client : NewClient {
  std::string id;     // C-0001
  std::string added;  // UTC
};

// Writing functions throw InputError that names the field, and belong in a storage::Transaction.

Client add_client(storage::Database& database, const NewClient& given, const std::string& actor);
/// Replaces the whole description.
Client change_client(storage::Database& database, const std::string& id, const NewClient& given,
                     const std::string& actor);

/// All, in the order in which they were added.
std::vector<Client> clients(storage::Database& database);
/// By id or reference. Throws InputError when there is none.
Client client(storage::Database& database, const std::string& id);

}  // namespace greencert::engagements
