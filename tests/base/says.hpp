#pragma once

#include <boost/test/unit_test.hpp>
#include <string>

/// A predicate for BOOST_CHECK_EXCEPTION: the message contains the text.
inline auto says(const std::string& text) {
  return [text](const std::exception& error) {
    const std::string what = error.what();
    BOOST_TEST(what.find(text) != std::string::npos, "'" << what << "' does not say '" << text << "'");
    return what.find(text) != std::string::npos;
  };
}
