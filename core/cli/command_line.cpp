#include "cli/command_line.hpp"

#include <csignal>
#include <cstdio>
#include <iostream>

#include "base/error.hpp"
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

namespace {

int parse_and_run(CLI::App& app, int argc, char** argv) {
  try {
    app.parse(argc, argv);
    return 0;
  } catch (const CLI::CallForHelp& help) {
    return app.exit(help);
  } catch (const CLI::CallForVersion& version) {
    return app.exit(version);
  } catch (const CLI::ParseError& error) {
    std::cerr << "greencert: " << error.what() << "\nSee greencert --help, or --help behind a command.\n";
    return 2;
  }
}

}  // namespace

int run(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is an error like any other, not a silent death
  CLI::App app("greencert: facts of a product in; an assessment, advice and certificates out.", "greencert");
  app.set_version_flag("--version", std::string(centre::kProgram) + " " + centre::kVersion);
  app.require_subcommand(1);
  for (const auto add : {add_demo, add_assess, add_checklist, add_plugin, add_centre, add_client, add_product,
                         add_engagement, add_assessment, add_certify}) {
    add(app);
  }
  try {
    return parse_and_run(app, argc, argv);
  } catch (const Error& error) {
    std::cerr << "greencert: " << error.what() << "\n";
    return error.exit_status();
  } catch (const std::bad_alloc&) {
    std::cerr << "greencert: not enough memory\n";
  } catch (const std::exception& error) {
    std::cerr << "greencert: " << error.what() << "\n";
  }
  return 1;
}

}  // namespace greencert::cli
