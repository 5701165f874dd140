#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "centre/data_directory.hpp"

namespace greencert::cli {

/// What the commands about a centre's data have in common: where the data are, who is at work, and whether
/// the answer is wanted as JSON.
struct Desk {
  std::filesystem::path data;
  std::string by;
  bool json = false;

  centre::DataDirectory open() const;
  /// Who is at work: --by, else $GREENCERT_USER, else the name of the system's user.
  std::string actor() const;
};

/// Adds --data and --json, and --by to a command that writes.
void add_reading_options(CLI::App& command, Desk& desk);
void add_writing_options(CLI::App& command, Desk& desk);

/// Prints a record as lines of "Title  value", those with a value.
using Lines = std::vector<std::pair<std::string, std::string>>;
std::string in_lines(const Lines& lines);

/// Prints the record as JSON or in lines, as the desk wants it.
void answer(const Desk& desk, const Json& json, const std::string& text);

}  // namespace greencert::cli
