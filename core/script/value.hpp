#pragma once

#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/json.hpp"
#include "base/quantity.hpp"

namespace greencert::script {

/// Where in a script something stands: "plugins/use/energy.lua:12". `line` is 0 where it is not known.
struct Location {
  std::string file;
  int line = 0;

  std::string to_string() const { return line > 0 ? file + ":" + std::to_string(line) : file; }
};

/// A Lua function kept by its Sandbox; cheap to copy, valid as long as the Sandbox lives.
struct Function {
  int reference = 0;
  Location where;
};

struct Table;

/// A value copied out of a script. Tables are shared and never change.
using Value =
    std::variant<std::monostate, bool, double, std::string, Quantity, Function, std::shared_ptr<const Table>>;

/// A Lua table: its list part, its named fields and, where a constructor such as `between {…}` or a
/// declaration such as `criterion "id" {…}` made it, which one, the id, and where it stands.
struct Table {
  std::string kind;
  std::string id;
  Location where;
  std::vector<Value> items;
  std::map<std::string, Value, std::less<>> fields;

  /// The field, or a nil value where there is none.
  const Value& at(std::string_view field) const;
};

/// "a number", "a text", … for messages.
std::string describe(const Value& value);

/// JSON of plain data: a quantity becomes {"amount", "unit"}, a table with named fields an object (with
/// "kind" and "id" where a constructor made it and its list under "items"), any other table an array. Throws
/// InputError on a function.
Json to_json(const Value& value);

}  // namespace greencert::script
