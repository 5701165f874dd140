#include "base/json.hpp"

#include <unistd.h>

#include <boost/test/data/test_case.hpp>
#include <chrono>
#include <filesystem>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/utf8.hpp"
#include "says.hpp"

using greencert::InputError;
using greencert::Json;
using greencert::parse_json;

namespace {

struct Bad {
  std::string text;
  const char* message;
};
std::ostream& operator<<(std::ostream& out, const Bad& bad) {
  return out << bad.message;
}

const std::vector<Bad> kBad = {
    {"", "x.json: is not valid JSON: parse error at line 1, column 1"},
    {"{\"a\": 1,\n \"b\": }", "parse error at line 2, column 7"},
    {"{\"a\": 1} {", "parse error at line 1, column 10"},
    {"{'a': 1}", "parse error at line 1, column 2"},
    {"[1, 2", "parse error at line 1, column 6"},
    {"[NaN]", "parse error at line 1, column 2"},
    {"[01]", "parse error at line 1, column 3"},
    {"[1e999]", "number overflow"},
    {"[\"\xff\"]", "ill-formed UTF-8"},
    {"[\"\\ud800\"]", "surrogate"},
    {"[\"a\nb\"]", "control character"},
    {"{\"a\": 1, \"b\": {\"a\": 1, \"a\": 2}}", "the key 'a' stands twice in the same object"},
    {"{\"a\": 1, \"\\u0061\": 2}", "the key 'a' stands twice"},
    {std::string(65, '['), "nested deeper than 64 levels"},
    {std::string(1'000'000, '['), "nested deeper than 64 levels"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(json)

BOOST_DATA_TEST_CASE(what_is_no_json_is_refused_with_its_place, boost::unit_test::data::make(kBad), bad) {
  BOOST_CHECK_EXCEPTION(parse_json(bad.text, "x.json"), InputError, [&](const InputError& error) {
    BOOST_TEST(greencert::is_utf8(error.what()));
    return says(bad.message)(error) && says("x.json: ")(error);
  });
}

BOOST_AUTO_TEST_CASE(what_is_json_is_read) {
  BOOST_TEST(parse_json(R"({"a": [1, 2.5, "é", null, true]})", "x") ==
             Json({{"a", {1, 2.5, "é", nullptr, true}}}));
  BOOST_TEST(parse_json("\xEF\xBB\xBF{}", "x") == Json::object(), "a byte order mark is no letter");
  BOOST_TEST(parse_json(std::string(64, '[') + std::string(64, ']'), "x").is_array());
  BOOST_TEST(parse_json(R"([{"a": 1}, {"a": 2}])", "x").size() == 2, "keys of different objects");
}

BOOST_AUTO_TEST_CASE(a_hundred_megabytes_are_refused_at_once) {
  const auto path = std::filesystem::temp_directory_path() / ("greencert-json-" + std::to_string(getpid()));
  greencert::write_file(path, std::string(100U << 20U, ' '));
  const auto start = std::chrono::steady_clock::now();
  BOOST_CHECK_EXCEPTION(greencert::read_json(path), InputError, says("is larger than 16 MiB"));
  BOOST_TEST(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() < 2);
  std::filesystem::remove(path);
}

BOOST_AUTO_TEST_SUITE_END()
