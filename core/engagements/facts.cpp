#include "engagements/facts.hpp"

#include <map>

#include "base/date.hpp"
#include "base/error.hpp"
#include "engagements/checks.hpp"
#include "engagements/clients.hpp"
#include "engagements/engagements.hpp"
#include "engagements/products.hpp"
#include "storage/audit.hpp"

namespace greencert::engagements {
namespace {

FactRecord fact_of(const storage::Row& row) {
  FactRecord fact;
  fact.id = row.integer("id");
  fact.subject = row.text("product") + row.text("client");  // one of them is NULL
  fact.engagement = row.text("engagement");
  fact.fact = row.text("fact");
  fact.value = parse_json(row.text("value"), fact.fact);
  fact.quality = row.text("quality");
  fact.source = row.text("source");
  fact.recorded_by = row.text("recorded_by");
  fact.at = row.text("at");
  return fact;
}

bool is_product(const std::string& subject) {
  return subject.starts_with("P-");
}

/// The client whom the subject belongs to (or is). Throws InputError when there is no such subject.
std::string owner_of(storage::Database& database, const std::string& subject) {
  return is_product(subject) ? product(database, subject).client : client(database, subject).id;
}

/// {"value": …} or {"value": …, "unit": "kg"}.
Json checked_value(const Json& given) {
  const bool shaped = given.is_object() && given.contains("value") &&
                      given.size() == (given.contains("unit") ? 2U : 1U) &&
                      (!given.contains("unit") || given["unit"].is_string());
  if (!shaped) throw InputError("value: expected {\"value\": …, \"unit\": \"…\"}, found " + given.dump());
  return given;
}

FactRecord checked(const NewFact& given) {
  FactRecord fact;
  fact.fact = line("fact", given.fact);
  if (!matches(fact.fact, R"([a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+)")) {
    throw InputError("fact: expected an id like use.annual_energy, found '" + fact.fact + "'");
  }
  try {
    fact.value = checked_value(given.value);
    fact.quality = choice("quality", given.quality, {"measured", "calculated", "declared", "estimated"});
    fact.source = lines("source", given.source);
  } catch (const InputError& error) {
    throw InputError(fact.fact + ": " + error.what());
  }
  return fact;
}

/// Throws InputError unless the engagement is open and the client's.
void check_engagement(storage::Database& database, const std::string& id, const std::string& subject) {
  if (id.empty()) return;
  const std::string owner = owner_of(database, subject);
  const Engagement engagement = require_open(database, id);
  if (engagement.client != owner) {
    throw InputError("engagement: " + id + " is work for " + engagement.client + ", but " + subject +
                     " belongs to " + owner);
  }
}

FactRecord insert(storage::Database& database, FactRecord fact, const std::string& actor) {
  fact.recorded_by = required_line("actor", actor);
  fact.at = utc_now();
  const bool of_product = is_product(fact.subject);
  database.write(
      "INSERT INTO facts (product, client, engagement, fact, value, quality, source, recorded_by, at)"
      " VALUES (:product, :client, :engagement, :fact, :value, :quality, :source, :recorded_by, :at)",
      {{":product", storage::unless_empty(of_product ? fact.subject : "")},
       {":client", storage::unless_empty(of_product ? "" : fact.subject)},
       {":engagement", storage::unless_empty(fact.engagement)},
       {":fact", fact.fact},
       {":value", canonical_json(fact.value)},
       {":quality", fact.quality},
       {":source", storage::unless_empty(fact.source)},
       {":recorded_by", fact.recorded_by},
       {":at", fact.at}});
  fact.id = *storage::first(database, "SELECT last_insert_rowid() AS id", {},
                            [](const storage::Row& row) { return row.integer("id"); });
  storage::record(database, actor, "fact recorded", fact.subject,
                  {{"id", fact.id},
                   {"fact", fact.fact},
                   {"value", fact.value},
                   {"quality", fact.quality},
                   {"source", fact.source}});
  return fact;
}

/// One entry of a facts file.
NewFact from_file(const std::string& id, const Json& entry) {
  const auto text = [&](const char* key) {
    const Json found = entry.value(key, Json(""));
    if (!found.is_string()) throw InputError(id + ": " + key + ": expected a text, found " + found.dump());
    return found.get<std::string>();
  };
  if (!entry.is_object() || !entry.contains("value")) {
    throw InputError(id + ": expected {\"value\": …, \"quality\": …}, found " + entry.dump());
  }
  NewFact fact;
  fact.fact = id;
  fact.value = {{"value", entry["value"]}};
  if (entry.contains("unit")) fact.value["unit"] = entry["unit"];
  fact.quality = text("quality");
  fact.source = text("source");
  return fact;
}

Json to_file(const FactRecord& fact) {
  Json entry = fact.value;
  entry["quality"] = fact.quality;
  if (!fact.source.empty()) entry["source"] = fact.source;
  return entry;
}

/// The fields that are not empty.
Json given(std::initializer_list<std::pair<const char*, std::string>> fields) {
  Json object = Json::object();
  for (const auto& [key, text] : fields) {
    if (!text.empty()) object[key] = text;
  }
  return object;
}

}  // namespace

FactRecord record_fact(storage::Database& database, const NewFact& given, const std::string& actor) {
  FactRecord fact = checked(given);
  fact.subject =
      is_product(given.subject) ? product(database, given.subject).id : client(database, given.subject).id;
  fact.engagement = given.engagement;
  check_engagement(database, fact.engagement, fact.subject);
  return insert(database, std::move(fact), actor);
}

std::vector<FactRecord> record_facts(storage::Database& database, const std::string& subject,
                                     const Json& facts, const std::string& engagement,
                                     const std::string& actor) {
  if (!facts.is_object()) throw InputError("facts: expected an object { … }");
  std::map<std::string, Json> known;
  for (const FactRecord& fact : latest_facts(database, subject)) known[fact.fact] = to_file(fact);
  check_engagement(database, engagement, subject);
  std::vector<FactRecord> recorded;
  for (const auto& [id, entry] : facts.items()) {
    if (entry.is_null()) continue;
    FactRecord fact = checked(from_file(id, entry));
    const auto before = known.find(id);
    if (before != known.end() && before->second == to_file(fact)) continue;
    fact.subject = subject;
    fact.engagement = engagement;
    recorded.push_back(insert(database, std::move(fact), actor));
  }
  return recorded;
}

std::vector<FactRecord> latest_facts(storage::Database& database, const std::string& subject) {
  owner_of(database, subject);
  return storage::all(database,
                      "SELECT * FROM facts WHERE id IN (SELECT max(id) FROM facts"
                      " WHERE product = :subject OR client = :subject GROUP BY fact) ORDER BY fact",
                      {{":subject", subject}}, fact_of);
}

std::vector<FactRecord> fact_history(storage::Database& database, const std::string& subject,
                                     const std::string& fact) {
  owner_of(database, subject);
  return storage::all(database,
                      "SELECT * FROM facts WHERE (product = :subject OR client = :subject)"
                      " AND (:fact = '' OR fact = :fact) ORDER BY id",
                      {{":subject", subject}, {":fact", fact}}, fact_of);
}

Json facts_file(storage::Database& database, const std::string& product) {
  const Product about = engagements::product(database, product);
  const Client owner = client(database, about.client);
  Json facts = Json::object();
  for (const std::string& subject : {owner.id, about.id}) {
    for (const FactRecord& fact : latest_facts(database, subject)) {
      if (!fact.value["value"].is_null()) {
        facts[fact.fact] = to_file(fact);
      } else if (subject == about.id) {
        facts.erase(fact.fact);
      }
    }
  }
  return {
      {"product", given({{"id", about.id},
                         {"name", about.name},
                         {"model", about.model},
                         {"manufacturer", about.manufacturer},
                         {"trademark", about.trademark}})},
      {"client",
       given(
           {{"id", owner.id}, {"name", owner.name}, {"country", owner.country}, {"address", owner.address}})},
      {"facts", std::move(facts)}};
}

}  // namespace greencert::engagements
