#pragma once

#include <string>

namespace greencert::certification {

/// Whether two names are the same to a reader: in any script, whatever the case, the spaces around and
/// between words, or the way accents are encoded (NFKC case folding, Unicode Standard chapter 3.13).
bool same_person(const std::string& a, const std::string& b);

}  // namespace greencert::certification
