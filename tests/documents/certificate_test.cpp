#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "documents/documents.hpp"
#include "tools.hpp"

using namespace greencert;

namespace {

Json data() {
  return read_json("tests/documents/certificate.json");
}

std::string print(const Json& data) {
  static const documents::Press press("certificates");
  return press.print("certificate", data);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(certificate)

BOOST_AUTO_TEST_CASE(it_says_what_was_certified_by_whom_and_until_when) {
  const std::string words = tools::words(print(data()));
  for (const char* text :
       {"This certifies that the product AquaLine 8 front-loading washing machine", "Model SH-8F-1400",
        "Công ty TNHH Máy giặt Sông Hồng", "Household washing machine, version 1.2.0", "Silver",
        "NCPC-2026-0017", "Đông Anh, Hà Nội; design", "Олександр Ткаченко", "Dr. Marija Đorđević",
        "89c08f7a02989db85066486407e81228ddadae03a30b293e5298cd050bd92db7"})
    BOOST_TEST(words.find(text) != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(same_data_same_bytes) {
  const std::string pdf = print(data());
  BOOST_TEST((print(data()) == pdf));
  BOOST_TEST(tools::run("qpdf --check {}", pdf).find("No syntax or stream encoding errors") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(it_is_one_page_whatever_the_names) {
  BOOST_TEST(tools::pages(print(data())) == 1);
  Json long_names = data();
  long_names["client"]["name"] =
      "Công ty Trách nhiệm hữu hạn Sản xuất và Thương mại Thiết bị điện gia dụng Sông Hồng – Hà Nội";
  long_names["product"]["name"] =
      "AquaLine 8 front-loading washing machine with heat pump dryer, model range 2026";
  long_names["level"]["title"] = "Platinum with distinction";
  long_names["scope"] = std::string(long_names["scope"]) + "; " + std::string(long_names["scope"]);
  BOOST_TEST(tools::pages(print(long_names)) == 1);
  long_names["centre"].erase("logo");
  long_names["product"].erase("model");
  BOOST_TEST(tools::pages(print(long_names)) == 1);
}

BOOST_AUTO_TEST_CASE(a_text_that_cannot_fit_is_an_error_that_quotes_it) {
  for (const char* field : {"scope", "number"}) {
    Json bad = data();
    std::string text = "Beginning";
    for (int i = 0; i < 200; ++i) text += " and so on";
    bad[field] = text;
    BOOST_CHECK_EXCEPTION(print(bad), InputError, [](const InputError& problem) {
      const std::string what = problem.what();
      return what.find("does not fit on") != std::string::npos &&
             what.find("Beginning and so on") != std::string::npos;
    });
  }
}

BOOST_AUTO_TEST_CASE(the_code_leads_to_the_register) {
  if (!tools::has("zbarimg")) return;
  const std::string read =
      tools::run("sh -c 'pdftoppm -r 200 -png -singlefile \"$0\" \"$0\" && zbarimg -q --raw \"$0.png\"' {}",
                 print(data()));
  BOOST_TEST(read.find("https://ncpc.example/verify/NCPC-2026-0017\n") != std::string::npos, read);
  BOOST_TEST(read.find("NCPC-2026-0017: AquaLine") != std::string::npos, read);
}

BOOST_AUTO_TEST_SUITE_END()
