#include "script/sandbox.hpp"

#include "script/state.hpp"
#include "script/view.hpp"

namespace greencert::script {
namespace {

char kUnknown, kGlobals;

std::string message_of(const Location& where, const std::string& cause) {
  return where.file.empty() ? cause : where.to_string() + ": " + cause;
}

/// Message handler: notes the place, and takes Lua's own "file:line: " off the message.
int note_error(lua_State* lua) {
  if (lua_islightuserdata(lua, 1)) return 1;
  lua_Debug frame{};
  for (int level = 1; lua_getstack(lua, level, &frame) != 0; ++level) {
    lua_getinfo(lua, "Sl", &frame);
    if (frame.currentline > 0) break;
  }
  guarded(lua, [&](State& state) {
    if (!state.where.file.empty()) return 0;  // the first, innermost error counts
    if (frame.currentline > 0) state.where = {frame.source + 1, frame.currentline};
    return 0;
  });
  return 1;
}

std::string text_of_error(lua_State* lua, const Location& where) {
  if (lua_type(lua, -1) != LUA_TSTRING) {
    return std::string("the script raised an error that is a ") + luaL_typename(lua, -1) + ", not a text";
  }
  std::string text = lua_tostring(lua, -1);
  // Lua names the chunk in its short form; the place is kept apart.
  const std::string line = ":" + std::to_string(where.line) + ": ";
  const std::size_t found = text.find(line);
  return where.line > 0 && found != std::string::npos && found < 100 ? text.substr(found + line.size())
                                                                     : text;
}

int panic(lua_State* /*lua*/) {
  std::abort();
}

/// "@plugins/x.lua:3: message" of the compiler, split.
ScriptError syntax_error(lua_State* lua, const std::string& file) {
  const std::string text = lua_tostring(lua, -1);
  std::size_t colon = text.find(':');
  int line = 0;
  if (colon != std::string::npos) {
    line = std::atoi(text.c_str() + colon + 1);
    colon = text.find(": ", colon + 1);
  }
  return {{file, line}, colon == std::string::npos ? text : text.substr(colon + 2)};
}

}  // namespace

ScriptError::ScriptError(const Location& where, const std::string& cause)
    : InputError(message_of(where, cause)), where_(where), cause_(cause) {}

State& state_of(lua_State* lua) {
  return **static_cast<State**>(lua_getextraspace(lua));
}
void* unknown_signal() {
  return &kUnknown;
}
void* globals_key() {
  return &kGlobals;
}
void push_globals(lua_State* lua) {
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kGlobals);
}

int raise_failure(lua_State* lua) {
  return luaL_error(lua, "%s", state_of(lua).failure.c_str());
}

Sandbox::Sandbox(const Limits& load_limits, const Limits& run_limits) : state_(std::make_unique<State>()) {
  state_->load_limits = load_limits;
  state_->run_limits = run_limits;
  state_->lua = lua_newstate(&Meter::allocate, &state_->meter);
  if (state_->lua == nullptr) throw Error("no memory for a Lua state");
  lua_atpanic(state_->lua, panic);
  *static_cast<State**>(lua_getextraspace(state_->lua)) = state_.get();
  open_library(*state_);
  open_constructors(*state_);
  open_quantities(*state_);
}

Sandbox::~Sandbox() {
  lua_close(state_->lua);
}

void Sandbox::set_reader(Reader reader) {
  state_->reader = std::move(reader);
}

namespace {

/// A result as a value; what cannot be one is an error of the script at `where`.
Value to_value_at(State& state, int index, const Location& where) {
  try {
    return to_value(state, index);
  } catch (const InputError& error) {
    throw ScriptError(where, error.what());
  }
}

/// Makes the tables among the globals (libraries, `fact`, …) read-only.
void freeze_globals(lua_State* lua) {
  push_globals(lua);
  for (lua_pushnil(lua); lua_next(lua, -2) != 0;) {
    if (lua_type(lua, -1) == LUA_TTABLE) {
      freeze(lua);
      lua_pushvalue(lua, -2);
      lua_insert(lua, -2);
      lua_rawset(lua, -4);
    } else {
      lua_pop(lua, 1);
    }
  }
  lua_pop(lua, 1);
}

/// Compiles and runs a text; its value is left on the stack. Throws ScriptError.
void run_text(State& state, const Source& source) {
  const auto& [file, text] = source;
  lua_State* lua = state.lua;
  lua_pushcfunction(lua, note_error);
  const int handler = lua_gettop(lua);
  if (luaL_loadbufferx(lua, text.data(), text.size(), ("@" + file).c_str(), "t") != LUA_OK) {
    throw syntax_error(lua, file);
  }
  state.where = {};
  const int status = lua_pcall(lua, 0, 1, handler);
  if (status == LUA_OK) {
    lua_remove(lua, handler);
    return;
  }
  if (status == LUA_ERRMEM || state.meter.exhausted()) {
    throw ScriptError({state.meter.line() > 0 ? state.meter.file() : file, state.meter.line()},
                      state.meter.verdict());
  }
  const Location where = state.where.file.empty() ? Location{file, 0} : state.where;
  throw ScriptError(where, text_of_error(lua, where));
}

}  // namespace

Value Sandbox::load(const Source& source) {
  constexpr std::size_t kLongest = 1U << 20U;
  if (source.text.size() > kLongest) throw ScriptError({source.file, 0}, "a script is at most 1 MiB long");
  State& state = *state_;
  freeze_globals(state.lua);
  state.open_declarations.clear();
  state.loading = true;
  state.meter.start(state.lua, state.load_limits);
  struct Finish {
    State& state;
    ~Finish() {
      state.meter.stop(state.lua);
      state.loading = false;
      lua_settop(state.lua, 0);
    }
  } const finish{state};
  run_text(state, source);
  const Meter::Lift lift(state.meter);
  if (!state.open_declarations.empty()) {
    throw ScriptError({source.file, 0}, state.open_declarations.front() + " has no { … } behind it");
  }
  return to_value_at(state, -1, {source.file, 0});
}

void push_included(State& state, const std::string& name) {
  if (!state.reader) throw InputError("include is not available here");
  const int top = lua_gettop(state.lua);
  const Source source = state.reader(name);
  if (const auto found = state.included.find(source.file); found != state.included.end()) {
    if (found->second == LUA_NOREF) throw InputError("'" + name + "' includes itself");
    lua_rawgeti(state.lua, LUA_REGISTRYINDEX, found->second);
    return;
  }
  state.included[source.file] = LUA_NOREF;
  try {
    run_text(state, source);
  } catch (...) {
    lua_settop(state.lua, top);
    state.included.erase(source.file);
    throw;
  }
  freeze(state.lua);
  lua_pushvalue(state.lua, -1);
  state.included[source.file] = luaL_ref(state.lua, LUA_REGISTRYINDEX);
}

void Sandbox::seal() {
  seal_functions(*state_);
  lua_settop(state_->lua, 0);
}

Outcome Sandbox::call(const Function& function, const View* view, std::span<const Value> arguments) {
  lua_State* lua = state_->lua;
  lua_pushcfunction(lua, note_error);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, function.reference);
  if (view != nullptr) lua_rawgeti(lua, LUA_REGISTRYINDEX, view->reference_);
  for (const Value& argument : arguments) push(*state_, argument);
  return run(static_cast<int>(arguments.size()) + (view != nullptr ? 1 : 0), function.where);
}

Outcome Sandbox::call(const Function& function, const Json& argument) {
  lua_State* lua = state_->lua;
  lua_pushcfunction(lua, note_error);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, function.reference);
  push(*state_, argument);
  return run(1, function.where);
}

Outcome Sandbox::run(int arguments, const Location& where) {
  State& state = *state_;
  lua_State* lua = state.lua;
  state.where = {};
  state.meter.start(lua, state.run_limits);
  const int status = lua_pcall(lua, arguments, 2, 1);
  state.meter.stop(lua);
  struct Clear {
    lua_State* lua;
    ~Clear() { lua_settop(lua, 0); }
  } const clear{lua};

  Outcome outcome;
  if (status == LUA_OK) {
    outcome.value = to_value_at(state, -2, where);
    if (!lua_isnil(lua, -1)) outcome.second = to_value_at(state, -1, where);
    return outcome;
  }
  if (status == LUA_ERRMEM || state.meter.exhausted()) {
    throw ScriptError(state.meter.line() > 0 ? Location{state.meter.file(), state.meter.line()} : where,
                      state.meter.verdict());
  }
  if (lua_touserdata(lua, -1) == unknown_signal()) {
    outcome.unknown = state.unknown;
    return outcome;
  }
  const Location place = state.where.file.empty() ? where : state.where;
  throw ScriptError(place, text_of_error(lua, place));
}

}  // namespace greencert::script
