#pragma once

#include <string>
#include <vector>

namespace greencert::cli {

/// A table for the terminal: columns as wide as their widest cell, figures to the right where asked.
class Table {
 public:
  enum class Align { left, right };
  struct Column {
    std::string title;
    Align align = Align::left;
  };

  explicit Table(std::vector<Column> columns);
  void add(std::vector<std::string> cells);
  bool empty() const { return rows_.empty(); }
  std::string text() const;

 private:
  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

/// The text cut to at most `width` characters, with "…" where something was cut.
std::string shortened(const std::string& text, std::size_t width);

/// The lines of the text, none wider than `width`, each behind `indent`.
std::string wrapped(const std::string& text, std::size_t width, const std::string& indent);

}  // namespace greencert::cli
