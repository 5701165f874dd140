#include <png.h>

#include "base/error.hpp"
#include "base/file.hpp"
#include "documents/canvas.hpp"

namespace greencert::documents {

namespace {

constexpr double most_pixels = 25e6;  // 100 MB when unpacked: more than any logo needs

unsigned big_endian(const std::string& bytes, std::size_t at, int count) {
  unsigned value = 0;
  for (int i = 0; i < count; ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

// The size stands in the frame header (SOF), the first marker C0 … CF that is not C4, C8 or CC.
bool read_jpeg_size(Picture& picture) {
  const std::string& bytes = picture.bytes;
  for (std::size_t at = 2; at + 9 < bytes.size();) {
    const unsigned marker = big_endian(bytes, at, 2);
    if (marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC) {
      picture.height = big_endian(bytes, at + 5, 2);
      picture.width = big_endian(bytes, at + 7, 2);
      return picture.width > 0 && picture.height > 0;
    }
    at += 2 + big_endian(bytes, at + 2, 2);
  }
  return false;
}

void check_size(const Picture& picture) {
  if (static_cast<double>(picture.width) * picture.height > most_pixels)
    throw InputError("picture " + picture.file + ": expected at most 25 million pixels, found " +
                     std::to_string(picture.width) + " × " + std::to_string(picture.height));
}

// Unpacks a PNG of any kind into colours and, where some are not opaque, their opacity.
void unpack_png(Picture& picture, const std::string& bytes) {
  png_image png{};
  png.version = PNG_IMAGE_VERSION;
  const std::unique_ptr<png_image, decltype(&png_image_free)> freed(&png, png_image_free);
  const auto fail = [&] {
    throw InputError("picture " + picture.file + ": a damaged PNG file (" + png.message + ")");
  };
  if (png_image_begin_read_from_memory(&png, bytes.data(), bytes.size()) == 0) fail();
  picture.width = png.width;
  picture.height = png.height;
  check_size(picture);
  png.format = PNG_FORMAT_RGBA;
  std::string pixels(PNG_IMAGE_SIZE(png), '\0');
  if (png_image_finish_read(&png, nullptr, pixels.data(), 0, nullptr) == 0) fail();
  bool opaque = true;
  for (std::size_t i = 0; i < pixels.size(); i += 4) {
    picture.bytes.append(pixels, i, 3);
    picture.opacity += pixels[i + 3];
    opaque = opaque && pixels[i + 3] == '\xff';
  }
  if (opaque) picture.opacity.clear();
}

}  // namespace

std::shared_ptr<const Picture> read_picture(const std::string& file) {
  auto picture = std::make_shared<Picture>();
  picture->file = file;
  std::string bytes;
  try {
    bytes = read_file(file, 8U << 20U);
  } catch (const InputError& problem) {
    throw InputError("picture: " + std::string(problem.what()));
  }
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) {
    unpack_png(*picture, bytes);
  } else if (bytes.starts_with("\xff\xd8")) {
    picture->jpeg = true;
    picture->bytes = std::move(bytes);
    if (!read_jpeg_size(*picture)) throw InputError("picture " + file + ": a damaged JPEG file");
    check_size(*picture);
  } else {
    throw InputError("picture " + file + ": expected a PNG or JPEG file");
  }
  return picture;
}

}  // namespace greencert::documents
