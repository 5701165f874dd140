#pragma once

#include <hpdf.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "documents/canvas.hpp"

namespace greencert::documents {

/// The glyphs of one face that a file uses. A glyph gets a code for each text it stands for, so that the text
/// can always be read back, even where a font draws two letters with one glyph.
struct GlyphCodes {
  const Face* face = nullptr;
  std::string placeholder;  // the font that libharu believes it is using
  std::map<std::pair<unsigned, std::u32string>, unsigned> codes;
  std::vector<std::pair<unsigned, std::u32string>> entries;  // by code − 1

  unsigned code(const Glyph& glyph);
};

/// A place that the outline of the file leads to; `page` counts from 0, `y` from the top.
struct Bookmark {
  std::string title;
  int level = 1;
  int page = 0;
  double y = 0;
};

/// A PDF being drawn with libharu, page by page. Throws Error when libharu does.
class PdfFile final : public Canvas {
 public:
  PdfFile(double width, double height);
  ~PdfFile() override;
  PdfFile(const PdfFile&) = delete;
  PdfFile& operator=(const PdfFile&) = delete;

  void add_page();
  void fill(const Path& path, const Colour& colour) override;
  void stroke(const Path& path, const Pen& pen) override;
  void text(const Line& line, Point at) override;
  void picture(const std::shared_ptr<const Picture>& picture, Point at, double width, double height) override;
  void link(const std::string& address, Point at, double width, double height) override;

  /// The bytes as libharu writes them: fonts are still placeholders, streams not compressed.
  std::string save();
  const std::vector<GlyphCodes>& fonts() const { return fonts_; }

 private:
  HPDF_Image load(const Picture& picture);
  void trace(const Path& path);
  void show(const Run& run, Point baseline);
  GlyphCodes& codes_of(const Face& face);
  void write(const std::string& operators);
  void check() const;

  HPDF_Doc doc_ = nullptr;
  HPDF_Page page_ = nullptr;
  double width_, height_;
  std::vector<GlyphCodes> fonts_;
  std::map<const Picture*, std::pair<std::shared_ptr<const Picture>, HPDF_Image>> pictures_;
};

}  // namespace greencert::documents
