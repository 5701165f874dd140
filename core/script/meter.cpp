#include "script/meter.hpp"

#include <algorithm>
#include <cstdlib>
#include <lua.hpp>

#include "script/state.hpp"

namespace greencert::script {

constexpr int kStride = 500;  // instructions between two counts

void Meter::start(lua_State* lua, const Limits& limits) {
  limits_ = limits;
  instructions_left_ = limits.instructions;
  alive_most_ = alive_ + limits.memory;
  traffic_left_ = limits.traffic;
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
  Meter& meter = state_of(lua).meter;
  meter.charge(lua, kStride);
}

void Meter::charge(lua_State* lua, std::size_t work) {
  instructions_left_ -= static_cast<std::int64_t>(std::min<std::size_t>(work, 1U << 30U));
  if (instructions_left_ > 0) return;
  if (stop_ != Stop::instructions) note_place();
  stop_ = Stop::instructions;
  lua_sethook(lua, &Meter::on_count, LUA_MASKCOUNT, 1);
  luaL_error(lua, "limit");
}

bool Meter::refuse(std::size_t old_size, std::size_t new_size, bool is_text) {
  if (lua_ == nullptr || new_size <= old_size) return false;
  const std::size_t growth = new_size - old_size;
  Stop reason = Stop::none;
  if (is_text && new_size > limits_.text + 64) {
    reason = Stop::text;
  } else if (growth > traffic_left_) {
    reason = Stop::traffic;
  } else if (alive_ + growth > alive_most_) {
    reason = Stop::memory;
  } else {
    traffic_left_ -= growth;
    return false;
  }
  stop_ = reason;
  note_place();
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

void Meter::note_place() {
  lua_Debug frame{};
  line_ = 0;
  for (int level = 0; lua_ != nullptr && line_ == 0 && lua_getstack(lua_, level, &frame) != 0; ++level) {
    lua_getinfo(lua_, "Sl", &frame);
    if (frame.currentline > 0) {
      line_ = frame.currentline;
      file_ = frame.source + 1;  // behind the '@' of a file's name
    }
  }
}

bool Meter::exhausted() const {
  return instructions_left_ <= 0;
}

std::string Meter::verdict() const {
  switch (stop_) {
    case Stop::instructions:
      return "stopped after " + std::to_string(limits_.instructions) + " instructions (an endless loop?)";
    case Stop::memory:
      return "stopped: it needs more than " + std::to_string(limits_.memory >> 20U) + " MiB of memory";
    case Stop::traffic:
      return "stopped: it allocated more than " + std::to_string(limits_.traffic >> 20U) + " MiB in all";
    case Stop::text:
      return "stopped: it made a text longer than " + std::to_string(limits_.text >> 10U) + " KiB";
    case Stop::none:
      break;
  }
  return "";
}

}  // namespace greencert::script
