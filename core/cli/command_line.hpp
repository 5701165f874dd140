#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>

#include "base/json.hpp"

namespace greencert::cli {

/// Runs the program with its arguments; gives its exit status: 0 done, 1 failed, 2 wrong usage or input.
int run(int argc, char** argv);

// One function for each command, in the file of its name: adds the command and what it does.
void add_assess(CLI::App& app);
void add_assessment(CLI::App& app);
void add_centre(CLI::App& app);
void add_certify(CLI::App& app);
void add_checklist(CLI::App& app);
void add_client(CLI::App& app);
void add_demo(CLI::App& app);
void add_engagement(CLI::App& app);
void add_plugin(CLI::App& app);
void add_product(CLI::App& app);
void add_screen(CLI::App& app);

/// Adds `--data DIR` and keeps what is given in `folder`; empty means the default.
void add_data_option(CLI::App& command, std::filesystem::path& folder);

/// Adds `--lang LANGUAGE` to a command that makes a document or shows texts of scripts.
void add_language_option(CLI::App& command, std::string& language);

/// Prints to standard output, all of it or an Error (a closed pipe, a full disk).
void print(const std::string& text);
void print_json(const Json& json);

}  // namespace greencert::cli
