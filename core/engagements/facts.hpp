#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "storage/database.hpp"

namespace greencert::engagements {

/// What somebody says of a product or a client. Whether the fact exists and the value fits it is for the
/// catalogue to say; the store keeps who said what, when and how well it is known.
struct NewFact {
  std::string subject;       // a product's or client's id
  std::string fact;          // "use.annual_energy"
  Json value;                // {"value": 210, "unit": "kWh"}; {"value": null}: not known after all
  std::string quality;       // measured, calculated, declared, estimated
  std::string source{};      // may be empty
  std::string engagement{};  // in the course of which it was found out; may be empty
};

struct FactRecord : NewFact {
  std::int64_t id = 0;
  std::string recorded_by;
  std::string at;  // UTC
};

// Writing functions throw InputError that names the fact and the field, and belong in a storage::Transaction.

/// Adds to the history of the fact; what was recorded before stays.
FactRecord record_fact(storage::Database& database, const NewFact& given, const std::string& actor);

/// Records those of the facts that say something new. `facts` is that part of a facts file with nothing left
/// out:
/// {"use.annual_energy": {"value": 210, "unit": "kWh", "quality": "measured", "source": "…"}, …}; null is
/// skipped.
std::vector<FactRecord> record_facts(storage::Database& database, const std::string& subject,
                                     const Json& facts, const std::string& engagement,
                                     const std::string& actor);

/// What counts now, by fact id; facts that are not known after all are among them.
std::vector<FactRecord> latest_facts(storage::Database& database, const std::string& subject);
/// Everything ever recorded of the subject, or of one fact of it, from the earliest.
std::vector<FactRecord> fact_history(storage::Database& database, const std::string& subject,
                                     const std::string& fact = "");

/// The facts file of a product as the store knows it now: {"product", "client", "facts"}, with the facts of
/// its client where the product has none of its own.
Json facts_file(storage::Database& database, const std::string& product);

}  // namespace greencert::engagements
