#pragma once

#include <map>
#include <string>

#include "base/json.hpp"
#include "criteria/fact.hpp"

namespace greencert {
class CanonicalWriter;
}

namespace greencert::criteria {

class Catalogue;

/// What is known of one fact: the value in the fact's own unit, how well it is known, and where from.
struct Known {
  Json value;
  std::string quality = "declared";  // measured, calculated, declared, estimated
  std::string source;
};

/// The facts of one product. A fact that is not in `known` is unknown, never zero.
struct Facts {
  Json product = Json::object();  // {"id", "name", …}
  Json client = Json::object();
  std::map<std::string, Known> known;

  /// Reads a facts file; `name` stands in messages. Throws one InputError that lists everything wrong with
  /// it.
  static Facts from_json(const Json& file, const std::string& name, const Catalogue& catalogue);

  /// The same as a facts file, with units written out.
  Json to_json(const Catalogue& catalogue) const;
  /// The facts alone, without product and client.
  void write(CanonicalWriter& json, const Catalogue& catalogue) const;
};

}  // namespace greencert::criteria
