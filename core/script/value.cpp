#include "script/value.hpp"

#include <cmath>

#include "base/error.hpp"
#include "base/utf8.hpp"

namespace greencert::script {
namespace {

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

Json number(double value) {
  constexpr double kMostExact = 9007199254740992.0;
  if (value == std::floor(value) && std::fabs(value) <= kMostExact) return static_cast<std::int64_t>(value);
  return value;
}

std::string in_figures(double value) {
  if (std::isnan(value)) return "nan";
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  return canonical_json(number(value));
}

Json table(const Table& table) {
  Json items = Json::array();
  for (const Value& item : table.items) items.push_back(to_json(item));
  if (table.kind.empty() && table.fields.empty()) return items;
  Json object = Json::object();
  for (const auto& [name, value] : table.fields) object[name] = to_json(value);
  if (!table.kind.empty()) object["kind"] = table.kind;
  if (!table.id.empty()) object["id"] = table.id;
  if (!items.empty()) object["items"] = std::move(items);
  return object;
}

}  // namespace

const Value& Table::at(std::string_view field) const {
  static const Value nil;
  const auto found = fields.find(field);
  return found == fields.end() ? nil : found->second;
}

std::string describe(const Value& value) {
  return std::visit(Overloaded{[](std::monostate) { return std::string("nothing"); },
                               [](bool b) { return std::string(b ? "true" : "false"); },
                               [](double n) { return "the number " + in_figures(n); },
                               [](const std::string& s) { return "the text '" + shortened(s, 40) + "'"; },
                               [](const Quantity& q) { return "a quantity in '" + q.unit->text + "'"; },
                               [](const Function&) { return std::string("a function"); },
                               [](const std::shared_ptr<const Table>& t) {
                                 return t->kind.empty() ? std::string("a table") : "a '" + t->kind + "'";
                               }},
                    value);
}

Json to_json(const Value& value) {
  return std::visit(
      Overloaded{[](std::monostate) { return Json(nullptr); }, [](bool b) { return Json(b); },
                 [](double n) { return number(n); }, [](const std::string& s) { return Json(s); },
                 [](const Quantity& q) {
                   return Json{{"amount", number(q.amount)}, {"unit", q.unit->text}};
                 },
                 [](const Function& f) -> Json {
                   throw InputError(f.where.to_string() + ": a function stands where plain data is expected");
                 },
                 [](const std::shared_ptr<const Table>& t) { return table(*t); }},
      value);
}

}  // namespace greencert::script
