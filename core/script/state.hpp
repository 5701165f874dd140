#pragma once

// Inside the room only: what the pieces that speak to Lua share.

#include <lua.hpp>
#include <map>
#include <string>
#include <vector>

#include "script/sandbox.hpp"

namespace greencert::script {

/// All that belongs to one Lua state.
struct State {
  lua_State* lua = nullptr;
  Meter meter;
  Limits load_limits;
  Limits run_limits;
  Sandbox::Reader reader;
  std::map<std::string, Sandbox::Declared> declarations;
  std::vector<Function> functions;             // every function handed out, to be sealed
  std::map<std::string, int> included;         // file → registry reference of its frozen value
  std::vector<std::string> open_declarations;  // kind "id" that still waits for its { … }
  bool loading = false;
  std::string failure;  // message of a C++ error on its way through Lua
  std::string unknown;  // the fact that ended the call
  Location where;       // where the last error was raised
};

State& state_of(lua_State* lua);

/// The value pushed in place of a message when a script touched an unknown fact.
void* unknown_signal();

/// Registry key of the table that scripts see as their globals.
void* globals_key();
void push_globals(lua_State* lua);

/// Pushes the frozen value of an included file, loading it the first time. Throws.
void push_included(State& state, const std::string& name);

/// Runs `body` (C++ that may throw) for a Lua C function: an exception becomes a Lua error only after all
/// C++ objects are gone. Allocation limits are lifted meanwhile, so that Lua cannot jump out of C++ code.
template <class Body>
int guarded(lua_State* lua, Body body) {
  State& state = state_of(lua);
  const Meter::Lift lift(state.meter);
  try {
    return body(state);
  } catch (const std::exception& error) {
    state.failure = error.what();
  }
  return -1;
}

/// Turns the failure that `guarded` left behind into a Lua error.
int raise_failure(lua_State* lua);

// value bridge (bridge.cpp)
Value to_value(State& state, int index);
void push(State& state, const Value& value);
void push(State& state, const Json& value);  // read-only
/// Puts a read-only twin in place of the table on top of the stack.
void freeze(lua_State* lua);
/// Makes all that functions already handed out can reach read-only.
void seal_functions(State& state);
void open_constructors(State& state);

// library (library.cpp), quantities (quantities.cpp)
void open_library(State& state);
void open_quantities(State& state);
void push_quantity(lua_State* lua, const Quantity& quantity);
const Quantity* as_quantity(lua_State* lua, int index);

/// The underlying table of a frozen one at `index`, pushed; or the table itself.
void push_thawed(lua_State* lua, int index);

}  // namespace greencert::script
