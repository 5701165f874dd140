#include "base/date.hpp"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "base/error.hpp"

namespace greencert {
namespace {

int digits(std::string_view text) {
  int value = -1;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  return code == std::errc() && end == text.data() + text.size() ? value : -1;
}

std::chrono::sys_seconds now() {
  using namespace std::chrono;
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH"); fixed != nullptr) {
    long long seconds_since_epoch = 0;
    const std::string_view text(fixed);
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), seconds_since_epoch);
    if (code != std::errc() || end != text.data() + text.size()) {
      throw InputError("$SOURCE_DATE_EPOCH is '" + std::string(text) +
                       "', expected whole seconds since 1970");
    }
    return sys_seconds(seconds(seconds_since_epoch));
  }
  return floor<seconds>(system_clock::now());
}

}  // namespace

Date parse_date(std::string_view text) {
  using namespace std::chrono;
  const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-';
  const Date date =
      shaped ? Date(year(digits(text.substr(0, 4))), month(static_cast<unsigned>(digits(text.substr(5, 2)))),
                    day(static_cast<unsigned>(digits(text.substr(8, 2)))))
             : Date();
  if (!shaped || digits(text.substr(0, 4)) < 0 || !date.ok()) {
    throw InputError("'" + std::string(text) + "' is not a date; expected year-month-day, like 2026-11-24");
  }
  return date;
}

std::string to_string(const Date& date) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text.data();
}

Date plus_months(const Date& date, int months) {
  const Date moved = date + std::chrono::months(months);
  return moved.ok() ? moved : Date(moved.year() / moved.month() / std::chrono::last);
}

std::string utc_now() {
  const auto moment = now();
  const auto midnight = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::hh_mm_ss clock(moment - midnight);
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
  return to_string(Date(midnight)) + text.data();
}

Date today_utc() {
  return Date(std::chrono::floor<std::chrono::days>(now()));
}

}  // namespace greencert
