#include "criteria/loader.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "base/canonical_json.hpp"
#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "criteria/declarations.hpp"
#include "criteria/rules.hpp"

namespace greencert::criteria {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPlugin = "a plugin";
constexpr std::string_view kChecklist = "a checklist (in scripts/)";
constexpr std::string_view kForm = "a form (in forms/)";
constexpr std::string_view kCases = "the cases of a plugin";

std::vector<fs::path> sorted(const fs::path& folder) {
  std::vector<fs::path> entries;
  if (!fs::exists(folder)) return entries;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(folder, code)) entries.push_back(entry.path());
  if (code) throw InputError(folder.string() + ": cannot be read: " + code.message());
  std::sort(entries.begin(), entries.end());
  return entries;
}

std::vector<fs::path> lua_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::path& path : sorted(folder)) {
    if (path.extension() == ".lua") files.push_back(path);
  }
  return files;
}

template <class T>
void add_once(Register<T>& items, T item, const std::string& kind) {
  if (const T* before = items.find(item.id)) {
    throw InputError(kind + " '" + item.id + "' is declared twice, first at " + before->where.to_string());
  }
  items.add(std::move(item));
}

std::string major_of(const std::string& version) {
  return version.substr(0, version.find('.'));
}

}  // namespace

void Loader::load_plugins() {
  declare_all();
  for (const fs::path& folder : sorted(catalogue_.home_ / "plugins")) {
    if (fs::exists(folder / "plugin.lua")) load_plugin(folder);
  }
  check_references(catalogue_);
  settle_units();
  catalogue_.sandbox_.seal();
}

void Loader::load_checklist(const std::string& id) {
  if (catalogue_.checklists_.find(id) != nullptr) return;
  const fs::path folder = catalogue_.home_ / "scripts";
  const std::vector<fs::path> files = lua_files(folder);
  const fs::path file = folder / (id + ".lua");
  if (std::find(files.begin(), files.end(), file) == files.end()) return load_checklists();
  run_checklist(file);
  catalogue_.sandbox_.seal();
}

void Loader::load_checklists() {
  for (const fs::path& file : lua_files(catalogue_.home_ / "scripts")) {
    if (catalogue_.checklists_.find(file.stem().string()) == nullptr) run_checklist(file);
  }
  catalogue_.sandbox_.seal();
}

void Loader::load_forms() {
  if (has_forms_) return;
  load_checklists();
  begin({}, kForm);
  for (const fs::path& file : lua_files(catalogue_.home_ / "forms")) run(file);
  check_forms();
  catalogue_.sandbox_.seal();
  has_forms_ = true;
}

std::vector<Case> Loader::load_cases(const Plugin& plugin) {
  begin(catalogue_.home_ / "plugins" / plugin.id, kCases);
  plugin_ = plugin;
  cases_.clear();
  for (const fs::path& file : lua_files(folder_ / "cases")) run(file);
  catalogue_.sandbox_.seal();
  return std::move(cases_);
}

/// Lets scripts declare `name`, in its place only: what is declared later than its kind is checked is not
/// checked.
void Loader::declare(const std::string& name, std::string_view place, const Declared& declared) {
  catalogue_.sandbox_.add_declaration(name, [this, name, place, declared](const script::Table& table) {
    if (place_ != place)
      throw InputError(name + " '" + table.id + "' belongs into " + std::string(place) + ", not into " +
                       std::string(place_));
    declared(table);
  });
}

void Loader::declare_all() {
  script::Sandbox& sandbox = catalogue_.sandbox_;
  for (const std::string& name : rule_constructors()) sandbox.add_constructor(name);
  sandbox.add_constant("unknown", "unknown");
  for (const char* name : {"option", "stage", "pick", "level", "page"}) sandbox.add_declaration(name);
  sandbox.set_reader([this](const std::string& name) {
    if (plugin_.id.empty()) throw InputError("include belongs into plugins");
    return read(folder_ / (name + ".lua"));
  });
  declare("plugin", kPlugin, [this](const script::Table& table) { plugin_ = read_plugin(table); });
  declare_facts();
  declare_indicators();
  declare("criterion", kPlugin, [this](const script::Table& table) {
    Criterion criterion = read_criterion(table);
    criterion.plugin = plugin_.id;
    add_once(catalogue_.criteria_, std::move(criterion), "criterion");
  });
  declare("checklist", kChecklist, [this](const script::Table& table) {
    add_once(catalogue_.checklists_, read_checklist(table, catalogue_.criteria_), "checklist");
  });
  declare("form", kForm,
          [this](const script::Table& table) { add_once(catalogue_.forms_, read_form(table), "form"); });
  declare("case", kCases, [this](const script::Table& table) {
    Case one = read_case(table);
    one.plugin = plugin_.id;
    cases_.push_back(std::move(one));
  });
}

void Loader::declare_facts() {
  for (const char* name : {"number", "integer", "percentage", "boolean", "choice", "choices", "text", "date",
                           "money", "table", "file"}) {
    const FactKind kind = *fact_kind(name);
    declare(std::string("fact.") + name, kPlugin, [this, kind](const script::Table& table) {
      Fact fact = read_fact(table, kind);
      fact.plugin = plugin_.id;
      add_once(catalogue_.facts_, std::move(fact), "fact");
    });
    if (kind != FactKind::table) catalogue_.sandbox_.add_declaration(std::string("column.") + name);
  }
}

void Loader::declare_indicators() {
  const std::pair<const char*, Indicator::Kind> kinds[] = {{"indicator.number", Indicator::Kind::number},
                                                           {"indicator.text", Indicator::Kind::text},
                                                           {"indicator.boolean", Indicator::Kind::boolean}};
  for (const auto& [name, kind] : kinds) {
    declare(name, kPlugin, [this, kind = kind](const script::Table& table) {
      Indicator indicator = read_indicator(table, kind);
      indicator.plugin = plugin_.id;
      add_once(catalogue_.indicators_, std::move(indicator), "indicator");
    });
  }
}

void Loader::begin(const fs::path& folder, std::string_view place) {
  plugin_ = {};
  digests_.clear();
  folder_ = folder;
  place_ = place;
}

/// Reads a script by the name it has below the home folder, and notes its digest.
script::Source Loader::read(const fs::path& path) {
  const fs::path plain = path.lexically_normal();
  const std::string name = plain.lexically_relative(catalogue_.home_.lexically_normal()).generic_string();
  if (name.empty() || name.starts_with(".."))
    throw InputError("'" + plain.string() + "' lies outside the plugin");
  script::Source source{name, read_file(plain, 1U << 20U)};
  digests_[name] = sha256_hex(source.text);
  return source;
}

void Loader::run(const fs::path& path) {
  catalogue_.sandbox_.load(read(path));
}

void Loader::load_plugin(const fs::path& folder) {
  begin(folder, kPlugin);
  run(folder / "plugin.lua");
  const std::string name = folder.filename().string();
  if (plugin_.id != name) {
    throw InputError("plugins/" + name + "/plugin.lua: expected plugin \"" + name + "\" {…}, found '" +
                     plugin_.id + "'");
  }
  for (const std::string& file : plugin_.files) run(folder / (file + ".lua"));
  plugin_.file_digests = digests_;
  plugin_.digest = sha256_hex(canonical_json(digests_));
  catalogue_.plugins_.add(plugin_);
}

void Loader::run_checklist(const fs::path& path) {
  begin({}, kChecklist);
  const std::size_t before = catalogue_.checklists_.size();
  run(path);
  const std::string expected = path.stem().string();
  if (catalogue_.checklists_.size() != before + 1 || catalogue_.checklists_.find(expected) == nullptr) {
    throw InputError("scripts/" + path.filename().string() + ": expected one checklist \"" + expected +
                     "\" {…}");
  }
  Checklist& checklist = *(catalogue_.checklists_.begin() + static_cast<std::ptrdiff_t>(before));
  check_plugins(checklist);
  Json parts = {{"script", digests_.begin()->second}, {"plugins", Json::object()}};
  for (const auto& [id, major] : checklist.plugins) parts["plugins"][id] = catalogue_.plugin(id).digest;
  checklist.digest = sha256_hex(canonical_json(parts));
}

/// A criterion that measures a fact or indicator and names no unit has the unit of what it measures.
void Loader::settle_units() {
  for (Criterion& criterion : catalogue_.criteria_) {
    const Unit* measured = catalogue_.unit_measured(criterion);
    if (measured != nullptr && criterion.unit == &Unit::none()) criterion.unit = measured;
  }
}

/// The plugins that the checklist names must be there in that major version; those its criteria need are
/// added.
void Loader::check_plugins(Checklist& checklist) {
  const std::string what = checklist.where.to_string() + ": checklist '" + checklist.id + "'";
  for (const auto& [id, major] : checklist.plugins) {
    const Plugin& plugin = catalogue_.plugin(id);
    if (major_of(plugin.version) != major) {
      throw InputError(what + ": was written for version " + major + " of the plugin '" + id +
                       "', found version " + plugin.version);
    }
  }
  std::set<std::string> used;
  for (const Stage& stage : checklist.stages) {
    for (const Pick& pick : stage.picks) {
      if (!checklist.plugins.contains(pick.criterion.plugin)) {
        throw InputError(what + ": picks '" + pick.criterion.id + "' of the plugin '" +
                         pick.criterion.plugin + "', which it does not name in plugins");
      }
    }
  }
  for (const std::string& id : catalogue_.facts_of(checklist)) used.insert(catalogue_.fact(id).plugin);
  for (const std::string& id : used) {
    checklist.plugins.emplace(id, major_of(catalogue_.plugin(id).version));
  }
}

void Loader::check_forms() const {
  for (const Form& form : catalogue_.forms_) {
    const std::string what = form.where.to_string() + ": form '" + form.id + "'";
    try {
      if (!form.checklist.empty()) catalogue_.checklist(form.checklist);
      for (const Page& page : form.pages) {
        for (const std::string& id : page.ask) catalogue_.fact(id);
      }
    } catch (const InputError& error) {
      throw InputError(what + ": " + error.what());
    }
  }
}

}  // namespace greencert::criteria
