#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "script/value.hpp"

namespace greencert::criteria {

/// Reads the fields of a declaration one by one and, in the end, refuses what nobody asked for.
/// Every error names the declaration and the field. All readers throw InputError.
class Fields {
 public:
  /// `what` is the declaration in messages: "criterion 'use.noise'".
  Fields(const script::Table& table, std::string what);

  std::string text(const std::string& name);
  std::string text_or(const std::string& name, const std::string& otherwise);
  std::optional<double> number(const std::string& name);
  double number_or(const std::string& name, double otherwise);
  bool flag(const std::string& name);
  std::vector<std::string> texts(const std::string& name);
  std::optional<script::Function> function(const std::string& name);
  const Unit& unit(const std::string& name);
  /// The table under that name, or nullptr.
  const script::Table* table(const std::string& name);
  const script::Value& any(const std::string& name);
  bool has(const std::string& name);

  /// Refuses unknown fields (with the nearest known) and list items where `items_allowed` is false.
  void finish(bool items_allowed = false) const;

  [[noreturn]] void fail(const std::string& field, const std::string& why) const;
  [[noreturn]] void expected(const std::string& field, const std::string& what,
                             const script::Value& found) const;

 private:
  const script::Table& table_;
  std::string what_;
  std::set<std::string> asked_;
};

/// The table in a value, or nullptr where it is none.
const script::Table* as_table(const script::Value& value);

/// "1.2.3" or throws; `what` names the declaration.
void require_version(const std::string& version, const std::string& what);

}  // namespace greencert::criteria
