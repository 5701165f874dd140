#include "base/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
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
  // By pieces, for a pipe or a device has no size to be asked for; a file is one piece.
  const std::uintmax_t size = std::filesystem::file_size(path, code);
  const std::size_t piece =
      code ? 64U << 10U : static_cast<std::size_t>(std::clamp<std::uintmax_t>(size, 4095, most)) + 1;
  std::string bytes;
  while (in) {
    const std::size_t before = bytes.size();
    bytes.resize(before + piece);
    in.read(bytes.data() + before, static_cast<std::streamsize>(piece));
    bytes.resize(before + static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > most) {
      throw InputError(path.string() + ": is larger than " + std::to_string(most >> 20U) + " MiB");
    }
  }
  if (in.bad()) throw InputError(path.string() + ": cannot be read: " + std::strerror(errno));
  return bytes;
}

namespace {

[[noreturn]] void fail() {
  throw Error(std::strerror(errno));
}

/// An open file.
class Output {
 public:
  explicit Output(int descriptor) : descriptor_(descriptor) {
    if (descriptor_ < 0) fail();
  }
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  ~Output() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  void write(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail();
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }

  /// Gives a temporary file the rights of an ordinary one, and waits until it is on the disk.
  void settle() const {
    const mode_t mask = umask(0);
    umask(mask);
    if (fchmod(descriptor_, 0666 & ~mask) != 0 || fsync(descriptor_) != 0) fail();
  }

  void close() {
    const int closed = ::close(descriptor_);
    descriptor_ = -1;
    if (closed != 0) fail();
  }

 private:
  int descriptor_;
};

/// Writes beside the target and renames, so that the target is old or new, never half.
void replace(const std::filesystem::path& target, std::string_view bytes) {
  std::string draft = target.string() + ".XXXXXX";
  Output out(mkstemp(draft.data()));
  try {
    out.write(bytes);
    out.settle();
    out.close();
    if (rename(draft.c_str(), target.c_str()) != 0) fail();
  } catch (const Error&) {
    unlink(draft.c_str());
    throw;
  }
}

}  // namespace

void write_file(const std::filesystem::path& path, std::string_view bytes) {
  try {
    std::error_code code;
    const auto kind = std::filesystem::status(path, code).type();
    const bool is_device =
        kind == std::filesystem::file_type::character || kind == std::filesystem::file_type::fifo;
    if (is_device) {  // /dev/stdout, a pipe: nothing to rename over
      Output out(open(path.c_str(), O_WRONLY | O_CLOEXEC));
      out.write(bytes);
      out.close();
    } else {
      replace(path, bytes);
    }
  } catch (const Error& error) {
    throw Error(path.string() + ": cannot be written: " + error.what());
  }
}

}  // namespace greencert
