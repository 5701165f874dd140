// name "id" { … } and kind(…): tables that remember what made them.

#include "base/error.hpp"
#include "script/state.hpp"

namespace greencert::script {
namespace {

// Private keys, by address: no script can name them.
char kKindKey, kIdKey, kFileKey, kLineKey;

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

/// kind "id", as messages name it; upvalue 1 is the kind.
std::string named(lua_State* lua, int id) {
  return text_at(lua, lua_upvalueindex(1)) + " '" + text_at(lua, id) + "'";
}

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
  if (!find_script_frame(lua, frame)) return;
  lua_pushstring(lua, file_of(frame));
  lua_rawsetp(lua, -2, &kFileKey);
  lua_pushinteger(lua, frame.currentline);
  lua_rawsetp(lua, -2, &kLineKey);
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

int refuse_late(lua_State* lua, const char* kind) {
  return luaL_error(lua, "%s can only be declared while the file is loaded, not inside a function", kind);
}

/// The second half of kind "id" { … }: upvalues are kind and id.
int complete_declaration(lua_State* lua) {
  const char* kind = lua_tostring(lua, lua_upvalueindex(1));
  if (lua_type(lua, 1) != LUA_TTABLE || lua_gettop(lua) != 1) {
    return luaL_error(lua, "%s '%s' wants a table: { … }", kind, lua_tostring(lua, lua_upvalueindex(2)));
  }
  if (!state_of(lua).loading) return refuse_late(lua, kind);
  push_own_table(lua, 1);
  mark(lua, lua_upvalueindex(1));
  lua_pushvalue(lua, lua_upvalueindex(2));
  lua_rawsetp(lua, -2, &kIdKey);
  note_location(lua);
  const int result = guarded(lua, [lua](State& state) {
    std::erase(state.open_declarations, named(lua, lua_upvalueindex(2)));
    if (const auto& declared = state.declarations.at(text_at(lua, lua_upvalueindex(1)))) {
      declared(*std::get<std::shared_ptr<const Table>>(to_value(state, -1)));
    }
    return 1;
  });
  if (result < 0) return raise_failure(lua);
  state_of(lua).meter.look_at_clock(lua);  // the host's work counts too
  return result;
}

/// The first half of kind "id" { … }.
int begin_declaration(lua_State* lua) {
  const char* kind = lua_tostring(lua, lua_upvalueindex(1));
  if (lua_type(lua, 1) != LUA_TSTRING || lua_gettop(lua) != 1) {
    return luaL_error(lua, "%s wants an id in quotes: %s \"…\" { … }", kind, kind);
  }
  if (!state_of(lua).loading) return refuse_late(lua, kind);
  const int result = guarded(lua, [lua](State& state) {
    constexpr std::size_t kMostOpen = 100;
    state.open_declarations.push_back(named(lua, 1));
    if (state.open_declarations.size() > kMostOpen)
      throw InputError(state.open_declarations.front() + " and others have no { … } behind them");
    return 0;
  });
  if (result < 0) return raise_failure(lua);
  lua_pushvalue(lua, lua_upvalueindex(1));
  lua_pushvalue(lua, 1);
  lua_pushcclosure(lua, complete_declaration, 2);
  return 1;
}

/// Sets globals[name], or globals[a][b] for "a.b", to the value on top of the stack.
void set_global(State& state, const std::string& name) {
  lua_State* lua = state.lua;
  push_globals(lua);
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

void read_mark(lua_State* lua, int index, Table& table) {
  if (lua_getmetatable(lua, index) == 0) return;
  table.kind = private_text(lua, lua_gettop(lua), &kKindKey);
  lua_pop(lua, 1);
  table.id = private_text(lua, index, &kIdKey);
  table.where.file = private_text(lua, index, &kFileKey);
  lua_rawgetp(lua, index, &kLineKey);
  table.where.line = static_cast<int>(lua_tointeger(lua, -1));
  lua_pop(lua, 1);
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
