// The globals of scripts, and the environment through which files see them.

#include <vector>

#include "base/error.hpp"
#include "base/nearest.hpp"
#include "script/state.hpp"

namespace greencert::script {
namespace {

char kGlobals;

int include(lua_State* lua) {
  luaL_checkstring(lua, 1);
  lua_settop(lua, 1);
  const int result = guarded(lua, [lua](State& state) {
    if (!state.loading) throw InputError("include stands at the top level of a file, not inside a function");
    push_included(state, lua_tostring(lua, 1));
    return 1;
  });
  return result < 0 ? raise_failure(lua) : result;
}

int unknown_global(lua_State* lua) {
  guarded(lua, [lua](State& state) {
    const std::string name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : luaL_typename(lua, 2);
    std::vector<std::string> names;
    push_globals(lua);
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) names.emplace_back(lua_tostring(lua, -2));
    state.failure = "'" + name + "' is not available to scripts" + did_you_mean(name, names);
    return 0;
  });
  return raise_failure(lua);
}

int refuse_global(lua_State* lua) {
  return luaL_error(lua, "the global '%s' cannot be set; use 'local'",
                    lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : luaL_typename(lua, 2));
}

/// Texts have the methods of the bounded string library and no arithmetic.
void set_text_methods(lua_State* lua) {
  lua_pushliteral(lua, "");
  lua_createtable(lua, 0, 2);
  lua_getfield(lua, -3, "string");
  lua_setfield(lua, -2, "__index");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
  lua_pop(lua, 1);
}

/// The environment of every chunk: reads the globals, refuses to write them.
void set_environment(lua_State* lua) {
  lua_newtable(lua);  // environment
  lua_createtable(lua, 0, 3);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, refuse_global);
  lua_setfield(lua, -2, "__newindex");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
  lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);

  lua_createtable(lua, 0, 1);
  lua_pushcfunction(lua, unknown_global);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
}

}  // namespace

void push_globals(lua_State* lua) {
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kGlobals);
}

void open_library(State& state) {
  lua_State* lua = state.lua;
  lua_newtable(lua);
  lua_pushvalue(lua, -1);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &kGlobals);
  add_metered_functions(state);
  add_helpers(lua);
  lua_pushcfunction(lua, include);
  lua_setfield(lua, -2, "include");
  state.iterators.push_back(pairs_iterator);
  set_text_methods(lua);
  set_environment(lua);
  lua_pop(lua, 1);
}

}  // namespace greencert::script
