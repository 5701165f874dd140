#include "storage/ids.hpp"

#include <algorithm>

namespace greencert::storage {

std::string next_id(Database& database, const std::string& series) {
  const auto last = first(database, "SELECT last FROM counters WHERE series = :series", {{":series", series}},
                          [](const Row& row) { return row.integer("last"); });
  database.write(last ? "UPDATE counters SET last = :next WHERE series = :series"
                      : "INSERT INTO counters (series, last) VALUES (:series, :next)",
                 {{":series", series}, {":next", last.value_or(0) + 1}});
  const std::string number = std::to_string(last.value_or(0) + 1);
  constexpr std::size_t kDigits = 4;
  return series + "-" + std::string(kDigits - std::min(kDigits, number.size()), '0') + number;
}

}  // namespace greencert::storage
