#pragma once

#include <string>
#include <string_view>

#include "base/json.hpp"

namespace greencert {

/// Writes canonical JSON (RFC 8785) piece by piece, for what is hashed too often to build a Json of it first.
/// The members of an object have to come in the order of their keys.
class CanonicalWriter {
 public:
  void begin_object() { begin('{'); }
  void end_object() { text_ += '}'; }
  void begin_array() { begin('['); }
  void end_array() { text_ += ']'; }

  void key(std::string_view key);
  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(double number);
  void value(bool flag);
  void value(const Json& json);

  template <class T>
  void member(std::string_view name, const T& of_member) {
    key(name);
    value(of_member);
  }

  const std::string& text() const { return text_; }

 private:
  void begin(char bracket);
  void separate();

  std::string text_;
};

}  // namespace greencert
