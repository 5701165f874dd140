#include "documents/render.hpp"

#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "base/json.hpp"
#include "tools.hpp"

using namespace greencert;

namespace {

std::string render(const Json& items) {
  static const documents::Fonts fonts;
  return documents::render({{"kind", "document"},
                            {"title", "Trial"},
                            {"items", items},
                            {"footer", {{"right", "Page {page} of {pages}"}}}},
                           fonts, "certificates");
}

void expect_error(const std::string& items, const std::string& part) {
  BOOST_CHECK_EXCEPTION(render(parse_json(items, "items")), InputError, [&](const InputError& problem) {
    return std::string(problem.what()).find(part) != std::string::npos;
  });
}

Json paragraph(const std::string& text) {
  return {{"kind", "paragraph"}, {"text", text}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render_blocks)

BOOST_AUTO_TEST_CASE(errors_name_the_block) {
  expect_error(R"([{"kind":"paragrph"}])", "item 1: unknown kind 'paragrph' (did you mean 'paragraph'?)");
  expect_error(R"(["a", {"kind":"paragraph", "text":"a", "colr":"ink"}])",
               "item 2: paragraph: unknown field 'colr' (did you mean 'colour'?)");
  expect_error(R"([{"kind":"paragraph", "text":"a", "size":"big"}])",
               "'size': expected a number, found \"big\"");
  expect_error(R"([{"kind":"panel", "items":[{"kind":"heading"}]}])",
               "item 1: panel, item 1: heading: 'text' is missing");
  expect_error(R"([{"kind":"grid", "columns":[{"title":"A"}], "rows":[["1", "2"]]}])",
               "expected a list of 1 cells");
  expect_error(R"([{"kind":"image", "path":"no_such_logo.png"}])", "certificates/no_such_logo.png");
  expect_error(R"([{"kind":"image", "path":"branding.lua"}])", "expected a PNG or JPEG file");
  expect_error(R"([{"kind":"gauge", "value":120}])", "expected 0 ≤ low ≤ high ≤ 100");
  expect_error(R"([{"kind":"paragraph", "text":"a", "colour":"greenish"}])", "found 'greenish'");
}

BOOST_AUTO_TEST_CASE(a_missing_font_names_file_and_package) {
  const documents::Fonts none("/nowhere");
  BOOST_CHECK_EXCEPTION(
      documents::render({{"kind", "document"}, {"title", "T"}, {"items", {paragraph("a")}}}, none, "."),
      Error, [](const Error& problem) {
        const std::string what = problem.what();
        return what.find("/nowhere/open-sans/OpenSans-Regular.ttf") != std::string::npos &&
               what.find("fonts-open-sans") != std::string::npos;
      });
}

BOOST_AUTO_TEST_CASE(a_long_table_repeats_its_head_on_each_page) {
  Json rows = Json::array();
  for (int i = 0; i < 120; ++i) rows.push_back({"row " + std::to_string(i), "value"});
  const std::string pdf = render(
      {{{"kind", "grid"}, {"columns", {{{"title", "Heading"}}, {{"title", "Other"}}}}, {"rows", rows}}});
  const std::string words = tools::words(pdf);
  const std::size_t pages = tools::count(words, "Page ");
  BOOST_TEST(pages > 2U);
  BOOST_TEST(tools::count(words, "Heading Other") == pages);
  BOOST_TEST(words.find("Page 1 of " + std::to_string(pages)) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_cell_longer_than_a_page_goes_on_over_the_page) {
  std::string text;
  for (int i = 0; i < 4000; ++i) text += "word" + std::to_string(i) + " ";
  const std::string words =
      tools::words(render({{{"kind", "grid"}, {"columns", {{{"title", "A"}}}}, {"rows", {{text}}}}}));
  BOOST_TEST(words.find("word0 ") != std::string::npos);
  BOOST_TEST(words.find("word3999 ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_word_longer_than_a_line_is_broken_and_not_lost) {
  const std::string digest(400, 'f');
  std::string words = tools::words(render(Json::array({paragraph(digest)})));
  std::erase(words, ' ');
  BOOST_TEST(words.find(digest) == 0U);
}

BOOST_AUTO_TEST_CASE(paragraphs_leave_no_line_alone) {
  // 60 paragraphs of three lines: a three-line paragraph can only be moved as a whole.
  Json items = Json::array();
  for (int i = 0; i < 60; ++i)
    items.push_back(paragraph("a" + std::to_string(i) + "\nb\nc" + std::to_string(i)));
  const std::string text = tools::run("pdftotext {} -", render(items));
  std::size_t at = 0;
  while ((at = text.find('\f', at)) != std::string::npos && at + 1 < text.size())
    BOOST_TEST(text[++at] == 'a');
}

BOOST_AUTO_TEST_CASE(long_titles_texts_and_links_hold) {
  const std::string pdf =
      render({{{"kind", "paragraph"}, {"text", "the register"}, {"link", "https://example.org/register"}},
              {{"kind", "qr"}, {"text", "https://example.org"}, {"size", 90}}});
  BOOST_TEST(tools::run("pdfinfo -url {}", pdf).find("https://example.org/register") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
