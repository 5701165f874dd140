#include "base/date.hpp"

#include <cstdlib>

#include "base/error.hpp"
#include "says.hpp"

using greencert::parse_date;
using greencert::plus_months;
using greencert::to_string;

BOOST_AUTO_TEST_SUITE(date)

BOOST_AUTO_TEST_CASE(a_day_is_read_and_written) {
  BOOST_TEST(to_string(parse_date("2026-11-24")) == "2026-11-24");
  BOOST_TEST(to_string(parse_date("2024-02-29")) == "2024-02-29");
}

BOOST_AUTO_TEST_CASE(what_is_no_day_is_refused) {
  for (const char* text : {"", "2026-11-2", "2026-1-24", "2026/11/24", "24-11-2026", "2026-02-30",
                           "2025-02-29", "2026-13-01", "2026-00-10", "2026-10-00", "-026-11-24", "2026--1-24",
                           "2026-11-24T00:00", "2026-11- 4", "abcd-ef-gh"}) {
    BOOST_CHECK_EXCEPTION(parse_date(text), greencert::InputError,
                          says("is not a date; expected year-month-day"));
  }
}

BOOST_AUTO_TEST_CASE(months_end_on_the_last_day_there_is) {
  BOOST_TEST(to_string(plus_months(parse_date("2026-01-31"), 1)) == "2026-02-28");
  BOOST_TEST(to_string(plus_months(parse_date("2024-01-31"), 1)) == "2024-02-29");
  BOOST_TEST(to_string(plus_months(parse_date("2026-11-24"), 36)) == "2029-11-24");
  BOOST_TEST(to_string(plus_months(parse_date("2026-03-31"), -1)) == "2026-02-28");
}

BOOST_AUTO_TEST_CASE(the_clock_can_be_fixed) {
  setenv("SOURCE_DATE_EPOCH", "1795529191", 1);
  BOOST_TEST(greencert::utc_now() == "2026-11-24T14:06:31Z");
  BOOST_TEST(to_string(greencert::today_utc()) == "2026-11-24");
  setenv("SOURCE_DATE_EPOCH", "tomorrow", 1);
  BOOST_CHECK_EXCEPTION(greencert::utc_now(), greencert::InputError,
                        says("$SOURCE_DATE_EPOCH is 'tomorrow'"));
  unsetenv("SOURCE_DATE_EPOCH");
}

BOOST_AUTO_TEST_SUITE_END()
