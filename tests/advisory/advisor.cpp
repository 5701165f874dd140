#include "advisory/advisor.hpp"

#include <boost/test/unit_test.hpp>

#include "../criteria/copy.hpp"
#include "../criteria/sample.hpp"
#include "base/error.hpp"

namespace advisory = greencert::advisory;
namespace criteria = greencert::criteria;
using greencert::InputError;

namespace {

/// The first option advised by a catalogue in which one text of the sample plugin is replaced.
struct Changed {
  Copy copy;
  std::unique_ptr<criteria::Catalogue> catalogue;
  std::unique_ptr<criteria::Assessor> assessor;

  Changed(const std::string& old_text, const std::string& new_text) {
    copy.replace("plugins/sample/sample.lua", old_text, new_text);
    catalogue = std::make_unique<criteria::Catalogue>(copy.path());
    assessor = std::make_unique<criteria::Assessor>(*catalogue, catalogue->checklist("sample"));
  }
  std::vector<advisory::Recommendation> advice(const greencert::Json& facts) const {
    const auto given = criteria::Facts::from_json({{"facts", facts}}, "x.json", *catalogue);
    return advisory::recommend(*assessor, given, assessor->assess(given));
  }
};

const greencert::Json kWasteful = {{"sample.energy", 500}, {"sample.lifetime", 9}, {"sample.marked", true}};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(advisor, Sample)

BOOST_AUTO_TEST_CASE(advice_is_what_assessing_again_shows) {
  const auto given =
      facts(R"({"sample.energy": 400, "sample.lifetime": 10, "sample.marked": false, "sample.colour": "green",
    "sample.bom": [{"part": "Door", "mass": 1, "recycled": 50}]})");
  const auto before = assessor.assess(given);
  const auto advice = advisory::recommend(assessor, given, before);
  BOOST_REQUIRE(advice.size() == 3);
  BOOST_TEST(advice[0].option->id == "sample.save");
  auto saved = given;
  saved.known.at("sample.energy").value = 200;
  BOOST_TEST(*advice[0].gain == assessor.assess(saved).score->low - before.score->low);
  BOOST_TEST(advice[0].also_helps == std::vector<std::string>{"sample.good_class"},
             boost::test_tools::per_element());
  BOOST_TEST(advice[1].option->id == "sample.mark");
  BOOST_TEST(*advice[1].level_after == "silver");
  BOOST_TEST(!advice[2].gain.has_value(), "painting it green changes nothing that is green already");
}

BOOST_AUTO_TEST_CASE(what_gains_nothing_is_no_advice) {
  const Changed changed("effect = { [\"sample.energy\"] = times(0.5) }",
                        "effect = { [\"sample.note\"] = set(\"x\") }");
  for (const auto& one : changed.advice(kWasteful)) BOOST_TEST(one.option->id != "sample.save");
}

BOOST_AUTO_TEST_CASE(missing_facts_are_ordered_by_what_they_could_add) {
  const auto missing =
      advisory::missing_facts(checklist, assess(R"({"sample.energy": 200, "sample.marked": true})"));
  BOOST_REQUIRE(missing.size() == 2);
  BOOST_TEST(missing[0].id == "sample.lifetime");
  BOOST_TEST(missing[0].could_add == 60);
  BOOST_TEST(missing[1].could_add == 20);
}

BOOST_AUTO_TEST_CASE(nothing_is_advised_where_nothing_falls_short) {
  const auto given = facts(kAllKnown);
  const auto before = assessor.assess(given);
  BOOST_TEST(advisory::recommend(assessor, given, before).empty());
  const auto nothing = facts("{}");
  BOOST_TEST(advisory::recommend(assessor, nothing, assessor.assess(nothing)).empty(),
             "what is unknown is no shortfall");
}

BOOST_AUTO_TEST_CASE(advice_leaves_the_assessor_as_it_was) {
  const auto given = facts(R"({"sample.energy": 400, "sample.lifetime": 10, "sample.marked": false})");
  const auto before = assessor.assess(given);
  advisory::recommend(assessor, given, before);
  BOOST_TEST(criteria::to_json(assessor.assess(given)) == criteria::to_json(before));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(an_option_for_several_criteria_is_advised_once) {
  const Changed changed(
      "met = equals(\"A\"),",
      "met = equals(\"A\"), advice = { option \"sample.save\" { title = _\"Save\", effect = { "
      "[\"sample.energy\"] = times(0.5) } } },");
  int times = 0;
  for (const auto& one : changed.advice(kWasteful)) times += one.option->id == "sample.save" ? 1 : 0;
  BOOST_TEST(times == 1);
}

BOOST_AUTO_TEST_CASE(an_integer_stays_one_and_a_fact_stays_in_its_range) {
  const Changed changed("[\"sample.energy\"] = times(0.5)", "[\"sample.lifetime\"] = times(0.5)");
  const auto advice = changed.advice(kWasteful);  // 9 years halved: 4.5 is no whole number, 5 is
  BOOST_REQUIRE(!advice.empty());
  BOOST_TEST(advice[0].option->id == "sample.save");
  auto rounded = kWasteful;
  rounded["sample.lifetime"] = 5;
  const auto after =
      changed.assessor->assess(criteria::Facts::from_json({{"facts", rounded}}, "x", *changed.catalogue));
  BOOST_TEST(advice[0].score_after->low == after.score->low);

  const Changed more("[\"sample.energy\"] = times(0.5)", "[\"sample.energy\"] = plus(-1e6)");
  BOOST_TEST(more.advice(kWasteful)[0].option->id == "sample.save");  // down to the least possible, not below
}

BOOST_AUTO_TEST_CASE(an_option_may_apply_to_some_products_only) {
  const Changed changed(
      "option \"sample.save\" { title",
      "option \"sample.save\" { applies = function(f) return f.sample.lifetime_energy > 5000 end, title");
  for (const auto& one : changed.advice(kWasteful)) BOOST_TEST(one.option->id != "sample.save");
  BOOST_TEST(changed.advice({{"sample.energy", 600}, {"sample.lifetime", 10}})[0].option->id ==
             "sample.save");
}

BOOST_AUTO_TEST_CASE(an_effect_that_is_no_fact_is_an_error_that_names_the_option) {
  const Changed changed("times(0.5)", "function(value) return value / 0 end");
  BOOST_CHECK_EXCEPTION(
      changed.advice(kWasteful), InputError,
      says<InputError>("option 'sample.save' of criterion 'sample.lifetime_electricity': expected a "
                       "number in kWh"));
}

BOOST_AUTO_TEST_CASE(a_fact_that_only_serves_criteria_without_weight_could_add_nothing) {
  criteria::Checklist checklist;
  checklist.stages.push_back({"use", "Use", 1, {}});
  checklist.stages.push_back({"disposal", "Disposal", 1, {}});
  criteria::Assessment assessment;
  assessment.results.resize(2);
  assessment.results[0].id = "x.a";
  assessment.results[0].stage = "use";
  assessment.results[0].weight = 0;
  assessment.results[0].missing = {"x.fact"};
  assessment.results[1].stage = "disposal";
  assessment.results[1].missing = {"x.other"};
  const auto missing = advisory::missing_facts(checklist, assessment);
  BOOST_REQUIRE(missing.size() == 2);
  BOOST_TEST(missing[0].id == "x.other");
  BOOST_TEST(missing[0].could_add == 100);
  BOOST_TEST(missing[1].could_add == 0);
}
