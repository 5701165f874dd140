// Scripts that try to run forever, eat memory, get out, cheat or leave something behind. Each has to end
// within its limits with a message that tells place and cause, and the next script in the same sandbox has to
// be right.

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "script/sandbox.hpp"

namespace script = greencert::script;
namespace data = boost::unit_test::data;

namespace {

struct Hostile {
  const char* name;
  const char* text;   // a chunk; where it returns a function, that is called
  const char* cause;  // part of the message
};

std::ostream& operator<<(std::ostream& out, const Hostile& one) {
  return out << one.name;
}

const std::vector<Hostile> kHostile = {
    // for ever
    {"endless loop", "return function() while true do end end", "instructions"},
    {"endless loop while loading", "while true do end", "instructions"},
    {"endless goto", "return function() ::again:: goto again end", "instructions"},
    {"endless numeric loop", "return function() for i = 1, math.huge do end end", "instructions"},
    {"endless tail calls", "return function() local function f() return f() end return f() end",
     "instructions"},
    {"loops in loops", "return function() for i=1,1e6 do for j=1,1e6 do for k=1,1e6 do end end end end",
     "instructions"},
    {"iterator that never ends", "return function() for x in function() return 1 end do end end",
     "instructions"},
    {"comparison that never ends",
     "return function() table.sort({3,2,1}, function() while true do end end) end", "instructions"},
    {"callback of sum that never ends",
     "return function() return sum({1}, function() while true do end end) end", "instructions"},
    {"callback of gsub that never ends",
     "return function() return ('a'):gsub('a', function() while true do end end) end", "instructions"},
    {"many expensive calls",
     "return function() local s = ('x'):rep(60000) while true do local t = s:upper() end end", "stopped"},
    {"many expensive comparisons",
     "return function() local a, b = ('x'):rep(60000), ('x'):rep(59999) .. 'x' while true do local c = a == "
     "b end end",
     "stopped"},
    {"many sorts",
     "return function() local t = {} for i = 1, 5000 do t[i] = -i end while true do table.sort(t) end end",
     "instructions"},
    {"removing from the front for ever",
     "return function() local t = {} for i = 1, 5000 do t[i] = i end while true do table.insert(t, 1, 0) end "
     "end",
     "instructions"},
    {"walking a table for ever",
     "return function() local t = {} for i = 1, 5000 do t[i] = i end while true do for k in pairs(t) do "
     "break end end end",
     "instructions"},

    // patterns that backtrack
    {"exponential-looking pattern",
     "return function() return ('a'):rep(5000):find(('a*'):rep(12) .. 'b') end", "pattern"},
    {"lazy pattern", "return function() return ('a'):rep(3000):match('.-.-.-.-b') end", "pattern"},
    {"balanced pattern", "return function() return ('('):rep(5000):gsub('%b()%b()', '') end", "pattern"},
    {"cubic pattern in a loop",
     "return function() while true do local x = ('a'):rep(100):find('a*a*b') end end", "instructions"},

    // memory
    {"text that doubles", "return function() local s = 'x' while true do s = s .. s end end", "KiB"},
    {"string.rep of gigabytes", "return function() return ('x'):rep(1e9) end", "stopped"},
    {"string.rep past all sizes", "return function() return ('xx'):rep(math.maxinteger) end", "too large"},
    {"string.format with a wide field", "return function() return string.format('%99999d', 1) end",
     "invalid conversion"},
    {"table.concat of a text that grows",
     "return function() local t = {} for i = 1, 3000 do t[i] = ('x'):rep(1000) end return table.concat(t) "
     "end",
     "stopped"},
    {"tables without end", "return function() local t = {} while true do t = {t} end end", "stopped"},
    {"list without end", "return function() local t = {} for i = 1, math.huge do t[i] = i end end",
     "stopped"},
    {"garbage without end", "return function() while true do local t = {1,2,3,4,5,6,7,8,9,10} end end",
     "stopped"},
    {"deep recursion", "return function() local function f() return 1 + f() end return f() end", "stopped"},
    {"unpack of millions", "return function() return table.unpack({}, 1, 1e7) end", "unpack"},
    {"closures without end",
     "return function() local t = {} while true do t[#t + 1] = function() return t end end end", "stopped"},

    // out of the box
    {"io", "return function() return io.open('/etc/passwd') end", "'io' is not available"},
    {"os", "os.execute('true')", "'os' is not available"},
    {"debug", "debug.sethook()", "'debug' is not available"},
    {"package", "return package.loadlib", "'package' is not available"},
    {"require", "require 'os'", "'require' is not available"},
    {"load", "return load('return 1')", "'load' is not available"},
    {"dofile", "dofile('/etc/passwd')", "'dofile' is not available"},
    {"collectgarbage", "collectgarbage('stop')", "'collectgarbage' is not available"},
    {"print", "print 'hello'", "'print' is not available"},
    {"chance", "return function() return math.random() end", "attempt to call a nil value"},
    {"clock", "return os.time()", "'os' is not available"},
    {"bytecode", "\x1bLua\x54", "attempt to load a binary chunk"},
    {"dump of a function", "return string.dump(function() end)", "attempt to call a nil value"},
    {"_G", "return _G", "'_G' is not available"},
    {"_ENV", "_ENV.x = 1", "global"},

    // catching the stop
    {"pcall", "return function() while true do pcall(function() while true do end end) end end",
     "'pcall' is not available"},
    {"xpcall", "return function() xpcall(error, function() while true do end end) end",
     "'xpcall' is not available"},
    {"coroutine", "return function() coroutine.wrap(function() while true do end end)() end",
     "'coroutine' is not available"},
    {"metatable with __gc", "setmetatable({}, { __gc = function() while true do end end })",
     "'setmetatable' is not available"},
    {"to-be-closed variable", "return function() local x <close> = {} while true do end end", "non-closable"},
    {"metatable of texts", "getmetatable('').__index = nil", "'getmetatable' is not available"},
    {"rawset", "rawset(string, 'rep', nil)", "'rawset' is not available"},

    // leaving something behind
    {"a global", "return function() counter = 1 end", "cannot be set"},
    {"a library function replaced", "string.rep = nil", "cannot be changed"},
    {"a library function replaced in a function", "return function() math.floor = math.ceil end",
     "cannot be changed"},
    {"a method of texts replaced", "local s = '' s.upper = nil", "attempt to index a string value"},
    {"a counter kept between calls", "local n = 0 return function() n = n + 1 return n end", "changes 'n'"},
    {"a counter kept by a helper",
     "local n = 0 local function next() n = n + 1 return n end return function() return next() end",
     "changes 'n'"},
    {"a counter in a function made by a function",
     "local function counter() local n = 0 return function() n = n + 1 return n end end return counter()",
     "changes 'n'"},
    {"a table kept between calls", "local seen = {} return function() seen[1] = true end",
     "cannot be changed"},
    {"table.insert into a kept table", "local seen = {} return function() table.insert(seen, 1) end",
     "cannot be changed"},
    {"a declaration inside a function", "return function() thing 'a' {} end", "not inside a function"},

    // plain mistakes
    {"an error that is a table", "return function() error({}) end", "an error that is a table"},
    {"an error without a message", "return function() error() end", "an error that is a nil"},
    {"nil arithmetic", "return function() return 1 + nil end", "arithmetic on a nil value"},
    {"text arithmetic", "return function() return '1' + 1 end", "arithmetic on a string value"},
    {"syntax", "return function( end", "expected"},
    {"nesting past the parser",
     "return (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("
     "(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("
     "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
     "overflow"},
    {"an address", "return function() return string.format('%p', {}) end", "not available"},
    {"keys without an order", "return function() for k in pairs({[{}] = 1}) do end end", "order"},
    {"a function as a result", "return function() return function() end end", "cannot be returned"},
    {"a table that holds itself", "return function() local t = {} t[1] = t return t end", "nested deeper"},
};

void require_healthy(script::Sandbox& sandbox) {
  const auto value =
      sandbox.load({"healthy.lua", "return function() return round(2.345, 2) + #('abc'):rep(3) end"});
  sandbox.seal();
  BOOST_TEST(std::get<double>(sandbox.call(std::get<script::Function>(value), nullptr).value) == 11.35);
}

}  // namespace

BOOST_DATA_TEST_CASE(a_hostile_script_ends_with_a_clear_message, data::make(kHostile), hostile) {
  script::Sandbox sandbox;
  sandbox.add_declaration("thing");
  const auto run = [&] {
    const auto value = sandbox.load({"plugins/x/hostile.lua", std::string(hostile.text)});
    sandbox.seal();
    if (const auto* function = std::get_if<script::Function>(&value)) sandbox.call(*function, nullptr);
  };
  BOOST_CHECK_EXCEPTION(run(), script::ScriptError, [&](const script::ScriptError& error) {
    BOOST_TEST_MESSAGE(error.what());
    const std::string what = error.what();
    BOOST_TEST(what.find(hostile.cause) != std::string::npos, what);
    return error.where().file == "plugins/x/hostile.lua";
  });
}

BOOST_AUTO_TEST_CASE(the_host_is_unharmed_by_all_of_them_in_one_sandbox) {
  script::Sandbox sandbox;
  sandbox.add_declaration("thing");
  for (const Hostile& hostile : kHostile) {
    if (std::string_view(hostile.cause).starts_with("changes")) continue;  // such a plugin is never run
    try {
      const auto value = sandbox.load({"hostile.lua", hostile.text});
      if (const auto* function = std::get_if<script::Function>(&value)) sandbox.call(*function, nullptr);
    } catch (const script::ScriptError&) {
    }
    require_healthy(sandbox);
  }
}

BOOST_AUTO_TEST_CASE(a_script_is_stopped_at_the_same_place_every_time) {
  script::Sandbox sandbox;
  const auto value = sandbox.load(
      {"x.lua", "return function(limit) local n = 0 for i = 1, limit do n = n + i end return n end"});
  const auto& function = std::get<script::Function>(value);
  const auto fits = [&](double limit) {
    try {
      const std::vector<script::Value> arguments = {limit};
      sandbox.call(function, nullptr, arguments);
      return true;
    } catch (const script::ScriptError&) {
      return false;
    }
  };
  double low = 1;
  double high = 1e6;
  while (high - low > 1) {
    const double middle = std::floor((low + high) / 2);
    (fits(middle) ? low : high) = middle;
  }
  for (int again = 0; again < 20; ++again) {
    fits(again * 1000);  // what ran before does not matter
    BOOST_TEST(fits(low));
    BOOST_TEST(!fits(high));
  }
}
