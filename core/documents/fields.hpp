#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/json.hpp"

namespace greencert::documents {

/// The fields of one block of a document, each read once and by name. Errors are InputErrors that name the
/// block and the field; a field that nothing has asked for is an error as well, so that a misspelt one is not
/// ignored.
class Fields {
 public:
  /// `where` is the place in the document, "items 3: table".
  Fields(const Json& block, std::string where);

  const Json* find(const std::string& name);  // null where absent
  std::string text(const std::string& name);
  std::string text(const std::string& name, const std::string& otherwise);
  double number(const std::string& name);
  double number(const std::string& name, double otherwise);
  bool flag(const std::string& name, bool otherwise);
  /// A list; absent, or an empty table, is an empty list.
  const Json& list(const std::string& name);
  std::string one_of(const std::string& name, const std::vector<std::string>& choices,
                     const std::string& otherwise);

  /// A value as a message quotes it.
  static std::string excerpt(const Json& value);
  void finish() const;
  [[noreturn]] void fail(const std::string& what) const;
  const std::string& where() const { return where_; }

 private:
  const Json& block_;
  std::string where_;
  std::set<std::string> known_;
};

}  // namespace greencert::documents
