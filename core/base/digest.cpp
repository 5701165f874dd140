#include "base/digest.hpp"

#include <nettle/base16.h>
#include <nettle/sha2.h>

#include <array>

namespace greencert {

std::string sha256_hex(std::string_view bytes) {
  sha256_ctx context{};
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> hash{};
  sha256_digest(&context, hash.size(), hash.data());
  std::string hex(BASE16_ENCODE_LENGTH(hash.size()), '\0');
  base16_encode_update(hex.data(), hash.size(), hash.data());
  return hex;
}

}  // namespace greencert
