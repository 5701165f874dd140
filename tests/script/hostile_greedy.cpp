#include "hostile.hpp"

namespace {

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

/// A table whose length is 2^52, though it has only 53 entries.
std::string endless_list() {
  std::string out = "{ ";
  for (int i = 0; i <= 52; ++i) out += "[" + std::to_string(1LL << i) + "] = 1, ";
  return out + "}";
}

}  // namespace

std::vector<Hostile> greedy_scripts() {
  return {
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
       "return function() local a, b = ('x'):rep(60000), ('x'):rep(59999) .. 'x' while true do local c = a "
       "== "
       "b end end",
       "stopped"},
      {"many sorts",
       "return function() local t = {} for i = 1, 5000 do t[i] = -i end while true do table.sort(t) end end",
       "instructions"},
      {"removing from the front for ever",
       "return function() local t = {} for i = 1, 5000 do t[i] = i end while true do table.insert(t, 1, 0) "
       "end "
       "end",
       "instructions"},
      {"walking a table for ever",
       "return function() local t = {} for i = 1, 5000 do t[i] = i end while true do for k in pairs(t) do "
       "break end end end",
       "instructions"},
      {"string.rep of nothing", "return function() while true do local s = (''):rep(math.maxinteger) end end",
       "instructions"},
      {"arguments that grow", "return function() local function f(...) return f(0, ...) end return f() end",
       "stopped"},
      {"arguments handed on",
       "return function() local function f(...) while true do local n = select('#', ...) end end return "
       "f(('x'):byte(1, 1000)) end",
       "instructions"},
      {"all bytes as arguments", "return function() return ('x'):rep(60000):byte(1, -1) end",
       "more than 1000 values"},
      {"all code points as arguments", "return function() return utf8.codepoint(('x'):rep(60000), 1, -1) end",
       "more than 1000 values"},
      {"long texts in order",
       "return function() local a, b = ('x'):rep(60000), ('x'):rep(59999) .. 'y' while true do local c = a < "
       "b end end",
       "stopped"},
      {"long texts compared while loading",
       "local a, b = ('x'):rep(250000), ('x'):rep(249999) .. 'y' while true do local c = a == b end",
       "stopped"},
      {"digits without end",
       "return function() local s = ('9'):rep(60000) while true do local n = tonumber(s, 10) end end",
       "instructions"},
      {"sort by a comparison that is always true",
       "return function() local t = {} for i = 1, 3000 do t[i] = i end while true do table.sort(t, "
       "function() return true end) end end",
       "instructions"},
      {"sort of what has no order", "return function() table.sort { 1, 'a', {} } end", "attempt to compare"},
      {"a list that pretends to be endless",
       "return function() local t = " + endless_list() + " table.insert(t, 1, 0) end", "instructions"},
      {"sorting a list that pretends to be endless",
       "return function() local t = " + endless_list() + " table.sort(t) end", "instructions"},
      {"summing a list that pretends to be endless",
       "return function() return sum(" + endless_list() + ", function() return 1 end) end", "instructions"},
      {"unpacking a list that pretends to be endless",
       "return function() return table.unpack(" + endless_list() + ") end", "more than 1000 values"},
      {"a data file that never ends", "include 'endless'", "instructions"},

      // patterns that backtrack
      {"exponential-looking pattern",
       "return function() return ('a'):rep(5000):find(('a*'):rep(12) .. 'b') end", "pattern"},
      {"lazy pattern", "return function() return ('a'):rep(3000):match('.-.-.-.-b') end", "pattern"},
      {"balanced pattern", "return function() return ('('):rep(5000):gsub('%b()%b()', '') end", "pattern"},
      {"cubic pattern in a loop",
       "return function() while true do local x = ('a'):rep(100):find('a*a*b') end end", "instructions"},
      {"gmatch, to which ^ is no anchor",
       "return function() for x in ('^'):rep(20000):gmatch('^^*b') do end end", "pattern"},
      {"a long set", "return function() return ('a'):rep(60000):find('^[' .. ('b'):rep(50000) .. 'a]*c') end",
       "pattern"},
      {"a long pattern", "return function() return ('a'):rep(60000):find(('a'):rep(30000) .. '.b') end",
       "pattern"},
      {"captures that refer to themselves",
       "return function() return ('a'):rep(60000):find('(.-)' .. ('%1'):rep(5000) .. 'b') end", "pattern"},
      {"optional items", "return function() return ('a'):rep(40):find(('a?'):rep(40) .. ('a'):rep(40)) end",
       "pattern"},
      {"plain text sought for ever",
       "return function() local a, b = ('a'):rep(60000), ('a'):rep(30000) .. 'b' while true do local i = "
       "a:find(b, 1, true) end end",
       "instructions"},
      {"an unfinished pattern", "return function() return ('a'):find('[a') end", "malformed pattern"},

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
      {"unpack of millions", "return function() return table.unpack({}, 1, 1e7) end",
       "more than 1000 values"},
      {"closures without end",
       "return function() local t = {} while true do t[#t + 1] = function() return t end end end", "stopped"},
      {"garbage at the brink of the limit",
       "return function() local keep = {} for i = 1, 520 do keep[i] = ('x'):rep(60000) .. i end "
       "while true do local s = ('y'):rep(60000) end end",
       "stopped"},
      {"recursion through gsub",
       "return function() local function f() return (('a'):gsub('a', f)) end return f() end",
       "stack overflow"},
      {"recursion through sort",
       "return function() local function f() table.sort({ 1, 2 }, f) end return f() end", "stack overflow"},
      {"recursion through sum",
       "return function() local function f() return sum({ 1 }, f) end return f() end", "stack overflow"},
      {"an unknown name at the bottom of the stack",
       "return function() local function f(n) if n == 0 then return nowhere end return 1 + f(n - 1) end "
       "return f(150000) end",
       "'nowhere' is not available"},
      {"data of a file that is too large", "include 'greedy'", "of memory"},
      {"a data file at the bottom of the stack",
       "local function f(n) if n == 0 then return include 'deep1' end return 1 + f(n - 1) end return "
       "f(150000)",
       "stack overflow"},
      {"data files that include without end", "include 'deep1'", "C stack overflow"},
      {"a text of 300,000 letters in the script", "return '" + std::string(300'000, 'x') + "'",
       "longer than 256 KiB"},
      {"a name of 300,000 letters in the script", "return " + std::string(300'000, 'x'),
       "longer than 256 KiB"},
      {"a script of 2 MiB", std::string(2U << 20U, ' '), "at most 1 MiB"},
      {"10,000 parentheses", "return " + std::string(10'000, '(') + "1" + std::string(10'000, ')'),
       "overflow"},
      {"10,000 nested tables", "return " + std::string(10'000, '{') + std::string(10'000, '}'), "overflow"},
      {"10,000 nested functions", repeated("return function() ", 10'000), "overflow"},
      {"10,000 nested blocks", repeated("do ", 10'000), "overflow"},
      {"10,000 joined texts", "return " + repeated("'a' .. ", 10'000) + "'a'", "overflow"},
      {"10,000 signs", "return " + repeated("- ", 10'000) + "1", "overflow"},
      {"300 locals", repeated("local a ", 300), "too many local variables"},

      // the host
      {"a value that grows when it is copied",
       "return function() local t = { 1 } for i = 1, 60 do t = { t, t } end return t end",
       "larger than 32 MiB"},
      {"a declaration that grows when it is copied",
       "local t = { 1 } for i = 1, 60 do t = { t, t } end thing 'a' (t)", "larger than 32 MiB"},
      {"one long text in a long list",
       "return function() local s, t = ('x'):rep(60000), {} for i = 1, 1000 do t[i] = s end return t end",
       "larger than 32 MiB"},
      {"large declarations for ever",
       "local t = {} for i = 1, 100000 do t[i] = i end while true do thing 'a' (t) end", "stopped"},
      {"halves of declarations for ever", "for i = 1, 1e6 do thing('a' .. i) end", "no { … } behind them"},
      {"units without end",
       "return function() for a = 65, 90 do for b = 65, 90 do local q = quantity(1, 'X' .. string.char(a, "
       "b)) end end end",
       "more than 200 different units"},
      {"a message of 60,000 letters", "return function() error(('x'):rep(60000)) end", "xxx…"},
  };
}
