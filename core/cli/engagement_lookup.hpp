#pragma once

#include <string>

#include "centre/data_directory.hpp"

namespace greencert::cli {

/// The id of the assessment that is named, else of the latest of the engagement. Throws InputError where the
/// engagement has none, or the named one belongs to another.
std::string assessment_of(centre::DataDirectory& data, const std::string& engagement,
                          const std::string& named);

}  // namespace greencert::cli
