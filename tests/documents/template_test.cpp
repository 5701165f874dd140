// Templates: how they show figures, and what is said of a broken one.
#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "documents/documents.hpp"
#include "tools.hpp"

using namespace greencert;

namespace {

// A folder with the parts of the real templates and one of its own.
class Templates {
 public:
  explicit Templates(const std::string& source) {
    std::filesystem::copy("certificates", folder_.path, std::filesystem::copy_options::recursive);
    write_file((folder_.path / "trial.lua").string(), source);
  }
  Json declare() const { return documents::Press(folder_.path).declare("trial", Json::object()); }
  std::string print() const { return documents::Press(folder_.path).print("trial", Json::object()); }

 private:
  tools::Folder folder_;
};

// What an expression over `format` gives.
std::string shown(const std::string& expression) {
  const Json document = Templates(
                            "local format = include 'parts/format'\n"
                            "return function() return document { title = " +
                            expression + " } end")
                            .declare();
  return document["title"];
}

void expect_error(const std::string& source, const std::string& part) {
  BOOST_CHECK_EXCEPTION(Templates(source).print(), InputError, [&](const InputError& problem) {
    BOOST_TEST_MESSAGE(problem.what());
    return std::string(problem.what()).find(part) != std::string::npos;
  });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(templates)

BOOST_AUTO_TEST_CASE(figures_have_three_digits_and_proper_units) {
  BOOST_TEST(shown("format.amount(78.151692308, '%')") == "78.2\u00A0%");
  BOOST_TEST(shown("format.amount(0.0041234, 'kg CO2e/kWh')") == "0.00412\u00A0kg CO₂e/kWh");
  BOOST_TEST(shown("format.amount(1234567, 'm3')") == "1\u202F234\u202F567\u00A0m³");
  BOOST_TEST(shown("format.amount(-12.5, '°C')") == "−12.5\u00A0°C");
  BOOST_TEST(shown("format.amount(40, 'mm2')") == "40\u00A0mm²");
  BOOST_TEST(shown("format.amount(12, 'year')") == "12\u00A0years");
  BOOST_TEST(shown("format.amount(1, 'year')") == "1\u00A0year");
  BOOST_TEST(shown("format.amount(660.2, 'EUR')") == "EUR\u00A0660.2");
  BOOST_TEST(shown("format.fact(0.5397, 'kWh')") == "0.5397\u00A0kWh");
  BOOST_TEST(shown("format.fact(nil)") == "–");
}

BOOST_AUTO_TEST_CASE(a_value_never_looks_like_the_threshold_that_it_misses) {
  BOOST_TEST(shown("format.value({amount = 49.96, unit = '%'}, 'at least 50 %')") == "49.96\u00A0%");
  BOOST_TEST(shown("format.value({amount = 49.4, unit = '%'}, 'at least 50 %')") == "49.4\u00A0%");
  BOOST_TEST(shown("format.value({amount = 50, unit = '%'}, 'at least 50 %')") == "50\u00A0%");
}

BOOST_AUTO_TEST_CASE(thresholds_keep_number_and_unit_together) {
  BOOST_TEST(shown("format.threshold('at least 10 year')") == "at least 10\u00A0years");
  BOOST_TEST(shown("format.threshold('at most 0.5')") == "at most 0.5");
  BOOST_TEST(shown("format.threshold('below 150 kg CO2e/kg')") == "below 150\u00A0kg CO₂e/kg");
  BOOST_TEST(shown("format.threshold('10 years for washing machines, 7 years for others')") ==
             "10 years for washing machines, 7 years for others");
}

BOOST_AUTO_TEST_CASE(a_broken_template_is_named_with_the_line) {
  expect_error("return function(data)\n  return document { title = 'a' \nend", "trial.lua:3:");
  expect_error("return function(data)\n  return document { title = data.product.name }\nend", "trial.lua:2:");
  expect_error("return 7", "trial.lua: expected a template to return a function");
  expect_error("include 'parts/no_such_part'\nreturn function() end", "parts/no_such_part.lua");
  expect_error("include '../secret'\nreturn function() end", "outside the folder of templates");
  expect_error("return function() while true do end end", "trial.lua");
}

BOOST_AUTO_TEST_SUITE_END()
