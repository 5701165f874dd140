#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "script/bytecode.hpp"
#include "script/state.hpp"

namespace greencert::script {
namespace {

// Private keys, by address: no script can name them.
char kKindKey, kIdKey, kFileKey, kLineKey, kOriginalKey, kTwinsKey, kSeenKey;

constexpr int kDeepest = 100;

std::string text_at(lua_State* lua, int index) {
  std::size_t size = 0;
  const char* text = lua_tolstring(lua, index, &size);
  return text == nullptr ? std::string() : std::string(text, size);
}

std::string private_text(lua_State* lua, int table, void* key) {
  lua_rawgetp(lua, table, key);
  std::string text = lua_type(lua, -1) == LUA_TSTRING ? text_at(lua, -1) : "";
  lua_pop(lua, 1);
  return text;
}

Function function_at(State& state, int index) {
  lua_State* lua = state.lua;
  if (!state.loading) throw InputError("a function cannot be returned from a function of a criterion");
  lua_Debug info{};
  lua_pushvalue(lua, index);
  lua_getinfo(lua, ">S", &info);
  lua_pushvalue(lua, index);
  Function function{luaL_ref(lua, LUA_REGISTRYINDEX),
                    {info.source[0] == '@' ? info.source + 1 : "", info.linedefined}};
  if (function.where.line < 0)
    throw InputError("a built-in function stands where a function of the script is expected");
  state.functions.push_back(function);
  return function;
}

Value value_at(State& state, int index, int depth);

/// A key as a person would write it, for messages.
std::string key_text(lua_State* lua, int index) {
  if (lua_type(lua, index) == LUA_TSTRING) return "'" + text_at(lua, index) + "'";
  if (lua_isinteger(lua, index) != 0) return std::to_string(lua_tointeger(lua, index));
  return std::string("a ") + luaL_typename(lua, index);
}

void read_fields(State& state, Table& table, int index, int depth) {
  lua_State* lua = state.lua;
  const auto count = static_cast<lua_Integer>(lua_rawlen(lua, index));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, index, i);
    table.items.push_back(value_at(state, lua_gettop(lua), depth + 1));
    lua_pop(lua, 1);
  }
  lua_pushnil(lua);
  while (lua_next(lua, index) != 0) {
    const int type = lua_type(lua, -2);
    if (type == LUA_TSTRING) {
      table.fields.emplace(text_at(lua, -2), value_at(state, lua_gettop(lua), depth + 1));
    } else if (type != LUA_TLIGHTUSERDATA && !(lua_isinteger(lua, -2) != 0 && lua_tointeger(lua, -2) >= 1 &&
                                               lua_tointeger(lua, -2) <= count)) {
      throw InputError("a table has the key " + key_text(lua, -2) +
                       "; expected names, or a list without gaps");
    }
    lua_pop(lua, 1);
  }
}

Value table_at(State& state, int index, int depth) {
  lua_State* lua = state.lua;
  if (depth > kDeepest)
    throw InputError("tables are nested deeper than " + std::to_string(kDeepest) + " levels");
  luaL_checkstack(lua, 10, "nested tables");
  push_thawed(lua, index);
  const int original = lua_gettop(lua);
  auto table = std::make_shared<Table>();
  if (lua_getmetatable(lua, original) != 0) {
    table->kind = private_text(lua, lua_gettop(lua), &kKindKey);
    lua_pop(lua, 1);
    table->id = private_text(lua, original, &kIdKey);
    table->where.file = private_text(lua, original, &kFileKey);
    lua_rawgetp(lua, original, &kLineKey);
    table->where.line = static_cast<int>(lua_tointeger(lua, -1));
    lua_pop(lua, 1);
  }
  read_fields(state, *table, original, depth);
  lua_pop(lua, 1);
  return std::shared_ptr<const Table>(std::move(table));
}

Value value_at(State& state, int index, int depth) {
  lua_State* lua = state.lua;
  switch (lua_type(lua, index)) {
    case LUA_TNIL:
      return {};
    case LUA_TBOOLEAN:
      return lua_toboolean(lua, index) != 0;
    case LUA_TNUMBER:
      return lua_tonumber(lua, index);
    case LUA_TSTRING:
      return text_at(lua, index);
    case LUA_TTABLE:
      return table_at(state, index, depth);
    case LUA_TFUNCTION:
      return function_at(state, index);
    default:
      break;
  }
  if (const Quantity* quantity = as_quantity(lua, index)) return *quantity;
  throw InputError(std::string("a value of type ") + luaL_typename(lua, index) + " cannot leave a script");
}

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

void freeze_value(lua_State* lua, int depth);

/// Freezes what a function remembers, and sees that it cannot change it.
void freeze_function(lua_State* lua, int depth) {
  const int function = lua_gettop(lua);
  if (lua_iscfunction(lua, function) != 0) return;
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kSeenKey);
  lua_pushvalue(lua, function);
  const bool seen = lua_rawget(lua, -2) != LUA_TNIL;
  lua_pop(lua, 1);
  lua_pushvalue(lua, function);
  lua_pushboolean(lua, 1);
  lua_rawset(lua, -3);
  lua_pop(lua, 1);
  if (seen) return;

  if (const int changed = assigned_upvalue(lua); changed > 0) {
    lua_Debug info{};
    const std::string name = lua_getupvalue(lua, function, changed);
    lua_pop(lua, 1);
    lua_pushvalue(lua, function);
    lua_getinfo(lua, ">S", &info);
    throw ScriptError({info.source + 1, info.linedefined},
                      "this function changes '" + name +
                          "', which would carry over to the next product; "
                          "declare it 'local' inside the function");
  }
  for (int i = 1; const char* name = lua_getupvalue(lua, function, i); ++i) {
    if (std::string_view(name) == "_ENV") {
      lua_pop(lua, 1);
      continue;
    }
    freeze_value(lua, depth + 1);
    lua_setupvalue(lua, function, i);
  }
}

void freeze_table(lua_State* lua, int depth) {
  const int original = lua_gettop(lua);
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kTwinsKey);
  lua_pushvalue(lua, original);
  if (lua_rawget(lua, -2) != LUA_TNIL) {  // frozen before
    lua_replace(lua, original);
    lua_settop(lua, original);
    return;
  }
  lua_pop(lua, 1);
  lua_newtable(lua);  // the twin
  const int twin = lua_gettop(lua);
  lua_pushvalue(lua, original);
  lua_pushvalue(lua, twin);
  lua_rawset(lua, -4);
  lua_pushnil(lua);
  while (lua_next(lua, original) != 0) {
    if (lua_type(lua, -1) == LUA_TTABLE || lua_type(lua, -1) == LUA_TFUNCTION) {
      freeze_value(lua, depth + 1);
      lua_pushvalue(lua, -2);
      lua_insert(lua, -2);
      lua_rawset(lua, original);
    } else {
      lua_pop(lua, 1);
    }
  }
  lua_createtable(lua, 0, 6);
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
  lua_setmetatable(lua, twin);
  lua_pushvalue(lua, twin);
  lua_replace(lua, original);
  lua_settop(lua, original);
}

/// Replaces the value on top of the stack by its frozen form.
void freeze_value(lua_State* lua, int depth) {
  if (depth > kDeepest)
    throw InputError("tables are nested deeper than " + std::to_string(kDeepest) + " levels");
  luaL_checkstack(lua, 12, "nested tables");
  if (lua_type(lua, -1) == LUA_TFUNCTION) freeze_function(lua, depth);
  if (lua_type(lua, -1) == LUA_TTABLE && !is_frozen(lua, -1)) freeze_table(lua, depth);
}

void push_json(lua_State* lua, const Json& value) {
  luaL_checkstack(lua, 6, "nested data");
  if (value.is_object()) {
    lua_createtable(lua, 0, static_cast<int>(value.size()));
    for (const auto& [name, member] : value.items()) {
      lua_pushlstring(lua, name.data(), name.size());
      push_json(lua, member);
      lua_rawset(lua, -3);
    }
  } else if (value.is_array()) {
    lua_createtable(lua, static_cast<int>(value.size()), 0);
    for (std::size_t i = 0; i < value.size(); ++i) {
      push_json(lua, value[i]);
      lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
    }
  } else if (value.is_string()) {
    const auto& text = value.get_ref<const std::string&>();
    lua_pushlstring(lua, text.data(), text.size());
  } else if (value.is_boolean()) {
    lua_pushboolean(lua, value.get<bool>() ? 1 : 0);
  } else if (value.is_number_integer()) {
    lua_pushinteger(lua, value.get<lua_Integer>());
  } else if (value.is_number()) {
    lua_pushnumber(lua, value.get<double>());
  } else {
    lua_pushnil(lua);
  }
}

}  // namespace

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

Value to_value(State& state, int index) {
  return value_at(state, lua_absindex(state.lua, index), 0);
}

void push(State& state, const Json& value) {
  push_json(state.lua, value);
  freeze(state.lua);
}

void push(State& state, const Value& value) {
  lua_State* lua = state.lua;
  if (const auto* number = std::get_if<double>(&value)) {
    lua_pushnumber(lua, *number);
  } else if (const auto* flag = std::get_if<bool>(&value)) {
    lua_pushboolean(lua, *flag ? 1 : 0);
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    lua_pushlstring(lua, text->data(), text->size());
  } else if (const auto* quantity = std::get_if<Quantity>(&value)) {
    push_quantity(lua, *quantity);
  } else if (std::holds_alternative<std::monostate>(value)) {
    lua_pushnil(lua);
  } else {
    push(state, to_json(value));
  }
}

void freeze(lua_State* lua) {
  freeze_value(lua, 0);
}

void seal_functions(State& state) {
  for (const Function& function : state.functions) {
    lua_rawgeti(state.lua, LUA_REGISTRYINDEX, function.reference);
    freeze_value(state.lua, 0);
    lua_pop(state.lua, 1);
  }
}

// ---- declarations and constructors
// ---------------------------------------------------------------------------

namespace {

/// Marks the table on top of the stack as made by `kind`.
void mark(lua_State* lua, int kind) {
  kind = lua_absindex(lua, kind);
  lua_pushliteral(lua, "greencert.kind.");
  lua_pushvalue(lua, kind);
  lua_concat(lua, 2);
  if (lua_rawget(lua, LUA_REGISTRYINDEX) == LUA_TNIL) {
    lua_pop(lua, 1);
    lua_createtable(lua, 0, 3);
    lua_pushvalue(lua, kind);
    lua_rawsetp(lua, -2, &kKindKey);
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_pushliteral(lua, "greencert.kind.");
    lua_pushvalue(lua, kind);
    lua_concat(lua, 2);
    lua_pushvalue(lua, -2);
    lua_rawset(lua, LUA_REGISTRYINDEX);
  }
  lua_setmetatable(lua, -2);
}

/// Remembers where the running script stands on the table on top of the stack.
void note_location(lua_State* lua) {
  lua_Debug frame{};
  for (int level = 0; lua_getstack(lua, level, &frame) != 0; ++level) {
    lua_getinfo(lua, "Sl", &frame);
    if (frame.currentline <= 0) continue;
    lua_pushstring(lua, frame.source + 1);
    lua_rawsetp(lua, -2, &kFileKey);
    lua_pushinteger(lua, frame.currentline);
    lua_rawsetp(lua, -2, &kLineKey);
    return;
  }
}

/// The table argument at `index` as one that may be marked: a frozen or marked one is copied.
void push_own_table(lua_State* lua, int index) {
  push_thawed(lua, index);
  if (lua_getmetatable(lua, index) == 0) return;
  lua_pop(lua, 1);
  lua_newtable(lua);
  lua_pushnil(lua);
  while (lua_next(lua, -3) != 0) {
    lua_pushvalue(lua, -2);
    lua_insert(lua, -2);
    lua_rawset(lua, -4);
  }
  lua_remove(lua, -2);
}

/// kind(…): upvalue 1 is the kind.
int construct(lua_State* lua) {
  const int count = lua_gettop(lua);
  if (count == 1 && lua_type(lua, 1) == LUA_TTABLE) {
    push_own_table(lua, 1);
  } else {
    lua_createtable(lua, count, 0);
    for (int i = 1; i <= count; ++i) {
      lua_pushvalue(lua, i);
      lua_rawseti(lua, -2, i);
    }
  }
  mark(lua, lua_upvalueindex(1));
  if (state_of(lua).loading) note_location(lua);
  return 1;
}

/// The second half of kind "id" { … }: upvalues are kind, id and the number of the open declaration.
int complete_declaration(lua_State* lua) {
  if (lua_type(lua, 1) != LUA_TTABLE || lua_gettop(lua) != 1) {
    return luaL_error(lua, "%s '%s' wants a table: { … }", lua_tostring(lua, lua_upvalueindex(1)),
                      lua_tostring(lua, lua_upvalueindex(2)));
  }
  push_own_table(lua, 1);
  mark(lua, lua_upvalueindex(1));
  lua_pushvalue(lua, lua_upvalueindex(2));
  lua_rawsetp(lua, -2, &kIdKey);
  note_location(lua);
  const int result = guarded(lua, [lua](State& state) {
    const std::string kind = text_at(lua, lua_upvalueindex(1));
    std::erase(state.open_declarations, kind + " '" + text_at(lua, lua_upvalueindex(2)) + "'");
    if (const auto& declared = state.declarations.at(kind)) {
      declared(*std::get<std::shared_ptr<const Table>>(to_value(state, -1)));
    }
    return 1;
  });
  return result < 0 ? raise_failure(lua) : result;
}

/// The first half of kind "id" { … }.
int begin_declaration(lua_State* lua) {
  const char* kind = lua_tostring(lua, lua_upvalueindex(1));
  if (lua_type(lua, 1) != LUA_TSTRING || lua_gettop(lua) != 1) {
    return luaL_error(lua, "%s wants an id in quotes: %s \"…\" { … }", kind, kind);
  }
  if (!state_of(lua).loading) {
    return luaL_error(lua, "%s can only be declared while the file is loaded, not inside a function", kind);
  }
  guarded(lua, [lua](State& state) {
    state.open_declarations.push_back(text_at(lua, lua_upvalueindex(1)) + " '" + text_at(lua, 1) + "'");
    return 0;
  });
  lua_pushvalue(lua, lua_upvalueindex(1));
  lua_pushvalue(lua, 1);
  lua_pushcclosure(lua, complete_declaration, 2);
  return 1;
}

/// Sets globals[name], or globals[a][b] for "a.b", to the value on top of the stack.
void set_global(State& state, const std::string& name) {
  lua_State* lua = state.lua;
  lua_rawgetp(lua, LUA_REGISTRYINDEX, globals_key());
  const std::size_t dot = name.find('.');
  if (dot != std::string::npos) {
    const std::string group = name.substr(0, dot);
    lua_pushlstring(lua, group.data(), group.size());
    if (lua_rawget(lua, -2) == LUA_TNIL) {
      lua_pop(lua, 1);
      lua_newtable(lua);
      lua_pushvalue(lua, -1);
      lua_setfield(lua, -3, group.c_str());
    }
    lua_remove(lua, -2);
  }
  lua_insert(lua, -2);
  lua_setfield(lua, -2, name.substr(dot == std::string::npos ? 0 : dot + 1).c_str());
  lua_pop(lua, 1);
}

}  // namespace

void open_constructors(State& state) {
  for (char* key : {&kTwinsKey, &kSeenKey}) {  // weak, so that data of past products is not kept
    lua_newtable(state.lua);
    lua_createtable(state.lua, 0, 1);
    lua_pushliteral(state.lua, "k");
    lua_setfield(state.lua, -2, "__mode");
    lua_setmetatable(state.lua, -2);
    lua_rawsetp(state.lua, LUA_REGISTRYINDEX, key);
  }
}

void Sandbox::add_declaration(const std::string& name, Declared declared) {
  state_->declarations[name] = std::move(declared);
  lua_pushlstring(state_->lua, name.data(), name.size());
  lua_pushcclosure(state_->lua, begin_declaration, 1);
  set_global(*state_, name);
}

void Sandbox::add_constructor(const std::string& name) {
  lua_pushlstring(state_->lua, name.data(), name.size());
  lua_pushcclosure(state_->lua, construct, 1);
  set_global(*state_, name);
}

void Sandbox::add_constant(const std::string& name, const Json& value) {
  push(*state_, value);
  set_global(*state_, name);
}

}  // namespace greencert::script
