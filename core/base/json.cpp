#include "base/json.hpp"

#include <double-conversion/double-conversion.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

#include "base/error.hpp"
#include "base/file.hpp"

namespace greencert {
namespace {

/// Watches a parse for what nlohmann::json lets pass: deep nesting and duplicate keys.
class Guard {
 public:
  Guard(const std::string& name, std::size_t depth) : name_(name), most_(depth) {}

  bool operator()(int depth, Json::parse_event_t event, Json& parsed) {
    using Event = Json::parse_event_t;
    if (event == Event::object_start || event == Event::array_start) {
      if (static_cast<std::size_t>(depth) >= most_) {
        throw InputError(name_ + ": nested deeper than " + std::to_string(most_) + " levels");
      }
      keys_.emplace_back();
    } else if (event == Event::object_end || event == Event::array_end) {
      keys_.pop_back();
    } else if (event == Event::key && !keys_.back().insert(parsed.get<std::string>()).second) {
      throw InputError(name_ + ": the key '" + parsed.get<std::string>() +
                       "' stands twice in the same object");
    }
    return true;
  }

 private:
  const std::string& name_;
  std::size_t most_;
  std::vector<std::set<std::string>> keys_;
};

/// nlohmann's text after the last "]: " or "error ": the part that speaks of the input.
std::string cause(const std::string& what) {
  const std::size_t bracket = what.find("] ");
  return bracket == std::string::npos ? what : what.substr(bracket + 2);
}

void write_string(std::string& out, const std::string& text) {
  out += Json(text).dump();
}

void write_number(std::string& out, const Json& value) {
  if (value.is_number_integer()) {
    constexpr std::int64_t kMostExact = 1LL << 53;
    const auto n = value.get<std::int64_t>();
    if (n > kMostExact || n < -kMostExact) throw Error("an integer beyond 2^53 has no canonical JSON form");
    out += std::to_string(n);
    return;
  }
  const auto number = value.get<double>();
  if (!std::isfinite(number)) throw Error("NaN and infinity have no JSON form");
  std::array<char, 64> buffer{};
  double_conversion::StringBuilder builder(buffer.data(), static_cast<int>(buffer.size()));
  double_conversion::DoubleToStringConverter::EcmaScriptConverter().ToShortest(number == 0 ? 0 : number,
                                                                               &builder);
  out += builder.Finalize();
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

void write(std::string& out, const Json& value) {
  if (value.is_object()) {
    std::vector<Json::const_iterator> members;
    for (auto it = value.begin(); it != value.end(); ++it) members.push_back(it);
    std::sort(members.begin(), members.end(), [](auto a, auto b) { return utf16_less(a.key(), b.key()); });
    out += '{';
    for (const auto& member : members) {
      if (out.back() != '{') out += ',';
      write_string(out, member.key());
      out += ':';
      write(out, member.value());
    }
    out += '}';
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

Json parse_json(std::string_view text, const std::string& name, const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    throw InputError(name + ": is larger than " + std::to_string(limits.bytes >> 20U) + " MiB");
  }
  try {
    return Json::parse(text, Guard(name, limits.depth));
  } catch (const Json::exception& error) {
    throw InputError(name + ": is not valid JSON: " + cause(error.what()));
  }
}

Json read_json(const std::filesystem::path& path, const JsonLimits& limits) {
  return parse_json(read_file(path, limits.bytes), path.string(), limits);
}

std::string canonical_json(const Json& value) {
  std::string out;
  try {
    write(out, value);
  } catch (const Json::type_error&) {
    throw Error("a text that is not valid UTF-8 has no canonical JSON form");
  }
  return out;
}

}  // namespace greencert
