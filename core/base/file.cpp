#include "base/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

#include "base/error.hpp"

namespace greencert {

std::string read_file(const std::filesystem::path& path, std::size_t most) {
  std::error_code code;
  if (std::filesystem::is_directory(path, code)) {
    throw InputError(path.string() + ": is a folder, expected a file");
  }
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  if (!in) throw InputError(path.string() + ": cannot be read: " + std::strerror(errno));
  // By pieces, for a pipe or a device has no size to be asked for.
  constexpr std::size_t kPiece = 64U << 10U;
  std::string bytes;
  while (in) {
    const std::size_t before = bytes.size();
    bytes.resize(before + kPiece);
    in.read(bytes.data() + before, kPiece);
    bytes.resize(before + static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > most) {
      throw InputError(path.string() + ": is larger than " + std::to_string(most >> 20U) + " MiB");
    }
  }
  if (in.bad()) throw InputError(path.string() + ": cannot be read: " + std::strerror(errno));
  return bytes;
}

namespace {

/// A temporary file that is gone unless it was renamed to its final name.
class Draft {
 public:
  explicit Draft(const std::filesystem::path& target)
      : name_(target.string() + ".XXXXXX"), descriptor_(mkstemp(name_.data())) {
    if (descriptor_ < 0) fail();
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() {
    if (descriptor_ >= 0) close(descriptor_);
    if (!name_.empty()) unlink(name_.c_str());
  }

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail();
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }

  void become(const std::filesystem::path& target) {
    const mode_t mask = umask(0);
    umask(mask);
    if (fchmod(descriptor_, 0666 & ~mask) != 0 || fsync(descriptor_) != 0) fail();
    const int closed = close(descriptor_);
    descriptor_ = -1;
    if (closed != 0 || rename(name_.c_str(), target.c_str()) != 0) fail();
    name_.clear();
  }

 private:
  [[noreturn]] static void fail() { throw Error(std::strerror(errno)); }

  std::string name_;
  int descriptor_;
};

}  // namespace

void write_file(const std::filesystem::path& path, std::string_view bytes) {
  try {
    Draft draft(path);
    draft.write(bytes);
    draft.become(path);
  } catch (const Error& error) {
    throw Error(path.string() + ": cannot be written: " + error.what());
  }
}

}  // namespace greencert
