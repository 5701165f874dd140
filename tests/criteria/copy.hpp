#pragma once

#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>

#include "base/file.hpp"

/// A copy of the sample catalogue in which a test can break one file.
class Copy {
 public:
  Copy()
      : path_(std::filesystem::temp_directory_path() / ("greencert-catalogue-" + std::to_string(getpid()))) {
    std::filesystem::remove_all(path_);
    std::filesystem::copy("tests/criteria/home", path_, std::filesystem::copy_options::recursive);
  }
  ~Copy() { std::filesystem::remove_all(path_); }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;

  void replace(const std::string& file, const std::string& old_text, const std::string& new_text) const {
    std::string text = greencert::read_file(path_ / file);
    const std::size_t at = text.find(old_text);
    BOOST_REQUIRE(at != std::string::npos);
    greencert::write_file(path_ / file, text.replace(at, old_text.size(), new_text));
  }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};
