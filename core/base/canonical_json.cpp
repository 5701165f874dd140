#include "base/canonical_json.hpp"

#include <double-conversion/double-conversion.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <vector>

#include "base/error.hpp"
#include "base/utf8.hpp"

namespace greencert {
namespace {

/// Appends the text in quotes, with the escapes of RFC 8785, section 3.2.2.2.
void write_string(std::string& out, std::string_view text) {
  if (!is_utf8(text)) throw Error("a text that is not valid UTF-8 has no canonical JSON form");
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += '"';
  std::size_t plain = 0;  // where the piece begins that needs no escape
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    out.append(text, plain, i - plain);
    plain = i + 1;
    out += '\\';
    switch (byte) {
      case '"':
      case '\\':
        out += text[i];
        break;
      case '\b':
        out += 'b';
        break;
      case '\t':
        out += 't';
        break;
      case '\n':
        out += 'n';
        break;
      case '\f':
        out += 'f';
        break;
      case '\r':
        out += 'r';
        break;
      default:
        out += "u00";
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 0xFU];
    }
  }
  out.append(text, plain);
  out += '"';
}

void write_integer(std::string& out, std::int64_t n) {
  constexpr std::int64_t kMostExact = 1LL << 53;
  if (n > kMostExact || n < -kMostExact) throw Error("an integer beyond 2^53 has no canonical JSON form");
  std::array<char, 24> digits{};
  const auto [end, code] = std::to_chars(digits.data(), digits.data() + digits.size(), n);
  out.append(digits.data(), end);
}

/// Appends the number as ECMAScript writes it (RFC 8785, section 3.2.2.3).
void write_double(std::string& out, double number) {
  if (!std::isfinite(number)) throw Error("NaN and infinity have no JSON form");
  if (number == std::floor(number) && std::fabs(number) < 1e15) {  // the same digits, found faster
    return write_integer(out, static_cast<std::int64_t>(number));
  }
  std::array<char, 64> buffer{};
  double_conversion::StringBuilder builder(buffer.data(), static_cast<int>(buffer.size()));
  double_conversion::DoubleToStringConverter::EcmaScriptConverter().ToShortest(number, &builder);
  const int size = builder.position();
  out.append(builder.Finalize(), static_cast<std::size_t>(size));
}

void write_number(std::string& out, const Json& value) {
  if (value.is_number_unsigned()) {
    constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
    return write_integer(out, static_cast<std::int64_t>(std::min(value.get<std::uint64_t>(), kMost)));
  }
  if (value.is_number_integer()) return write_integer(out, value.get<std::int64_t>());
  write_double(out, value.get<double>());
}

/// RFC 8785 orders keys by UTF-16 code units: as UTF-8 bytes, but U+E000..U+FFFF after the supplementary
/// planes.
bool utf16_less(std::string_view a, std::string_view b) {
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (x == a.end() || y == b.end()) return x == a.end() && y != b.end();
  const auto rank = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0xEE || byte == 0xEF ? byte + 0x100 : static_cast<int>(byte);
  };
  return rank(*x) < rank(*y);
}

void write(std::string& out, const Json& value);

void write_object(std::string& out, const Json::object_t& object) {
  using Member = Json::object_t::value_type;
  std::vector<const Member*> members;
  members.reserve(object.size());
  for (const Member& member : object) members.push_back(&member);
  const auto less = [](const Member* a, const Member* b) { return utf16_less(a->first, b->first); };
  if (!std::is_sorted(members.begin(), members.end(), less)) std::sort(members.begin(), members.end(), less);
  char before = '{';
  for (const Member* member : members) {
    out += before;
    before = ',';
    write_string(out, member->first);
    out += ':';
    write(out, member->second);
  }
  if (members.empty()) out += '{';
  out += '}';
}

void write(std::string& out, const Json& value) {
  if (value.is_object()) {
    write_object(out, value.get_ref<const Json::object_t&>());
  } else if (value.is_array()) {
    out += '[';
    for (std::size_t i = 0; i < value.size(); ++i) {
      if (i > 0) out += ',';
      write(out, value[i]);
    }
    out += ']';
  } else if (value.is_string()) {
    write_string(out, value.get_ref<const std::string&>());
  } else if (value.is_number()) {
    write_number(out, value);
  } else {
    out += value.is_null() ? "null" : (value.get<bool>() ? "true" : "false");
  }
}

}  // namespace

void CanonicalWriter::begin(char bracket) {
  separate();
  text_ += bracket;
}

/// A comma, unless this is the first in its brackets or stands behind its key.
void CanonicalWriter::separate() {
  if (!text_.empty() && text_.back() != '{' && text_.back() != '[' && text_.back() != ':') text_ += ',';
}

void CanonicalWriter::key(std::string_view key) {
  separate();
  write_string(text_, key);
  text_ += ':';
}

void CanonicalWriter::value(std::string_view text) {
  separate();
  write_string(text_, text);
}

void CanonicalWriter::value(double number) {
  separate();
  write_double(text_, number);
}

void CanonicalWriter::value(bool flag) {
  separate();
  text_ += flag ? "true" : "false";
}

void CanonicalWriter::value(const Json& json) {
  separate();
  write(text_, json);
}

std::string canonical_json(const Json& value) {
  std::string out;
  write(out, value);
  return out;
}

}  // namespace greencert
