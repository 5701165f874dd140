#pragma once

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace greencert {

/// The texts that scripts and templates mark with _"…", in another language. A text without a translation
/// stays as it is written; what is computed never sees a language.
class Translations {
 public:
  /// None: every text as it is written, in English.
  Translations() = default;

  /// Reads LANGUAGE.po of every folder locale/ in `home`: of each plugin, of scripts/, forms/ and
  /// certificates/ (gettext, UTF-8). Throws InputError that lists the languages there are, or names file and
  /// line at fault.
  static Translations load(const std::filesystem::path& home, const std::string& language);

  std::string operator()(const std::string& text) const;
  bool empty() const { return texts_.empty(); }
  const std::string& language() const { return language_; }

 private:
  std::string language_ = "en";
  std::unordered_map<std::string, std::string> texts_;
};

/// The languages that anything in `home` is translated into, English first.
std::vector<std::string> languages(const std::filesystem::path& home);

}  // namespace greencert
