#include "cli/plugin_skeleton.hpp"

#include <algorithm>
#include <map>

#include "base/error.hpp"
#include "base/file.hpp"

namespace greencert::cli {
namespace {

/// File → text, with @ where the plugin's id stands.
const std::map<std::string, std::string>& skeleton() {
  static const std::map<std::string, std::string> files = {
      {"plugin.lua", R"(plugin "@" {
  api = 1,
  version = "0.1.0",
  title = _"@",
  description = _"What this plugin is about, in a sentence",
  files = { "first_theme" },
}
)"},
      {"first_theme.lua", R"(local limits = include "data/limits"

fact.number "@.amount" {
  title = _"An amount of something",
  unit = "kg",
  min = 0,
  help = _"How to find it out",
}

criterion "@.little_used" {
  title = _"Little of it is used",
  why = _"Why this matters to the client",
  measure = "@.amount",
  unit = "kg",
  rate = between { worst = 2 * limits.amount, best = 0 },
  met = at_most(limits.amount),
  advice = {
    option "@.use_less" {
      title = _"Use less of it",
      effort = "low",
      effect = { ["@.amount"] = times(0.5) },
    },
  },
  basis = "centre's own good practice",
}
)"},
      {"data/limits.lua", R"(-- Thresholds, each with its source.
return {
  amount = 10, -- kg; centre's own good practice
}
)"},
      {"cases/first_theme.lua", R"(case "just enough" {
  source = "computed by hand",
  facts = { ["@.amount"] = { value = 10000, unit = "g" } },
  expect = { ["@.little_used"] = outcome "met" },
}

case "too much" {
  source = "computed by hand",
  facts = { ["@.amount"] = 20 },
  expect = { ["@.little_used"] = outcome "not met" },
}
)"}};
  return files;
}

bool is_word(const std::string& id) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return !id.empty() && std::all_of(id.begin(), id.end(), fits);
}

}  // namespace

void write_plugin_skeleton(const std::filesystem::path& folder, const std::string& id) {
  if (!is_word(id))
    throw InputError("'" + id + "' is not an id for a plugin; expected small letters, digits and _");
  const std::filesystem::path target = folder / id;
  std::error_code code;
  if (std::filesystem::exists(target, code)) throw InputError(target.string() + ": exists already");
  for (const auto& [name, text] : skeleton()) {
    std::filesystem::create_directories((target / name).parent_path(), code);
    if (code) throw Error(target.string() + ": cannot be made: " + code.message());
    std::string filled;
    for (const char c : text) c == '@' ? filled += id : filled += c;
    write_file(target / name, filled);
  }
}

}  // namespace greencert::cli
