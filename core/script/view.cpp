#include "script/view.hpp"

#include <algorithm>

#include "script/state.hpp"

namespace greencert::script {

/// The Lua side of views; a struct so that it may see the slots.
struct ViewAccess {
  static int end_unknown(lua_State* lua) {
    lua_pushlightuserdata(lua, unknown_signal());
    return lua_error(lua);
  }

  static int push_slot(lua_State* lua, const Slots& slots, const View::Entry& entry) {
    const Slots::Slot& slot = slots.slots_[entry.slot];
    switch (slot.kind) {
      case Slots::Kind::number:
        lua_pushnumber(lua, slot.number);
        return 1;
      case Slots::Kind::boolean:
        lua_pushboolean(lua, slot.flag ? 1 : 0);
        return 1;
      case Slots::Kind::text:
        lua_pushlstring(lua, slot.text.data(), slot.text.size());
        return 1;
      case Slots::Kind::reference:
        lua_rawgeti(lua, LUA_REGISTRYINDEX, slot.reference);
        return 1;
      case Slots::Kind::unknown:
        break;
    }
    if (entry.optional) {
      lua_pushnil(lua);
      return 1;
    }
    guarded(lua, [&](State& state) {
      state.unknown = slots.ids_[entry.slot];
      return 0;
    });
    return end_unknown(lua);
  }

  /// f.theme.name: upvalue 1 is the Theme.
  static int get_field(lua_State* lua) {
    const auto* theme = static_cast<const View::Theme*>(lua_touserdata(lua, lua_upvalueindex(1)));
    const char* name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    for (const View::Entry& entry : theme->entries) {
      if (entry.name == name) return push_slot(lua, *theme->slots, entry);
    }
    for (const View::Entry& entry : theme->entries) {  // long texts are not shared
      if (std::string_view(entry.name) == name) return push_slot(lua, *theme->slots, entry);
    }
    return luaL_error(lua, "'%s.%s' is used but not declared in needs or optional", theme->name.c_str(),
                      name);
  }

  static int unknown_theme(lua_State* lua) {
    return luaL_error(lua, "nothing of '%s' is declared in needs or optional",
                      lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : luaL_typename(lua, 2));
  }

  static int refuse_change(lua_State* lua) { return luaL_error(lua, "facts cannot be changed"); }

  /// row.column where the cell is empty: upvalues are the columns ({id = optional}), the row's name.
  static int get_missing_cell(lua_State* lua) {
    lua_pushvalue(lua, 2);
    switch (lua_rawget(lua, lua_upvalueindex(1))) {
      case LUA_TNIL:
        return luaL_error(lua, "the table has no column '%s'", lua_tostring(lua, 2));
      default:
        break;
    }
    if (lua_toboolean(lua, -1) != 0) {
      lua_pushnil(lua);
      return 1;
    }
    guarded(lua, [&](State& state) {
      state.unknown = std::string(lua_tostring(lua, lua_upvalueindex(2))) + " " + lua_tostring(lua, 2);
      return 0;
    });
    return end_unknown(lua);
  }

  /// Gives the table on top of the stack a metatable with __index (below it on the stack, consumed) and no
  /// writing.
  static void guard_with(lua_State* lua) {
    lua_createtable(lua, 0, 3);
    lua_pushvalue(lua, -3);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, refuse_change);
    lua_setfield(lua, -2, "__newindex");
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_setmetatable(lua, -2);
    lua_remove(lua, -2);
  }
};

Slots::Slots(Sandbox& sandbox, std::vector<std::string> ids)
    : sandbox_(sandbox), ids_(std::move(ids)), slots_(ids_.size()) {}

Slots::~Slots() {
  clear();
}

void Slots::release(Slot& slot) {
  if (slot.kind == Kind::reference) luaL_unref(sandbox_.state().lua, LUA_REGISTRYINDEX, slot.reference);
  slot.kind = Kind::unknown;
}

void Slots::clear() {
  for (Slot& slot : slots_) release(slot);
}

void Slots::set_unknown(std::size_t slot) {
  release(slots_.at(slot));
}

void Slots::set(std::size_t slot, double value) {
  release(slots_.at(slot));
  slots_[slot].kind = Kind::number;
  slots_[slot].number = value;
}

void Slots::set(std::size_t slot, bool value) {
  release(slots_.at(slot));
  slots_[slot].kind = Kind::boolean;
  slots_[slot].flag = value;
}

void Slots::set(std::size_t slot, const std::string& value) {
  release(slots_.at(slot));
  slots_[slot].kind = Kind::text;
  slots_[slot].text = value;
}

void Slots::set(std::size_t slot, const Json& value) {
  release(slots_.at(slot));
  push(sandbox_.state(), value);
  slots_[slot].reference = luaL_ref(sandbox_.state().lua, LUA_REGISTRYINDEX);
  slots_[slot].kind = Kind::reference;
}

void Slots::set_rows(std::size_t slot, const std::vector<Column>& columns, const Json& rows) {
  lua_State* lua = sandbox_.state().lua;
  release(slots_.at(slot));
  luaL_checkstack(lua, 12, "rows of a table");
  lua_createtable(lua, 0, static_cast<int>(columns.size()));
  for (const Column& column : columns) {
    lua_pushlstring(lua, column.id.data(), column.id.size());
    lua_pushboolean(lua, column.optional ? 1 : 0);
    lua_rawset(lua, -3);
  }
  const int known_columns = lua_gettop(lua);
  lua_createtable(lua, static_cast<int>(rows.size()), 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string name = ids_[slot] + " row " + std::to_string(i + 1);
    push(sandbox_.state(), rows[i]);
    push_thawed(lua, -1);  // the cells themselves; a missing one is asked for by the guard
    lua_remove(lua, -2);
    lua_pushvalue(lua, known_columns);
    lua_pushlstring(lua, name.data(), name.size());
    lua_pushcclosure(lua, &ViewAccess::get_missing_cell, 2);
    lua_createtable(lua, 0, 1);
    lua_insert(lua, -2);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    freeze(lua);
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
  }
  freeze(lua);
  slots_[slot].reference = luaL_ref(lua, LUA_REGISTRYINDEX);
  slots_[slot].kind = Kind::reference;
  lua_settop(lua, known_columns - 1);
}

View::View(Slots& slots, const std::vector<Field>& fields) : sandbox_(slots.sandbox_) {
  lua_State* lua = sandbox_.state().lua;
  luaL_checkstack(lua, 10, "a view");
  for (const Field& field : fields) {
    const std::string& id = slots.id(field.slot);
    const std::size_t dot = id.find('.');
    const std::string theme = id.substr(0, dot);
    auto found =
        std::find_if(themes_.begin(), themes_.end(), [&](const auto& t) { return t->name == theme; });
    if (found == themes_.end()) {
      themes_.push_back(std::make_unique<Theme>(Theme{theme, &slots, {}}));
      found = themes_.end() - 1;
    }
    const std::string name = id.substr(dot + 1);
    const char* kept = lua_pushlstring(lua, name.data(), name.size());
    luaL_ref(lua, LUA_REGISTRYINDEX);
    (*found)->entries.push_back({kept, field.slot, field.optional});
  }
  lua_pushcfunction(lua, &ViewAccess::unknown_theme);
  lua_newtable(lua);
  for (const auto& theme : themes_) {
    lua_pushlightuserdata(lua, theme.get());
    lua_pushcclosure(lua, &ViewAccess::get_field, 1);
    lua_newtable(lua);
    ViewAccess::guard_with(lua);
    lua_setfield(lua, -2, theme->name.c_str());
  }
  ViewAccess::guard_with(lua);
  lua_newtable(lua);  // empty, so that an assignment always meets the guard
  ViewAccess::guard_with(lua);
  reference_ = luaL_ref(lua, LUA_REGISTRYINDEX);
}

View::~View() {
  luaL_unref(sandbox_.state().lua, LUA_REGISTRYINDEX, reference_);
}

}  // namespace greencert::script
