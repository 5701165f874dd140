// The deliverables themselves, from the templates that a centre gets, checked with programs that we did not
// write.
#include <boost/test/unit_test.hpp>
#include <sstream>

#include "base/error.hpp"
#include "documents/documents.hpp"
#include "tools.hpp"

using namespace greencert;

namespace {

const documents::Press& press() {
  static const documents::Press one("certificates");
  return one;
}

const Json& report_data() {
  static const Json data = read_json("tests/documents/report.json");
  return data;
}

const std::string& report() {
  static const std::string pdf = press().print("report", report_data());
  return pdf;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(deliverables)

BOOST_AUTO_TEST_CASE(same_data_same_bytes) {
  BOOST_TEST((press().print("report", report_data()) == report()));
  BOOST_TEST((documents::Press("certificates").print("report", report_data()) == report()));
}

BOOST_AUTO_TEST_CASE(qpdf_finds_nothing_wrong) {
  BOOST_TEST(tools::run("qpdf --check {}", report()).find("No syntax or stream encoding errors") !=
             std::string::npos);
  if (tools::has("mutool"))  // some builds of it say that they cannot use colour profiles
    BOOST_TEST(tools::run("sh -c 'mutool draw -q -F text -o /dev/null \"$0\" 2>&1 | grep -v ICC; true' {}",
                          report()) == "");
}

BOOST_AUTO_TEST_CASE(every_font_is_embedded_subset_and_readable) {
  std::istringstream lines(tools::run("pdffonts {}", report()));
  std::string line;
  std::getline(lines, line);
  std::getline(lines, line);
  int fonts = 0;
  for (; std::getline(lines, line); ++fonts) {
    BOOST_TEST(line.find("yes yes yes") != std::string::npos, line);
    BOOST_TEST(line.find('+') == 6U, line);
  }
  BOOST_TEST(fonts >= 3);
}

BOOST_AUTO_TEST_CASE(words_come_back_in_latin_vietnamese_and_cyrillic) {
  const std::string words = tools::words(report());
  for (const char* text :
       {"Công ty TNHH Máy giặt Sông Hồng", "Резинотехника, Казань", "ТОВ «Київметал»", "Hoà Phát",
        "Thuỷ tinh Sơn La", "AquaLine 8 front-loading washing machine", "kg CO₂e/kWh"})
    BOOST_TEST(words.find(text) != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(chapters_follow_each_other) {
  const std::string words = tools::words(report());
  std::size_t at = words.find("In this report");
  for (const char* text :
       {"What to improve first, and why The improvements below", "What blocks the level Silver Requirement",
        "What we do not know yet An unknown", "Results by criterion Each criterion",
        "Raw materials Weight 20", "The facts Everything", "Bill of materials",
        "How to recompute this result The result depends", "Digest of the assessment"}) {
    const std::size_t next = words.find(text, at);
    BOOST_TEST_REQUIRE(next != std::string::npos, text);
    at = next;
  }
  BOOST_TEST(words.find(report_data()["assessment"]["digest"].get<std::string>(), at) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_of_the_assessment_is_left_out) {
  const std::string words = tools::words(report());
  for (const Json& criterion : report_data()["assessment"]["criteria"])
    BOOST_TEST(words.find(criterion["title"].get<std::string>().substr(0, 12)) != std::string::npos,
               criterion["title"]);
  for (const Json& fact : report_data()["facts"])
    BOOST_TEST(words.find(fact["title"].get<std::string>().substr(0, 12)) != std::string::npos,
               fact["title"]);
  for (const Json& plugin : report_data()["plugins"])
    BOOST_TEST(words.find(plugin["digest"].get<std::string>()) != std::string::npos, plugin["id"]);
}

BOOST_AUTO_TEST_CASE(the_report_says_what_it_is) {
  const std::string info = tools::run("pdfinfo {}", report());
  BOOST_TEST(info.find("Advisory report: AquaLine 8") != std::string::npos);
  BOOST_TEST(info.find("Nov 24 00:00:00 2026") != std::string::npos);
  BOOST_TEST(tools::run("pdfinfo -meta {}", report()).find("<dc:language>") != std::string::npos);
  const int pages = tools::pages(report());
  BOOST_TEST(pages >= 10);
  BOOST_TEST(pages <= 14);
}

BOOST_AUTO_TEST_CASE(every_page_but_the_last_is_well_filled) {
  const int pages = tools::pages(report());
  for (int page = 2; page < pages; ++page)
    BOOST_TEST(tools::words(report(), page).size() > 900U, "page " << page);
}

BOOST_AUTO_TEST_CASE(what_is_absent_leaves_no_hole) {
  Json data = report_data();
  for (const char* field : {"logo", "accent", "phone"}) data["centre"].erase(field);
  data.erase("report_number");
  data["client"] = {{"name", "Client"}};
  data["product"] = {{"name", "Product"}, {"id", "p"}};
  data["assessment"].erase("level");
  data["assessment"].erase("next_level");
  data["assessment"]["stages"][0].erase("score");
  data["assessment"]["stages"][0].erase("score_range");
  data["assessment"]["indicators"] = Json::array();
  data["recommendations"] = data["missing"] = data["facts"] = Json::array();
  for (Json& criterion : data["assessment"]["criteria"])
    for (const char* field : {"why", "evidence", "basis"}) criterion.erase(field);
  const std::string words = tools::words(press().print("report", data));
  BOOST_TEST(words.find("reaches no level yet") != std::string::npos);
  BOOST_TEST(words.find("What to improve first") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(cover_and_summary_are_a_page_each_whatever_the_names) {
  Json data = report_data();
  data["product"]["name"] =
      "Энергосберегающая стиральная машина с фронтальной загрузкой и функцией сушки AquaLine 8, "
      "модельный ряд 2026 года, исполнение для холодного климата";
  data["client"]["name"] =
      "Công ty Trách nhiệm hữu hạn Sản xuất và Thương mại Thiết bị điện gia dụng Sông Hồng – Hà Nội";
  data["centre"]["name"] = "国家清洁生产中心 – National Cleaner Production Centre of the Republic of Example";
  data["engagement"] = "ENG-2026-017";
  data["assessor"] = "Олександр Ткаченко";
  Json& levels = data["checklist"]["levels"] = Json::array();
  for (int score = 40; score < 100; score += 6)
    levels.push_back({{"id", "l"}, {"title", "Level with a long name"}, {"score", score}});
  const std::string pdf = press().print("report", data);
  BOOST_TEST(tools::words(pdf, 1).find("国家清洁生产中心") != std::string::npos);
  BOOST_TEST(tools::words(pdf, 1).find("https://ncpc.example") != std::string::npos);
  BOOST_TEST(tools::words(pdf, 2).find("Summary") != std::string::npos);
  BOOST_TEST(tools::words(pdf, 3).find("What to improve first") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(where_nothing_applies_the_report_says_so) {
  Json data = report_data();
  Json& assessment = data["assessment"];
  for (const char* field : {"score", "score_range", "level", "next_level"}) assessment.erase(field);
  for (Json& stage : assessment["stages"]) {
    stage.erase("score");
    stage.erase("score_range");
  }
  for (Json& criterion : assessment["criteria"]) criterion["outcome"] = "not applicable";
  data["recommendations"] = data["missing"] = Json::array();
  const std::string words = tools::words(press().print("report", data));
  BOOST_TEST(words.find("No criterion of the checklist applies to AquaLine") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_best_improvements_have_cards_and_the_rest_a_table) {
  Json data = report_data();
  Json list = Json::array();
  for (int i = 1; i <= 15; ++i) {
    Json one = data["recommendations"][0];
    one["title"] = "Improvement number " + std::to_string(i);
    one["gain"] = 20.0 - i;
    list.push_back(one);
  }
  for (const char* field : {"gain", "score_after", "investment", "saving"}) list[14].erase(field);
  data["recommendations"] = list;
  const std::string words = tools::words(press().print("report", data));
  const std::size_t further = words.find("Further improvements");
  BOOST_TEST_REQUIRE(further != std::string::npos);
  BOOST_TEST(words.rfind("Improvement number 12") < further);
  BOOST_TEST(words.find("Improvement number 13") > further);
  BOOST_TEST(tools::count(words.substr(further), "Improvement number") == 3U);
}

BOOST_AUTO_TEST_CASE(facts_that_decide_the_same_are_asked_together) {
  Json data = report_data();
  Json first = data["missing"][0];
  for (const char* title : {"Fact one", "Fact two"}) {
    first["title"] = title;
    first["help"] = "";
    first["criteria"] = {"The same criterion"};
    data["missing"].push_back(first);
  }
  const std::string words = tools::words(press().print("report", data));
  BOOST_TEST(words.find("Fact two") != std::string::npos);
  BOOST_TEST(tools::count(words, "The same criterion") == 1U);
}

BOOST_AUTO_TEST_CASE(a_missing_logo_or_template_is_named) {
  Json data = report_data();
  data["centre"]["logo"] = "lost/logo.png";
  BOOST_CHECK_EXCEPTION(press().print("report", data), InputError, [](const InputError& problem) {
    return std::string(problem.what()).find("certificates/lost/logo.png") != std::string::npos;
  });
  BOOST_CHECK_EXCEPTION(press().print("no_such", data), InputError, [](const InputError& problem) {
    return std::string(problem.what()).find("certificates/no_such.lua") != std::string::npos;
  });
}

BOOST_AUTO_TEST_SUITE_END()
