#include "documents/render.hpp"

#include <cmath>

#include "documents/fields.hpp"
#include "documents/finish.hpp"
#include "documents/ornament.hpp"
#include "documents/pages.hpp"
#include "documents/pdf_file.hpp"
#include "documents/slice.hpp"

namespace greencert::documents {

namespace {

constexpr double header_height = 34, footer_height = 30;

// Header or footer: texts at the left, in the middle and at the right; {page} and {pages} are filled in.
struct Strip {
  std::string left, center, right;
  bool present = false;

  Strip(const Json* block, const std::string& where) {
    if (block == nullptr) return;
    Fields fields(*block, where);
    left = fields.text("left", "");
    center = fields.text("center", "");
    right = fields.text("right", "");
    present = true;
    fields.finish();
  }
};

std::string filled_in(std::string text, std::size_t page, std::size_t pages) {
  const auto put = [&text](const std::string& name, std::size_t number) {
    for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos;)
      text.replace(at, name.size(), std::to_string(number));
  };
  put("{page}", page);
  put("{pages}", pages);
  return text;
}

void collect_headings(const Json& blocks, std::vector<Heading>& headings) {
  for (const Json& block : blocks) {
    if (!block.is_object()) continue;
    if (block.value("kind", "") == "heading" && block.value("listed", true) && block.contains("text") &&
        block["text"].is_string())
      headings.push_back({block["text"], static_cast<int>(block.value("level", 1.0))});
    else if (block.contains("items") && block["items"].is_array() && block.value("kind", "") == "keep")
      collect_headings(block["items"], headings);
  }
}

class PagePainter {
 public:
  PagePainter(const Setting& setting, Strip header, Strip footer, std::optional<Colour> frame)
      : setting_(setting), header_(std::move(header)), footer_(std::move(footer)), frame_(frame) {}

  std::vector<Bookmark> draw(PdfFile& file, const std::vector<Page>& pages) {
    std::vector<Bookmark> bookmarks;
    Places places;
    for (std::size_t i = 0; i < pages.size(); ++i)
      for (const auto& [slice, y] : pages[i].slices)
        if (slice.heading) {
          bookmarks.push_back({slice.heading->title, slice.heading->level, static_cast<int>(i), y});
          places.heading_pages.push_back(static_cast<int>(i) + 1);
        }
    for (std::size_t i = 0; i < pages.size(); ++i) {
      file.add_page();
      if (frame_) draw_border(file, setting_.page_width, setting_.page_height, *frame_);
      if (!pages[i].setting.plain && header_.present) draw_header(file, i + 1, pages.size());
      for (const auto& [slice, y] : pages[i].slices)
        if (slice.draw) slice.draw(file, {setting_.margin, y}, places);
      if (!pages[i].setting.plain && footer_.present) draw_footer(file, i + 1, pages.size());
    }
    return bookmarks;
  }

 private:
  double right() const { return setting_.page_width - setting_.margin; }

  void draw_strip(Canvas& canvas, const Strip& strip, double y, std::size_t page, std::size_t pages) const {
    const Look look{Style::regular, 7.5, *setting_.palette.named("muted")};
    const double width = right() - setting_.margin;
    const auto line = [&](const std::string& text, double room) {
      return one_line_within(filled_in(text, page, pages), look, room, setting_.fonts);
    };
    const Line end = line(strip.right, strip.left.empty() ? width : width * 0.48);
    canvas.text(end, {right() - end.width, y});
    canvas.text(line(strip.left, width - end.width - 24), {setting_.margin, y});
    const Line middle = line(strip.center, width * 0.3);
    canvas.text(middle, {(setting_.page_width - middle.width) / 2, y});
  }

  void draw_header(Canvas& canvas, std::size_t page, std::size_t pages) const {
    draw_strip(canvas, header_, 30, page, pages);
    canvas.stroke(Path::segment({setting_.margin, 45}, {right(), 45}),
                  {*setting_.palette.named("line"), 0.6, 0});
  }

  void draw_footer(Canvas& canvas, std::size_t page, std::size_t pages) const {
    const double y = setting_.page_height - 38;
    canvas.stroke(Path::segment({setting_.margin, y - 6}, {right(), y - 6}),
                  {*setting_.palette.named("line"), 0.6, 0});
    draw_strip(canvas, footer_, y, page, pages);
  }

  const Setting& setting_;
  Strip header_, footer_;
  std::optional<Colour> frame_;
};

Metadata read_metadata(Fields& fields) {
  Metadata about;
  about.title = fields.text("title");
  about.author = fields.text("author", "");
  about.subject = fields.text("subject", "");
  about.creator = fields.text("creator", "greencert");
  about.language = fields.text("language", "en");
  about.date = fields.text("date", "");
  return about;
}

}  // namespace

std::string render(const Json& document, const Fonts& fonts, const std::filesystem::path& folder) {
  Fields fields(document, "top");
  if (fields.one_of("kind", {"document"}, "") != "document") fields.fail("expected a document");
  const Metadata about = read_metadata(fields);
  const std::string paper = fields.one_of("paper", {"A4", "A4 landscape", "Letter"}, "A4");
  const std::string accent = fields.text("accent", "#2e7d32");
  const auto colour = parse_colour(accent);
  if (!colour) fields.fail("'accent': expected a colour like \"#2e7d32\", found '" + accent + "'");

  Setting setting{fonts, Palette(*colour), folder, 595.276, 841.89, fields.number("margin", 56), 0, {}, 9.4,
                  {}};
  if (paper == "Letter") setting.page_width = 612, setting.page_height = 792;
  if (paper == "A4 landscape") std::swap(setting.page_width, setting.page_height);
  setting.ink = *setting.palette.named("ink");
  Strip header(fields.find("header"), "header"), footer(fields.find("footer"), "footer");
  const Room room{header.present ? header_height + 32 : setting.margin,
                  setting.page_height - (footer.present ? footer_height + 32 : setting.margin)};
  setting.body_height = room.bottom - room.top;
  std::optional<Colour> frame;
  if (fields.find("frame") != nullptr) frame = setting.colour(fields, "frame", "");

  const auto most_pages = static_cast<std::size_t>(fields.number("pages", 0));  // 0: as many as it takes
  const Json& items = fields.list("items");
  collect_headings(items, setting.headings);
  fields.finish();
  const std::vector<Page> pages =
      paginate(lay_out_all(items, "item", setting.page_width - 2 * setting.margin, setting), room);
  if (most_pages > 0 && pages.size() > most_pages)
    fields.fail("expected all to fit on " + std::to_string(most_pages) +
                (most_pages == 1 ? " page" : " pages") + ", found " + std::to_string(pages.size()) +
                ": shorten the longest text");

  PdfFile file(setting.page_width, setting.page_height);
  const std::vector<Bookmark> bookmarks =
      PagePainter(setting, std::move(header), std::move(footer), frame).draw(file, pages);
  const std::string drawn = file.save();
  return finish(drawn, file.fonts(), about, bookmarks);
}

}  // namespace greencert::documents
