// What a file leaves behind becomes read-only: a function computes from its arguments and remembers nothing.

#include <algorithm>
#include <string_view>

#include "base/error.hpp"
#include "script/bytecode.hpp"
#include "script/state.hpp"

namespace greencert::script {
namespace {

// Private keys, by address: no script can name them.
char kOriginalKey, kTwinsKey, kSeenKey;

constexpr int kDeepest = 100;

int refuse_change(lua_State* lua) {
  return luaL_error(lua, "this table is shared and cannot be changed; build a new one");
}

int length_of_frozen(lua_State* lua) {
  push_thawed(lua, 1);
  lua_pushinteger(lua, static_cast<lua_Integer>(lua_rawlen(lua, -1)));
  return 1;
}

bool is_frozen(lua_State* lua, int index) {
  if (lua_getmetatable(lua, index) == 0) return false;
  lua_rawgetp(lua, -1, &kOriginalKey);
  const bool frozen = !lua_isnil(lua, -1);
  lua_pop(lua, 2);
  return frozen;
}

/// Whether the table on top of the stack is the environment in which files run; it is read-only anyway.
bool is_environment(lua_State* lua) {
  lua_rawgeti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  const bool same = lua_rawequal(lua, -1, -2) != 0;
  lua_pop(lua, 1);
  return same;
}

/// Notes the function at `index`; whether it was noted before.
bool seen_before(lua_State* lua, int index) {
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kSeenKey);
  lua_pushvalue(lua, index);
  const bool seen = lua_rawget(lua, -2) != LUA_TNIL;
  lua_pop(lua, 1);
  lua_pushvalue(lua, index);
  lua_pushboolean(lua, 1);
  lua_rawset(lua, -3);
  lua_pop(lua, 1);
  return seen;
}

void freeze_value(lua_State* lua, int depth);

void refuse_iterator(lua_State* lua, int index) {
  const auto& iterators = state_of(lua).iterators;
  if (std::find(iterators.begin(), iterators.end(), lua_tocfunction(lua, index)) == iterators.end()) return;
  throw InputError(
      "an iterator (of pairs or gmatch) is kept for later, where it would carry over to the next "
      "product; make it where it is used");
}

void refuse_assignment(lua_State* lua, int function) {
  const int changed = assigned_upvalue(lua);
  if (changed == 0) return;
  lua_Debug info{};
  const std::string name = lua_getupvalue(lua, function, changed);
  lua_pop(lua, 1);
  lua_pushvalue(lua, function);
  lua_getinfo(lua, ">S", &info);
  throw ScriptError({file_of(info), info.linedefined}, "this function changes '" + name +
                                                           "', which would carry over to the next product; "
                                                           "declare it 'local' inside the function");
}

/// Freezes what the function on top of the stack remembers, and sees that it cannot change it.
void freeze_function(lua_State* lua, int depth) {
  const int function = lua_gettop(lua);
  if (lua_iscfunction(lua, function) != 0) return refuse_iterator(lua, function);
  if (seen_before(lua, function)) return;
  refuse_assignment(lua, function);
  for (int i = 1; lua_getupvalue(lua, function, i) != nullptr; ++i) {
    if (is_environment(lua)) {
      lua_pop(lua, 1);
      continue;
    }
    freeze_value(lua, depth + 1);
    lua_setupvalue(lua, function, i);
  }
}

/// Gives the table on top of the stack a metatable through which `original` is read and never written.
void guard_twin(lua_State* lua, int original) {
  lua_createtable(lua, 0, 5);
  lua_pushvalue(lua, original);
  lua_setfield(lua, -2, "__index");
  lua_pushvalue(lua, original);
  lua_rawsetp(lua, -2, &kOriginalKey);
  lua_pushcfunction(lua, refuse_change);
  lua_setfield(lua, -2, "__newindex");
  lua_pushcfunction(lua, length_of_frozen);
  lua_setfield(lua, -2, "__len");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
}

/// Replaces the table on top of the stack by its read-only twin: one for each table, so that they stay equal.
void freeze_table(lua_State* lua, int depth) {
  const int original = lua_gettop(lua);
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kTwinsKey);
  lua_pushvalue(lua, original);
  if (lua_rawget(lua, -2) == LUA_TNIL) {
    lua_pop(lua, 1);
    lua_newtable(lua);
    lua_pushvalue(lua, original);
    lua_pushvalue(lua, -2);
    lua_rawset(lua, -4);  // noted before its content is frozen: that may lead back to it
    lua_pushnil(lua);
    while (lua_next(lua, original) != 0) {
      freeze_value(lua, depth + 1);
      lua_pushvalue(lua, -2);
      lua_insert(lua, -2);
      lua_rawset(lua, original);
    }
    guard_twin(lua, original);
  }
  lua_replace(lua, original);
  lua_settop(lua, original);
}

/// Replaces the value on top of the stack by its frozen form.
void freeze_value(lua_State* lua, int depth) {
  const int type = lua_type(lua, -1);
  if (type != LUA_TFUNCTION && type != LUA_TTABLE) return;
  if (depth > kDeepest)
    throw InputError("tables are nested deeper than " + std::to_string(kDeepest) + " levels");
  need_stack(lua, 12);
  if (type == LUA_TFUNCTION) freeze_function(lua, depth);
  if (type == LUA_TTABLE && !is_frozen(lua, -1)) freeze_table(lua, depth);
}

}  // namespace

void freeze(lua_State* lua) {
  freeze_value(lua, 0);
}

void push_thawed(lua_State* lua, int index) {
  index = lua_absindex(lua, index);
  if (lua_getmetatable(lua, index) != 0) {
    lua_rawgetp(lua, -1, &kOriginalKey);
    lua_remove(lua, -2);
    if (!lua_isnil(lua, -1)) return;
    lua_pop(lua, 1);
  }
  lua_pushvalue(lua, index);
}

void seal_functions(State& state) {
  for (const Function& function : state.functions) {
    lua_rawgeti(state.lua, LUA_REGISTRYINDEX, function.reference);
    try {
      freeze_value(state.lua, 0);
    } catch (const ScriptError&) {
      throw;
    } catch (const InputError& error) {
      throw ScriptError(function.where, error.what());
    }
    lua_pop(state.lua, 1);
  }
  state.functions.clear();
}

void open_freezer(State& state) {
  for (char* key : {&kTwinsKey, &kSeenKey}) {  // weak, so that data of past products is not kept
    lua_newtable(state.lua);
    lua_createtable(state.lua, 0, 1);
    lua_pushliteral(state.lua, "k");
    lua_setfield(state.lua, -2, "__mode");
    lua_setmetatable(state.lua, -2);
    lua_rawsetp(state.lua, LUA_REGISTRYINDEX, key);
  }
}

}  // namespace greencert::script
