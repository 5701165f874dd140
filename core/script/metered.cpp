// The standard functions that scripts can use, each charged for the work that it does in C.

#include <algorithm>
#include <string_view>
#include <vector>

#include "script/state.hpp"

namespace greencert::script {
namespace {

std::string_view text_at(lua_State* lua, int index) {
  std::size_t size = 0;
  const char* text = luaL_checklstring(lua, index, &size);
  return {text, size};
}

/// Charges a call by the size of its texts and lists, then makes it. Upvalue 1 is the standard function.
int charged(lua_State* lua) {
  const int count = lua_gettop(lua);
  auto work = static_cast<std::size_t>(count);
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

/// Functions that put many values on the stack: each of them is copied again wherever it is handed on.
int charged_values(lua_State* lua) {
  const bool of_list = lua_type(lua, 1) == LUA_TTABLE;
  const lua_Integer first = luaL_optinteger(lua, 2, 1);
  lua_Integer last = luaL_optinteger(lua, 3, of_list ? luaL_len(lua, 1) : first);
  if (!of_list && last < 0) last += static_cast<lua_Integer>(text_at(lua, 1).size()) + 1;
  constexpr lua_Unsigned kMost = 1000;
  if (first <= last && static_cast<lua_Unsigned>(last) - static_cast<lua_Unsigned>(first) >= kMost) {
    return luaL_error(lua, "this gives more than %d values at once", static_cast<int>(kMost));
  }
  return charged(lua);
}

/// string.rep of nothing would count to n without allocating anything.
int charged_rep(lua_State* lua) {
  const std::string_view separator = lua_isnoneornil(lua, 3) ? std::string_view() : text_at(lua, 3);
  if (!text_at(lua, 1).empty() || !separator.empty()) return charged(lua);
  luaL_checkinteger(lua, 2);
  lua_pushliteral(lua, "");
  return 1;
}

/// The longest a match can take, in steps: with q repetitions a text of n bytes can be split in about n^q/q!
/// ways, tried from n starts unless anchored, and a step may compare as much as the pattern is long.
double steps_of(std::string_view text, std::string_view pattern, bool can_anchor) {
  const auto length = static_cast<double>(text.size());
  double steps = can_anchor && pattern.starts_with('^') ? 1 : length + 1;
  double repetitions = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const bool balance = c == '%' && i + 1 < pattern.size() && pattern[i + 1] == 'b';
    if (c == '%') ++i;
    if (c == '?') steps *= 2;
    if (c == '*' || c == '+' || c == '-' || balance) {
      repetitions += 1;
      steps *= (length + repetitions) / repetitions;
    }
  }
  return steps * (1 + static_cast<double>(pattern.size()) / 8);
}

/// Bounds pattern matching before it starts, for a running match never returns to the instruction count.
void charge_pattern(lua_State* lua, bool can_anchor) {
  const double steps = steps_of(text_at(lua, 1), text_at(lua, 2), can_anchor);
  constexpr double kMost = 1e7;
  if (steps > kMost) {
    luaL_error(
        lua,
        "this pattern could take too long on a text of %d bytes: use fewer repetitions, anchor it with ^, "
        "or find plain text",
        static_cast<int>(text_at(lua, 1).size()));
  }
  state_of(lua).meter.charge(lua, static_cast<std::size_t>(steps / 4));
}

int charged_pattern(lua_State* lua) {
  charge_pattern(lua, true);
  return charged(lua);
}

int charged_gmatch(lua_State* lua) {  // to gmatch ^ is no anchor
  charge_pattern(lua, false);
  return charged(lua);
}

int charged_find(lua_State* lua) {
  if (lua_toboolean(lua, 4) == 0) return charged_pattern(lua);
  state_of(lua).meter.charge(lua, text_at(lua, 1).size() * text_at(lua, 2).size() / 32);
  return charged(lua);
}

/// string.format without %p, and without %s of a table or function: both would print an address.
int charged_format(lua_State* lua) {
  const std::string_view format = text_at(lua, 1);
  for (std::size_t i = 0; i + 1 < format.size(); ++i) {
    if (format[i] != '%') continue;
    if (format[i + 1] == '%') {
      ++i;
      continue;
    }
    const std::size_t end = std::min(format.find_first_not_of("-+ #0123456789.", i + 1), format.size() - 1);
    if (format[end] == 'p') return luaL_error(lua, "string.format: %%p is not available");
  }
  for (int i = 2; i <= lua_gettop(lua); ++i) {
    const int type = lua_type(lua, i);
    if (type == LUA_TTABLE || type == LUA_TFUNCTION) {
      return luaL_error(lua, "string.format: a %s cannot be written out", lua_typename(lua, type));
    }
  }
  return charged(lua);
}

using Names = std::vector<const char*>;

/// Puts `wrapper` around the listed functions of the library on top of the stack, into the table below it.
void wrap(lua_State* lua, lua_CFunction wrapper, const Names& names) {
  for (const char* name : names) {
    lua_getfield(lua, -1, name);
    lua_pushcclosure(lua, wrapper, 1);
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

/// The function that goes on where string.gmatch began.
lua_CFunction gmatch_iterator(lua_State* lua) {
  lua_getfield(lua, -1, "gmatch");
  lua_pushliteral(lua, "");
  lua_pushliteral(lua, "");
  lua_call(lua, 2, 1);
  const lua_CFunction iterator = lua_tocfunction(lua, -1);
  lua_pop(lua, 1);
  return iterator;
}

}  // namespace

void add_metered_functions(State& state) {
  lua_State* lua = state.lua;
  luaL_requiref(lua, "_G", luaopen_base, 0);
  take(lua, {"assert", "error", "ipairs", "select", "type"});
  wrap(lua, charged, {"tonumber"});
  lua_pop(lua, 1);
  library(lua, "math", luaopen_math, [lua] {
    take(lua, {"abs", "ceil",       "cos",  "deg",        "exp",  "floor", "fmod", "huge", "log",
               "max", "maxinteger", "min",  "mininteger", "modf", "pi",    "rad",  "sin",  "sqrt",
               "tan", "tointeger",  "type", "ult",        "acos", "asin",  "atan"});
  });
  library(lua, "string", luaopen_string, [&state, lua] {
    state.iterators.push_back(gmatch_iterator(lua));
    wrap(lua, charged, {"char", "len", "lower", "reverse", "sub", "upper"});
    wrap(lua, charged_rep, {"rep"});
    wrap(lua, charged_values, {"byte"});
    wrap(lua, charged_pattern, {"match", "gsub"});
    wrap(lua, charged_find, {"find"});
    wrap(lua, charged_gmatch, {"gmatch"});
    wrap(lua, charged_format, {"format"});
  });
  library(lua, "table", luaopen_table, [lua] {
    wrap(lua, charged, {"concat", "insert", "remove"});
    wrap(lua, charged_values, {"unpack"});
    lua_pushcfunction(lua, sort_list);
    lua_setfield(lua, -3, "sort");
  });
  library(lua, "utf8", luaopen_utf8, [lua] {
    wrap(lua, charged, {"char", "codes", "len", "offset"});
    wrap(lua, charged_values, {"codepoint"});
    take(lua, {"charpattern"});
  });
}

}  // namespace greencert::script
