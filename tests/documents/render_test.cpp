#include "documents/render.hpp"

#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "base/file.hpp"
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

BOOST_AUTO_TEST_CASE(a_damaged_picture_is_named) {
  const tools::Folder folder;
  const std::string file = (folder.path / "logo.png").string(),
                    whole = read_file("certificates/sample_logo.png");
  const Json image = Json::array({{{"kind", "image"}, {"path", file}, {"height", 50}}});
  write_file(file, whole);
  BOOST_CHECK_NO_THROW(render(image));
  std::string huge = whole;
  huge.replace(16, 8, std::string("\x00\x00\x80\x00\x00\x00\x80\x00", 8));
  for (const std::string& bytes :
       {whole.substr(0, whole.size() / 2), whole.substr(0, 40), huge, std::string("GIF89a"), std::string(),
        whole.substr(0, 33) + std::string(200, 'x')}) {
    write_file(file, bytes);
    BOOST_CHECK_EXCEPTION(render(image), InputError, [&](const InputError& problem) {
      return std::string(problem.what()).find(file) != std::string::npos;
    });
  }
}

BOOST_AUTO_TEST_CASE(a_note_spans_the_row_and_stays_with_it) {
  // Rows of two lines and a note of one: no page may begin with a note.
  Json rows = Json::array();
  for (int i = 0; i < 60; ++i)
    rows.push_back(
        {{"kind", "row"},
         {"items", {"cell" + std::to_string(i), "b"}},
         {"note", "note over both columns, which would not fit into one of them " + std::to_string(i)}});
  const std::string pdf =
      render({{{"kind", "grid"},
               {"columns", {{{"title", "Head"}, {"width", 1}}, {{"title", "B"}, {"width", 9}}}},
               {"rows", rows}}});
  for (int page = 1; page <= tools::pages(pdf); ++page)
    BOOST_TEST(tools::words(pdf, page).starts_with("Head B cell"), tools::words(pdf, page).substr(0, 40));
  BOOST_TEST(tools::words(pdf).find("note over both columns, which would not fit into one of them 59") !=
             std::string::npos);
  expect_error(R"([{"kind":"grid", "columns":[{"title":"A"}], "rows":[{"kind":"row"}]}])",
               "row 1: expected cells or a 'note'");
  expect_error(R"([{"kind":"grid", "columns":[{"title":"A"}], "rows":[{"kind":"row", "notes":"x"}]}])",
               "unknown field 'notes' (did you mean 'note'?)");
}

BOOST_AUTO_TEST_CASE(text_is_set_smaller_to_fit_its_lines) {
  const std::string text(150, 'm');
  const auto lines = [&](const Json& more) {
    Json block = paragraph(text);
    block.update(more);
    const std::string out = tools::run("pdftotext {} -", render(Json::array({block})));
    return tools::count(out, "m\n");
  };
  BOOST_TEST(lines({{"size", 11}}) == 4U);
  BOOST_TEST(lines({{"size", 11}, {"lines", 2}}) == 2U);
  BOOST_TEST(lines({{"size", 40}, {"lines", 2}}) > 2U);
  BOOST_CHECK_THROW(lines({{"size", 40}, {"lines", 2}, {"strict", true}}), InputError);
}

BOOST_AUTO_TEST_CASE(a_document_can_be_held_to_a_number_of_pages) {
  static const documents::Fonts fonts;
  Json document{{"kind", "document"}, {"title", "T"}, {"pages", 1}, {"items", {paragraph("a")}}};
  BOOST_CHECK_NO_THROW(documents::render(document, fonts, "."));
  for (int i = 0; i < 100; ++i) document["items"].push_back(paragraph("a"));
  BOOST_CHECK_EXCEPTION(documents::render(document, fonts, "."), InputError, [](const InputError& problem) {
    return std::string(problem.what()).find("expected all to fit on 1 page, found 3") != std::string::npos;
  });
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
