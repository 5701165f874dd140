#pragma once

#include <filesystem>

namespace greencert::centre {

/// The folder that holds plugins/, scripts/, forms/ and certificates/: $GREENCERT_HOME, or beside the program
/// (../share/greencert where it is installed, a folder above it where it was built). Throws Error when there
/// is none.
std::filesystem::path home();

/// The folder of a centre's data when none is named: $GREENCERT_DATA, else greencert in the user's data
/// folder.
std::filesystem::path default_data();

/// The folder that is named, or the default where none is.
std::filesystem::path data_folder(const std::filesystem::path& named);

}  // namespace greencert::centre
