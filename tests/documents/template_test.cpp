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
  Json declare(const Json& data = Json::object()) const {
    return documents::Press(folder_.path).declare("trial", data);
  }
  std::string print() const { return documents::Press(folder_.path).print("trial", Json::object()); }

 private:
  tools::Folder folder_;
};

// What an expression over `format` gives.
Json value_of(const std::string& expression, const std::string& language) {
  const Json document = Templates(
                            "local format = include 'parts/format'\n"
                            "return function() return document { title = " +
                            expression + " } end")
                            .declare({{"language", language}});
  return document["title"];
}

std::string shown(const std::string& expression, const std::string& language = "en") {
  return value_of(expression, language);
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

BOOST_AUTO_TEST_CASE(thresholds_of_rules_and_of_choices) {
  BOOST_TEST(shown("format.threshold('from 3 to 5.5 kg CO2e')") == "from 3 to 5.5\u00A0kg CO₂e");
  BOOST_TEST(shown("format.threshold('one of A, B')") == "one of A, B");
  BOOST_TEST(shown("format.threshold('yes')") == "yes");
  BOOST_TEST(shown("format.threshold { 'Glass', 'Paper' }") == "Glass or Paper");
  BOOST_TEST(shown("format.threshold('at least 3.35 kg')", "fr").ends_with("3,35\u00A0kg"));
}

BOOST_AUTO_TEST_CASE(numbers_money_and_dates_are_written_as_in_the_language) {
  BOOST_TEST(shown("format.amount(-1234567.5, 'kWh', 10)", "fr") == "−1\u202F234\u202F567,5\u00A0kWh");
  BOOST_TEST(shown("format.amount(1234.5, 'kWh', 10)", "es") == "1234,5\u00A0kWh");
  BOOST_TEST(shown("format.fixed(2, 2)", "fr") == "2,00");
  BOOST_TEST(shown("format.fact('12.50 EUR')", "fr") == "12,50 EUR");
  const std::string money = "format.money({low = 4000, high = 12000, currency = 'EUR'})";
  BOOST_TEST(shown(money) == "EUR\u00A04000–12\u202F000");
  BOOST_TEST(shown(money, "es") == "4000–12\u202F000\u00A0EUR");
  BOOST_TEST(shown("format.date('2026-11-27')") == "27\u00A0November\u00A02026");
  BOOST_TEST(shown("format.date('2026-11-27')", "fr") == "27\u00A0novembre\u00A02026");
  BOOST_TEST(shown("format.date('2027-01-01')", "fr") == "1er\u00A0janvier\u00A02027");
  BOOST_TEST(shown("format.date('2026-11-27')", "es") == "27\u00A0de noviembre de\u00A02026");
  BOOST_TEST(shown("format.date('2026-11-27')", "xx") == shown("format.date('2026-11-27')"));
  BOOST_TEST(shown("format.value({amount = 49.96, unit = '%'}, 'au moins 50,0 %')", "fr") == "49,96\u00A0%");
}

BOOST_AUTO_TEST_CASE(one_and_many_follow_the_language) {
  const auto counted = [](const std::string& n, const std::string& language) {
    return shown("format.count(" + n + ", '{n} thing', '{n} things')", language);
  };
  BOOST_TEST(counted("1", "en") == "1\u00A0thing");
  BOOST_TEST(counted("0", "en") == "0\u00A0things");
  BOOST_TEST(counted("1.5", "es") == "1,5\u00A0things");
  BOOST_TEST(counted("1.5", "fr") == "1,5\u00A0thing");
  BOOST_TEST(counted("0", "fr") == "0\u00A0thing");
  BOOST_TEST(shown("format.gain(1)") == "+1.0\u00A0points");
  BOOST_TEST(shown("format.gain(1.94)", "fr") == "+1,9\u00A0point");
  BOOST_TEST(shown("format.gain(1.97)", "fr") == "+2,0\u00A0points");
  BOOST_TEST(shown("format.threshold('at most 15 working day')") == "at most 15\u00A0working days");
}

BOOST_AUTO_TEST_CASE(placeholders_are_filled_in_the_order_of_the_text) {
  BOOST_TEST(shown("format.fill('{b} of {a}, {c}', { a = 1, b = 'two' })") == "two of 1, {c}");
  const Json parts = value_of("format.fill('{b}: {a}.', { a = span { 'A' }, b = 'B' })", "en");
  BOOST_TEST_REQUIRE(parts.size() == 4U);
  BOOST_TEST(parts[0] == "B");
  BOOST_TEST(parts[2]["kind"] == "span");
  BOOST_TEST(parts[3] == ".");
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
