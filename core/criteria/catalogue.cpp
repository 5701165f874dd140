#include "criteria/catalogue.hpp"

#include <algorithm>
#include <set>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/json.hpp"
#include "base/nearest.hpp"
#include "criteria/declarations.hpp"
#include "criteria/rules.hpp"

namespace greencert::criteria {
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> sorted(const fs::path& folder) {
  std::vector<fs::path> entries;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(folder, code)) entries.push_back(entry.path());
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
const T& found(const Register<T>& items, const std::string& id, const std::string& kind) {
  if (const T* item = items.find(id)) return *item;
  throw InputError("there is no " + kind + " '" + id + "'" + did_you_mean(id, items.ids()));
}

template <class T>
void add_once(Register<T>& items, T item, const std::string& kind) {
  if (const T* before = items.find(item.id)) {
    throw InputError(kind + " '" + item.id + "' is declared twice, first at " + before->where.to_string());
  }
  items.add(std::move(item));
}

}  // namespace

/// Fills a catalogue from its folders.
class Loader {
 public:
  explicit Loader(Catalogue& catalogue) : catalogue_(catalogue) {}

  void load() {
    declare();
    for (const fs::path& folder : sorted(catalogue_.home_ / "plugins")) {
      if (fs::exists(folder / "plugin.lua")) load_plugin(folder);
    }
    check_references(catalogue_);
    for (const fs::path& file : lua_files(catalogue_.home_ / "scripts")) load_checklist(file);
    for (const fs::path& file : lua_files(catalogue_.home_ / "forms")) run(file);
    check_forms();
    catalogue_.sandbox_.seal();
  }

  std::vector<Case> load_cases(const Plugin& plugin) {
    plugin_ = plugin;
    folder_ = catalogue_.home_ / "plugins" / plugin.id;
    cases_.clear();
    for (const fs::path& file : lua_files(folder_ / "cases")) run(file);
    return std::move(cases_);
  }

 private:
  void declare() {
    script::Sandbox& sandbox = catalogue_.sandbox_;
    for (const std::string& name : rule_constructors()) sandbox.add_constructor(name);
    sandbox.add_constant("unknown", "unknown");
    for (const char* name : {"option", "stage", "pick", "level", "page"}) sandbox.add_declaration(name);
    for (const char* name : {"number", "integer", "percentage", "boolean", "choice", "choices", "text",
                             "date", "money", "table", "file"}) {
      const FactKind kind = *fact_kind(name);
      sandbox.add_declaration(std::string("fact.") + name, [this, kind](const script::Table& table) {
        Fact fact = read_fact(table, kind);
        fact.plugin = plugin_.id;
        add_once(catalogue_.facts_, std::move(fact), "fact");
      });
      if (kind != FactKind::table) sandbox.add_declaration(std::string("column.") + name);
    }
    declare_indicators(sandbox);
    declare_others(sandbox);
    sandbox.set_reader([this](const std::string& name) {
      if (plugin_.id.empty()) throw InputError("include belongs into plugins");
      return read(folder_ / (name + ".lua"));
    });
  }

  void declare_indicators(script::Sandbox& sandbox) {
    const std::pair<const char*, Indicator::Kind> kinds[] = {{"indicator.number", Indicator::Kind::number},
                                                             {"indicator.text", Indicator::Kind::text},
                                                             {"indicator.boolean", Indicator::Kind::boolean}};
    for (const auto& [name, kind] : kinds) {
      sandbox.add_declaration(name, [this, kind = kind](const script::Table& table) {
        Indicator indicator = read_indicator(table, kind);
        indicator.plugin = plugin_.id;
        add_once(catalogue_.indicators_, std::move(indicator), "indicator");
      });
    }
  }

  void declare_others(script::Sandbox& sandbox) {
    sandbox.add_declaration("criterion", [this](const script::Table& table) {
      Criterion criterion = read_criterion(table);
      criterion.plugin = plugin_.id;
      add_once(catalogue_.criteria_, std::move(criterion), "criterion");
    });
    sandbox.add_declaration("plugin", [this](const script::Table& table) { plugin_ = read_plugin(table); });
    sandbox.add_declaration("checklist", [this](const script::Table& table) {
      add_once(catalogue_.checklists_, read_checklist(table, catalogue_.criteria_), "checklist");
    });
    sandbox.add_declaration("form", [this](const script::Table& table) {
      add_once(catalogue_.forms_, read_form(table), "form");
    });
    sandbox.add_declaration("case", [this](const script::Table& table) {
      Case one = read_case(table);
      one.plugin = plugin_.id;
      cases_.push_back(std::move(one));
    });
  }

  /// Reads a script by the name it has below the home folder, and notes its digest.
  script::Source read(const fs::path& path) {
    const fs::path plain = path.lexically_normal();
    const std::string name = plain.lexically_relative(catalogue_.home_.lexically_normal()).generic_string();
    if (name.starts_with("..")) throw InputError("'" + plain.string() + "' lies outside the plugin");
    script::Source source{name, read_file(plain, 1U << 20U)};
    digests_[name] = sha256_hex(source.text);
    return source;
  }

  void run(const fs::path& path) { catalogue_.sandbox_.load(read(path)); }

  void load_plugin(const fs::path& folder) {
    begin(folder);
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
    begin({});
  }

  void begin(const fs::path& folder) {
    plugin_ = {};
    digests_.clear();
    folder_ = folder;
  }

  void load_checklist(const fs::path& path) {
    begin({});
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

  /// The plugins that the checklist names must be there in that major version; those its criteria need are
  /// added.
  void check_plugins(Checklist& checklist) {
    const std::string what = checklist.where.to_string() + ": checklist '" + checklist.id + "'";
    for (const auto& [id, major] : checklist.plugins) {
      const Plugin& plugin = found(catalogue_.plugins_, id, "plugin");
      if (plugin.version.substr(0, plugin.version.find('.')) != major) {
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
      const std::string& version = catalogue_.plugin(id).version;
      checklist.plugins.emplace(id, version.substr(0, version.find('.')));
    }
  }

  void check_forms() const {
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

  Catalogue& catalogue_;
  Plugin plugin_;                               // that is being loaded
  fs::path folder_;                             // its folder
  std::map<std::string, std::string> digests_;  // of the files read since `begin`
  std::vector<Case> cases_;
};

Catalogue::Catalogue(const fs::path& home) : home_(home), loader_(std::make_unique<Loader>(*this)) {
  loader_->load();
}
Catalogue::~Catalogue() = default;

const Fact& Catalogue::fact(const std::string& id) const {
  return found(facts_, id, "fact");
}
const Checklist& Catalogue::checklist(const std::string& id) const {
  return found(checklists_, id, "checklist");
}
const Plugin& Catalogue::plugin(const std::string& id) const {
  return found(plugins_, id, "plugin");
}

void Catalogue::collect_facts(const Needs& needs, std::vector<bool>& used) const {
  for (const auto* ids : {&needs.required, &needs.optional}) {
    for (const std::string& id : *ids) {
      if (const Indicator* indicator = indicators_.find(id)) {
        collect_facts(indicator->needs, used);
      } else {
        used[facts_.position(id)] = true;
      }
    }
  }
}

std::vector<std::string> Catalogue::facts_of(const Checklist& checklist) const {
  std::vector<bool> used(facts_.size(), false);
  for (const Stage& stage : checklist.stages) {
    for (const Pick& pick : stage.picks) collect_facts(needs_of(pick.criterion), used);
  }
  std::vector<std::string> ids;
  for (const Fact& fact : facts_) {
    if (used[facts_.position(fact.id)]) ids.push_back(fact.id);
  }
  return ids;
}

Checklist Catalogue::every_criterion() const {
  Checklist all;
  all.id = "every-criterion";
  all.version = "1.0.0";
  all.stages.push_back({"all", "All criteria", 1, {}});
  for (const Criterion& criterion : criteria_) all.stages[0].picks.push_back({criterion, 1, false});
  for (const Plugin& plugin : plugins_) all.plugins[plugin.id] = plugin.version;
  return all;
}

std::vector<Case> Catalogue::cases_of(const Plugin& plugin) {
  return loader_->load_cases(plugin);
}

Needs needs_of(const Criterion& criterion) {
  Needs needs = criterion.needs;
  if (const auto* id = std::get_if<std::string>(&criterion.measure)) {
    if (std::find(needs.required.begin(), needs.required.end(), *id) == needs.required.end()) {
      needs.required.push_back(*id);
    }
  }
  return needs;
}

}  // namespace greencert::criteria
