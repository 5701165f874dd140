#include "base/nearest.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>
#include <vector>

namespace greencert {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0U);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t above = row[j + 1];
      row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0U : 1U)});
      diagonal = above;
    }
  }
  return row.back();
}

std::size_t common_beginning(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

}  // namespace

std::string nearest(std::string_view word, std::span<const std::string> candidates) {
  if (word.size() > 200) return "";
  const std::size_t most = std::max<std::size_t>(2, word.size() / 3);
  const auto order = [&](const std::string& candidate) {
    return std::tuple(edit_distance(word, candidate), word.size() - common_beginning(word, candidate),
                      candidate);
  };
  std::optional<decltype(order(""))> best;
  for (const std::string& candidate : candidates) {
    auto one = order(candidate);
    if (std::get<0>(one) <= most && (!best || one < *best)) best = std::move(one);
  }
  return best ? std::get<2>(*best) : "";
}

std::string did_you_mean(std::string_view word, std::span<const std::string> candidates) {
  const std::string found = nearest(word, candidates);
  return found.empty() ? "" : " (did you mean '" + found + "'?)";
}

}  // namespace greencert
