#include "base/translations.hpp"

#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/nearest.hpp"

namespace greencert {
namespace {

namespace fs = std::filesystem;

/// The folders that may hold translations, always in the same order: where two disagree, the first counts.
std::vector<fs::path> locale_folders(const fs::path& home) {
  std::set<fs::path> plugins;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(home / "plugins", code))
    plugins.insert(entry.path() / "locale");
  std::vector<fs::path> folders(plugins.begin(), plugins.end());
  for (const char* room : {"scripts", "forms", "certificates"}) folders.push_back(home / room / "locale");
  return folders;
}

/// Reads the entries of a PO file that count: msgid and msgstr, neither fuzzy nor obsolete. (GNU's own
/// library may not be left by an exception and ends the program on a fault, so the few lines of the format
/// stand here.)
class PoReader {
 public:
  PoReader(const fs::path& file, std::unordered_map<std::string, std::string>& texts)
      : file_(file), texts_(texts) {}

  void read() {
    const std::string content = read_file(file_, 8U << 20U);
    std::size_t begin = 0;
    while (begin < content.size()) {
      const std::size_t end = std::min(content.find('\n', begin), content.size());
      ++line_;
      take(std::string_view(content).substr(begin, end - begin));
      begin = end + 1;
    }
    keep();
  }

 private:
  void take(std::string_view line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
    if (line.empty()) return;
    if (line.starts_with('#')) {
      if (target_ == &translated_) keep();
      if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos) fuzzy_ = true;
      return;
    }
    if (line.starts_with('"')) return append(line);
    if (line.starts_with("msgid ")) {
      if (target_ == &translated_) keep();
      target_ = &text_;
      return append(line.substr(6));
    }
    if (line.starts_with("msgstr ") && target_ == &text_) {
      target_ = &translated_;
      return append(line.substr(7));
    }
    fail("expected msgid or msgstr with a text in quotes; contexts and plural forms are not used");
  }

  void append(std::string_view quoted) {
    if (target_ == nullptr || quoted.size() < 2 || quoted.front() != '"' || quoted.back() != '"')
      fail("expected a text in quotes behind msgid or msgstr");
    for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
      if (quoted[i] != '\\') {
        *target_ += quoted[i];
        continue;
      }
      const char escape = quoted[++i];
      if (escape != 'n' && escape != 't' && escape != '"' && escape != '\\')
        fail(std::string("unknown escape \\") + escape);
      *target_ += escape == 'n' ? '\n' : escape == 't' ? '\t' : escape;
    }
  }

  void keep() {
    if (!fuzzy_ && !text_.empty() && !translated_.empty()) texts_.emplace(text_, translated_);
    text_.clear();
    translated_.clear();
    target_ = nullptr;
    fuzzy_ = false;
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw InputError(file_.string() + ":" + std::to_string(line_) + ": " + what);
  }

  fs::path file_;
  std::unordered_map<std::string, std::string>& texts_;
  std::size_t line_ = 0;
  std::string text_;
  std::string translated_;
  std::string* target_ = nullptr;
  bool fuzzy_ = false;
};

}  // namespace

Translations Translations::load(const fs::path& home, const std::string& language) {
  Translations translations;
  if (language == "en") return translations;
  const std::vector<std::string> known = languages(home);
  if (std::find(known.begin(), known.end(), language) == known.end()) {
    std::string list;
    for (const std::string& one : known) list += (list.empty() ? "" : ", ") + one;
    throw InputError("there is no translation into '" + language + "'" + did_you_mean(language, known) +
                     "; there is " + list);
  }
  translations.language_ = language;
  for (const fs::path& folder : locale_folders(home)) {
    std::error_code code;
    const fs::path file = folder / (language + ".po");
    if (fs::exists(file, code)) PoReader(file, translations.texts_).read();
  }
  return translations;
}

std::string Translations::operator()(const std::string& text) const {
  const auto found = texts_.find(text);
  return found == texts_.end() ? text : found->second;
}

std::vector<std::string> languages(const fs::path& home) {
  std::set<std::string> found;
  for (const fs::path& folder : locale_folders(home)) {
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(folder, code)) {
      if (entry.path().extension() == ".po") found.insert(entry.path().stem().string());
    }
  }
  std::vector<std::string> list = {"en"};
  list.insert(list.end(), found.begin(), found.end());
  return list;
}

}  // namespace greencert
