#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace greencert {

/// The whole file. Throws InputError when it is missing, unreadable, a folder, or larger than `most` bytes.
std::string read_file(const std::filesystem::path& path, std::size_t most = 64U << 20U);

/// Writes the file whole or not at all: a temporary beside it, synced, then renamed over it. A pipe or device
/// is written to as it is. Throws Error that names the path and the cause (no folder, no permission, disk
/// full); nothing is left behind.
void write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace greencert
