#include "engagements/clients.hpp"

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/nearest.hpp"
#include "engagements/checks.hpp"
#include "storage/audit.hpp"
#include "storage/ids.hpp"

namespace greencert::engagements {
namespace {

Client client_of(const storage::Row& row) {
  Client client;
  client.id = row.text("id");
  client.name = row.text("name");
  client.country = row.text("country");
  client.reference = row.text("reference");
  client.address = row.text("address");
  client.contact = row.text("contact");
  client.email = row.text("email");
  client.phone = row.text("phone");
  client.website = row.text("website");
  client.added = row.text("added");
  return client;
}

/// Throws when the reference could be taken for an id, or is another client's.
void check_reference(storage::Database& database, const std::string& reference, const std::string& id) {
  if (reference.empty()) return;
  if (matches(reference, "[A-Z]-[0-9]+")) {
    throw InputError("reference: '" + reference +
                     "' has the form of an id that greencert gives; use another");
  }
  const auto other = storage::first(
      database, "SELECT id FROM clients WHERE reference = :reference AND id <> :id",
      {{":reference", reference}, {":id", id}}, [](const storage::Row& row) { return row.text("id"); });
  if (other) throw InputError("reference: '" + reference + "' is already that of client " + *other);
}

Client checked(storage::Database& database, const NewClient& given, const std::string& id) {
  Client client;
  client.id = id;
  client.name = required_line("name", given.name);
  client.country = country_code("country", given.country);
  client.reference = line("reference", given.reference);
  client.address = lines("address", given.address);
  client.contact = line("contact", given.contact);
  client.email = email("email", given.email);
  client.phone = line("phone", given.phone);
  client.website = line("website", given.website);
  check_reference(database, client.reference, id);
  return client;
}

void save(storage::Database& database, const char* sql, const Client& client) {
  database.write(sql, {{":id", client.id},
                       {":name", client.name},
                       {":country", client.country},
                       {":reference", storage::unless_empty(client.reference)},
                       {":address", storage::unless_empty(client.address)},
                       {":contact", storage::unless_empty(client.contact)},
                       {":email", storage::unless_empty(client.email)},
                       {":phone", storage::unless_empty(client.phone)},
                       {":website", storage::unless_empty(client.website)},
                       {":added", client.added}});
}

}  // namespace

Client add_client(storage::Database& database, const NewClient& given, const std::string& actor) {
  Client client = checked(database, given, "");
  client.id = storage::next_id(database, "C");
  client.added = utc_now();
  save(database,
       "INSERT INTO clients (id, name, country, reference, address, contact, email, phone, website, added)"
       " VALUES (:id, :name, :country, :reference, :address, :contact, :email, :phone, :website, :added)",
       client);
  storage::record(database, actor, "client added", client.id, {{"name", client.name}});
  return client;
}

Client change_client(storage::Database& database, const std::string& id, const NewClient& given,
                     const std::string& actor) {
  const Client before = engagements::client(database, id);
  Client client = checked(database, given, before.id);
  client.added = before.added;
  save(database,
       "UPDATE clients SET name = :name, country = :country, reference = :reference, address = :address,"
       " contact = :contact, email = :email, phone = :phone, website = :website"
       " WHERE id = :id AND added = :added",
       client);
  storage::record(database, actor, "client changed", client.id,
                  {{"name", client.name}, {"was", before.name}});
  return client;
}

std::vector<Client> clients(storage::Database& database) {
  return storage::all(database, "SELECT * FROM clients ORDER BY length(id), id", {}, client_of);
}

Client client(storage::Database& database, const std::string& id) {
  auto found = storage::first(database, "SELECT * FROM clients WHERE id = :id OR reference = :id",
                              {{":id", id}}, client_of);
  if (found) return *found;
  std::vector<std::string> known;
  for (const Client& one : clients(database)) {
    known.push_back(one.id);
    if (!one.reference.empty()) known.push_back(one.reference);
  }
  throw InputError("there is no client '" + id + "'" + did_you_mean(id, known));
}

}  // namespace greencert::engagements
