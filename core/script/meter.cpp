#include "script/meter.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <lua.hpp>

#include "script/state.hpp"

namespace greencert::script {
namespace {

constexpr int kStride = 500;            // instructions between two counts
constexpr std::int64_t kLook = 10'000;  // instructions between two looks at the clock
constexpr int kCollections = 16;

double processor_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::string in_units(std::size_t bytes, unsigned shift, const char* unit) {
  return std::to_string(bytes >> shift) + " " + unit;
}

}  // namespace

void Meter::start(lua_State* lua, const Limits& limits) {
  limits_ = &limits;
  instructions_left_ = limits.instructions;
  next_look_ = limits.instructions - kLook;
  began_.reset();
  alive_most_ = alive_ + limits.memory;
  traffic_left_ = limits.traffic;
  collections_left_ = kCollections;
  exhausted_ = false;
  stop_ = Stop::none;
  line_ = 0;
  lua_ = lua;
  lua_sethook(lua, &Meter::on_count, LUA_MASKCOUNT, kStride);
}

void Meter::stop(lua_State* lua) {
  lua_ = nullptr;
  lua_sethook(lua, nullptr, 0, 0);
}

void Meter::on_count(lua_State* lua, lua_Debug* /*event*/) {
  state_of(lua).meter.charge(lua, kStride);
}

void Meter::charge(lua_State* lua, std::size_t work) {
  instructions_left_ -= static_cast<std::int64_t>(std::min<std::size_t>(work, 1U << 30U));
  if (instructions_left_ <= 0) halt(lua, Stop::instructions);
  if (instructions_left_ < next_look_) look_at_clock(lua);
}

void Meter::look_at_clock(lua_State* lua) {
  next_look_ = instructions_left_ - kLook;
  const double now = processor_seconds();
  if (!began_) began_ = now;
  if (now - *began_ > limits_->seconds) halt(lua, Stop::time);
}

void Meter::halt(lua_State* lua, Stop reason) {
  if (!exhausted_) {
    stop_ = reason;
    note_place(lua);
  }
  exhausted_ = true;
  instructions_left_ = 0;
  lua_sethook(lua, &Meter::on_count, LUA_MASKCOUNT, 1);
  luaL_error(lua, "limit");
}

bool Meter::refuse(std::size_t old_size, std::size_t new_size, bool is_text) {
  if (lua_ == nullptr || new_size <= old_size) return false;
  const std::size_t growth = new_size - old_size;
  Stop reason = Stop::none;
  if (is_text && new_size > limits_->text + 64) {
    reason = Stop::text;
  } else if (growth > traffic_left_) {
    reason = Stop::traffic;
  } else if (alive_ + growth > alive_most_ || collections_left_ == 0) {
    reason = Stop::memory;
  } else {
    traffic_left_ -= growth;
    return false;
  }
  // Lua collects its garbage and asks once more. A script that keeps just below its limit would have that
  // done without end.
  if (reason == Stop::memory && collections_left_ > 0) --collections_left_;
  stop_ = reason;
  note_place(lua_);
  return true;
}

void* Meter::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) {
  auto& meter = *static_cast<Meter*>(self);
  // For a new block Lua passes the kind of the object in place of its old size.
  const bool is_text = block == nullptr && old_size == LUA_TSTRING;
  if (block == nullptr) old_size = 0;
  if (new_size == 0) {
    meter.alive_ -= old_size;
    std::free(block);
    return nullptr;
  }
  if (meter.refuse(old_size, new_size, is_text)) return nullptr;
  void* moved = std::realloc(block, new_size);
  if (moved != nullptr) meter.alive_ += new_size - old_size;
  return moved;
}

void Meter::note_place(lua_State* lua) {
  lua_Debug frame{};
  line_ = 0;
  if (!find_script_frame(lua, frame)) return;
  line_ = frame.currentline;
  file_ = file_of(frame);
}

std::string Meter::verdict() const {
  switch (stop_) {
    case Stop::instructions:
      return "stopped after " + std::to_string(limits_->instructions) + " instructions (an endless loop?)";
    case Stop::memory:
      return "stopped: it needs more than " + in_units(limits_->memory, 20, "MiB") + " of memory";
    case Stop::traffic:
      return "stopped: it allocated more than " + in_units(limits_->traffic, 20, "MiB") + " in all";
    case Stop::text:
      return "stopped: it made a text longer than " + in_units(limits_->text, 10, "KiB");
    case Stop::time:
      return "stopped: it took more than " + std::to_string(static_cast<int>(limits_->seconds)) +
             " seconds of processor time";
    case Stop::none:
      break;
  }
  return "stopped: the machine has no memory left";
}

}  // namespace greencert::script
