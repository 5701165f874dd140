#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/translations.hpp"
#include "script/meter.hpp"
#include "script/value.hpp"

struct lua_State;

namespace greencert::script {

struct State;
class View;

/// A script failed; `where` is the place in the script, `cause` what happened there.
class ScriptError : public InputError {
 public:
  ScriptError(const Location& where, const std::string& cause);
  const Location& where() const { return where_; }
  const std::string& cause() const { return cause_; }

 private:
  Location where_;
  std::string cause_;
};

/// The text of a script and the name it has in messages.
struct Source {
  std::string file;
  std::string text;
};

/// What a call came to: its first result, its second (findings), or the fact that ended it by being unknown.
struct Outcome {
  Value value;
  Value second;
  std::optional<std::string> unknown;
};

/// One Lua 5.4 state in which scripts can compute and nothing else: whitelisted pure functions, text chunks
/// only, counted limits (Meter), no shared state that a script could change after loading. Not for use by two
/// threads at once.
class Sandbox {
 public:
  using Declared = std::function<void(const Table&)>;
  using Reader = std::function<Source(const std::string& name)>;

  explicit Sandbox(const Limits& load_limits = {20'000'000, 128U << 20U, 1024U << 20U, 256U << 10U},
                   const Limits& run_limits = {});
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  /// Lets scripts write `name "id" { … }` (or, with a dot, `fact.number "id" { … }`). While a file is loaded,
  /// each whole declaration is handed to `declared`, if given; in any case it is a table that remembers its
  /// kind and id.
  void add_declaration(const std::string& name, Declared declared = nullptr);
  /// Lets scripts write `name(…)`: a table that remembers its kind. A single table argument becomes that
  /// table.
  void add_constructor(const std::string& name);
  /// A read-only global.
  void add_constant(const std::string& name, const Json& value);
  /// Serves `include "name"`: finds that file, or throws.
  void set_reader(Reader reader);

  /// The language in which _"…" gives a text; as it is written, unless set.
  void set_translations(Translations translations);

  /// Runs a file's text (never bytecode) and gives what it returns. Throws ScriptError.
  Value load(const Source& source);

  /// Freezes all that the functions loaded so far can reach: from here on they compute from their arguments
  /// alone.
  void seal();

  /// Calls a function with a view (or none) and further arguments. Throws ScriptError.
  Outcome call(const Function& function, const View* view, std::span<const Value> arguments = {});
  /// As `call`, with one argument given as JSON, read-only to the script.
  Outcome call(const Function& function, const Json& argument);

  State& state() { return *state_; }

 private:
  Outcome run(const Location& where);

  std::unique_ptr<State> state_;
};

}  // namespace greencert::script
