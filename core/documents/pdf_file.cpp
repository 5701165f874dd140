#include "documents/pdf_file.hpp"

// libharu's own header of a page: text is written as glyph codes, for which its interface has no call.
#include <hpdf_pages.h>

#include <array>
#include <cmath>
#include <cstdio>

#include "base/error.hpp"

namespace greencert::documents {

namespace {

// libharu needs a font to select; the finishing pass puts the real one in its place.
constexpr std::array<const char*, 12> placeholders{
    "Helvetica",   "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique",
    "Times-Roman", "Times-Bold",     "Times-Italic",      "Times-BoldItalic",
    "Courier",     "Courier-Bold",   "Courier-Oblique",   "Courier-BoldOblique"};

std::string hex(unsigned code) {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "%04X", code);
  return text.data();
}

HPDF_REAL real(double value) {
  return static_cast<HPDF_REAL>(std::round(value * 1000) / 1000);
}

}  // namespace

unsigned GlyphCodes::code(const Glyph& glyph) {
  const auto [entry, fresh] = codes.try_emplace({glyph.id, glyph.text}, entries.size() + 1);
  if (fresh) entries.emplace_back(glyph.id, glyph.text);
  return entry->second;
}

PdfFile::PdfFile(double width, double height) : width_(width), height_(height) {
  doc_ = HPDF_New(nullptr, nullptr);
  if (doc_ == nullptr) throw Error("libharu: cannot start a document (out of memory)");
}

PdfFile::~PdfFile() {
  HPDF_Free(doc_);
}

void PdfFile::check() const {
  const HPDF_STATUS status = HPDF_GetError(doc_);
  if (status == HPDF_OK) return;
  std::array<char, 48> text{};
  std::snprintf(text.data(), text.size(), "libharu: error 0x%04lX", static_cast<unsigned long>(status));
  throw Error(text.data());
}

void PdfFile::add_page() {
  page_ = HPDF_AddPage(doc_);
  check();
  HPDF_Page_SetWidth(page_, real(width_));
  HPDF_Page_SetHeight(page_, real(height_));
}

void PdfFile::trace(const Path& path) {
  const Point* p = path.points().data();
  const auto x = [](const Point& point) { return real(point.x); };
  const auto y = [this](const Point& point) { return real(height_ - point.y); };
  for (const Path::Step step : path.steps()) switch (step) {
      case Path::Step::move:
        HPDF_Page_MoveTo(page_, x(p[0]), y(p[0]));
        ++p;
        break;
      case Path::Step::line:
        HPDF_Page_LineTo(page_, x(p[0]), y(p[0]));
        ++p;
        break;
      case Path::Step::curve:
        HPDF_Page_CurveTo(page_, x(p[0]), y(p[0]), x(p[1]), y(p[1]), x(p[2]), y(p[2]));
        p += 3;
        break;
      case Path::Step::close:
        HPDF_Page_ClosePath(page_);
        break;
    }
}

void PdfFile::fill(const Path& path, const Colour& colour) {
  HPDF_Page_SetRGBFill(page_, real(colour.red), real(colour.green), real(colour.blue));
  trace(path);
  HPDF_Page_Fill(page_);
}

void PdfFile::stroke(const Path& path, const Pen& pen) {
  HPDF_Page_SetRGBStroke(page_, real(pen.colour.red), real(pen.colour.green), real(pen.colour.blue));
  HPDF_Page_SetLineWidth(page_, real(pen.width));
  HPDF_Page_SetLineJoin(page_, HPDF_ROUND_JOIN);
  if (pen.dash > 0) write("[" + std::to_string(static_cast<int>(std::round(pen.dash))) + "] 0 d\n");
  trace(path);
  HPDF_Page_Stroke(page_);
  if (pen.dash > 0) write("[] 0 d\n");
}

void PdfFile::write(const std::string& operators) {
  auto* page = static_cast<HPDF_PageAttr>(page_->attr);
  if (HPDF_Stream_WriteStr(page->stream, operators.c_str()) != HPDF_OK) check();
}

GlyphCodes& PdfFile::codes_of(const Face& face) {
  for (GlyphCodes& font : fonts_)
    if (font.face == &face) return font;
  if (fonts_.size() == placeholders.size()) throw Error("a document uses too many fonts");
  fonts_.push_back({&face, placeholders[fonts_.size()], {}, {}});
  return fonts_.back();
}

void PdfFile::text(const Line& line, Point at) {
  double x = at.x;
  for (const Run& run : line.runs) {
    show(run, {x, at.y + line.baseline});
    x += run.width();
  }
}

void PdfFile::show(const Run& run, Point baseline) {
  GlyphCodes& codes = codes_of(*run.face);
  HPDF_Font font = HPDF_GetFont(doc_, codes.placeholder.c_str(), nullptr);
  check();
  const Colour& c = run.look.colour;
  HPDF_Page_SetRGBFill(page_, real(c.red), real(c.green), real(c.blue));
  HPDF_Page_BeginText(page_);
  HPDF_Page_SetFontAndSize(page_, font, real(run.look.size));
  HPDF_Page_MoveTextPos(page_, real(baseline.x), real(height_ - baseline.y));

  std::string shown = "[<";
  const auto shift = [&shown](double ems) {
    const long thousandths = std::lround(-1000 * ems);
    if (thousandths != 0) shown += "> " + std::to_string(thousandths) + " <";
  };
  double rise = 0;
  for (const Glyph& glyph : run.glyphs) {
    if (glyph.dy != rise) {  // a mark above or below its letter
      write(shown + ">] TJ\n");
      HPDF_Page_SetTextRise(page_, real(glyph.dy * run.look.size));
      shown = "[<";
      rise = glyph.dy;
    }
    shift(glyph.dx);
    shown += hex(codes.code(glyph));
    shift(glyph.advance - run.face->advance(glyph.id) - glyph.dx);
  }
  write(shown + ">] TJ\n");
  if (rise != 0) HPDF_Page_SetTextRise(page_, 0);
  HPDF_Page_EndText(page_);
}

HPDF_Image PdfFile::load(const Picture& picture) {
  const auto raw = [&](const std::string& bytes, HPDF_ColorSpace colours) {
    return HPDF_LoadRawImageFromMem(doc_, reinterpret_cast<const HPDF_BYTE*>(bytes.data()), picture.width,
                                    picture.height, colours, 8);
  };
  if (picture.jpeg) {
    HPDF_Image image =
        HPDF_LoadJpegImageFromMem(doc_, reinterpret_cast<const HPDF_BYTE*>(picture.bytes.data()),
                                  static_cast<HPDF_UINT>(picture.bytes.size()));
    if (image == nullptr) throw InputError("picture " + picture.file + ": a damaged JPEG file");
    return image;
  }
  HPDF_Image image = raw(picture.bytes, HPDF_CS_DEVICE_RGB);
  if (!picture.opacity.empty()) HPDF_Image_AddSMask(image, raw(picture.opacity, HPDF_CS_DEVICE_GRAY));
  check();
  return image;
}

void PdfFile::picture(const std::shared_ptr<const Picture>& picture, Point at, double width, double height) {
  auto& [held, image] = pictures_[picture.get()];
  if (!held) {
    image = load(*picture);
    held = picture;
  }
  HPDF_Page_DrawImage(page_, image, real(at.x), real(height_ - at.y - height), real(width), real(height));
}

void PdfFile::link(const std::string& address, Point at, double width, double height) {
  const HPDF_Rect area{real(at.x), real(height_ - at.y - height), real(at.x + width), real(height_ - at.y)};
  HPDF_Annotation note = HPDF_Page_CreateURILinkAnnot(page_, area, address.c_str());
  check();
  HPDF_LinkAnnot_SetBorderStyle(note, 0, 0, 0);
}

std::string PdfFile::save() {
  check();
  HPDF_SaveToStream(doc_);
  check();
  HPDF_UINT32 size = HPDF_GetStreamSize(doc_);
  std::string bytes(size, '\0');
  HPDF_ResetStream(doc_);
  HPDF_ReadFromStream(doc_, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
  bytes.resize(size);
  return bytes;
}

}  // namespace greencert::documents
