#include "base/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/error.hpp"

namespace greencert {

namespace {

/// An open file, closed at the end.
class Input {
 public:
  explicit Input(const std::filesystem::path& path)
      : path_(path), descriptor_(::open(path.c_str(), O_RDONLY)) {
    if (descriptor_ < 0) fail();
  }
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  ~Input() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  /// How many bytes to ask for at once: a file whole, a pipe or device by pieces.
  std::size_t piece(std::size_t most) const {
    struct stat about {};
    if (::fstat(descriptor_, &about) != 0) fail();
    if (S_ISDIR(about.st_mode)) throw InputError(path_.string() + ": is a folder, expected a file");
    constexpr std::size_t kLeast = 4096;
    constexpr std::size_t kPiece = 64U << 10U;
    if (!S_ISREG(about.st_mode)) return kPiece;
    return std::clamp(static_cast<std::size_t>(about.st_size), kLeast, std::max(most, kLeast)) + 1;
  }
  /// 0 at the end.
  std::size_t read(char* to, std::size_t most) const {
    for (;;) {
      const ssize_t got = ::read(descriptor_, to, most);
      if (got >= 0) return static_cast<std::size_t>(got);
      if (errno != EINTR) fail();
    }
  }

 private:
  [[noreturn]] void fail() const {
    throw InputError(path_.string() + ": cannot be read: " + std::strerror(errno));
  }

  const std::filesystem::path& path_;
  int descriptor_;
};

}  // namespace

std::string read_file(const std::filesystem::path& path, std::size_t most) {
  const Input in(path);
  const std::size_t piece = in.piece(most);
  std::string bytes;
  for (;;) {
    const std::size_t before = bytes.size();
    bytes.resize(before + piece);
    const std::size_t got = in.read(bytes.data() + before, piece);
    bytes.resize(before + got);
    if (got == 0) return bytes;
    if (bytes.size() > most)
      throw InputError(path.string() + ": is larger than " + std::to_string(most >> 20U) + " MiB");
  }
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
