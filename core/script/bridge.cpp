// Values on their way between Lua and C++.

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "script/state.hpp"

namespace greencert::script {
namespace {

constexpr int kDeepest = 100;

/// Copies one value out of Lua. A table that is reached on several ways is copied for each of them, so the
/// size of the copy is bounded too.
class Copier {
 public:
  explicit Copier(State& state) : state_(state), lua_(state.lua) {}

  Value value(int index, int depth) {
    spend(sizeof(Value));
    switch (lua_type(lua_, index)) {
      case LUA_TNIL:
        return {};
      case LUA_TBOOLEAN:
        return lua_toboolean(lua_, index) != 0;
      case LUA_TNUMBER:
        return lua_tonumber(lua_, index);
      case LUA_TSTRING:
        return text(index);
      case LUA_TTABLE:
        return table(index, depth);
      case LUA_TFUNCTION:
        return function(index);
      default:
        break;
    }
    if (const Quantity* quantity = as_quantity(lua_, index)) return *quantity;
    throw InputError(std::string("a value of type ") + luaL_typename(lua_, index) + " cannot leave a script");
  }

 private:
  void spend(std::size_t bytes) {
    constexpr std::size_t kMost = 32U << 20U;
    size_ += bytes;
    if (size_ > kMost) throw InputError("a value is larger than 32 MiB when written out");
  }

  std::string text(int index) {
    std::size_t size = 0;
    const char* bytes = lua_tolstring(lua_, index, &size);
    spend(size);
    if (!is_utf8({bytes, size})) throw InputError("a text is not valid UTF-8");
    return {bytes, size};
  }

  Function function(int index) {
    if (!state_.loading) throw InputError("a function cannot be returned from a function of a criterion");
    lua_Debug info{};
    lua_pushvalue(lua_, index);
    lua_getinfo(lua_, ">S", &info);
    if (info.linedefined < 0)
      throw InputError("a built-in function stands where a function of the script is expected");
    lua_pushvalue(lua_, index);
    Function kept{luaL_ref(lua_, LUA_REGISTRYINDEX), {file_of(info), info.linedefined}};
    state_.functions.push_back(kept);
    return kept;
  }

  Value table(int index, int depth) {
    if (depth > kDeepest)
      throw InputError("tables are nested deeper than " + std::to_string(kDeepest) + " levels");
    need_stack(lua_, 10);
    push_thawed(lua_, index);
    const int original = lua_gettop(lua_);
    auto copy = std::make_shared<Table>();
    spend(sizeof(Table));
    read_mark(lua_, original, *copy);
    read_list(*copy, original, depth);
    read_fields(*copy, original, depth);
    lua_pop(lua_, 1);
    return std::shared_ptr<const Table>(std::move(copy));
  }

  void read_list(Table& copy, int index, int depth) {
    const auto count = static_cast<lua_Integer>(lua_rawlen(lua_, index));
    for (lua_Integer i = 1; i <= count; ++i) {
      lua_rawgeti(lua_, index, i);
      copy.items.push_back(value(lua_gettop(lua_), depth + 1));
      lua_pop(lua_, 1);
    }
  }

  void read_fields(Table& copy, int index, int depth) {
    const auto count = static_cast<lua_Integer>(copy.items.size());
    lua_pushnil(lua_);
    while (lua_next(lua_, index) != 0) {
      const int type = lua_type(lua_, -2);
      const bool in_list =
          lua_isinteger(lua_, -2) != 0 && lua_tointeger(lua_, -2) >= 1 && lua_tointeger(lua_, -2) <= count;
      if (type == LUA_TSTRING) {
        copy.fields.emplace(text(-2), value(lua_gettop(lua_), depth + 1));
      } else if (type != LUA_TLIGHTUSERDATA && !in_list) {
        throw InputError("a table has the key " + key_text(-2) + "; expected names, or a list without gaps");
      }
      lua_pop(lua_, 1);
    }
  }

  /// A key that is no text as a person would write it, for messages.
  std::string key_text(int index) const {
    if (lua_isinteger(lua_, index) != 0) return std::to_string(lua_tointeger(lua_, index));
    return std::string("a ") + luaL_typename(lua_, index);
  }

  State& state_;
  lua_State* lua_;
  std::size_t size_ = 0;
};

void push_json(lua_State* lua, const Json& value) {
  need_stack(lua, 6);
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

Value to_value(State& state, int index) {
  return Copier(state).value(lua_absindex(state.lua, index), 0);
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

}  // namespace greencert::script
