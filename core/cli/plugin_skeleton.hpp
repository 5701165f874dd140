#pragma once

#include <filesystem>
#include <string>

namespace greencert::cli {

/// Writes a small working plugin to start from into `folder`/`id`. Throws InputError where that exists
/// already.
void write_plugin_skeleton(const std::filesystem::path& folder, const std::string& id);

}  // namespace greencert::cli
