#pragma once

#include <ostream>
#include <string>
#include <vector>

/// A script that means harm: a chunk; where it returns a function, that is called too.
struct Hostile {
  const char* name;
  std::string text;
  const char* cause;  // part of the message
};

inline std::ostream& operator<<(std::ostream& out, const Hostile& one) {
  return out << one.name;
}

/// Run for ever, or eat memory, or wear out the host.
std::vector<Hostile> greedy_scripts();
/// Get out of the sandbox, catch the stop, leave something behind, or fail in ways that are hard to tell.
std::vector<Hostile> sly_scripts();
