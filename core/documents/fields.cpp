#include "documents/fields.hpp"

#include "base/error.hpp"
#include "base/nearest.hpp"

namespace greencert::documents {

Fields::Fields(const Json& block, std::string where)
    : block_(block), where_(std::move(where)), known_{"kind"} {
  if (!block.is_object()) fail("expected a block, found " + excerpt(block));
}

std::string Fields::excerpt(const Json& value) {
  const std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() <= 80) return text;
  std::size_t end = 77;
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;  // never within a character
  return text.substr(0, end) + "...";
}

void Fields::fail(const std::string& what) const {
  throw InputError("document, " + where_ + ": " + what);
}

const Json* Fields::find(const std::string& name) {
  known_.insert(name);
  const auto entry = block_.find(name);
  return entry == block_.end() || entry->is_null() ? nullptr : &*entry;
}

std::string Fields::text(const std::string& name) {
  const Json* value = find(name);
  if (value == nullptr) fail("'" + name + "' is missing");
  if (!value->is_string()) fail("'" + name + "': expected a text, found " + excerpt(*value));
  return *value;
}

std::string Fields::text(const std::string& name, const std::string& otherwise) {
  return find(name) == nullptr ? otherwise : text(name);
}

double Fields::number(const std::string& name) {
  const Json* value = find(name);
  if (value == nullptr) fail("'" + name + "' is missing");
  if (!value->is_number()) fail("'" + name + "': expected a number, found " + excerpt(*value));
  return *value;
}

double Fields::number(const std::string& name, double otherwise) {
  return find(name) == nullptr ? otherwise : number(name);
}

bool Fields::flag(const std::string& name, bool otherwise) {
  const Json* value = find(name);
  if (value == nullptr) return otherwise;
  if (!value->is_boolean()) fail("'" + name + "': expected true or false, found " + excerpt(*value));
  return *value;
}

const Json& Fields::list(const std::string& name) {
  static const Json none = Json::array();
  const Json* value = find(name);
  if (value == nullptr || (value->is_object() && value->empty())) return none;
  if (!value->is_array()) fail("'" + name + "': expected a list, found " + excerpt(*value));
  return *value;
}

std::string Fields::one_of(const std::string& name, const std::vector<std::string>& choices,
                           const std::string& otherwise) {
  std::string value = text(name, otherwise);
  for (const std::string& choice : choices)
    if (choice == value) return value;
  fail("'" + name + "': unknown '" + value + "'" + did_you_mean(value, choices));
}

void Fields::finish() const {
  for (const auto& [name, value] : block_.items())
    if (!known_.contains(name))
      fail("unknown field '" + name + "'" +
           did_you_mean(name, std::vector<std::string>(known_.begin(), known_.end())));
}

}  // namespace greencert::documents
