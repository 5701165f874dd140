#pragma once

#include <stdexcept>
#include <string>

namespace greencert {

/// A failure with a message for a person: what happened, where, what was expected. Exit status 1.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
  virtual int exit_status() const { return 1; }
};

/// Wrong usage or wrong input (a file, a field, an option): the user can mend it. Exit status 2.
class InputError : public Error {
 public:
  using Error::Error;
  int exit_status() const override { return 2; }
};

}  // namespace greencert
