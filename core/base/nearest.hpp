#pragma once

#include <span>
#include <string>
#include <string_view>

namespace greencert {

/// The candidate a person most likely meant by `word` (least edit distance; ties by the longer common
/// beginning, then by name), or "" when none is near.
std::string nearest(std::string_view word, std::span<const std::string> candidates);

/// " (did you mean 'x'?)" or "", to end a message about an unknown name.
std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);

}  // namespace greencert
