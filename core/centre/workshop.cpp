#include "centre/workshop.hpp"

namespace greencert::centre {

Workshop::Workshop(const std::filesystem::path& home, const std::string& language)
    : Workshop(home, Translations::load(home, language)) {}

Workshop::Workshop(const std::filesystem::path& home, const Translations& translations)
    : language_(translations.language()), catalogue_(home), press_(home / "certificates", translations) {
  if (!translations.empty()) shown_ = std::make_unique<criteria::Catalogue>(home, translations);
}

Evaluation Workshop::in_language(const Evaluation& evaluation) {
  if (!shown_) return evaluation;
  Evaluation translated =
      evaluate(*shown_, evaluation.checklist->id, evaluation.facts.to_json(catalogue_), "facts");
  translated.digest = evaluation.digest;
  return translated;
}

}  // namespace greencert::centre
