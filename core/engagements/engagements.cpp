#include "engagements/engagements.hpp"

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/nearest.hpp"
#include "engagements/checks.hpp"
#include "engagements/clients.hpp"
#include "engagements/products.hpp"
#include "storage/audit.hpp"
#include "storage/ids.hpp"

namespace greencert::engagements {
namespace {

Engagement engagement_of(const storage::Row& row) {
  Engagement engagement;
  engagement.id = row.text("id");
  engagement.kind = row.text("kind");
  engagement.client = row.text("client");
  engagement.product = row.text("product");
  engagement.title = row.text("title");
  engagement.reference = row.text("reference");
  engagement.responsible = row.text("responsible");
  engagement.state = row.text("state");
  engagement.opened = row.text("opened");
  engagement.closed = row.text("closed");
  return engagement;
}

Engagement checked(storage::Database& database, const NewEngagement& given) {
  Engagement engagement;
  engagement.kind = choice("kind", given.kind, {"advisory", "certification", "self-assessment"});
  engagement.client = client(database, required_line("client", given.client)).id;
  engagement.title = required_line("title", given.title);
  engagement.reference = line("reference", given.reference);
  engagement.responsible = line("responsible", given.responsible);
  if (const std::string id = line("product", given.product); !id.empty()) {
    const Product product = engagements::product(database, id);
    if (product.client != engagement.client) {
      throw InputError("product: " + id + " (" + product.name + ") is a product of " + product.client +
                       ", not of " + engagement.client);
    }
    engagement.product = product.id;
  } else if (engagement.kind == "certification") {
    throw InputError("product: must not be empty; a certification is of one product");
  }
  return engagement;
}

Engagement change_state(storage::Database& database, const std::string& id, const std::string& state,
                        const std::string& action, const std::string& actor) {
  Engagement engagement = engagements::engagement(database, id);
  if (engagement.state == state) throw InputError("engagement " + id + " is " + state + " already");
  engagement.state = state;
  engagement.closed = state == "closed" ? utc_now() : "";
  database.write(
      "UPDATE engagements SET state = :state, closed = :closed WHERE id = :id",
      {{":state", state}, {":closed", storage::unless_empty(engagement.closed)}, {":id", engagement.id}});
  storage::record(database, actor, action, engagement.id);
  return engagement;
}

}  // namespace

Engagement add_engagement(storage::Database& database, const NewEngagement& given, const std::string& actor) {
  Engagement engagement = checked(database, given);
  engagement.id = storage::next_id(database, "E");
  engagement.state = "open";
  engagement.opened = utc_now();
  database.write(
      "INSERT INTO engagements (id, kind, client, product, title, reference, responsible, state, opened)"
      " VALUES (:id, :kind, :client, :product, :title, :reference, :responsible, :state, :opened)",
      {{":id", engagement.id},
       {":kind", engagement.kind},
       {":client", engagement.client},
       {":product", storage::unless_empty(engagement.product)},
       {":title", engagement.title},
       {":reference", storage::unless_empty(engagement.reference)},
       {":responsible", storage::unless_empty(engagement.responsible)},
       {":state", engagement.state},
       {":opened", engagement.opened}});
  storage::record(database, actor, "engagement opened", engagement.id,
                  {{"kind", engagement.kind},
                   {"client", engagement.client},
                   {"product", engagement.product},
                   {"title", engagement.title}});
  return engagement;
}

Engagement close_engagement(storage::Database& database, const std::string& id, const std::string& actor) {
  return change_state(database, id, "closed", "engagement closed", actor);
}

Engagement reopen_engagement(storage::Database& database, const std::string& id, const std::string& actor) {
  return change_state(database, id, "open", "engagement reopened", actor);
}

std::vector<Engagement> engagements(storage::Database& database, const std::string& client) {
  const std::string owner = client.empty() ? "" : engagements::client(database, client).id;
  return storage::all(
      database, "SELECT * FROM engagements WHERE :client = '' OR client = :client ORDER BY length(id), id",
      {{":client", owner}}, engagement_of);
}

Engagement engagement(storage::Database& database, const std::string& id) {
  auto found =
      storage::first(database, "SELECT * FROM engagements WHERE id = :id", {{":id", id}}, engagement_of);
  if (found) return *found;
  std::vector<std::string> known;
  for (const Engagement& one : engagements(database)) known.push_back(one.id);
  throw InputError("there is no engagement '" + id + "'" + did_you_mean(id, known));
}

Engagement require_open(storage::Database& database, const std::string& id) {
  Engagement found = engagement(database, id);
  if (found.state != "open") throw InputError("engagement " + id + " is closed; reopen it first");
  return found;
}

}  // namespace greencert::engagements
