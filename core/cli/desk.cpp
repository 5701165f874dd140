#include "cli/desk.hpp"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "base/error.hpp"
#include "centre/home.hpp"
#include "cli/command_line.hpp"
#include "cli/table.hpp"

namespace greencert::cli {

centre::DataDirectory Desk::open() const {
  return centre::DataDirectory::open(centre::data_folder(data));
}

std::string Desk::actor() const {
  if (!by.empty()) return by;
  if (const char* named = std::getenv("GREENCERT_USER"); named != nullptr && *named != '\0') return named;
  if (const passwd* user = getpwuid(getuid()); user != nullptr && *user->pw_name != '\0')
    return user->pw_name;
  throw InputError("who is at work is not known: give your name with --by or $GREENCERT_USER");
}

void add_reading_options(CLI::App& command, Desk& desk) {
  add_data_option(command, desk.data);
  command.add_flag("--json", desk.json, "As JSON");
}

void add_writing_options(CLI::App& command, Desk& desk) {
  add_reading_options(command, desk);
  command
      .add_option("--by", desk.by,
                  "Who does it, for the record (default: $GREENCERT_USER, else the system's user)")
      ->option_text("NAME");
}

std::string in_lines(const Lines& lines) {
  std::size_t widest = 0;
  for (const auto& [title, value] : lines) {
    if (!value.empty()) widest = std::max(widest, title.size());
  }
  std::string text;
  for (const auto& [title, value] : lines) {
    if (!value.empty()) text += title + std::string(widest - title.size() + 2, ' ') + value + "\n";
  }
  return text;
}

void answer(const Desk& desk, const Json& json, const std::string& text) {
  desk.json ? print_json(json) : print(text);
}

}  // namespace greencert::cli
