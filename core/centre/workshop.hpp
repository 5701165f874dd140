#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "centre/evaluation.hpp"
#include "documents/documents.hpp"

namespace greencert::centre {

/// What documents are made with: the scripts, and the press that fills their templates in a language.
class Workshop {
 public:
  /// Throws InputError where there is no translation into the language.
  explicit Workshop(const std::filesystem::path& home, const std::string& language = "en");

  /// The catalogue that makes results.
  criteria::Catalogue& catalogue() { return catalogue_; }
  /// The catalogue that shows them in the language.
  criteria::Catalogue& shown() { return shown_ ? *shown_ : catalogue_; }
  const documents::Press& press() const { return press_; }
  const std::string& language() const { return language_; }

  /// The evaluation as it is shown: every text in the language, every figure and the digest the same.
  Evaluation in_language(const Evaluation& evaluation);

 private:
  Workshop(const std::filesystem::path& home, const Translations& translations);

  std::string language_;
  criteria::Catalogue catalogue_;
  std::unique_ptr<criteria::Catalogue> shown_;
  documents::Press press_;
};

}  // namespace greencert::centre
