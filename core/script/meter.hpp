#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

struct lua_State;
struct lua_Debug;

namespace greencert::script {

/// What one run of a script may cost. All of it is counted, none of it is timed, so that a script
/// ends at the same place on every machine.
struct Limits {
  std::int64_t instructions = 1'000'000;
  std::size_t memory = 32U << 20U;    // bytes alive at once, beyond what was alive before the run
  std::size_t traffic = 256U << 20U;  // bytes allocated in all, freed or not
  std::size_t text = 64U << 10U;      // bytes of one string
};

/// Counts what a running script uses and stops it at its limits. Scripts have no pcall, coroutine or
/// finalizer to catch the stop with; should one slip in, the stop is raised again at its next instruction.
class Meter {
 public:
  /// lua_Alloc over malloc; `self` is the Meter.
  static void* allocate(void* self, void* block, std::size_t old_size, std::size_t new_size);

  /// Lifts the limits while the host itself works on the state.
  class Lift {
   public:
    explicit Lift(Meter& meter) : meter_(meter), lua_(meter.lua_) { meter_.lua_ = nullptr; }
    ~Lift() { meter_.lua_ = lua_; }
    Lift(const Lift&) = delete;
    Lift& operator=(const Lift&) = delete;

   private:
    Meter& meter_;
    lua_State* lua_;
  };

  void start(lua_State* lua, const Limits& limits);
  void stop(lua_State* lua);

  /// Charges work done in C, which the instruction count does not see. Raises a Lua error at the limit.
  void charge(lua_State* lua, std::size_t work);

  /// Whether the run used up its instructions.
  bool exhausted() const;

  /// Which limit refused something last, as a sentence, or "".
  std::string verdict() const;
  const std::string& file() const { return file_; }
  int line() const { return line_; }

 private:
  static void on_count(lua_State* lua, lua_Debug* event);
  bool refuse(std::size_t old_size, std::size_t new_size, bool is_text);
  void note_place();

  enum class Stop { none, instructions, memory, traffic, text };

  Limits limits_;
  lua_State* lua_ = nullptr;  // set while limits hold
  std::int64_t instructions_left_ = 0;
  std::size_t alive_ = 0;
  std::size_t alive_most_ = 0;
  std::size_t traffic_left_ = 0;
  Stop stop_ = Stop::none;
  std::string file_;
  int line_ = 0;
};

}  // namespace greencert::script
