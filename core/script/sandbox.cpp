#include "script/sandbox.hpp"

#include "base/utf8.hpp"
#include "script/state.hpp"
#include "script/view.hpp"

namespace greencert::script {
namespace {

char kUnknown;

int panic(lua_State* /*lua*/) {
  std::abort();
}

}  // namespace

State& state_of(lua_State* lua) {
  return **static_cast<State**>(lua_getextraspace(lua));
}
void* unknown_signal() {
  return &kUnknown;
}

void need_stack(lua_State* lua, int values) {
  if (lua_checkstack(lua, values) == 0) throw InputError("the script's calls are nested too deep for this");
}

Sandbox::Sandbox(const Limits& load_limits, const Limits& run_limits) : state_(std::make_unique<State>()) {
  state_->load_limits = load_limits;
  state_->run_limits = run_limits;
  state_->lua = lua_newstate(&Meter::allocate, &state_->meter);
  if (state_->lua == nullptr) throw Error("no memory for a Lua state");
  lua_atpanic(state_->lua, panic);
  *static_cast<State**>(lua_getextraspace(state_->lua)) = state_.get();
  open_library(*state_);
  open_freezer(*state_);
  open_quantities(*state_);
}

Sandbox::~Sandbox() {
  lua_close(state_->lua);
}

void Sandbox::set_translations(Translations translations) {
  state_->translations = std::move(translations);
}

void Sandbox::set_reader(Reader reader) {
  state_->reader = std::move(reader);
}

namespace {

/// Does something at the end of a scope, whatever happens.
template <class Action>
class Finally {
 public:
  explicit Finally(Action action) : action_(std::move(action)) {}
  ~Finally() { action_(); }
  Finally(const Finally&) = delete;
  Finally& operator=(const Finally&) = delete;

 private:
  Action action_;
};

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
  need_stack(lua, 10);
  const Meter::Scope limited(state.meter, lua);  // which the host's work around an include had lifted
  lua_pushcfunction(lua, note_error);
  const int handler = lua_gettop(lua);
  state.where = {};
  state.prefix.clear();
  int status = luaL_loadbufferx(lua, text.data(), text.size(), ("@" + file).c_str(), "t");
  if (status == LUA_ERRSYNTAX) throw syntax_error(lua, file);
  if (status == LUA_OK) status = lua_pcall(lua, 0, 1, handler);
  if (status != LUA_OK) throw failure_of(state, status, {file, 0});
  lua_remove(lua, handler);
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
  const Finally finally([&state] {
    state.meter.stop(state.lua);
    state.loading = false;
    lua_settop(state.lua, 0);
  });
  run_text(state, source);
  const Meter::Scope lifted(state.meter, nullptr);
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
  const Finally finally([lua] { lua_settop(lua, 0); });
  lua_pushcfunction(lua, note_error);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, function.reference);
  if (view != nullptr) lua_rawgeti(lua, LUA_REGISTRYINDEX, view->reference_);
  for (const Value& argument : arguments) push(*state_, argument);
  return run(function.where);
}

Outcome Sandbox::call(const Function& function, const Json& argument) {
  lua_State* lua = state_->lua;
  const Finally finally([lua] { lua_settop(lua, 0); });
  lua_pushcfunction(lua, note_error);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, function.reference);
  push(*state_, argument);
  return run(function.where);
}

/// Calls what stands on the stack: message handler, function, arguments.
Outcome Sandbox::run(const Location& where) {
  State& state = *state_;
  lua_State* lua = state.lua;
  state.where = {};
  state.prefix.clear();
  state.meter.start(lua, state.run_limits);
  const int status = lua_pcall(lua, lua_gettop(lua) - 2, 2, 1);
  state.meter.stop(lua);

  Outcome outcome;
  if (status == LUA_OK) {
    outcome.value = to_value_at(state, -2, where);
    if (!lua_isnil(lua, -1)) outcome.second = to_value_at(state, -1, where);
  } else if (lua_touserdata(lua, -1) == unknown_signal()) {
    outcome.unknown = state.unknown;
  } else {
    throw failure_of(state, status, where);
  }
  return outcome;
}

}  // namespace greencert::script
