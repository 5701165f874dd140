#include "criteria/answers.hpp"

#include <cmath>

#include "criteria/fields.hpp"
#include "criteria/rules.hpp"

namespace greencert::criteria {
namespace {

using script::Value;

std::string fill_in(const std::string& text, const script::Table* values) {
  std::string filled;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = text[i] == '{' ? text.find('}', i) : std::string::npos;
    if (end == std::string::npos) {
      filled += text[i++];
      continue;
    }
    const std::string name = text.substr(i + 1, end - i - 1);
    const Value* value = values == nullptr ? nullptr : &values->at(name);
    if (value == nullptr || std::holds_alternative<std::monostate>(*value)) {
      throw InputError("the finding \"" + text + "\" has no value for {" + name + "}");
    }
    filled += in_full(read_measured(*value, Unit::none()));
    i = end + 1;
  }
  return filled;
}

double checked_number(double value) {
  if (!std::isfinite(value)) throw InputError("the result is not a finite number (a division by zero?)");
  return value;
}

}  // namespace

std::vector<std::string> read_findings(const Value& value) {
  std::vector<std::string> findings;
  if (std::holds_alternative<std::monostate>(value)) return findings;
  const script::Table* list = as_table(value);
  if (list == nullptr || !list->kind.empty())
    throw InputError("the second value of measure is a list of finding(…)");
  for (const Value& item : list->items) {
    const script::Table* finding = as_table(item);
    const bool good = finding != nullptr && finding->kind == "finding" && !finding->items.empty() &&
                      std::holds_alternative<std::string>(finding->items[0]);
    if (!good) throw InputError("expected finding(_\"text\", {…}), found " + script::describe(item));
    findings.push_back(fill_in(std::get<std::string>(finding->items[0]),
                               finding->items.size() > 1 ? as_table(finding->items[1]) : nullptr));
  }
  return findings;
}

Measured read_measured(const Value& value, const Unit& unit) {
  if (const auto* number = std::get_if<double>(&value)) return checked_number(*number);
  if (const auto* quantity = std::get_if<Quantity>(&value)) return checked_number(quantity->in(unit).amount);
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  throw InputError("expected a number, a quantity, a text, true or false; found " + script::describe(value));
}

bool read_truth(const Value& value, const std::string& what) {
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  throw InputError(what + ": expected true or false, found " + script::describe(value));
}

void rethrow(const Error& error, const std::string& plugin, const std::string& what,
             const script::Location& where) {
  const auto* script_error = dynamic_cast<const script::ScriptError*>(&error);
  const script::Location place = script_error != nullptr ? script_error->where() : where;
  const std::string cause = script_error != nullptr ? script_error->cause() : error.what();
  throw script::ScriptError(place, "plugin '" + plugin + "', " + what + ": " + cause);
}

}  // namespace greencert::criteria
