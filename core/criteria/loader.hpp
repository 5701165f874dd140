#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "criteria/catalogue.hpp"

namespace greencert::criteria {

/// Fills a catalogue from its folders. Inside the room only.
class Loader {
 public:
  explicit Loader(Catalogue& catalogue) : catalogue_(catalogue) {}

  void load_plugins();
  /// Each of these does nothing for what is loaded already.
  void load_checklist(const std::string& id);  // all of them where there is none of this name, to suggest one
  void load_checklists();
  void load_forms();
  std::vector<Case> load_cases(const Plugin& plugin);

 private:
  using Declared = script::Sandbox::Declared;

  void declare(const std::string& name, std::string_view place, const Declared& declared);
  void declare_all();
  void declare_facts();
  void declare_indicators();

  void begin(const std::filesystem::path& folder, std::string_view place);
  script::Source read(const std::filesystem::path& path);
  void run(const std::filesystem::path& path);
  void load_plugin(const std::filesystem::path& folder);
  void run_checklist(const std::filesystem::path& path);
  void settle_units();
  void check_plugins(Checklist& checklist);
  void check_forms() const;

  Catalogue& catalogue_;
  Plugin plugin_;                               // that is being loaded
  std::filesystem::path folder_;                // its folder
  std::string_view place_;                      // what is being loaded: "a plugin", "a checklist", …
  std::map<std::string, std::string> digests_;  // of the files read since `begin`
  std::vector<Case> cases_;
  bool has_forms_ = false;
};

}  // namespace greencert::criteria
