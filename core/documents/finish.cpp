#include "documents/finish.hpp"

#include <cmath>
#include <map>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "base/error.hpp"
#include "documents/font_program.hpp"

namespace greencert::documents {

namespace {

using Object = QPDFObjectHandle;

std::string in_thousandths(double ems) {
  return std::to_string(std::lround(1000 * ems));
}

Object descriptor_of(QPDF& pdf, const GlyphCodes& font, const FontProgram& program) {
  const Face& face = *font.face;
  Object bytes = Object::newStream(&pdf, program.truetype);
  bytes.getDict().replaceKey("/Length1", Object::newInteger(static_cast<long long>(program.truetype.size())));
  Object descriptor =
      Object::parse("<< /Type /FontDescriptor /Flags 4 /ItalicAngle " +
                    std::string(face.name().ends_with("Italic") ? "-12" : "0") +
                    " /StemV 80 /CapHeight 714 /FontBBox [ -550 -" + in_thousandths(face.descent()) +
                    " 1500 " + in_thousandths(face.ascent()) + " ] /Ascent " + in_thousandths(face.ascent()) +
                    " /Descent -" + in_thousandths(face.descent()) + " >>");
  descriptor.replaceKey("/FontName", Object::newName("/" + program.name));
  descriptor.replaceKey("/FontFile2", bytes);
  return pdf.makeIndirectObject(descriptor);
}

Object font_of(QPDF& pdf, const GlyphCodes& font) {
  const FontProgram program = make_font_program(font);
  Object glyphs = Object::parse(
      "<< /Type /Font /Subtype /CIDFontType2 /DW 0 "
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
  glyphs.replaceKey("/BaseFont", Object::newName("/" + program.name));
  glyphs.replaceKey("/FontDescriptor", descriptor_of(pdf, font, program));
  glyphs.replaceKey("/CIDToGIDMap", Object::newStream(&pdf, program.glyph_of_code));
  glyphs.replaceKey("/W", Object::parse(program.widths));
  Object whole = Object::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
  whole.replaceKey("/BaseFont", Object::newName("/" + program.name));
  whole.replaceKey("/DescendantFonts", Object::newArray({pdf.makeIndirectObject(glyphs)}));
  whole.replaceKey("/ToUnicode", Object::newStream(&pdf, program.to_unicode));
  return whole;
}

void put_fonts(QPDF& pdf, const std::vector<GlyphCodes>& fonts) {
  std::map<std::string, const GlyphCodes*> wanted;
  for (const GlyphCodes& font : fonts) wanted["/" + font.placeholder] = &font;
  for (Object& object : pdf.getAllObjects()) {
    if (!object.isDictionaryOfType("/Font")) continue;
    const auto font = wanted.find(object.getKey("/BaseFont").getName());
    if (font == wanted.end()) continue;
    pdf.replaceObject(object.getObjGen(), font_of(pdf, *font->second));
  }
}

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text)
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else
      out += c;
  return out;
}

std::string xmp(const Metadata& about) {
  std::string packet =
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n";
  packet += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(about.title) +
            "</rdf:li></rdf:Alt></dc:title>\n";
  packet += "<dc:creator><rdf:Seq><rdf:li>" + escaped(about.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
  packet += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(about.subject) +
            "</rdf:li></rdf:Alt></dc:description>\n";
  packet +=
      "<dc:language><rdf:Bag><rdf:li>" + escaped(about.language) + "</rdf:li></rdf:Bag></dc:language>\n";
  packet += "<xmp:CreatorTool>" + escaped(about.creator) + "</xmp:CreatorTool>\n";
  if (!about.date.empty())
    packet += "<xmp:CreateDate>" + about.date + "T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>" + about.date +
              "T00:00:00Z</xmp:ModifyDate>\n";
  return packet + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

void describe(QPDF& pdf, const Metadata& about) {
  Object info = Object::newDictionary();
  const auto put = [&info](const char* key, const std::string& text) {
    if (!text.empty()) info.replaceKey(key, Object::newUnicodeString(text));
  };
  put("/Title", about.title);
  put("/Author", about.author);
  put("/Subject", about.subject);
  put("/Creator", about.creator);
  put("/Producer", "greencert (libharu, HarfBuzz, qpdf)");
  if (about.date.size() == 10) {
    const std::string day = about.date.substr(0, 4) + about.date.substr(5, 2) + about.date.substr(8, 2);
    put("/CreationDate", "D:" + day + "000000Z");
    put("/ModDate", "D:" + day + "000000Z");
  }
  pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

  Object metadata = Object::newStream(&pdf, xmp(about));
  metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
  metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
  Object root = pdf.getRoot();
  root.replaceKey("/Metadata", metadata);
  root.replaceKey("/Lang", Object::newUnicodeString(about.language));
  root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
}

// Entries of the outline from `at` on that lie deeper than `level`; gives how many entries became visible.
int add_entries(QPDF& pdf, Object parent, const std::vector<Bookmark>& bookmarks, std::size_t& at,
                int level) {
  const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
  Object last = Object::newNull();
  int count = 0;
  while (at < bookmarks.size() && bookmarks[at].level > level) {
    const Bookmark& mark = bookmarks[at++];
    Object entry = pdf.makeIndirectObject(Object::newDictionary());
    Object page = pages.at(static_cast<std::size_t>(mark.page)).getObjectHandle();
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    entry.replaceKey("/Title", Object::newUnicodeString(mark.title));
    entry.replaceKey("/Parent", parent);
    entry.replaceKey("/Dest",
                     Object::newArray({page, Object::newName("/XYZ"), Object::newInteger(0),
                                       Object::newInteger(std::lround(height - mark.y)), Object::newNull()}));
    if (last.isNull())
      parent.replaceKey("/First", entry);
    else {
      last.replaceKey("/Next", entry);
      entry.replaceKey("/Prev", last);
    }
    last = entry;
    ++count;
    const int below = add_entries(pdf, entry, bookmarks, at, mark.level);
    if (below > 0) entry.replaceKey("/Count", Object::newInteger(-below));  // closed
  }
  if (!last.isNull()) parent.replaceKey("/Last", last);
  return count;
}

void add_outline(QPDF& pdf, const std::vector<Bookmark>& bookmarks) {
  if (bookmarks.empty()) return;
  Object outline = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
  std::size_t at = 0;
  const int count = add_entries(pdf, outline, bookmarks, at, 0);
  outline.replaceKey("/Count", Object::newInteger(count));
  pdf.getRoot().replaceKey("/Outlines", outline);
  pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

}  // namespace

std::string finish(const std::string& drawn, const std::vector<GlyphCodes>& fonts, const Metadata& metadata,
                   const std::vector<Bookmark>& bookmarks) try {
  QPDF pdf;
  pdf.processMemoryFile("document", drawn.data(), drawn.size());
  put_fonts(pdf, fonts);
  describe(pdf, metadata);
  add_outline(pdf, bookmarks);
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setStreamDataMode(qpdf_s_compress);
  writer.write();
  const std::unique_ptr<Buffer> buffer(writer.getBuffer());
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
} catch (const Error&) {
  throw;
} catch (const std::exception& problem) {
  throw Error(std::string("finishing the PDF: ") + problem.what());
}

}  // namespace greencert::documents
