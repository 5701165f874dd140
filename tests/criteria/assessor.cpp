#include "criteria/assessor.hpp"

#include <boost/test/unit_test.hpp>

#include "advisory/advisor.hpp"
#include "base/error.hpp"
#include "sample.hpp"

namespace criteria = greencert::criteria;
using criteria::Verdict;
using greencert::InputError;

BOOST_FIXTURE_TEST_SUITE(assessor, Sample)

BOOST_AUTO_TEST_CASE(known_facts_give_outcomes_scores_and_a_level) {
  const auto assessment = assess(kAllKnown);
  const auto* electricity = assessment.find("sample.lifetime_electricity");
  BOOST_TEST(std::get<double>(*electricity->value) == 2000);
  BOOST_TEST(*electricity->rating == 0.8);
  BOOST_TEST((electricity->verdict == Verdict::met));
  BOOST_TEST(electricity->threshold == "at most 3000 kWh");
  const auto* recycled = assessment.find("sample.recycled");
  BOOST_TEST(std::get<double>(*recycled->value) == 22.5);
  BOOST_TEST((recycled->verdict == Verdict::met), "the checklist's own threshold counts");
  BOOST_TEST(recycled->findings == std::vector<std::string>{"Row 2, Seal: 0 % recycled"},
             boost::test_tools::per_element());
  BOOST_TEST(assessment.stages[0].score->low == 85);    // (3 × 0.8 + 1) / 4
  BOOST_TEST(assessment.stages[1].score->low == 72.5);  // (1 + 0.45) / 2
  BOOST_TEST(assessment.score->low == 80);              // 0.6 × 85 + 0.4 × 72.5
  BOOST_TEST(assessment.score->high == assessment.score->low);
  BOOST_TEST(*assessment.level == "gold");
  BOOST_TEST(!assessment.next_level.has_value());
  BOOST_TEST(std::get<double>(assessment.indicators.at("sample.lifetime_energy").value) == 2000);
}

BOOST_AUTO_TEST_CASE(a_fact_left_out_widens_the_range_and_is_named) {
  const auto all = assess(kAllKnown);
  const auto assessment = assess(R"({"sample.energy": 200, "sample.lifetime": 10, "sample.marked": true})");
  const auto* recycled = assessment.find("sample.recycled");
  BOOST_TEST((recycled->verdict == Verdict::unknown));
  BOOST_TEST(recycled->missing == std::vector<std::string>{"sample.bom"}, boost::test_tools::per_element());
  BOOST_TEST(assessment.score->low == 71);   // 0.6 × 85 + 0.4 × 50
  BOOST_TEST(assessment.score->high == 91);  // 0.6 × 85 + 0.4 × 100
  BOOST_TEST(assessment.score->low <= all.score->low);
  BOOST_TEST(assessment.score->high >= all.score->high);
  BOOST_TEST(*assessment.level == "bronze", "silver asks 70 for disposal, of which 50 is proven");
}

BOOST_AUTO_TEST_CASE(an_unknown_indicator_leads_to_the_facts_it_needs) {
  const auto assessment = assess(R"({"sample.energy": 200})");
  const auto* good_class = assessment.find("sample.good_class");
  BOOST_TEST((good_class->verdict == Verdict::unknown));
  BOOST_TEST(good_class->missing == std::vector<std::string>{"sample.lifetime"},
             boost::test_tools::per_element());
  BOOST_TEST(!assessment.indicators.contains("sample.class"));
}

BOOST_AUTO_TEST_CASE(a_cell_that_is_missing_is_named_by_its_row) {
  const auto assessment = assess(R"({"sample.bom": [{"part": "Door", "mass": 1}, {"part": "Seal"}]})");
  BOOST_TEST(assessment.find("sample.recycled")->missing == std::vector<std::string>{"sample.bom row 2 mass"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_does_not_apply_drops_out) {
  const auto assessment = assess(R"({"sample.energy": 0, "sample.lifetime": 10})");
  BOOST_TEST((assessment.find("sample.lifetime_electricity")->verdict == Verdict::not_applicable));
  BOOST_TEST(assessment.stages[0].score->low == 100, "only the class counts");
}

BOOST_AUTO_TEST_CASE(a_mandatory_criterion_bars_every_level) {
  const auto assessment = assess(R"({"sample.energy": 100, "sample.lifetime": 10, "sample.marked": false,
    "sample.bom": [{"part": "Door", "mass": 1, "recycled": 50}]})");
  BOOST_TEST(assessment.score->low == 80);
  BOOST_TEST(!assessment.level.has_value());
  BOOST_TEST(*assessment.next_level == "bronze");
  BOOST_REQUIRE(assessment.obstacles.size() == 1);
  BOOST_TEST(assessment.obstacles[0].id == "sample.is_marked");
}

BOOST_AUTO_TEST_CASE(facts_of_one_product_do_not_reach_the_next) {
  assess(kAllKnown);
  const auto empty = assess("{}");
  for (const auto& result : empty.results) BOOST_TEST((result.verdict == Verdict::unknown), result.id);
  BOOST_TEST(empty.score->low == 0);
  BOOST_TEST(empty.score->high == 100);
}

BOOST_AUTO_TEST_CASE(the_digest_is_of_facts_scripts_and_result) {
  const auto first = facts(kAllKnown);
  const auto digest = criteria::digest_of(assessor.assess(first), first, catalogue);
  criteria::Catalogue again("tests/criteria/home");
  criteria::Assessor other(again, again.checklist("sample"));
  BOOST_TEST(criteria::digest_of(other.assess(first), first, again) == digest);
  auto changed = first;
  changed.known.at("sample.energy").value = 200.0000001;
  BOOST_TEST(criteria::digest_of(assessor.assess(changed), changed, catalogue) != digest);
  auto client = first;
  client.client = {{"name", "Somebody"}};
  BOOST_TEST(criteria::digest_of(assessor.assess(client), client, catalogue) == digest,
             "of the product, not the client");
}

BOOST_AUTO_TEST_CASE(advice_is_what_assessing_again_shows) {
  const auto given =
      facts(R"({"sample.energy": 400, "sample.lifetime": 10, "sample.marked": false, "sample.colour": "green",
    "sample.bom": [{"part": "Door", "mass": 1, "recycled": 50}]})");
  const auto before = assessor.assess(given);
  const auto advice = greencert::advisory::recommend(assessor, given, before);
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

BOOST_AUTO_TEST_CASE(missing_facts_are_ordered_by_what_they_could_add) {
  const auto missing = greencert::advisory::missing_facts(
      checklist, assess(R"({"sample.energy": 200, "sample.marked": true})"));
  BOOST_REQUIRE(missing.size() == 2);
  BOOST_TEST(missing[0].id == "sample.lifetime");
  BOOST_TEST(missing[0].could_add == 60);
  BOOST_TEST(missing[1].could_add == 20);
}

BOOST_AUTO_TEST_SUITE_END()
