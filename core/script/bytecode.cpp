#include "script/bytecode.hpp"

#include <cstdint>
#include <lua.hpp>
#include <set>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace greencert::script {
namespace {

/// Walks the dump of a function (Lua 5.4, stripped of debug information).
class Dump {
 public:
  explicit Dump(std::string_view bytes) : bytes_(bytes) {
    constexpr std::size_t kHeader = 4 + 1 + 1 + 6 + 3 + 8 + 8;
    if (bytes.size() < kHeader || bytes[4] != 0x54) throw Error("this program was built for Lua 5.4");
    skip(kHeader + 1);
  }

  /// The upvalues of this function that it, or a function inside it, assigns to.
  std::set<unsigned> assigned() {
    skip(size_of_text());
    number();  // first line
    number();  // last line
    skip(3);   // parameters, varargs, stack size
    std::set<unsigned> found = assigned_by_code();
    skip_constants();
    std::vector<int> links;
    for (std::size_t n = number(); n > 0; --n) {
      const bool is_local_of_parent = byte() != 0;
      const unsigned index = byte();
      links.push_back(is_local_of_parent ? -1 : static_cast<int>(index));
      skip(1);
    }
    for (std::size_t n = number(); n > 0; --n) merge_inner(found);
    skip_debug();
    links_ = std::move(links);
    return found;
  }

 private:
  /// An inner function's assignment counts where its variable is not a local of the function around it.
  void merge_inner(std::set<unsigned>& found) {
    const std::set<unsigned> inner = assigned();
    for (const unsigned index : inner) {
      if (index < links_.size() && links_[index] >= 0) found.insert(static_cast<unsigned>(links_[index]));
    }
  }

  std::set<unsigned> assigned_by_code() {
    constexpr unsigned kSetUpvalue = 10;  // OP_SETUPVAL A B: UpValue[B] := R[A]
    std::set<unsigned> found;
    for (std::size_t n = number(); n > 0; --n) {
      std::uint32_t instruction = 0;
      for (unsigned shift = 0; shift < 32; shift += 8)
        instruction |= static_cast<std::uint32_t>(byte()) << shift;
      if ((instruction & 0x7FU) == kSetUpvalue) found.insert((instruction >> 16U) & 0xFFU);
    }
    return found;
  }

  void skip_constants() {
    for (std::size_t n = number(); n > 0; --n) {
      const unsigned type = byte();
      if (type == 0x03 || type == 0x13) skip(8);               // integer, float
      if (type == 0x04 || type == 0x14) skip(size_of_text());  // short, long text
    }
  }

  void skip_debug() {  // all empty in a stripped dump
    for (int list = 0; list < 4; ++list) {
      if (number() != 0) throw Error("unexpected debug information in a dumped function");
    }
  }

  unsigned byte() {
    if (at_ >= bytes_.size()) throw Error("a dumped function ends too early");
    return static_cast<unsigned char>(bytes_[at_++]);
  }
  std::size_t number() {
    std::size_t value = 0;
    unsigned last = 0;
    do {
      last = byte();
      value = (value << 7U) | (last & 0x7FU);
    } while ((last & 0x80U) == 0);
    return value;
  }
  std::size_t size_of_text() {
    const std::size_t size = number();
    return size == 0 ? 0 : size - 1;
  }
  void skip(std::size_t count) {
    if (count > bytes_.size() - at_) throw Error("a dumped function ends too early");
    at_ += count;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::vector<int>
      links_;  // of the function read last: which upvalue of its parent each of its upvalues is, or -1
};

int append(lua_State* /*lua*/, const void* bytes, std::size_t size, void* out) {
  static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
  return 0;
}

}  // namespace

int assigned_upvalue(lua_State* lua) {
  std::string bytes;
  if (lua_dump(lua, append, &bytes, 1) != 0) return 0;
  const std::set<unsigned> found = Dump(bytes).assigned();
  return found.empty() ? 0 : static_cast<int>(*found.begin()) + 1;
}

}  // namespace greencert::script
