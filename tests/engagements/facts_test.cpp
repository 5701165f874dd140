#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "engagements/centre_at_work.hpp"

using namespace greencert::engagements;
using greencert::Json;

namespace {

NewFact mass(const Json& value, const std::string& quality = "declared") {
  return {"P-0001", "product.mass", {{"value", value}, {"unit", "kg"}}, quality, "data sheet", "E-0001"};
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(facts, CentreAtWork)

BOOST_AUTO_TEST_CASE(a_correction_is_a_new_record_and_the_latest_counts) {
  record_fact(database, mass(70), "Ana");
  record_fact(database, mass(72, "measured"), "Ben");
  const auto now = latest_facts(database, "P-0001");
  BOOST_REQUIRE(now.size() == 1);
  BOOST_TEST(now[0].value == (Json{{"value", 72}, {"unit", "kg"}}));
  BOOST_TEST(now[0].quality == "measured");
  BOOST_TEST(now[0].recorded_by == "Ben");
  BOOST_TEST(now[0].source == "data sheet");
  BOOST_TEST(now[0].engagement == "E-0001");
  const auto history = fact_history(database, "P-0001", "product.mass");
  BOOST_REQUIRE(history.size() == 2);
  BOOST_TEST(history[0].value["value"] == 70);
  BOOST_TEST(history[0].recorded_by == "Ana");
}

BOOST_AUTO_TEST_CASE(only_what_is_new_in_a_facts_file_is_recorded) {
  const Json file = {
      {"product.mass", {{"value", 72}, {"unit", "kg"}, {"quality", "measured"}, {"source", "scale"}}},
      {"product.group", {{"value", "washing-machine"}, {"quality", "declared"}}},
      {"product.bom", {{"value", {{{"part", "Drum"}, {"mass", 7.5}}}}, {"quality", "estimated"}}},
      {"product.lifetime", nullptr}};
  BOOST_TEST(record_facts(database, "P-0001", file, "E-0001", "Ana").size() == 3);
  BOOST_TEST(record_facts(database, "P-0001", file, "E-0001", "Ana").empty());
  Json changed = file;
  changed["product.mass"]["source"] = "another scale";
  BOOST_REQUIRE(record_facts(database, "P-0001", changed, "", "Ana").size() == 1);
  changed.erase("product.lifetime");
  BOOST_TEST(facts_file(database, "P-0001")["facts"] == changed);
}

BOOST_AUTO_TEST_CASE(a_facts_file_joins_product_and_client) {
  record_fact(database, {"C-0001", "client.sector", {{"value", "metals"}}, "declared", "", ""}, "Ana");
  record_fact(database, {"C-0001", "product.mass", {{"value", 1}}, "declared", "", ""}, "Ana");
  record_fact(database, mass(72), "Ana");
  Json file = facts_file(database, "P-0001");
  BOOST_TEST(file["product"] == (Json{{"id", "P-0001"}, {"name", "Pralka"}, {"model", "DWA10"}}));
  BOOST_TEST(file["client"] == (Json{{"id", "C-0001"}, {"name", "Amica S.A."}, {"country", "PL"}}));
  BOOST_TEST(file["facts"]["client.sector"]["value"] == "metals");
  BOOST_TEST(file["facts"]["product.mass"]["value"] == 72);
  record_fact(database, mass(nullptr), "Ana");  // not known after all, and certainly not the client's
  file = facts_file(database, "P-0001");
  BOOST_TEST(!file["facts"].contains("product.mass"));
  BOOST_TEST(latest_facts(database, "P-0001").size() == 1);
}

BOOST_AUTO_TEST_CASE(wrong_facts_are_refused_with_their_id) {
  const auto refused = [&](auto change) {
    NewFact wrong = mass(72);
    change(wrong);
    return refusal([&] { record_fact(database, wrong, "Ana"); });
  };
  BOOST_TEST(says(refused([](auto& f) { f.fact = "Mass"; }), "fact: expected an id like use.annual_energy"));
  BOOST_TEST(says(refused([](auto& f) { f.value = 72; }), "product.mass: value: expected {\"value\""));
  BOOST_TEST(says(refused([](auto& f) { f.value["mood"] = 1; }), "product.mass: value:"));
  BOOST_TEST(says(
      refused([](auto& f) { f.quality = "guessed"; }),
      "product.mass: quality: expected one of measured, calculated, declared, estimated; found 'guessed'"));
  BOOST_TEST(says(refused([](auto& f) { f.subject = "P-0009"; }), "there is no product 'P-0009'"));
  BOOST_TEST(says(refused([](auto& f) { f.subject = "C-0009"; }), "there is no client 'C-0009'"));
  BOOST_TEST(says(refused([](auto& f) { f.subject = "P-0002"; }),
                  "E-0001 is work for C-0001, but P-0002 belongs to C-0002"));
  BOOST_TEST(says(refusal([&] { record_fact(database, mass(72), " "); }), "actor"));
  BOOST_TEST(says(refusal([&] {
                    record_facts(database, "P-0001", {{"a.b", 3}}, "", "Ana");
                  }),
                  "a.b: expected"));
  BOOST_TEST(says(refusal([&] {
                    record_facts(database, "P-0001", {{"a.b", {{"value", 3}}}}, "", "Ana");
                  }),
                  "a.b: quality"));
  BOOST_TEST(fact_history(database, "P-0001").empty());
}

BOOST_AUTO_TEST_SUITE_END()
