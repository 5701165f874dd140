#include "base/file.hpp"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "base/error.hpp"
#include "says.hpp"

namespace fs = std::filesystem;
using greencert::Error;
using greencert::InputError;
using greencert::read_file;
using greencert::write_file;

namespace {

struct Folder {
  fs::path path = fs::temp_directory_path() / ("greencert-file-" + std::to_string(getpid()));
  Folder() { fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::size_t entries() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(file, Folder)

BOOST_AUTO_TEST_CASE(what_is_written_is_read) {
  const std::string bytes = std::string("\0\r\n\xff", 4) + std::string(200'000, 'x');
  write_file(path / "a", bytes);
  BOOST_TEST((read_file(path / "a") == bytes));
  write_file(path / "a", "");
  BOOST_TEST(read_file(path / "a").empty());
  BOOST_TEST(entries() == 1, "nothing is left beside it");
}

BOOST_AUTO_TEST_CASE(a_new_file_has_the_rights_of_an_ordinary_one) {
  const mode_t mask = umask(022);
  write_file(path / "a", "x");
  umask(mask);
  struct stat status {};
  stat((path / "a").c_str(), &status);
  BOOST_TEST((status.st_mode & 0777U) == 0644U);
}

BOOST_AUTO_TEST_CASE(a_full_disk_leaves_the_old_file_and_nothing_else) {
  write_file(path / "a", "old");
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const rlimit small{1000, before.rlim_max};
  std::signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &small);
  BOOST_CHECK_EXCEPTION(write_file(path / "a", std::string(5000, 'x')), Error,
                        says("a: cannot be written: File too large"));
  BOOST_CHECK_THROW(write_file(path / "b", std::string(5000, 'x')), Error);
  setrlimit(RLIMIT_FSIZE, &before);
  BOOST_TEST(read_file(path / "a") == "old");
  BOOST_TEST(entries() == 1);
}

BOOST_AUTO_TEST_CASE(a_device_is_written_to_and_stays) {
  fs::create_symlink("/dev/full",
                     path / "full");  // a link, so that a mistake costs the link and not the device
  BOOST_CHECK_EXCEPTION(write_file(path / "full", "x"), Error,
                        says("full: cannot be written: No space left on device"));
  BOOST_TEST(fs::is_character_file(path / "full"));
  BOOST_TEST(entries() == 1);
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_none_is_named) {
  write_file(path / "a", "x");
  BOOST_CHECK_EXCEPTION(write_file(path / "none" / "b", "x"), Error,
                        says("none/b: cannot be written: No such file or directory"));
  BOOST_CHECK_EXCEPTION(write_file(path / "a" / "b", "x"), Error,
                        says("a/b: cannot be written: Not a directory"));
  BOOST_CHECK_EXCEPTION(write_file("/proc/greencert", "x"), Error,
                        says("/proc/greencert: cannot be written: "));
  BOOST_CHECK_EXCEPTION(write_file(path, "x"), Error, says("cannot be written: Is a directory"));
  BOOST_TEST(entries() == 1);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_named) {
  BOOST_CHECK_EXCEPTION(read_file(path / "none"), InputError,
                        says("none: cannot be read: No such file or directory"));
  BOOST_CHECK_EXCEPTION(read_file(path), InputError, says("is a folder, expected a file"));
  write_file(path / "big", std::string(3U << 20U, 'x'));
  BOOST_CHECK_EXCEPTION(read_file(path / "big", 1U << 20U), InputError, says("big: is larger than 1 MiB"));
  BOOST_TEST(read_file(path / "big", 3U << 20U).size() == 3U << 20U);
  BOOST_CHECK_EXCEPTION(read_file("/dev/zero", 1U << 20U), InputError,
                        says("/dev/zero: is larger than 1 MiB"));
}

BOOST_AUTO_TEST_CASE(a_pipe_is_read_to_its_end) {
  const fs::path pipe = path / "pipe";
  BOOST_REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  std::thread writer([&] { write_file(pipe, std::string(300'000, 'x')); });
  BOOST_TEST(read_file(pipe).size() == 300'000);
  writer.join();
}

BOOST_AUTO_TEST_SUITE_END()
