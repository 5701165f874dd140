#include "cli/command_line.hpp"

#include <csignal>
#include <cstdio>
#include <iostream>

#include "base/error.hpp"
#include "base/nearest.hpp"
#include "centre/program.hpp"

namespace greencert::cli {

void print(const std::string& text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (!written || std::fflush(stdout) != 0) throw Error("standard output cannot be written to");
}

void print_json(const Json& json) {
  print(json.dump(2) + "\n");
}

void add_data_option(CLI::App& command, std::filesystem::path& folder) {
  command
      .add_option("--data", folder,
                  "The folder of the centre's data (default: $GREENCERT_DATA, else the user's)")
      ->option_text("DIR");
}

void add_language_option(CLI::App& command, std::string& language) {
  command.add_option("--lang", language, "In which language (default: en)")->option_text("LANGUAGE");
}

namespace {

/// Says which word is no command, or that one is missing; "" where that is not what is wrong.
std::string about_command(const CLI::App& app, int argc, char** argv) {
  const CLI::App* at = &app;
  for (int i = 1; i <= argc; ++i) {
    std::vector<std::string> names;
    for (const CLI::App* command : at->get_subcommands({})) names.push_back(command->get_name());
    if (names.empty()) return "";
    const std::string word = i < argc ? argv[i] : "";
    if (word.starts_with('-')) return "";
    const auto found = std::find(names.begin(), names.end(), word);
    if (found == names.end()) {
      std::string list;
      for (std::size_t n = 0; n < names.size(); ++n)
        list += (n == 0 ? "" : n + 1 == names.size() ? " or " : ", ") + names[n];
      return word.empty()
                 ? "expected a command: " + list
                 : "there is no command '" + word + "'" + did_you_mean(word, names) + "; expected " + list;
    }
    at = at->get_subcommand(word);
  }
  return "";
}

int parse_and_run(CLI::App& app, int argc, char** argv) {
  try {
    app.parse(argc, argv);
    return 0;
  } catch (const CLI::CallForHelp& help) {
    return app.exit(help);
  } catch (const CLI::CallForVersion& version) {
    return app.exit(version);
  } catch (const CLI::ParseError& error) {
    const std::string command = about_command(app, argc, argv);
    std::cerr << "greencert: " << (command.empty() ? error.what() : command)
              << "\nSee greencert --help, or --help behind a command.\n";
    return 2;
  }
}

}  // namespace

int run(int argc, char** argv) {
  // A closed pipe and a file that may not grow are errors like any other, not a silent death.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  CLI::App app("greencert: facts of a product in; an assessment, advice and certificates out.", "greencert");
  app.set_version_flag("--version", std::string(centre::kProgram) + " " + centre::kVersion);
  app.require_subcommand(1);
  for (const auto add : {add_demo, add_assess, add_screen, add_checklist, add_plugin, add_centre, add_client,
                         add_product, add_engagement, add_assessment, add_certify}) {
    add(app);
  }
  try {
    return parse_and_run(app, argc, argv);
  } catch (const Error& error) {
    const std::string command = about_command(app, argc, argv);
    std::cerr << "greencert: " << (command.empty() ? error.what() : command) << "\n";
    return error.exit_status();
  } catch (const std::bad_alloc&) {
    std::cerr << "greencert: not enough memory\n";
  } catch (const std::exception& error) {
    const std::string command = about_command(app, argc, argv);
    std::cerr << "greencert: " << (command.empty() ? error.what() : command) << "\n";
  }
  return 1;
}

}  // namespace greencert::cli
