// What the API adds to the standard functions, and those it replaces: pairs in order, tostring without
// addresses.

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "script/state.hpp"

namespace greencert::script {
namespace {

int to_text(lua_State* lua) {
  luaL_checkany(lua, 1);
  const int type = lua_type(lua, 1);
  if (type == LUA_TTABLE || type == LUA_TFUNCTION) {  // never an address
    lua_pushstring(lua, lua_typename(lua, type));
  } else {
    luaL_tolstring(lua, 1, nullptr);
  }
  return 1;
}

/// Numbers stand before texts, texts by their bytes.
struct Key {
  bool is_number;
  long double number;     // holds every integer and every float of Lua
  std::string_view text;  // owned by the table that is walked

  bool operator<(const Key& other) const {
    if (is_number != other.is_number) return is_number;
    return is_number ? number < other.number : text < other.text;
  }
};

void push_key(lua_State* lua, const Key& key) {
  constexpr long double kIntegers = 9223372036854775808.0L;
  if (!key.is_number) {
    lua_pushlstring(lua, key.text.data(), key.text.size());
  } else if (key.number == std::floor(key.number) && key.number >= -kIntegers && key.number < kIntegers) {
    lua_pushinteger(lua, static_cast<lua_Integer>(key.number));
  } else {
    lua_pushnumber(lua, static_cast<lua_Number>(key.number));
  }
}

/// Pushes the keys of the table at `index` as a sorted list.
void push_sorted_keys(lua_State* lua, int index) {
  std::vector<Key> keys;
  lua_pushnil(lua);
  while (lua_next(lua, index) != 0) {
    lua_pop(lua, 1);
    const int type = lua_type(lua, -1);
    if (type == LUA_TNUMBER) {
      const bool whole = lua_isinteger(lua, -1) != 0;
      keys.push_back(
          {true, whole ? static_cast<long double>(lua_tointeger(lua, -1)) : lua_tonumber(lua, -1), {}});
    } else if (type == LUA_TSTRING) {
      std::size_t size = 0;
      const char* text = lua_tolstring(lua, -1, &size);
      keys.push_back({false, 0, {text, size}});
    } else if (type != LUA_TLIGHTUSERDATA) {
      throw InputError("pairs: keys have to be numbers or texts, to have an order");
    }
  }
  std::sort(keys.begin(), keys.end());
  lua_createtable(lua, static_cast<int>(keys.size()), 0);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    push_key(lua, keys[i]);
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
  }
}

int pairs(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_settop(lua, 1);
  push_thawed(lua, 1);
  std::size_t size = 1;
  for (lua_pushnil(lua); lua_next(lua, 2) != 0; lua_pop(lua, 1)) ++size;
  state_of(lua).meter.charge(lua, 10 * size);
  lua_pushvalue(lua, 1);
  const int result = guarded(lua, [lua](State&) {
    push_sorted_keys(lua, 2);
    return 0;
  });
  if (result < 0) return raise_failure(lua);
  lua_pushinteger(lua, 0);
  lua_pushcclosure(lua, pairs_iterator, 3);
  return 1;
}

int round_number(lua_State* lua) {
  const lua_Integer decimals = luaL_optinteger(lua, 2, 0);
  luaL_argcheck(lua, decimals >= -12 && decimals <= 12, 2, "decimals from -12 to 12");
  lua_pushnumber(lua, round_to(luaL_checknumber(lua, 1), static_cast<int>(decimals)));
  return 1;
}

int clamp(lua_State* lua) {
  const lua_Number low = luaL_checknumber(lua, 2);
  const lua_Number high = luaL_checknumber(lua, 3);
  lua_pushnumber(lua, std::min(std::max(luaL_checknumber(lua, 1), low), high));
  return 1;
}

/// sum(rows, "column") or sum(rows, function(row) … end)
int sum(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  const lua_Integer count = luaL_len(lua, 1);
  const bool by_function = lua_isfunction(lua, 2);
  if (!by_function) luaL_checkstring(lua, 2);
  lua_settop(lua, 2);
  lua_Number total = 0;
  for (lua_Integer i = 1; i <= count; ++i) {
    state_of(lua).meter.charge(lua, 4);
    lua_geti(lua, 1, i);
    if (by_function) {
      lua_pushvalue(lua, 2);
      lua_insert(lua, -2);
      lua_call(lua, 1, 1);
    } else {
      lua_pushvalue(lua, 2);
      lua_gettable(lua, -2);
    }
    if (lua_type(lua, -1) != LUA_TNUMBER) {
      return luaL_error(lua, "sum: row %d gives %s, expected a number", static_cast<int>(i),
                        luaL_typename(lua, -1));
    }
    total += lua_tonumber(lua, -1);
    lua_settop(lua, 2);
  }
  lua_pushnumber(lua, total);
  return 1;
}

int is_empty(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  push_thawed(lua, 1);
  lua_pushnil(lua);
  lua_pushboolean(lua, lua_next(lua, -2) == 0 ? 1 : 0);
  return 1;
}

int tanh_number(lua_State* lua) {
  lua_pushnumber(lua, std::tanh(luaL_checknumber(lua, 1)));
  return 1;
}

int marked_text(lua_State* lua) {  // _"text" marks a text for translation, and gives it in the language set
  luaL_checkstring(lua, 1);
  lua_settop(lua, 1);
  if (state_of(lua).translations.empty()) return 1;
  const int results = guarded(lua, [lua](State& state) {
    push(state, Value(state.translations(lua_tostring(lua, 1))));
    return 1;
  });
  return results < 0 ? raise_failure(lua) : results;
}

}  // namespace

int pairs_iterator(lua_State* lua) {  // upvalues: table, list of keys, how many were given out
  const lua_Integer at = lua_tointeger(lua, lua_upvalueindex(3)) + 1;
  lua_pushinteger(lua, at);
  lua_replace(lua, lua_upvalueindex(3));
  if (lua_rawgeti(lua, lua_upvalueindex(2), at) == LUA_TNIL) return 1;
  lua_pushvalue(lua, -1);
  lua_gettable(lua, lua_upvalueindex(1));
  return 2;
}

void add_helpers(lua_State* lua) {
  const std::array<luaL_Reg, 8> own = {{{"tostring", to_text},
                                        {"pairs", pairs},
                                        {"round", round_number},
                                        {"clamp", clamp},
                                        {"sum", sum},
                                        {"is_empty", is_empty},
                                        {"_", marked_text},
                                        {nullptr, nullptr}}};
  luaL_setfuncs(lua, own.data(), 0);
  lua_getfield(lua, -1, "math");
  lua_pushcfunction(lua, tanh_number);
  lua_setfield(lua, -2, "tanh");
  lua_pop(lua, 1);
}

}  // namespace greencert::script
