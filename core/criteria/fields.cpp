#include "criteria/fields.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "base/error.hpp"
#include "base/nearest.hpp"

namespace greencert::criteria {

const script::Table* as_table(const script::Value& value) {
  const auto* table = std::get_if<std::shared_ptr<const script::Table>>(&value);
  return table == nullptr ? nullptr : table->get();
}

void require_version(const std::string& version, const std::string& what) {
  int dots = 0;
  bool good = !version.empty() && version.front() != '.' && version.back() != '.';
  for (const char c : version) {
    dots += c == '.' ? 1 : 0;
    good = good && (c == '.' || std::isdigit(static_cast<unsigned char>(c)) != 0);
  }
  if (!good || dots != 2) {
    throw InputError(what + ": version: expected three numbers like 1.0.0, found '" + version + "'");
  }
}

Fields::Fields(const script::Table& table, std::string what) : table_(table), what_(std::move(what)) {}

void Fields::fail(const std::string& field, const std::string& why) const {
  throw InputError(what_ + ": " + field + ": " + why);
}

void Fields::expected(const std::string& field, const std::string& what, const script::Value& found) const {
  fail(field, "expected " + what + ", found " + script::describe(found));
}

const script::Value& Fields::any(const std::string& name) {
  asked_.insert(name);
  return table_.at(name);
}

bool Fields::has(const std::string& name) {
  asked_.insert(name);
  return table_.fields.contains(name);
}

std::string Fields::text(const std::string& name) {
  const script::Value& value = any(name);
  const auto* text = std::get_if<std::string>(&value);
  if (text == nullptr || text->empty()) expected(name, "a text", value);
  return *text;
}

std::string Fields::text_or(const std::string& name, const std::string& otherwise) {
  return has(name) ? text(name) : otherwise;
}

std::optional<double> Fields::number(const std::string& name) {
  const script::Value& value = any(name);
  if (std::holds_alternative<std::monostate>(value)) return std::nullopt;
  const auto* number = std::get_if<double>(&value);
  if (number == nullptr || !std::isfinite(*number)) expected(name, "a finite number", value);
  return *number;
}

double Fields::number_or(const std::string& name, double otherwise) {
  return number(name).value_or(otherwise);
}

bool Fields::flag(const std::string& name) {
  const script::Value& value = any(name);
  if (std::holds_alternative<std::monostate>(value)) return false;
  if (!std::holds_alternative<bool>(value)) expected(name, "true or false", value);
  return std::get<bool>(value);
}

std::vector<std::string> Fields::texts(const std::string& name) {
  const script::Value& value = any(name);
  std::vector<std::string> list;
  if (std::holds_alternative<std::monostate>(value)) return list;
  const script::Table* table = as_table(value);
  if (table == nullptr || !table->fields.empty()) expected(name, "a list of texts", value);
  for (const script::Value& item : table->items) {
    if (!std::holds_alternative<std::string>(item)) expected(name, "a list of texts", item);
    list.push_back(std::get<std::string>(item));
  }
  return list;
}

std::optional<script::Function> Fields::function(const std::string& name) {
  const script::Value& value = any(name);
  if (std::holds_alternative<std::monostate>(value)) return std::nullopt;
  if (!std::holds_alternative<script::Function>(value)) expected(name, "a function", value);
  return std::get<script::Function>(value);
}

const Unit& Fields::unit(const std::string& name) {
  try {
    return Unit::named(text_or(name, ""));
  } catch (const InputError& error) {
    fail(name, error.what());
  }
}

const script::Table* Fields::table(const std::string& name) {
  const script::Value& value = any(name);
  if (std::holds_alternative<std::monostate>(value)) return nullptr;
  const script::Table* table = as_table(value);
  if (table == nullptr) expected(name, "a table", value);
  return table;
}

void Fields::finish(bool items_allowed) const {
  for (const auto& [name, value] : table_.fields) {
    if (!asked_.contains(name)) {
      const std::vector<std::string> known(asked_.begin(), asked_.end());
      fail(name, "there is no such field" + did_you_mean(name, known));
    }
  }
  if (!items_allowed && !table_.items.empty()) {
    throw InputError(what_ + ": " + script::describe(table_.items.front()) +
                     " stands without a name; expected name = value");
  }
}

}  // namespace greencert::criteria
