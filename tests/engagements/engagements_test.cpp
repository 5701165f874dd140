#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "engagements/centre_at_work.hpp"

using namespace greencert::engagements;
using greencert::Json;

BOOST_FIXTURE_TEST_SUITE(engagement, CentreAtWork)

BOOST_AUTO_TEST_CASE(it_is_work_of_a_kind_for_a_client_on_its_product) {
  const auto refused = [&](const NewEngagement& given) {
    return refusal([&] { add_engagement(database, given, "Ana"); });
  };
  BOOST_TEST(says(refused({.kind = "certify", .client = "C-0001", .title = "x"}),
                  "kind: expected one of advisory, certification, self-assessment; found 'certify'"));
  BOOST_TEST(says(refused({.kind = "advisory", .client = "", .title = "x"}), "client: must not be empty"));
  BOOST_TEST(
      says(refused({.kind = "advisory", .client = "C-0001", .title = ""}), "title: must not be empty"));
  BOOST_TEST(says(refused({.kind = "advisory", .client = "C-0001", .product = "P-0002", .title = "x"}),
                  "product: P-0002 (Fridge) is a product of C-0002, not of C-0001"));
  BOOST_TEST(says(refused({.kind = "certification", .client = "C-0001", .title = "x"}),
                  "product: must not be empty"));
  BOOST_TEST(add_engagement(database, {.kind = "advisory", .client = "Amica", .title = "x"}, "Ana").id ==
             "E-0002");
  BOOST_TEST(engagements(database, "C-0001").size() == 2);
  BOOST_TEST(engagements(database, "C-0002").empty());
}

BOOST_AUTO_TEST_CASE(a_closed_one_takes_nothing_until_it_is_reopened) {
  const auto assess = [&] {
    record_assessment(
        database, {.engagement = "E-0001", .facts = Json::object(), .result = result_with("gold")}, "Ana");
  };
  BOOST_TEST(!close_engagement(database, "E-0001", "Ana").closed.empty());
  BOOST_TEST(refusal(assess) == "engagement E-0001 is closed; reopen it first");
  BOOST_TEST(says(refusal([&] { close_engagement(database, "E-0001", "Ana"); }), "is closed already"));
  BOOST_TEST(reopen_engagement(database, "E-0001", "Ana").closed.empty());
  BOOST_TEST(refusal(assess) == "");
}

BOOST_AUTO_TEST_CASE(an_assessment_is_recorded_and_read_back) {
  const Json facts = {{"product", {{"name", "Pralka"}}}, {"facts", {{"product.mass", {{"value", 72.1}}}}}};
  const AssessmentRecord made = record_assessment(
      database, {.engagement = "E-0001", .facts = facts, .result = result_with("gold")}, "Ana");
  BOOST_TEST(made.id == "A-0001");
  BOOST_TEST(made.client == "C-0001");
  BOOST_TEST(made.product == "P-0001");
  BOOST_TEST(made.checklist == "washing-machine");
  BOOST_TEST(made.checklist_version == "1.0.0");
  BOOST_TEST(made.level == "gold");
  BOOST_TEST(*made.score == 66.5);
  BOOST_TEST(made.digest == std::string(64, 'd'));
  BOOST_TEST(made.assessed_by == "Ana");
  const AssessmentContents contents = assessment_contents(database, "A-0001");
  BOOST_TEST(contents.facts == facts);
  BOOST_TEST(contents.result == result_with("gold"));

  Json without_score = result_with(nullptr);
  without_score.erase("score");
  record_assessment(database,
                    {.engagement = "E-0001", .product = "P-0001", .facts = facts, .result = without_score},
                    "Ana");
  BOOST_TEST(assessment(database, "A-0002").level == "");
  BOOST_TEST(!assessment(database, "A-0002").score.has_value());
  BOOST_TEST(assessments(database, "E-0001").size() == 2);
}

BOOST_AUTO_TEST_CASE(an_assessment_that_is_none_or_of_something_else_is_refused) {
  const auto refused = [&](const Json& result, const std::string& product = "") {
    return refusal([&] {
      record_assessment(
          database, {.engagement = "E-0001", .product = product, .facts = Json::object(), .result = result},
          "Ana");
    });
  };
  const auto without = [](const char* place, const Json& value) {
    Json result = result_with("gold");
    result[Json::json_pointer(place)] = value;
    return result;
  };
  BOOST_TEST(says(refused(Json()), "result: expected an assessment"));
  BOOST_TEST(says(refused(without("/checklist", "x")), "result/checklist/id"));
  BOOST_TEST(says(refused(without("/checklist/digest", "x")), "result/checklist/digest"));
  BOOST_TEST(says(refused(without("/digest", Json())), "result/digest"));
  BOOST_TEST(says(refused(without("/level", 3)), "result/level"));
  BOOST_TEST(says(refused(without("/score", "high")), "result/score"));
  BOOST_TEST(says(refused(result_with("gold"), "P-0002"), "engagement E-0001 is about P-0001, not P-0002"));
  BOOST_TEST(assessments(database).empty());
}

BOOST_AUTO_TEST_CASE(work_on_several_products_assesses_each_of_the_client) {
  add_engagement(database, {.kind = "advisory", .client = "C-0001", .title = "All"}, "Ana");
  const auto assess = [&](const std::string& product) {
    record_assessment(
        database,
        {.engagement = "E-0002", .product = product, .facts = Json::object(), .result = result_with("gold")},
        "Ana");
  };
  BOOST_TEST(says(refusal([&] { assess(""); }), "product: must not be empty"));
  BOOST_TEST(says(refusal([&] { assess("P-0002"); }),
                  "P-0002 is a product of C-0002, but engagement E-0002 is work for C-0001"));
  BOOST_TEST(refusal([&] { assess("P-0001"); }) == "");
}

BOOST_AUTO_TEST_CASE(a_deliverable_goes_out_once) {
  record_assessment(database,
                    {.engagement = "E-0001", .facts = Json::object(), .result = result_with("gold")}, "Ana");
  const NewDeliverable given{"advisory report",   "E-0001", "A-0001", "Report", "en", "A-0001.pdf",
                             std::string(64, 'a')};
  BOOST_TEST(issue_deliverable(database, given, "Ana").id == "D-0001");
  BOOST_TEST(deliverables(database, "E-0001").size() == 1);
  BOOST_TEST(deliverable(database, "D-0001").sha256 == std::string(64, 'a'));
  const auto refused = [&](auto change) {
    NewDeliverable wrong = given;
    wrong.file = "other.pdf";
    change(wrong);
    return refusal([&] { issue_deliverable(database, wrong, "Ana"); });
  };
  BOOST_TEST(says(refused([](auto& d) { d.file = "A-0001.pdf"; }), "already that of deliverable D-0001"));
  BOOST_TEST(says(refused([](auto& d) { d.file = "../x.pdf"; }), "file: expected a name without folder"));
  BOOST_TEST(says(refused([](auto& d) { d.kind = "letter"; }), "kind:"));
  BOOST_TEST(says(refused([](auto& d) { d.sha256 = "ABC"; }), "sha256:"));
  BOOST_TEST(says(refused([](auto& d) { d.title = ""; }), "title:"));
  add_engagement(database, {.kind = "advisory", .client = "C-0001", .title = "x"}, "Ana");
  BOOST_TEST(says(refused([](auto& d) { d.engagement = "E-0002"; }),
                  "A-0001 belongs to engagement E-0001, not E-0002"));
}

BOOST_AUTO_TEST_CASE(the_whole_job_is_there_when_the_database_is_opened_again) {
  record_facts(database, "P-0001",
               {{"product.mass", {{"value", 72}, {"unit", "kg"}, {"quality", "measured"}}}}, "E-0001", "Ana");
  record_assessment(database,
                    {.engagement = "E-0001",
                     .product = "",
                     .facts = facts_file(database, "P-0001"),
                     .result = result_with("gold")},
                    "Ana");
  issue_deliverable(database,
                    {"advisory report", "E-0001", "A-0001", "Report", "en", "a.pdf", std::string(64, 'a')},
                    "Ana");
  transaction.commit();
  auto again = greencert::storage::Database::open(database.file());
  const Engagement job = greencert::engagements::engagement(again, "E-0001");
  BOOST_TEST(job.title == "Washing machine");
  BOOST_TEST(client(again, job.client).name == "Amica S.A.");
  BOOST_TEST(latest_facts(again, job.product).size() == 1);
  BOOST_TEST(assessment_contents(again, assessments(again, job.id).at(0).id).facts ==
             facts_file(again, job.product));
  BOOST_TEST(deliverables(again, job.id).at(0).file == "a.pdf");
  std::string told;
  for (const auto& entry : greencert::storage::audit_log(again))
    told += entry.action + " " + entry.subject + "\n";
  BOOST_TEST(
      told ==
      "centre described centre\nclient added C-0001\nclient added C-0002\nproduct added P-0001\n"
      "product added P-0002\nengagement opened E-0001\nfact recorded P-0001\nassessment recorded A-0001\n"
      "deliverable issued D-0001\n");
  BOOST_TEST(!greencert::storage::verify_audit(again).broken.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
