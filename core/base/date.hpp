#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace greencert {

/// A calendar day.
using Date = std::chrono::year_month_day;

/// Reads an ISO 8601 day, "2026-11-24". Throws InputError when it is not one that exists.
Date parse_date(std::string_view text);
std::string to_string(const Date& date);

/// The last day on or before `date` plus whole months: 31 January plus one month is 28 or 29 February.
Date plus_months(const Date& date, int months);

/// A moment in UTC to the second, "2026-11-24T14:06:31Z". The clock is read only where something is recorded,
/// never in an assessment; $SOURCE_DATE_EPOCH (seconds) replaces it so that documents can be reproduced.
std::string utc_now();
Date today_utc();

}  // namespace greencert
