#include "engagements/checks.hpp"

#include <algorithm>
#include <regex>

#include "base/error.hpp"
#include "base/json.hpp"
#include "base/nearest.hpp"

namespace greencert::engagements {
namespace {

[[noreturn]] void refuse(const std::string& field, const std::string& expected, const std::string& found) {
  throw InputError(field + ": expected " + expected + ", found " +
                   (found.empty() ? "nothing" : "'" + found + "'"));
}

std::string text(const std::string& field, const std::string& given, bool one_line, std::size_t most) {
  const std::size_t begin = given.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) return "";
  const std::string trimmed = given.substr(begin, given.find_last_not_of(" \t\r\n") - begin + 1);
  if (trimmed.size() > most) {
    throw InputError(field + ": is " + std::to_string(trimmed.size()) + " bytes long, at most " +
                     std::to_string(most) + " are accepted");
  }
  const auto is_control = [one_line](unsigned char c) {
    return c == 0x7f || (c < 0x20 && (one_line || (c != '\n' && c != '\t')));
  };
  if (std::any_of(trimmed.begin(), trimmed.end(), is_control)) {
    throw InputError(field + (one_line ? ": expected one line of text, found a control character"
                                       : ": expected text, found a control character"));
  }
  try {
    (void)Json(trimmed).dump();  // refuses what is not UTF-8
  } catch (const Json::exception&) {
    throw InputError(field + ": expected text in UTF-8");
  }
  return trimmed;
}

}  // namespace

bool matches(const std::string& text, const std::string& shape) {
  constexpr std::size_t kMost = 1000;  // std::regex recurses with the length of the text
  return text.size() <= kMost && std::regex_match(text, std::regex(shape));
}

std::string line(const std::string& field, const std::string& given) {
  return text(field, given, true, 500);
}

std::string required_line(const std::string& field, const std::string& given) {
  std::string found = line(field, given);
  if (found.empty()) throw InputError(field + ": must not be empty");
  return found;
}

std::string lines(const std::string& field, const std::string& given) {
  return text(field, given, false, 20000);
}

std::string country_code(const std::string& field, const std::string& given) {
  const std::string found = line(field, given);
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (found.size() != 2 || !std::all_of(found.begin(), found.end(), is_capital)) {
    refuse(field, "the two capital letters of ISO 3166, like KE", found);
  }
  return found;
}

std::string email(const std::string& field, const std::string& given) {
  const std::string found = line(field, given);
  if (!found.empty() && !matches(found, R"([^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+)")) {
    refuse(field, "an e-mail address, like name@example.org", found);
  }
  return found;
}

std::string choice(const std::string& field, const std::string& given,
                   const std::vector<std::string>& choices) {
  const std::string found = line(field, given);
  if (std::find(choices.begin(), choices.end(), found) == choices.end()) {
    std::string list;
    for (const std::string& one : choices) list += (list.empty() ? "" : ", ") + one;
    throw InputError(field + ": expected one of " + list + "; found '" + found + "'" +
                     did_you_mean(found, choices));
  }
  return found;
}

}  // namespace greencert::engagements
