// quantity(n, "kWh"): a number that knows its unit and adds, subtracts and compares only with its like.

#include <array>
#include <cstdlib>

#include "script/state.hpp"

namespace greencert::script {
namespace {

constexpr const char* kType = "quantity";

int make(lua_State* lua) {
  const lua_Number amount = luaL_checknumber(lua, 1);
  std::size_t size = 0;
  const char* unit = luaL_checklstring(lua, 2, &size);
  Quantity quantity{amount, nullptr};
  if (guarded(lua, [&](State& state) {
        quantity.unit = &unit_named(state, {unit, size});
        return 0;
      }) < 0) {
    return raise_failure(lua);
  }
  push_quantity(lua, quantity);
  return 1;
}

const Quantity& operand(lua_State* lua, int index) {
  if (const Quantity* quantity = as_quantity(lua, index)) return *quantity;
  luaL_error(lua, "a quantity and a %s cannot be combined; write quantity(n, \"unit\")",
             luaL_typename(lua, index));
  std::abort();  // never reached: luaL_error does not return
}

template <class Operation>
int combine(lua_State* lua, Operation operation) {
  const Quantity& a = operand(lua, 1);
  const Quantity& b = operand(lua, 2);
  Quantity result;
  if (guarded(lua, [&](State&) {
        result = operation(a, b);
        return 0;
      }) < 0) {
    return raise_failure(lua);
  }
  push_quantity(lua, result);
  return 1;
}

int add(lua_State* lua) {
  return combine(lua, [](const Quantity& a, const Quantity& b) { return a + b; });
}

int subtract(lua_State* lua) {
  return combine(lua, [](const Quantity& a, const Quantity& b) { return a - b; });
}

int multiply(lua_State* lua) {
  const int number = lua_type(lua, 1) == LUA_TNUMBER ? 1 : 2;
  if (lua_type(lua, number) != LUA_TNUMBER) {
    return luaL_error(lua,
                      "two quantities cannot be multiplied; multiply their amounts and name the new unit");
  }
  const Quantity& quantity = operand(lua, 3 - number);
  push_quantity(lua, {quantity.amount * lua_tonumber(lua, number), quantity.unit});
  return 1;
}

/// The amount of `b` in the unit of `a`; raises a Lua error where the units do not fit.
double like(lua_State* lua, const Quantity& a, const Quantity& b) {
  double amount = 0;
  if (guarded(lua, [&](State&) {
        amount = b.in(*a.unit).amount;
        return 0;
      }) < 0) {
    raise_failure(lua);
  }
  return amount;
}

int divide(lua_State* lua) {
  const Quantity& a = operand(lua, 1);
  if (lua_type(lua, 2) == LUA_TNUMBER) {
    push_quantity(lua, {a.amount / lua_tonumber(lua, 2), a.unit});
  } else {
    lua_pushnumber(lua, a.amount / like(lua, a, operand(lua, 2)));  // of like by like: a plain number
  }
  return 1;
}

int negate(lua_State* lua) {
  const Quantity& a = operand(lua, 1);
  push_quantity(lua, {-a.amount, a.unit});
  return 1;
}

int equal(lua_State* lua) {
  const Quantity& a = operand(lua, 1);
  lua_pushboolean(lua, a.amount == like(lua, a, operand(lua, 2)) ? 1 : 0);
  return 1;
}

int less(lua_State* lua) {
  const Quantity& a = operand(lua, 1);
  lua_pushboolean(lua, a.amount < like(lua, a, operand(lua, 2)) ? 1 : 0);
  return 1;
}

int less_or_equal(lua_State* lua) {
  const Quantity& a = operand(lua, 1);
  lua_pushboolean(lua, a.amount <= like(lua, a, operand(lua, 2)) ? 1 : 0);
  return 1;
}

int to(lua_State* lua) {
  const Quantity& a = operand(lua, 1);
  std::size_t size = 0;
  const char* unit = luaL_checklstring(lua, 2, &size);
  Quantity result;
  if (guarded(lua, [&](State& state) {
        result = a.in(unit_named(state, {unit, size}));
        return 0;
      }) < 0) {
    return raise_failure(lua);
  }
  push_quantity(lua, result);
  return 1;
}

int field(lua_State* lua) {
  const Quantity& a = operand(lua, 1);
  const std::string_view name = luaL_checkstring(lua, 2);
  if (name == "amount") {
    lua_pushnumber(lua, a.amount);
  } else if (name == "unit") {
    lua_pushlstring(lua, a.unit->text.data(), a.unit->text.size());
  } else if (name == "to") {
    lua_pushcfunction(lua, to);
  } else {
    return luaL_error(lua, "a quantity has amount, unit and :to(\"unit\"), not '%s'", name.data());
  }
  return 1;
}

int text(lua_State* lua) {
  const Quantity& a = operand(lua, 1);
  lua_pushfstring(lua, "%f %s", a.amount, a.unit->text.c_str());
  return 1;
}

}  // namespace

const Unit& unit_named(State& state, std::string_view text) {
  constexpr std::size_t kMost = 200;  // they are kept for good, so a script cannot name them without end
  if (const auto known = state.units.find(text); known != state.units.end()) return *known->second;
  if (state.units.size() == kMost) throw InputError("scripts name more than 200 different units");
  return *state.units.emplace(text, &Unit::named(text)).first->second;
}

void push_quantity(lua_State* lua, const Quantity& quantity) {
  new (lua_newuserdatauv(lua, sizeof(Quantity), 0)) Quantity(quantity);  // trivially destroyed: no finalizer
  static_assert(std::is_trivially_destructible_v<Quantity>);
  luaL_setmetatable(lua, kType);
}

const Quantity* as_quantity(lua_State* lua, int index) {
  return static_cast<const Quantity*>(luaL_testudata(lua, index, kType));
}

void open_quantities(State& state) {
  lua_State* lua = state.lua;
  const std::array<luaL_Reg, 11> methods = {{{"__add", add},
                                             {"__sub", subtract},
                                             {"__mul", multiply},
                                             {"__div", divide},
                                             {"__unm", negate},
                                             {"__eq", equal},
                                             {"__lt", less},
                                             {"__le", less_or_equal},
                                             {"__index", field},
                                             {"__tostring", text},
                                             {nullptr, nullptr}}};
  luaL_newmetatable(lua, kType);
  luaL_setfuncs(lua, methods.data(), 0);
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_pop(lua, 1);
  push_globals(lua);
  lua_pushcfunction(lua, make);
  lua_setfield(lua, -2, "quantity");
  lua_pop(lua, 1);
}

}  // namespace greencert::script
