#include "criteria/facts.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "sample.hpp"

using greencert::InputError;
using greencert::Json;
namespace data = boost::unit_test::data;

namespace {

struct Bad {
  const char* facts;
  const char* message;
};
std::ostream& operator<<(std::ostream& out, const Bad& bad) {
  return out << bad.facts;
}

const std::vector<Bad> kBad = {
    {R"({"sample.enrgy": 1})",
     "x.json: sample.enrgy: there is no fact 'sample.enrgy' (did you mean 'sample.energy'?)"},
    {R"({"sample.energy": "much"})", "x.json: sample.energy: expected a number in kWh, found \"much\""},
    {R"({"sample.energy": true})", "expected a number in kWh, found true"},
    {R"({"sample.energy": {"value": 1, "unit": "kg"}})", "'kg' cannot be turned into 'kWh'"},
    {R"({"sample.energy": {"value": 1, "unit": "kWn"}})", "'kWn' is unknown"},
    {R"({"sample.energy": {"value": 1, "unti": "kWh"}})",
     "'unti' is unknown here; expected value, unit, quality or source "
     "(did you mean 'unit'?)"},
    {R"({"sample.energy": {"value": 1, "quality": "guessed"}})",
     "expected measured, calculated, declared or estimated"},
    {R"({"sample.energy": -1})", "-1 kWh is below the least possible, 0 kWh"},
    {R"({"sample.energy": {"value": 1, "unit": "TWh"}})", "'TWh' is unknown"},
    {R"({"sample.energy": {"value": 90, "unit": "MWh"}})", "90000 kWh is above the most possible, 20000 kWh"},
    {R"({"sample.energy": 1e999})", "number overflow"},
    {R"({"sample.lifetime": 1.5})", "expected a whole number in year, found 1.5"},
    {R"({"sample.marked": "yes"})", "expected true or false"},
    {R"({"sample.colour": "gren"})", "expected one of red, green; found \"gren\" (did you mean 'green'?)"},
    {R"({"sample.colour": "roj"})", "(did you mean 'rojo'?)"},
    {R"({"sample.markets": "eu"})", "expected a list of choices"},
    {R"({"sample.markets": ["eu", "efta"]})", "expected one of eu, mercosur; found \"efta\""},
    {R"({"sample.share": 101})", "101 % is above the most possible, 100 %"},
    {R"({"sample.note": 3})", "expected a text in quotes"},
    {R"({"sample.tested": "2026-02-30"})", "'2026-02-30' is not a date"},
    {R"({"sample.price": 3})", "expected a sum like"},
    {R"({"sample.price": {"amount": "1.234", "currency": "EUR"}})", "it has 2 decimals, found 3"},
    {R"({"sample.bom": {"value": 3}})", "expected a list of rows"},
    {R"({"sample.bom": [3]})", "row 1: expected a record"},
    {R"({"sample.bom": [{"part": "a", "mass": 1}, {"part": "b", "mas": 1}]})",
     "row 2: there is no column 'mas' (did you mean 'mass'?)"},
    {R"({"sample.bom": [{"part": "a", "mass": -1}]})",
     "row 1, mass: -1 kg is below the least possible, 0 kg"},
    {R"({"sample.bom": [{"part": "a", "mass": {"value": 1, "unit": "m"}}]})",
     "row 1, mass: 'm' cannot be turned into 'kg'"},
    {R"({"sample.energy": 1, "sample.energy": 2})", "the key 'sample.energy' stands twice"},
    {R"([1])", "facts: expected an object"},
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(facts_file, Sample)

BOOST_DATA_TEST_CASE(a_bad_fact_is_refused_with_its_name, data::make(kBad), bad) {
  BOOST_CHECK_EXCEPTION(this->facts(bad.facts), InputError, says<InputError>(bad.message));
}

BOOST_AUTO_TEST_CASE(everything_that_is_wrong_is_told_at_once) {
  BOOST_CHECK_EXCEPTION(facts(R"({"sample.energy": "x", "sample.share": 200})"), InputError,
                        [](const InputError& error) {
                          const std::string what = error.what();
                          return what.find("sample.energy") != std::string::npos &&
                                 what.find("sample.share") != std::string::npos;
                        });
}

BOOST_AUTO_TEST_CASE(units_are_converted_exactly) {
  const auto given = facts(R"({"sample.bom": [{"part": "a", "mass": {"value": 4200, "unit": "g"}}],
                               "sample.energy": {"value": 720, "unit": "MJ"}})");
  BOOST_TEST(given.known.at("sample.bom").value[0]["mass"] == 4.2);
  BOOST_TEST(given.known.at("sample.energy").value == 200);
}

BOOST_AUTO_TEST_CASE(quality_and_source_are_kept_and_null_is_unknown) {
  const auto given = facts(R"({"sample.energy": {"value": 1, "quality": "measured", "source": "Report 7"},
                               "sample.share": null, "sample.note": {"value": null, "title": "Note"}})");
  BOOST_TEST(given.known.at("sample.energy").quality == "measured");
  BOOST_TEST(given.known.at("sample.energy").source == "Report 7");
  BOOST_TEST(given.known.size() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_written_can_be_read_again) {
  const auto given = facts(R"({"sample.energy": {"value": 1.5, "quality": "measured", "source": "Report 7"},
    "sample.markets": ["mercosur", "eu"], "sample.tested": "2026-01-31", "sample.price": {"amount": "12.50", "currency": "EUR"},
    "sample.bom": [{"part": "a", "mass": 1}]})");
  const Json written = given.to_json(catalogue);
  BOOST_TEST(greencert::criteria::Facts::from_json(written, "again", catalogue).to_json(catalogue) ==
             written);
  BOOST_TEST(written["facts"]["sample.markets"]["value"] == Json({"eu", "mercosur"}));
}

BOOST_AUTO_TEST_CASE(large_and_deep_json_is_refused) {
  BOOST_CHECK_EXCEPTION(greencert::parse_json(std::string(17U << 20U, ' '), "big.json"), InputError,
                        says<InputError>("big.json: is larger than 16 MiB"));
  BOOST_CHECK_EXCEPTION(greencert::parse_json(std::string(100000, '['), "deep.json"), InputError,
                        says<InputError>("deep.json: nested deeper than 64 levels"));
  BOOST_CHECK_EXCEPTION(greencert::parse_json("{\"a\": 1,\n \"b\": }", "cut.json"), InputError,
                        says<InputError>("cut.json: is not valid JSON: parse error at line 2"));
}

BOOST_AUTO_TEST_CASE(a_choice_is_known_by_its_other_names_in_any_case) {
  for (const char* name : {"red", "RED", "Rojo", "24-7"}) {
    const auto facts =
        greencert::criteria::Facts::from_json({{"facts", {{"sample.colour", name}}}}, "x", catalogue);
    BOOST_TEST(facts.known.at("sample.colour").value == "red", name);
  }
}

BOOST_AUTO_TEST_SUITE_END()
