#include "documents/text.hpp"

#include <limits>

#include "documents/shaping.hpp"

namespace greencert::documents {

namespace {

bool is_mark(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF);
}
bool is_ideograph(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF);
}

// Where a line may end after `c`, spaces apart; `length` characters of the word stand before. A unit such as
// kg/kWh or a figure such as 2024/573 stays whole.
bool may_break_after(char32_t c, char32_t next, std::size_t length) {
  if (c == '/') return length > 5 && next != 0 && next != '/' && next != ' ' && !(next >= '0' && next <= '9');
  if (c == '-' || c == 0x2013 || c == 0x2014)
    return length > 2 && next != 0 && next != ' ' && next != c && !(next >= '0' && next <= '9');
  return is_ideograph(c) && is_ideograph(next) && !(next >= 0x3001 && next <= 0x3002) && next != 0xFF0C;
}

struct Letter {
  char32_t code;
  const Face* face;
  const Look* look;
};

// What stays together on a line: runs, and the spaces after them.
struct Word {
  std::vector<Run> runs, spaces;
  double width = 0, space = 0;
  bool ends_line = false;
};

std::vector<Letter> letters_of(const std::vector<Span>& spans, const Fonts& fonts) {
  std::vector<Letter> letters;
  for (const Span& span : spans)
    for (const char32_t c : code_points(span.text)) {
      if (c == '\r') continue;
      const char32_t code = c == '\t' ? U' ' : c;
      const bool joins = (is_mark(code) || code == '\n' || code == ' ') && !letters.empty() &&
                         letters.back().look == &span.look;
      const Face& face = code == '\n' ? fonts.first(span.look.style)
                         : joins      ? *letters.back().face
                                      : fonts.face_for(span.look.style, code);
      letters.push_back({code, &face, &span.look});
    }
  return letters;
}

std::vector<Run> shape_all(const std::vector<Letter>& letters, std::size_t from, std::size_t to,
                           double& width) {
  std::vector<Run> runs;
  while (from < to) {
    std::size_t end = from;
    std::u32string text;
    while (end < to && letters[end].face == letters[from].face && letters[end].look == letters[from].look)
      text += letters[end++].code;
    runs.push_back(shape(text, *letters[from].face, *letters[from].look));
    width += runs.back().width();
    from = end;
  }
  return runs;
}

std::vector<Word> words_of(const std::vector<Letter>& letters) {
  std::vector<Word> words;
  for (std::size_t i = 0; i < letters.size();) {
    std::size_t end = i;
    while (end < letters.size() && letters[end].code != ' ' && letters[end].code != '\n') {
      const char32_t next = end + 1 < letters.size() ? letters[end + 1].code : 0;
      ++end;
      if (may_break_after(letters[end - 1].code, next, end - i)) break;
    }
    std::size_t after = end;
    while (after < letters.size() && letters[after].code == ' ') ++after;
    Word word;
    word.runs = shape_all(letters, i, end, word.width);
    word.spaces = shape_all(letters, end, after, word.space);
    if (after < letters.size() && letters[after].code == '\n') {
      word.ends_line = true;
      ++after;
    }
    words.push_back(std::move(word));
    i = after;
  }
  return words;
}

// Fills lines one after another.
class Filling {
 public:
  Filling(double width, double leading, Look fallback, const Fonts& fonts)
      : width_(width), leading_(leading), fallback_(fallback), fonts_(fonts) {}

  void add(const Word& word) {
    if (line_.width + space_ + word.width > width_ && (line_.width > 0 || !spaces_.empty())) end_line();
    take(spaces_);
    if (word.width > width_)
      take_broken(word.runs);
    else
      take(word.runs);
    spaces_ = word.spaces;
    space_ = word.space;
    if (word.ends_line) end_line();
    ended_ = word.ends_line;
  }

  std::vector<Line> lines() {
    if (!line_.runs.empty() || lines_.empty() || ended_) end_line();
    return std::move(lines_);
  }

 private:
  void take(const std::vector<Run>& runs) {
    for (const Run& run : runs) {
      if (run.glyphs.empty()) continue;
      line_.width += run.width();
      if (!line_.runs.empty() && line_.runs.back().face == run.face && line_.runs.back().look == run.look) {
        auto& glyphs = line_.runs.back().glyphs;
        glyphs.insert(glyphs.end(), run.glyphs.begin(), run.glyphs.end());
      } else {
        line_.runs.push_back(run);
      }
    }
  }

  void take_broken(const std::vector<Run>& runs) {
    for (const Run& run : runs)
      for (const Glyph& glyph : run.glyphs) {
        if (line_.width > 0 && line_.width + glyph.advance * run.look.size > width_) end_line();
        take({Run{run.face, run.look, {glyph}}});
      }
  }

  void end_line() {
    double ascent = 0, descent = 0;
    const auto measure = [&](const Face& face, double size) {
      const double slack = (leading_ - face.ascent() - face.descent()) / 2;
      ascent = std::max(ascent, (face.ascent() + slack) * size);
      descent = std::max(descent, (face.descent() + slack) * size);
    };
    if (line_.runs.empty()) measure(fonts_.first(fallback_.style), fallback_.size);
    for (const Run& run : line_.runs) measure(fonts_.first(run.look.style), run.look.size);
    line_.baseline = ascent;
    line_.height = ascent + descent;
    lines_.push_back(std::move(line_));
    line_ = {};
    spaces_.clear();
    space_ = 0;
  }

  double width_, leading_;
  Look fallback_;
  const Fonts& fonts_;
  std::vector<Line> lines_;
  Line line_;
  std::vector<Run> spaces_;
  double space_ = 0;
  bool ended_ = false;
};

}  // namespace

double Run::width() const {
  double sum = 0;
  for (const Glyph& glyph : glyphs) sum += glyph.advance;
  return sum * look.size;
}

std::vector<Line> wrap(const std::vector<Span>& spans, double width, const Fonts& fonts, double leading) {
  Filling filling(width, leading, spans.empty() ? Look{} : spans.front().look, fonts);
  for (const Word& word : words_of(letters_of(spans, fonts))) filling.add(word);
  return filling.lines();
}

Line one_line(const std::string& text, const Look& look, const Fonts& fonts) {
  return wrap({{text, look}}, std::numeric_limits<double>::infinity(), fonts).front();
}

Line one_line_within(const std::string& text, const Look& look, double width, const Fonts& fonts) {
  Line line = one_line(text, look, fonts);
  if (line.width <= width) return line;
  Line dots = one_line("…", look, fonts);
  const auto drop_last = [&line] {
    Run& run = line.runs.back();
    line.width -= run.glyphs.back().advance * run.look.size;
    run.glyphs.pop_back();
    if (run.glyphs.empty()) line.runs.pop_back();
  };
  while (!line.runs.empty() && line.width + dots.width > width) drop_last();
  for (Run& run : dots.runs) line.runs.push_back(run);
  line.width += dots.width;
  return line;
}

}  // namespace greencert::documents
