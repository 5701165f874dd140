#include "base/json.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/utf8.hpp"

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

/// nlohmann's text without the number of its exception, and without the bytes it stopped at if they cannot be
/// shown.
std::string cause(std::string what) {
  if (const std::size_t bracket = what.find("] "); bracket != std::string::npos) what.erase(0, bracket + 2);
  if (!is_utf8(what)) what.erase(std::min(what.find("; last read"), what.size()));
  constexpr std::size_t kLongest = 300;
  return shortened(what, kLongest);
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

}  // namespace greencert
