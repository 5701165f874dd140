#include "engagements/products.hpp"

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/nearest.hpp"
#include "engagements/checks.hpp"
#include "engagements/clients.hpp"
#include "storage/audit.hpp"
#include "storage/ids.hpp"

namespace greencert::engagements {
namespace {

Product product_of(const storage::Row& row) {
  Product product;
  product.id = row.text("id");
  product.client = row.text("client");
  product.name = row.text("name");
  product.reference = row.text("reference");
  product.model = row.text("model");
  product.manufacturer = row.text("manufacturer");
  product.trademark = row.text("trademark");
  product.added = row.text("added");
  return product;
}

Product checked(storage::Database& database, const NewProduct& given, const std::string& id) {
  Product product;
  product.id = id;
  product.client = client(database, required_line("client", given.client)).id;
  product.name = required_line("name", given.name);
  product.reference = line("reference", given.reference);
  product.model = line("model", given.model);
  product.manufacturer = line("manufacturer", given.manufacturer);
  product.trademark = line("trademark", given.trademark);
  const auto other = storage::first(
      database, "SELECT id FROM products WHERE client = :client AND reference = :reference AND id <> :id",
      {{":client", product.client}, {":reference", product.reference}, {":id", id}},
      [](const storage::Row& row) { return row.text("id"); });
  if (other) throw InputError("reference: '" + product.reference + "' is already that of product " + *other);
  return product;
}

void save(storage::Database& database, const char* sql, const Product& product) {
  database.write(sql, {{":id", product.id},
                       {":client", product.client},
                       {":name", product.name},
                       {":reference", storage::unless_empty(product.reference)},
                       {":model", storage::unless_empty(product.model)},
                       {":manufacturer", storage::unless_empty(product.manufacturer)},
                       {":trademark", storage::unless_empty(product.trademark)},
                       {":added", product.added}});
}

}  // namespace

Product add_product(storage::Database& database, const NewProduct& given, const std::string& actor) {
  Product product = checked(database, given, "");
  product.id = storage::next_id(database, "P");
  product.added = utc_now();
  save(database,
       "INSERT INTO products (id, client, name, reference, model, manufacturer, trademark, added)"
       " VALUES (:id, :client, :name, :reference, :model, :manufacturer, :trademark, :added)",
       product);
  storage::record(database, actor, "product added", product.id,
                  {{"name", product.name}, {"client", product.client}});
  return product;
}

Product change_product(storage::Database& database, const std::string& id, const NewProduct& given,
                       const std::string& actor) {
  const Product before = engagements::product(database, id);
  Product product = checked(database, given, before.id);
  if (product.client != before.client) {
    throw InputError("client: product " + id + " stays with " + before.client + ", found " + product.client);
  }
  product.added = before.added;
  save(database,
       "UPDATE products SET name = :name, reference = :reference, model = :model, manufacturer = "
       ":manufacturer,"
       " trademark = :trademark WHERE id = :id AND client = :client AND added = :added",
       product);
  storage::record(database, actor, "product changed", product.id,
                  {{"name", product.name}, {"was", before.name}});
  return product;
}

std::vector<Product> products(storage::Database& database, const std::string& client) {
  const std::string owner = client.empty() ? "" : engagements::client(database, client).id;
  return storage::all(database,
                      "SELECT * FROM products WHERE :client = '' OR client = :client ORDER BY length(id), id",
                      {{":client", owner}}, product_of);
}

Product product(storage::Database& database, const std::string& id) {
  auto found = storage::first(database, "SELECT * FROM products WHERE id = :id", {{":id", id}}, product_of);
  if (found) return *found;
  std::vector<std::string> known;
  for (const Product& one : products(database)) known.push_back(one.id);
  throw InputError("there is no product '" + id + "'" + did_you_mean(id, known));
}

}  // namespace greencert::engagements
