// Letters composed of several glyphs are drawn whole: what counts is the ink on the page, not only the words
// in it.
#include <boost/test/unit_test.hpp>
#include <sstream>

#include "base/error.hpp"
#include "documents/render.hpp"
#include "tools.hpp"

using namespace greencert;

namespace {

struct Ink {
  int amount = 0, top = -1, bottom = -1;  // pixels
};

std::string page_with(const std::string& text) {
  static const documents::Fonts fonts;
  const Json document{{"kind", "document"},
                      {"title", "Glyphs"},
                      {"items", {{{"kind", "paragraph"}, {"text", text}, {"size", 60}}}}};
  return documents::render(document, fonts, ".");
}

Ink ink_of(const std::string& text) {
  const std::string image = tools::run("pdftoppm -gray -r 72 {}", page_with(text));
  std::istringstream header(image);
  std::string magic;
  int width = 0, height = 0, most = 0;
  header >> magic >> width >> height >> most;
  BOOST_REQUIRE_EQUAL(magic, "P5");
  const std::size_t start = static_cast<std::size_t>(header.tellg()) + 1;
  Ink ink;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      if (static_cast<unsigned char>(image[start + static_cast<std::size_t>(y) * width + x]) < 128) {
        ++ink.amount;
        ink.bottom = y;
        if (ink.top < 0) ink.top = y;
      }
  return ink;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(glyphs)

BOOST_AUTO_TEST_CASE(marks_above_are_drawn) {
  for (const auto& [base, composed] : {std::pair{"e", "ê"},
                                       {"ê", "ế"},
                                       {"E", "Ế"},
                                       {"и", "й"},
                                       {"е", "ё"},
                                       {"u", "ư"},
                                       {"ư", "ữ"},
                                       {"A", "Ẩ"},
                                       {"и", "ї"},
                                       {"c", "č"}}) {
    BOOST_TEST_CONTEXT(base << " and " << composed) {
      const Ink plain = ink_of(base), marked = ink_of(composed);
      BOOST_TEST(plain.amount > 50);
      if (std::string(composed) != "ї") BOOST_TEST(marked.amount > plain.amount);
      BOOST_TEST(marked.top <= plain.top);
      if (std::string(composed) != "ư") BOOST_TEST(marked.top < plain.top);
    }
  }
}

BOOST_AUTO_TEST_CASE(marks_below_are_drawn) {
  for (const auto& [base, composed] : {std::pair{"o", "ọ"}, {"ô", "ộ"}, {"E", "Ẹ"}}) {
    const Ink plain = ink_of(base), marked = ink_of(composed);
    BOOST_TEST(marked.bottom > plain.bottom, base << " and " << composed);
  }
}

BOOST_AUTO_TEST_CASE(decomposed_letters_look_and_read_like_composed_ones) {
  const std::string composed = "Thế giới", decomposed = "The\u0302\u0301 gio\u031B\u0301i";
  BOOST_TEST(ink_of(decomposed).amount == ink_of(composed).amount);
  BOOST_TEST(tools::words(page_with(decomposed)) == "Thế giới ");
}

BOOST_AUTO_TEST_CASE(characters_outside_the_main_font_are_drawn_by_another) {
  BOOST_TEST(ink_of("₂").amount > 20);
  BOOST_TEST(tools::words(page_with("CO₂ → ✓ ə")) == "CO₂ → ✓ ə ");
}

BOOST_AUTO_TEST_CASE(a_character_that_no_font_has_is_named) {
  BOOST_CHECK_EXCEPTION(page_with("\U00013000"), InputError, [](const InputError& problem) {
    return std::string(problem.what()).find("item 1: paragraph") != std::string::npos &&
           std::string(problem.what()).find("U+13000") != std::string::npos;
  });
}

BOOST_AUTO_TEST_SUITE_END()
