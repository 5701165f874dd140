#include <algorithm>

#include "script/state.hpp"

namespace greencert::script {
namespace {

/// Whether the value at `left` stands after the one at `right`, by the function at 2 or by <.
bool stands_after(lua_State* lua, int left, int right) {
  state_of(lua).meter.charge(lua, 2);
  if (lua_isnil(lua, 2)) return lua_compare(lua, right, left, LUA_OPLT) != 0;
  lua_pushvalue(lua, 2);
  lua_pushvalue(lua, right);
  lua_pushvalue(lua, left);
  lua_call(lua, 2, 1);
  const bool after = lua_toboolean(lua, -1) != 0;
  lua_pop(lua, 1);
  return after;
}

/// Merges two runs of the list at 3, from `begin` to before `middle` and from there to before `end`, into
/// that at 4.
void merge(lua_State* lua, lua_Integer begin, lua_Integer middle, lua_Integer end) {
  lua_Integer left = begin;
  lua_Integer right = middle;
  for (lua_Integer to = begin; to < end; ++to) {
    lua_settop(lua, 4);
    lua_rawgeti(lua, 3, left);
    lua_rawgeti(lua, 3, right);
    const bool take_right = left == middle || (right < end && stands_after(lua, 5, 6));
    lua_pushvalue(lua, take_right ? 6 : 5);
    lua_rawseti(lua, 4, to);
    ++(take_right ? right : left);
  }
  lua_settop(lua, 4);
}

void copy_list(lua_State* lua, int from, int to, lua_Integer size) {
  for (lua_Integer i = 1; i <= size; ++i) {
    lua_geti(lua, from, i);
    lua_seti(lua, to, i);
  }
}

}  // namespace

/// table.sort(list, less) by merging: equals keep their order, and no comparison can lead it astray. Lua's
/// own picks its pivots by the clock, so that the order of equals would be a matter of chance.
int sort_list(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  if (!lua_isnoneornil(lua, 2)) luaL_checktype(lua, 2, LUA_TFUNCTION);
  lua_settop(lua, 2);
  const lua_Integer size = luaL_len(lua, 1);
  state_of(lua).meter.charge(lua, static_cast<std::size_t>(size));
  lua_createtable(lua, static_cast<int>(size), 0);
  lua_createtable(lua, static_cast<int>(size), 0);
  copy_list(lua, 1, 3, size);
  for (lua_Integer width = 1; width < size; width *= 2) {
    for (lua_Integer begin = 1; begin <= size; begin += 2 * width) {
      merge(lua, begin, std::min(begin + width, size + 1), std::min(begin + 2 * width, size + 1));
    }
    lua_insert(lua, 3);  // the merged list is the next to be merged
  }
  copy_list(lua, 3, 1, size);
  return 0;
}

}  // namespace greencert::script
