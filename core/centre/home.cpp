#include "centre/home.hpp"

#include <cstdlib>

#include "base/error.hpp"

namespace greencert::centre {
namespace fs = std::filesystem;
namespace {

bool is_home(const fs::path& folder) {
  std::error_code code;
  return fs::is_directory(folder / "plugins", code) && fs::is_directory(folder / "certificates", code);
}

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

fs::path home() {
  if (const std::string named = environment("GREENCERT_HOME"); !named.empty()) {
    if (is_home(named)) return named;
    throw InputError("$GREENCERT_HOME is '" + named + "', which has no plugins/ and certificates/");
  }
  std::error_code code;
  const fs::path program = fs::read_symlink("/proc/self/exe", code);
  if (fs::path shared = program.parent_path().parent_path() / "share/greencert"; is_home(shared))
    return shared;
  for (fs::path folder = program.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
    if (is_home(folder)) return folder;
  }
  throw Error(
      "plugins/, scripts/ and certificates/ are not found beside the program; set $GREENCERT_HOME to their "
      "folder");
}

fs::path default_data() {
  if (const std::string named = environment("GREENCERT_DATA"); !named.empty()) return named;
  if (const std::string shared = environment("XDG_DATA_HOME"); !shared.empty())
    return fs::path(shared) / "greencert";
  if (const std::string user = environment("HOME"); !user.empty())
    return fs::path(user) / ".local/share/greencert";
  throw InputError("where the centre's data are is not known: name a folder with --data or $GREENCERT_DATA");
}

fs::path data_folder(const fs::path& named) {
  return named.empty() ? default_data() : named;
}

}  // namespace greencert::centre
