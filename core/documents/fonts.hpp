#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace greencert::documents {

enum class Style { regular, semibold, italic, light };

/// One TrueType font, read once and then shared, unchanging, by every document. Lengths are in ems.
class Face {
 public:
  /// Throws Error that names the file and the package when there is no such font.
  Face(const std::filesystem::path& file, unsigned index, const std::string& package);
  ~Face();
  Face(const Face&) = delete;
  Face& operator=(const Face&) = delete;

  bool has(char32_t character) const;
  double advance(unsigned glyph) const;
  double em(int units) const { return units / units_per_em_; }

  hb_face_t* program() const { return face_; }
  hb_font_t* shaper() const { return font_; }
  const std::string& name() const { return name_; }
  double ascent() const { return ascent_; }
  double descent() const { return descent_; }  // positive, below the baseline

 private:
  std::string bytes_;
  std::string name_;
  hb_face_t* face_ = nullptr;
  hb_font_t* font_ = nullptr;
  double units_per_em_ = 1000, ascent_ = 0, descent_ = 0;
};

/// The fonts of all documents. A font file is read when a text first needs it; safe to share between threads.
class Fonts {
 public:
  explicit Fonts(std::filesystem::path folder = "/usr/share/fonts/truetype");
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;
  ~Fonts();

  /// The face of the style that can draw the character. Throws InputError when no font can, naming it.
  const Face& face_for(Style style, char32_t character) const;
  /// The face that a style is normally set in.
  const Face& first(Style style) const;

 private:
  struct Source;
  const Face& open(Source& source) const;

  std::filesystem::path folder_;
  mutable std::mutex opening_;
  mutable std::array<std::vector<Source>, 4> chains_;  // by style, the first that has the character draws it
};

}  // namespace greencert::documents
