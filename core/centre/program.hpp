#pragma once

namespace greencert::centre {

inline constexpr const char* kProgram = "greencert";
inline constexpr const char* kVersion = GREENCERT_VERSION;

}  // namespace greencert::centre
