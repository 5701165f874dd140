#include "script/sandbox.hpp"

#include <boost/test/unit_test.hpp>

namespace script = greencert::script;
using greencert::Json;

namespace {

Json run(const std::string& text) {
  script::Sandbox sandbox;
  sandbox.add_constructor("at_most");
  return script::to_json(sandbox.load({"x.lua", text}));
}

bool mentions(const std::exception& error, const std::string& text) {
  return std::string(error.what()).find(text) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_CASE(pairs_goes_by_key) {
  BOOST_TEST(run("local o = '' for k, v in pairs { b = 1, a = 2, [3] = 3, [1] = 4, B = 5, ['é'] = 6 } do o = "
                 "o .. k .. v "
                 "end return o") == "1433B5a2b1é6");
}

BOOST_AUTO_TEST_CASE(quantities_keep_their_dimensions) {
  BOOST_TEST(run("return quantity(1, 'kg') + quantity(200, 'g')") == Json({{"amount", 1.2}, {"unit", "kg"}}));
  BOOST_TEST(run("return quantity(4200, 'g'):to('kg').amount") == 4.2);
  BOOST_TEST(run("return round(quantity(2, 'kWh') / quantity(1, 'MJ'), 9)") == 7.2);
  BOOST_TEST(run("return quantity(500, 'g') < quantity(1, 'kg')") == true);
  BOOST_TEST(run("return (3 * quantity(2, 'kWh') / 2).amount") == 3);
  BOOST_CHECK_EXCEPTION(
      run("return quantity(1, 'kg') + quantity(1, 'kWh')"), script::ScriptError,
      [](const auto& e) { return mentions(e, "x.lua:1: 'kWh' cannot be turned into 'kg'"); });
  BOOST_CHECK_EXCEPTION(run("return quantity(1, 'kg') + quantity(1, 'kg CO2e')"), script::ScriptError,
                        [](const auto& e) { return mentions(e, "cannot be turned"); });
  BOOST_CHECK_EXCEPTION(run("return quantity(1, 'kg') + 1"), script::ScriptError,
                        [](const auto& e) { return mentions(e, "cannot be combined"); });
  BOOST_CHECK_EXCEPTION(run("return quantity(1, 'kilos')"), script::ScriptError,
                        [](const auto& e) { return mentions(e, "'kilos' is unknown"); });
}

BOOST_AUTO_TEST_CASE(the_helpers_of_the_api_compute) {
  BOOST_TEST(run("return round(2.675, 2)") == 2.68);
  BOOST_TEST(run("return round(-0.5)") == -1);
  BOOST_TEST(run("return round(59.405940594059405, 1)") == 59.4);
  BOOST_TEST(run("return clamp(5, 0, 3)") == 3);
  BOOST_TEST(run("return sum({ {m = 1}, {m = 2.5} }, 'm')") == 3.5);
  BOOST_TEST(run("return sum({ 1, 2 }, function(x) return x * x end)") == 5);
  BOOST_TEST(run("return is_empty {} and not is_empty { 1 }") == true);
  BOOST_TEST(run("return tostring({}) .. tostring(1.5) .. tostring(nil)") == "table1.5nil");
}

BOOST_AUTO_TEST_CASE(constructors_remember_their_kind) {
  BOOST_TEST(run("return at_most(3)") == Json({{"kind", "at_most"}, {"items", {3}}}));
  BOOST_TEST(run("return at_most { limit = 3 }") == Json({{"kind", "at_most"}, {"limit", 3}}));
}

BOOST_AUTO_TEST_CASE(declarations_reach_the_host_with_their_place) {
  script::Sandbox sandbox;
  std::vector<std::string> seen;
  sandbox.add_declaration("fact.number", [&](const script::Table& table) {
    seen.push_back(table.id + " " + table.where.to_string() + " " + std::get<std::string>(table.at("unit")));
  });
  sandbox.load(
      {"plugins/x/y.lua", "\nfact.number 'x.a' { unit = 'kg' }\n\nfact.number 'x.b' {\n  unit = 'm',\n}"});
  BOOST_TEST(seen == std::vector<std::string>({"x.a plugins/x/y.lua:2 kg", "x.b plugins/x/y.lua:4 m"}),
             boost::test_tools::per_element());
  BOOST_CHECK_EXCEPTION(sandbox.load({"x.lua", "fact.number 'x.c'"}), script::ScriptError, [](const auto& e) {
    return mentions(e, "fact.number 'x.c' has no { … } behind it");
  });
  BOOST_CHECK_EXCEPTION(sandbox.load({"x.lua", "facts.number 'x.c' {}"}), script::ScriptError,
                        [](const auto& e) {
                          return mentions(e, "'facts' is not available to scripts (did you mean 'fact'?)");
                        });
}

BOOST_AUTO_TEST_CASE(an_error_of_the_host_comes_back_with_the_script_line) {
  script::Sandbox sandbox;
  sandbox.add_declaration("thing",
                          [](const script::Table&) { throw greencert::InputError("thing is wrong"); });
  BOOST_CHECK_EXCEPTION(sandbox.load({"x.lua", "\n\nthing 'a' {}"}), script::ScriptError,
                        [](const auto& e) { return std::string(e.what()) == "x.lua:3: thing is wrong"; });
}

BOOST_AUTO_TEST_CASE(include_gives_frozen_data_once) {
  script::Sandbox sandbox;
  int reads = 0;
  sandbox.set_reader([&](const std::string& name) {
    ++reads;
    if (name == "circle") return script::Source{"circle.lua", "return include 'circle'"};
    if (name == "broken") return script::Source{"broken.lua", "\nreturn {"};
    return script::Source{name + ".lua", "return { limit = { 3, 4 } }"};
  });
  BOOST_TEST(script::to_json(
                 sandbox.load({"x.lua", "return include('data').limit[2] + #include('data').limit"})) == 6);
  BOOST_CHECK_EXCEPTION(sandbox.load({"x.lua", "include('data').limit[1] = 5"}), script::ScriptError,
                        [](const auto& e) { return mentions(e, "cannot be changed"); });
  BOOST_CHECK_EXCEPTION(sandbox.load({"x.lua", "include 'circle'"}), script::ScriptError,
                        [](const auto& e) { return mentions(e, "includes itself"); });
  BOOST_CHECK_EXCEPTION(sandbox.load({"x.lua", "include 'broken'"}), script::ScriptError,
                        [](const auto& e) { return mentions(e, "broken.lua:2"); });
}

BOOST_AUTO_TEST_CASE(a_function_may_use_local_state_of_its_own_call) {
  script::Sandbox sandbox;
  const auto value = sandbox.load({"x.lua", R"(
    local factors = { 2, 3 }
    local function scale(x, i) return x * factors[i] end
    return function()
      local n = 0
      local function add(x) n = n + x end
      for i, x in ipairs { 10, 100 } do add(scale(x, i)) end
      return n
    end)"});
  sandbox.seal();
  for (int i = 0; i < 3; ++i) {
    BOOST_TEST(std::get<double>(sandbox.call(std::get<script::Function>(value), nullptr).value) == 320);
  }
}
