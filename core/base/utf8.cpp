#include "base/utf8.hpp"

namespace greencert {
namespace {

struct Lead {
  std::size_t size = 0;      // of the sequence; 0 where no sequence begins so
  unsigned char low = 0x80;  // bounds of the second byte
  unsigned char high = 0xBF;
};

Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1};
  if (byte < 0xC2) return {0};
  if (byte < 0xE0) return {2};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte < 0xF4) return {4};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0};
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    const Lead lead = lead_of(byte(0));
    if (lead.size == 0 || at + lead.size > bytes.size()) return false;
    if (lead.size > 1 && (byte(1) < lead.low || byte(1) > lead.high)) return false;
    for (std::size_t i = 2; i < lead.size; ++i) {
      if ((byte(i) & 0xC0U) != 0x80) return false;
    }
    at += lead.size;
  }
  return true;
}

std::string shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace greencert
