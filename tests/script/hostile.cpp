// Scripts that try to run forever, eat memory, get out, cheat or leave something behind. Each has to end
// within its limits with a message that tells place and cause, and the next script in the same sandbox has to
// be right.

#include "hostile.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ctime>

#include "script/sandbox.hpp"

namespace script = greencert::script;
namespace data = boost::unit_test::data;

namespace {

std::vector<Hostile> all_scripts() {
  std::vector<Hostile> all = greedy_scripts();
  for (Hostile& one : sly_scripts()) all.push_back(std::move(one));
  return all;
}

/// Data files that hostile scripts include.
script::Source read(const std::string& name) {
  if (name == "endless") return {"plugins/x/hostile.lua", "while true do end"};
  if (name == "greedy") {
    return {"plugins/x/hostile.lua",
            "local t = {} for i = 1, 1e6 do t[i] = ('x'):rep(200000) .. i end return t"};
  }
  const int depth = std::stoi(name.substr(4));  // deep1, deep2, …
  return {"plugins/x/hostile.lua" + std::string(depth, ' '),
          "return include 'deep" + std::to_string(depth + 1) + "'"};
}

/// A sandbox with the usual limits, except for the time, so that the test is quick.
struct Cell {
  script::Sandbox sandbox{{20'000'000, 128U << 20U, 1024U << 20U, 256U << 10U, kSeconds},
                          {1'000'000, 32U << 20U, 256U << 20U, 64U << 10U, kSeconds}};

  Cell() {
    sandbox.add_declaration("thing", [](const script::Table&) {});
    sandbox.set_reader(read);
  }
  static constexpr double kSeconds = 0.25;
};

void run(script::Sandbox& sandbox, const Hostile& hostile) {
  const auto value = sandbox.load({"plugins/x/hostile.lua", hostile.text});
  sandbox.seal();
  if (const auto* function = std::get_if<script::Function>(&value)) sandbox.call(*function, nullptr);
}

void require_healthy(script::Sandbox& sandbox) {
  const auto value =
      sandbox.load({"healthy.lua", "return function() return round(2.345, 2) + #('abc'):rep(3) end"});
  sandbox.seal();
  BOOST_TEST(std::get<double>(sandbox.call(std::get<script::Function>(value), nullptr).value) == 11.35);
}

}  // namespace

BOOST_DATA_TEST_CASE_F(Cell, a_hostile_script_ends_with_a_clear_message, data::make(all_scripts()), hostile) {
  const std::clock_t start = std::clock();
  BOOST_CHECK_EXCEPTION(run(this->sandbox, hostile), script::ScriptError,
                        [&](const script::ScriptError& error) {
                          BOOST_TEST_MESSAGE(error.what());
                          const std::string what = error.what();
                          BOOST_TEST(what.find(hostile.cause) != std::string::npos, what);
                          BOOST_TEST(what.size() < 2500);
                          return error.where().file.starts_with("plugins/x/hostile.lua");
                        });
  BOOST_TEST(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC < 40 * kSeconds);
}

BOOST_FIXTURE_TEST_CASE(the_host_is_unharmed_by_all_of_them_in_one_sandbox, Cell) {
  for (const Hostile& hostile : all_scripts()) {
    BOOST_CHECK_THROW(run(sandbox, hostile), script::ScriptError);
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
