// The translations of the templates: nothing that a template says is left out, and nothing in it goes astray.
#include <boost/test/unit_test.hpp>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "tools.hpp"

using namespace greencert;

namespace {

namespace fs = std::filesystem;

std::set<std::string> matches(const std::string& text, const std::regex& pattern, int group) {
  std::set<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
    found.insert((*at)[group].str());
  return found;
}

/// All that the templates mark as _"…".
std::set<std::string> marked_texts() {
  std::set<std::string> texts;
  for (const auto& entry : fs::recursive_directory_iterator("certificates"))
    if (entry.path().extension() == ".lua")
      texts.merge(matches(read_file(entry.path(), 1U << 20U), std::regex(R"re(_"((?:[^"\\]|\\.)*)")re"), 1));
  return texts;
}

/// msgid → msgstr of a PO file; a text may go over several lines, each in quotes.
std::map<std::string, std::string> translations(const fs::path& file) {
  std::map<std::string, std::string> all;
  std::string line, id;
  bool in_id = false;
  for (std::istringstream lines(read_file(file, 1U << 20U)); std::getline(lines, line);) {
    const std::size_t quote = line.find('"');
    if (line.empty() || line[0] == '#' || quote == std::string::npos) continue;
    if (line.starts_with("msgid ")) in_id = true, id.clear();
    if (line.starts_with("msgstr ")) in_id = false;
    (in_id ? id : all[id]) += line.substr(quote + 1, line.rfind('"') - quote - 1);
  }
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(translations_of_templates)

BOOST_AUTO_TEST_CASE(every_text_is_translated_and_keeps_its_placeholders) {
  const std::set<std::string> texts = marked_texts();
  const std::regex placeholder(R"re(\{\w+\})re");
  BOOST_TEST_REQUIRE(texts.size() > 150U);
  int languages = 0;
  for (const auto& entry : fs::directory_iterator("certificates/locale")) {
    ++languages;
    auto known = translations(entry.path());
    for (const std::string& text : texts) {
      const std::string said = known[text];
      BOOST_TEST(!said.empty(), entry.path() << ": no translation of \"" << text << "\"");
      BOOST_TEST(matches(said, placeholder, 0) == matches(text, placeholder, 0),
                 entry.path() << ": other placeholders in \"" << said << "\" than in \"" << text << "\"");
    }
  }
  BOOST_TEST(languages >= 2);
}

BOOST_AUTO_TEST_SUITE_END()
