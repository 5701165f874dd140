#pragma once

// Inside the room only: what the pieces that speak to Lua share.

#include <lua.hpp>
#include <map>
#include <string>
#include <string_view>
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
  Translations translations;
  std::map<std::string, Sandbox::Declared> declarations;
  std::vector<Function> functions;                        // every function handed out, to be sealed
  std::map<std::string, int> included;                    // file → registry reference of its frozen value
  std::vector<std::string> open_declarations;             // kind "id" that still waits for its { … }
  std::map<std::string, const Unit*, std::less<>> units;  // that scripts named
  std::vector<lua_CFunction> iterators;  // functions of the library that move on with each call
  bool loading = false;
  std::string failure;  // message of a C++ error on its way through Lua
  std::string unknown;  // the fact that ended the call
  Location where;       // where the last error was raised
  std::string prefix;   // as Lua writes that place
};

State& state_of(lua_State* lua);

/// The value pushed in place of a message when a script touched an unknown fact.
void* unknown_signal();

/// Pushes the table that scripts see as their globals.
void push_globals(lua_State* lua);

/// Pushes the frozen value of an included file, loading it the first time. Throws.
void push_included(State& state, const std::string& name);

/// Fills in the innermost frame that runs a script; false where none does. Allocates nothing.
bool find_script_frame(lua_State* lua, lua_Debug& frame);
inline const char* file_of(const lua_Debug& frame) {
  return frame.source[0] == '@' ? frame.source + 1 : "";
}

/// Lua raises its errors by longjmp, which skips destructors, and knows nothing of C++ exceptions. So a Lua C
/// function keeps to plain data, and whatever needs C++ runs as the `body` of `guarded`: an exception becomes
/// a Lua error only after all C++ objects are gone, and nothing in a body can raise a Lua error, for the
/// allocation limits are lifted and room on the stack is asked for with need_stack.
template <class Body>
int guarded(lua_State* lua, Body body) {
  State& state = state_of(lua);
  const Meter::Scope lifted(state.meter, nullptr);
  try {
    return body(state);
  } catch (const ScriptError& error) {  // of an included file
    state.failure = error.cause();
    state.where = error.where();
  } catch (const std::exception& error) {
    state.failure = error.what();
  }
  return -1;
}

// failures (failures.cpp)
/// Turns the failure that `guarded` left behind into a Lua error.
int raise_failure(lua_State* lua);
/// Message handler: notes the place, and how Lua itself writes it in front of the message.
int note_error(lua_State* lua);
/// The error that ended a run, with what was left on the stack. `otherwise` is the place where none is known.
ScriptError failure_of(State& state, int status, const Location& otherwise);
/// The compiler's message, "plugins/x.lua:3: cause", split.
ScriptError syntax_error(lua_State* lua, const std::string& file);

/// Makes room for values on the Lua stack. Throws InputError where there is none.
void need_stack(lua_State* lua, int values);

// value bridge (bridge.cpp)
Value to_value(State& state, int index);
void push(State& state, const Value& value);
void push(State& state, const Json& value);  // read-only

// read-only values (freeze.cpp)
/// Puts a read-only twin in place of the table on top of the stack; of a function, freezes what it remembers.
void freeze(lua_State* lua);
/// The underlying table of a frozen one at `index`, pushed; or the table itself.
void push_thawed(lua_State* lua, int index);
/// Makes all that functions already handed out can reach read-only.
void seal_functions(State& state);
void open_freezer(State& state);

// kinds of tables (declarations.cpp)
/// Fills in kind, id and place of a table that a declaration or constructor made.
void read_mark(lua_State* lua, int index, Table& table);

// library (library.cpp) and its parts
void open_library(State& state);
void add_metered_functions(State& state);  // metered.cpp: to the globals, on top of the stack
int sort_list(lua_State* lua);             // sorting.cpp
void add_helpers(lua_State* lua);          // helpers.cpp: to the globals, likewise
int pairs_iterator(lua_State* lua);        // helpers.cpp

// quantities (quantities.cpp)
void open_quantities(State& state);
const Unit& unit_named(State& state, std::string_view text);
void push_quantity(lua_State* lua, const Quantity& quantity);
const Quantity* as_quantity(lua_State* lua, int index);

}  // namespace greencert::script
