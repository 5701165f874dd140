#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "criteria/checklist.hpp"
#include "criteria/criterion.hpp"
#include "criteria/fact.hpp"
#include "script/sandbox.hpp"

namespace greencert::criteria {

/// A folder of facts, indicators, criteria and cases on one theme.
struct Plugin {
  std::string id;
  std::string version;
  std::string title;
  std::string description;
  std::vector<std::string> files;
  std::map<std::string, std::string> file_digests;  // every script that was loaded → SHA-256
  std::string digest;                               // over all of them
  script::Location where;
};

/// A test of a plugin: facts and what has to come out of them.
struct Case {
  std::string title;
  std::string plugin;
  std::string source;
  bool published = false;  // inputs and outputs were read in the source
  Json facts = Json::object();
  std::map<std::string, script::Value> expect;  // indicator or criterion → figure as text, or outcome
  std::string error;                            // or: the facts are refused with this in the message
  script::Location where;
};

/// Things with an id, kept in the order in which they were declared.
template <class T>
class Register {
 public:
  const T* find(const std::string& id) const {
    const auto found = index_.find(id);
    return found == index_.end() ? nullptr : &items_[found->second];
  }
  /// Where it stands in the order; the id must be there.
  std::size_t position(const std::string& id) const { return index_.at(id); }
  void add(T item) {
    index_.emplace(item.id, items_.size());
    items_.push_back(std::move(item));
  }
  std::vector<std::string> ids() const {
    std::vector<std::string> ids;
    for (const T& item : items_) ids.push_back(item.id);
    return ids;
  }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }
  std::size_t size() const { return items_.size(); }

 private:
  std::deque<T> items_;  // that stay where they are when more are added
  std::map<std::string, std::size_t> index_;
};

class Loader;

/// All plugins, checklists and forms of a folder, loaded once and checked against each other.
/// Holds the Lua state that its functions live in: one catalogue for each thread.
class Catalogue {
 public:
  /// Loads plugins/ below `home`. Throws InputError that names file, line and declaration, as do all
  /// functions that load more. With translations, what is marked _"…" is in their language: such a catalogue
  /// shows results, the one without makes them, so that no result depends on a language.
  explicit Catalogue(std::filesystem::path home, Translations translations = {});
  ~Catalogue();
  Catalogue(const Catalogue&) = delete;
  Catalogue& operator=(const Catalogue&) = delete;

  const Register<Plugin>& plugins() const { return plugins_; }
  const Register<Fact>& facts() const { return facts_; }
  const Register<Indicator>& indicators() const { return indicators_; }
  const Register<Criterion>& criteria() const { return criteria_; }
  // Checklists and forms are loaded when they are asked for, one or all: most work needs one of them.
  const Register<Checklist>& checklists() const;
  const Register<Form>& forms() const;

  /// Throw InputError that suggests the nearest id.
  const Fact& fact(const std::string& id) const;
  const Checklist& checklist(const std::string& id) const;
  const Plugin& plugin(const std::string& id) const;

  /// Every fact that the criteria of a checklist can use, also through indicators, in the order of
  /// declaration.
  std::vector<std::string> facts_of(const Checklist& checklist) const;

  /// The unit of the number that a criterion measures directly, or nullptr where it computes or measures no
  /// number.
  const Unit* unit_measured(const Criterion& criterion) const;

  /// A checklist of all criteria, each by itself: what the cases of plugins are run against.
  Checklist every_criterion() const;

  /// Reads the cases of a plugin. Throws InputError.
  std::vector<Case> cases_of(const Plugin& plugin);

  script::Sandbox& sandbox() { return sandbox_; }

 private:
  friend class Loader;
  void collect_facts(const Needs& needs, std::set<std::string>& found) const;

  std::filesystem::path home_;
  script::Sandbox sandbox_;
  Register<Plugin> plugins_;
  Register<Fact> facts_;
  Register<Indicator> indicators_;
  Register<Criterion> criteria_;
  Register<Checklist> checklists_;
  Register<Form> forms_;
  std::unique_ptr<Loader> loader_;  // the sandbox calls it back
};

/// All that a criterion's functions may see, with the id that it measures directly.
Needs needs_of(const Criterion& criterion);

}  // namespace greencert::criteria
