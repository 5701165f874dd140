#pragma once

#include <string>

#include "centre/evaluation.hpp"

namespace greencert::cli {

/// An evaluation on one screen: stages, score and its range, level, what is missing, what to improve first.
std::string summary(const centre::Evaluation& evaluation);

}  // namespace greencert::cli
