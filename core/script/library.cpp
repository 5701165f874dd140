// The functions that scripts can use: a whitelist, each with its cost charged where it does work in C.

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include "base/nearest.hpp"
#include "script/state.hpp"

namespace greencert::script {
namespace {

/// Charges a call by the size of its texts and lists, then makes it. Upvalue 1 is the standard function.
int charged(lua_State* lua) {
  const int count = lua_gettop(lua);
  std::size_t work = 1;
  for (int i = 1; i <= count; ++i) {
    const int type = lua_type(lua, i);
    if (type == LUA_TSTRING) work += lua_rawlen(lua, i) / 8;
    if (type == LUA_TTABLE) {
      push_thawed(lua, i);
      work += lua_rawlen(lua, -1);
      lua_pop(lua, 1);
    }
  }
  state_of(lua).meter.charge(lua, work);
  lua_pushvalue(lua, lua_upvalueindex(1));
  lua_insert(lua, 1);
  lua_call(lua, count, LUA_MULTRET);
  return lua_gettop(lua);
}

/// table.sort compares n·log n times.
int charged_sort(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  const std::size_t size = lua_rawlen(lua, 1);
  std::size_t depth = 1;
  while ((size >> depth) != 0) ++depth;
  state_of(lua).meter.charge(lua, 2 * size * depth);
  return charged(lua);
}

/// unpack puts every value on the stack.
int charged_unpack(lua_State* lua) {
  const lua_Integer first = luaL_optinteger(lua, 2, 1);
  const lua_Integer last = lua_isnoneornil(lua, 3) ? luaL_len(lua, 1) : luaL_checkinteger(lua, 3);
  if (first <= last && static_cast<lua_Unsigned>(last) - static_cast<lua_Unsigned>(first) >= 1000) {
    return luaL_error(lua, "table.unpack gives at most 1000 values");
  }
  return charged(lua);
}

/// Bounds pattern matching before it starts, for a running match never returns to the instruction count: with
/// q repetitions a text of n bytes can be split in about n^q/q! ways, tried from n starts unless anchored.
void charge_pattern(lua_State* lua, std::string_view text, std::string_view pattern) {
  double tries = pattern.starts_with('^') ? 1 : static_cast<double>(text.size()) + 1;
  double repetitions = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const bool balance = c == '%' && i + 1 < pattern.size() && pattern[i + 1] == 'b';
    if (c == '%') ++i;
    if (c == '?') tries *= 2;
    if (c == '*' || c == '+' || c == '-' || balance) {
      repetitions += 1;
      tries *= (static_cast<double>(text.size()) + repetitions) / repetitions;
    }
  }
  constexpr double kMost = 1e7;
  if (tries > kMost) {
    luaL_error(
        lua,
        "this pattern could take too long on a text of %d bytes: use fewer repetitions, anchor it with ^, or "
        "find plain text",
        static_cast<int>(text.size()));
  }
  state_of(lua).meter.charge(lua, static_cast<std::size_t>(tries / 4));
}

int charged_pattern(lua_State* lua) {
  std::size_t text_size = 0;
  std::size_t pattern_size = 0;
  const char* text = luaL_checklstring(lua, 1, &text_size);
  const char* pattern = luaL_checklstring(lua, 2, &pattern_size);
  const bool plain =
      lua_toboolean(lua, 4) != 0;  // string.find(s, p, init, true); gsub's count is no boolean it minds
  if (!(plain && lua_toboolean(lua, lua_upvalueindex(2)) != 0)) {
    charge_pattern(lua, {text, text_size}, {pattern, pattern_size});
  }
  return charged(lua);
}

/// string.format without %p, which would print an address.
int charged_format(lua_State* lua) {
  std::size_t size = 0;
  const char* text = luaL_checklstring(lua, 1, &size);
  const std::string_view format(text, size);
  for (std::size_t i = 0; i + 1 < size; ++i) {
    if (format[i] != '%') continue;
    if (format[i + 1] == '%') {
      ++i;
      continue;
    }
    const std::size_t end = std::min(format.find_first_not_of("-+ #0123456789.", i + 1), size - 1);
    if (format[end] == 'p') return luaL_error(lua, "string.format: %%p is not available");
  }
  return charged(lua);
}

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

// ---- pairs in the order of the keys: numbers, then texts by their bytes
// -------------------------------------

struct Key {
  bool is_number;
  double number;
  std::string_view text;  // owned by the table that is walked

  bool operator<(const Key& other) const {
    if (is_number != other.is_number) return is_number;
    return is_number ? number < other.number : text < other.text;
  }
};

int next_in_order(lua_State* lua) {  // upvalues: table, list of keys, how many were given out
  const lua_Integer at = lua_tointeger(lua, lua_upvalueindex(3)) + 1;
  lua_pushinteger(lua, at);
  lua_replace(lua, lua_upvalueindex(3));
  if (lua_rawgeti(lua, lua_upvalueindex(2), at) == LUA_TNIL) return 1;
  lua_pushvalue(lua, -1);
  lua_gettable(lua, lua_upvalueindex(1));
  return 2;
}

/// Pushes the keys of the table at `index` as a sorted list.
int push_sorted_keys(lua_State* lua, int index) {
  std::vector<Key> keys;
  lua_pushnil(lua);
  while (lua_next(lua, index) != 0) {
    lua_pop(lua, 1);
    const int type = lua_type(lua, -1);
    if (type == LUA_TNUMBER) {
      keys.push_back({true, lua_tonumber(lua, -1), {}});
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
    if (!keys[i].is_number) {
      lua_pushlstring(lua, keys[i].text.data(), keys[i].text.size());
    } else if (lua_Integer n = 0; lua_numbertointeger(keys[i].number, &n)) {
      lua_pushinteger(lua, n);
    } else {
      lua_pushnumber(lua, keys[i].number);
    }
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
  }
  return 1;
}

int pairs(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_settop(lua, 1);
  push_thawed(lua, 1);
  std::size_t size = 1;
  for (lua_pushnil(lua); lua_next(lua, 2) != 0; lua_pop(lua, 1)) ++size;
  state_of(lua).meter.charge(lua, 10 * size);
  lua_pushvalue(lua, 1);
  if (guarded(lua, [lua](State&) { return push_sorted_keys(lua, 2); }) < 0) return raise_failure(lua);
  lua_pushinteger(lua, 0);
  lua_pushcclosure(lua, next_in_order, 3);
  return 1;
}

// ---- what the API adds
// ----------------------------------------------------------------------------------------

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

int same_text(lua_State* lua) {  // _"text" marks a text for translation
  luaL_checkstring(lua, 1);
  lua_settop(lua, 1);
  return 1;
}

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

// ---- the whitelist
// --------------------------------------------------------------------------------------------

using Names = std::vector<const char*>;

/// Puts `wrapper` around the listed functions of the library on top of the stack, into the table below it.
void wrap(lua_State* lua, lua_CFunction wrapper, const Names& names) {
  for (const char* name : names) {
    lua_getfield(lua, -1, name);
    lua_pushboolean(lua, std::string_view(name) == "find" ? 1 : 0);
    lua_pushcclosure(lua, wrapper, 2);
    lua_setfield(lua, -3, name);
  }
}

void take(lua_State* lua, const Names& names) {
  for (const char* name : names) {
    lua_getfield(lua, -1, name);
    lua_setfield(lua, -3, name);
  }
}

/// Adds the library `name` to the globals (on top of the stack): an own table, filled by `fill`.
template <class Fill>
void library(lua_State* lua, const char* name, lua_CFunction open, Fill fill) {
  lua_newtable(lua);
  luaL_requiref(lua, name, open, 0);
  fill();
  lua_pop(lua, 1);
  lua_setfield(lua, -2, name);
}

void add_libraries(lua_State* lua) {
  library(lua, "math", luaopen_math, [lua] {
    take(lua, {"abs", "ceil",       "cos",  "deg",        "exp",  "floor", "fmod", "huge", "log",
               "max", "maxinteger", "min",  "mininteger", "modf", "pi",    "rad",  "sin",  "sqrt",
               "tan", "tointeger",  "type", "ult",        "acos", "asin",  "atan"});
    lua_pushcfunction(lua, tanh_number);
    lua_setfield(lua, -3, "tanh");
  });
  library(lua, "string", luaopen_string, [lua] {
    wrap(lua, charged, {"byte", "char", "len", "lower", "rep", "reverse", "sub", "upper"});
    wrap(lua, charged_pattern, {"find", "match", "gmatch", "gsub"});
    wrap(lua, charged_format, {"format"});
  });
  library(lua, "table", luaopen_table, [lua] {
    wrap(lua, charged, {"concat", "insert", "remove"});
    wrap(lua, charged_sort, {"sort"});
    wrap(lua, charged_unpack, {"unpack"});
  });
  library(lua, "utf8", luaopen_utf8, [lua] {
    wrap(lua, charged, {"char", "codepoint", "codes", "len", "offset"});
    take(lua, {"charpattern"});
  });
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

void open_library(State& state) {
  lua_State* lua = state.lua;
  lua_newtable(lua);
  lua_pushvalue(lua, -1);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, globals_key());

  luaL_requiref(lua, "_G", luaopen_base, 0);
  take(lua, {"assert", "error", "ipairs", "select", "tonumber", "type"});
  lua_pop(lua, 1);
  add_libraries(lua);
  const std::array<luaL_Reg, 9> own = {{{"tostring", to_text},
                                        {"pairs", pairs},
                                        {"round", round_number},
                                        {"clamp", clamp},
                                        {"sum", sum},
                                        {"is_empty", is_empty},
                                        {"_", same_text},
                                        {"include", include},
                                        {nullptr, nullptr}}};
  luaL_setfuncs(lua, own.data(), 0);
  set_text_methods(lua);
  set_environment(lua);
  lua_pop(lua, 1);
}

}  // namespace greencert::script
