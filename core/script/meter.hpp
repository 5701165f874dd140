#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

struct lua_State;
struct lua_Debug;

namespace greencert::script {

/// What one run of a script may cost. It is counted, so that a script ends at the same place on every
/// machine. The processor time is a last brake for what counting cannot see (long texts compared, thousands
/// of arguments handed on); no honest script comes near it.
struct Limits {
  std::int64_t instructions = 1'000'000;
  std::size_t memory = 32U << 20U;    // bytes alive at once, beyond what was alive before the run
  std::size_t traffic = 256U << 20U;  // bytes allocated in all, freed or not
  std::size_t text = 64U << 10U;      // bytes of one string
  double seconds = 2;                 // of processor time
};

/// Counts what a running script uses and stops it at its limits. Scripts have no pcall, coroutine or
/// finalizer to catch the stop with; should one slip in, the stop is raised again at its next instruction.
class Meter {
 public:
  /// lua_Alloc over malloc; `self` is the Meter.
  static void* allocate(void* self, void* block, std::size_t old_size, std::size_t new_size);

  /// Within a scope the allocation limits hold for a script (of `lua`), or are lifted for the host (nullptr).
  class Scope {
   public:
    Scope(Meter& meter, lua_State* lua) : meter_(meter), before_(meter.lua_) { meter_.lua_ = lua; }
    ~Scope() { meter_.lua_ = before_; }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    Meter& meter_;
    lua_State* before_;
  };

  void start(lua_State* lua, const Limits& limits);
  void stop(lua_State* lua);

  /// Charges work done in C, which the instruction count does not see. Raises a Lua error at the limit.
  void charge(lua_State* lua, std::size_t work);

  /// Raises a Lua error where the run took too long.
  void look_at_clock(lua_State* lua);

  /// Whether the run was stopped for its instructions or its time.
  bool exhausted() const { return exhausted_; }

  /// Which limit refused something last, as a sentence.
  std::string verdict() const;
  const std::string& file() const { return file_; }
  int line() const { return line_; }

 private:
  enum class Stop : unsigned char { none, instructions, memory, traffic, text, time };

  static void on_count(lua_State* lua, lua_Debug* event);
  bool refuse(std::size_t old_size, std::size_t new_size, bool is_text);
  void halt(lua_State* lua, Stop reason);
  void note_place(lua_State* lua);

  const Limits* limits_ = nullptr;
  lua_State* lua_ = nullptr;  // set while limits hold
  std::int64_t instructions_left_ = 0;
  std::int64_t next_look_ = 0;   // at the clock: when so many instructions are left
  std::optional<double> began_;  // processor time at the first look
  std::size_t alive_ = 0;
  std::size_t alive_most_ = 0;
  std::size_t traffic_left_ = 0;
  int collections_left_ = 0;  // full collections of garbage that a script at its memory limit may cause
  bool exhausted_ = false;
  Stop stop_ = Stop::none;
  std::string file_;
  int line_ = 0;
};

}  // namespace greencert::script
