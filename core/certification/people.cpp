#include "certification/people.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "base/error.hpp"

namespace greencert::certification {
namespace {

icu::UnicodeString folded(const std::string& name) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(code);
  if (U_FAILURE(code)) throw Error(std::string("Unicode data cannot be read: ") + u_errorName(code));
  const icu::UnicodeString text = folding->normalize(icu::UnicodeString::fromUTF8(name), code);
  icu::UnicodeString words;
  bool gap = false;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (u_isUWhiteSpace(c)) {
      gap = !words.isEmpty();
      continue;
    }
    if (gap) words.append(static_cast<UChar32>(' '));
    gap = false;
    words.append(c);
  }
  return words;
}

}  // namespace

bool same_person(const std::string& a, const std::string& b) {
  return folded(a) == folded(b);
}

}  // namespace greencert::certification
