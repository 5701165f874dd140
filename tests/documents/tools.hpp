#pragma once

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "base/file.hpp"

/// What independent programs (poppler, qpdf) say about a PDF.
namespace tools {

/// A folder that is gone at the end.
struct Folder {
  std::filesystem::path path;
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "greencert-documents-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path = name;
  }
  ~Folder() { std::filesystem::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
};

/// Runs `program` on the PDF, "{}" standing for its file, and gives what it printed; throws when it failed.
inline std::string run(const std::string& program, const std::string& pdf) {
  const Folder folder;
  const std::string file = (folder.path / "document.pdf").string();
  greencert::write_file(file, pdf);
  std::string command = program;
  command.replace(command.find("{}"), 2, file);
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
  std::string output;
  std::array<char, 4096> buffer{};
  for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    output.append(buffer.data(), n);
  if (const int status = pclose(pipe); status != 0)
    throw std::runtime_error(command + ": status " + std::to_string(status) + "\n" + output);
  return output;
}

/// Whether a program that a test can do without is installed.
inline bool has(const std::string& program) {
  return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

inline int pages(const std::string& pdf) {
  const std::string info = run("pdfinfo {}", pdf);
  return std::stoi(info.substr(info.find("Pages:") + 6));
}

/// The words of all pages, or of one, in reading order, single spaces between them.
inline std::string words(const std::string& pdf, int page = 0) {
  std::string text;
  const std::string range = page > 0 ? "-f " + std::to_string(page) + " -l " + std::to_string(page) : "";
  for (const char c : run("pdftotext -enc UTF-8 " + range + " {} -", pdf)) {
    const bool is_space = c == ' ' || c == '\n' || c == '\f';
    if (!is_space)
      text += c;
    else if (!text.empty() && text.back() != ' ')
      text += ' ';
  }
  return text;
}

inline std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++found;
  return found;
}

}  // namespace tools
