#pragma once

#include <string>

#include "centre/workshop.hpp"

namespace greencert::centre {

/// What the template of an advisory report is filled with: the evaluation, with titles in place of ids.
/// In the language of the workshop. `profile` is the centre as documents show it: {"name", "country", …};
/// `date` is the day of issue.
Json report_data(Workshop& workshop, const Evaluation& made, const Json& profile, const std::string& date);

/// The title of a level of the checklist.
std::string level_title(const criteria::Checklist& checklist, const std::string& id);

}  // namespace greencert::centre
