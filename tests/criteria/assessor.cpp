#include "criteria/assessor.hpp"

#include <boost/test/unit_test.hpp>

#include "base/canonical_json.hpp"
#include "base/digest.hpp"
#include "base/error.hpp"
#include "copy.hpp"
#include "sample.hpp"

namespace criteria = greencert::criteria;
using criteria::Verdict;
using greencert::InputError;
using greencert::Json;

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

BOOST_AUTO_TEST_CASE(a_cell_that_an_indicator_lacks_is_named_too) {
  const Copy copy;
  copy.replace("plugins/sample/sample.lua", "return f.sample.energy * f.sample.lifetime",
               "return sum(f.sample.bom, \"mass\")");
  copy.replace("plugins/sample/sample.lua", "needs = { \"sample.energy\", \"sample.lifetime\" }",
               "needs = { \"sample.bom\" }");
  criteria::Catalogue changed(copy.path());
  criteria::Assessor other(changed, changed.checklist("sample"));
  const auto given = criteria::Facts::from_json(
      {{"facts", {{"sample.bom", {{{"part", "Door"}, {"mass", 1}}, {{"part", "Seal"}}}}}}}, "x", changed);
  const auto assessment = other.assess(given);
  BOOST_TEST(
      assessment.find("sample.good_class")->missing == std::vector<std::string>{"sample.bom row 2 mass"},
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

BOOST_AUTO_TEST_CASE(the_contract_form_is_canonical_as_it_is_written) {
  const auto given = facts(kAllKnown);
  const auto assessment = assessor.assess(given);
  const Json recorded = {
      {"facts", {{"facts", given.to_json(catalogue)["facts"]}, {"product", given.product}}},
      {"result", criteria::to_json(assessment)}};
  BOOST_TEST(criteria::digest_of(assessment, given, catalogue) ==
             greencert::sha256_hex(greencert::canonical_json(recorded)));
}

BOOST_AUTO_TEST_CASE(a_value_is_given_in_the_unit_of_the_criterion) {
  const Copy copy;
  copy.replace("plugins/sample/sample.lua", "measure = \"sample.marked\",\n  met = equals(true)",
               "measure = \"sample.energy\",\n  unit = \"MJ\",\n  met = at_most(720)");
  copy.replace("plugins/sample/sample.lua",
               "measure = \"sample.class\",\n  rate = grades { A = 1, B = 0.25 },\n  met = equals(\"A\")",
               "measure = \"sample.lifetime\",\n  met = at_least(10)");
  criteria::Catalogue changed(copy.path());
  criteria::Assessor other(changed, changed.checklist("sample"));
  const auto assessment = other.assess(criteria::Facts::from_json(
      {{"facts", {{"sample.energy", 200}, {"sample.lifetime", 10}}}}, "x", changed));
  const auto* energy = assessment.find("sample.is_marked");
  BOOST_TEST(std::get<double>(*energy->value) == 720);
  BOOST_TEST(energy->unit->text == "MJ");
  BOOST_TEST((energy->verdict == Verdict::met));
  BOOST_TEST(assessment.find("sample.good_class")->unit->text == "year", "it has the unit of the fact");
  BOOST_TEST(assessment.find("sample.good_class")->threshold == "at least 10 year");
}

BOOST_AUTO_TEST_CASE(a_rule_that_touches_an_unknown_fact_makes_the_outcome_unknown) {
  for (const char* rule :
       {"met = function(f, value) return f.sample.share > 3 end",
        "rate = function(f, value) return f.sample.share / 100 end, met = at_least(1)",
        "met = equals(false), partly = function(f, value) return f.sample.share > 3 end"}) {
    const Copy copy;
    copy.replace("plugins/sample/sample.lua", "measure = \"sample.marked\",\n  met = equals(true),",
                 "measure = \"sample.marked\", needs = { \"sample.share\" },\n  " + std::string(rule) + ",");
    criteria::Catalogue changed(copy.path());
    criteria::Assessor other(changed, changed.checklist("sample"));
    const auto assessment =
        other.assess(criteria::Facts::from_json({{"facts", {{"sample.marked", true}}}}, "x", changed));
    const auto* marked = assessment.find("sample.is_marked");
    BOOST_TEST((marked->verdict == Verdict::unknown), rule);
    BOOST_TEST(!marked->rating.has_value());
    BOOST_TEST(marked->missing == std::vector<std::string>{"sample.share"}, boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(a_result_that_is_no_finite_number_is_an_error_that_names_the_criterion) {
  for (const char* formula : {"return f.sample.energy / 0", "return (f.sample.energy - f.sample.energy) / 0",
                              "return -math.huge", "return quantity(math.huge, \"kWh\")"}) {
    const Copy copy;
    copy.replace("plugins/sample/sample.lua", "return f.sample.energy * f.sample.lifetime", formula);
    copy.replace("plugins/sample/sample.lua", "return quantity(f.sample.lifetime_energy / 1000, \"MWh\")",
                 "return 1");
    criteria::Catalogue changed(copy.path());
    criteria::Assessor other(changed, changed.checklist("sample"));
    const auto given =
        criteria::Facts::from_json({{"facts", {{"sample.energy", 1}, {"sample.lifetime", 1}}}}, "x", changed);
    BOOST_CHECK_EXCEPTION(
        other.assess(given), InputError,
        says<InputError>("indicator 'sample.lifetime_energy': the result is not a finite number"));
  }
  const Copy copy;
  copy.replace("plugins/sample/sample.lua", "rate = between { worst = 6000, best = 1000 },",
               "rate = function() return 0/0 end,");
  criteria::Catalogue changed(copy.path());
  criteria::Assessor other(changed, changed.checklist("sample"));
  const auto given =
      criteria::Facts::from_json({{"facts", {{"sample.energy", 1}, {"sample.lifetime", 1}}}}, "x", changed);
  BOOST_CHECK_EXCEPTION(
      other.assess(given), InputError,
      says<InputError>("criterion 'sample.lifetime_electricity': rate: expected a number from 0 to 1, "
                       "found the number nan"));
}

BOOST_AUTO_TEST_CASE(no_fact_that_is_left_out_moves_the_score_out_of_its_range) {
  const Json all = Json::parse(kAllKnown);
  const auto complete = assess(kAllKnown);
  for (unsigned mask = 0; mask < (1U << all.size()); ++mask) {
    Json some = Json::object();
    unsigned bit = 0;
    for (const auto& [id, value] : all.items()) {
      if ((mask >> bit++ & 1U) != 0) some[id] = value;
    }
    const auto partial = assess(some.dump());
    BOOST_TEST(partial.score->low <= complete.score->low, some.dump());
    BOOST_TEST(partial.score->high >= complete.score->high, some.dump());
    for (const auto& result : partial.results)
      BOOST_TEST((result.verdict == Verdict::unknown) == !result.missing.empty(), result.id);
  }
}

BOOST_AUTO_TEST_SUITE_END()
