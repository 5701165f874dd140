// How the failure of a script becomes a ScriptError.

#include <cstdlib>

#include "base/utf8.hpp"
#include "script/state.hpp"

namespace greencert::script {
namespace {

std::string message_of(const Location& where, const std::string& cause) {
  return where.file.empty() ? cause : where.to_string() + ": " + cause;
}

/// A message as it can be shown and stored.
std::string presentable(const std::string& text) {
  constexpr std::size_t kLongest = 2000;
  return is_utf8(text) ? shortened(text, kLongest) : "its message is not valid UTF-8";
}

std::string text_of_error(const State& state) {
  lua_State* lua = state.lua;
  if (lua_type(lua, -1) != LUA_TSTRING) {
    return std::string("the script raised an error that is a ") + luaL_typename(lua, -1) + ", not a text";
  }
  std::string text = lua_tostring(lua, -1);
  if (!state.prefix.empty() && text.starts_with(state.prefix)) text.erase(0, state.prefix.size());
  return presentable(text);
}

}  // namespace

ScriptError::ScriptError(const Location& where, const std::string& cause)
    : InputError(message_of(where, cause)), where_(where), cause_(cause) {}

bool find_script_frame(lua_State* lua, lua_Debug& frame) {
  for (int level = 0; lua_getstack(lua, level, &frame) != 0; ++level) {
    lua_getinfo(lua, "Sl", &frame);
    if (frame.currentline > 0) return true;
  }
  return false;
}

int note_error(lua_State* lua) {
  if (lua_islightuserdata(lua, 1)) return 1;
  lua_Debug frame{};
  if (!find_script_frame(lua, frame)) return 1;
  guarded(lua, [&](State& state) {
    if (!state.where.file.empty()) return 0;  // the innermost counts
    state.where = {file_of(frame), frame.currentline};
    state.prefix = std::string(frame.short_src) + ":" + std::to_string(frame.currentline) + ": ";
    return 0;
  });
  return 1;
}

ScriptError syntax_error(lua_State* lua, const std::string& file) {
  const std::string text = lua_tostring(lua, -1);
  std::size_t colon = text.find(':');
  int line = 0;
  if (colon != std::string::npos) {
    line = std::atoi(text.c_str() + colon + 1);
    colon = text.find(": ", colon + 1);
  }
  return {{file, line}, presentable(colon == std::string::npos ? text : text.substr(colon + 2))};
}

ScriptError failure_of(State& state, int status, const Location& otherwise) {
  if (status == LUA_ERRMEM || state.meter.exhausted()) {
    const bool known = state.meter.line() > 0;
    return {known ? Location{state.meter.file(), state.meter.line()} : otherwise, state.meter.verdict()};
  }
  const Location where = state.where.file.empty() ? otherwise : state.where;
  return {where, text_of_error(state)};
}

int raise_failure(lua_State* lua) {
  lua_pushstring(lua, state_of(lua).failure.c_str());
  return lua_error(lua);
}

}  // namespace greencert::script
