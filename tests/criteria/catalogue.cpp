#include "criteria/catalogue.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <set>

#include "base/error.hpp"
#include "base/file.hpp"
#include "copy.hpp"
#include "criteria/cases.hpp"
#include "sample.hpp"

namespace criteria = greencert::criteria;
namespace data = boost::unit_test::data;
using greencert::InputError;

namespace {

struct Broken {
  const char* file;
  const char* old_text;
  const char* new_text;
  const char* message;
};
std::ostream& operator<<(std::ostream& out, const Broken& broken) {
  return out << broken.new_text;
}

const char* const kPlugin = "plugins/sample/sample.lua";
const char* const kChecklist = "scripts/sample.lua";

const std::vector<Broken> kBroken = {
    {kPlugin, "measure = \"sample.marked\"", "measure = \"sample.markt\"",
     "criterion 'sample.is_marked': there is no fact or indicator 'sample.markt' (did you mean "
     "'sample.marked'?)"},
    {kPlugin, "title = _\"Marked\",\n  measure", "titel = _\"Marked\",\n  measure",
     "criterion 'sample.is_marked': title: expected a text"},
    {kPlugin, "met = equals(true),", "met = equals(true), weigth = 1,", "weigth: there is no such field"},
    {kPlugin, "unit = \"kWh\", min = 0", "unit = \"kWn\", min = 0",
     "fact.number 'sample.energy': unit: 'kWn' is not a unit"},
    {kPlugin, "fact.boolean \"sample.marked\"", "fact.bool \"sample.marked\"", "attempt to call a nil value"},
    {kPlugin, "met = at_most(limits.energy)", "met = at_most(limits.enrgy)", "met: at_most wants 1 value(s)"},
    {kPlugin, "met = at_most(limits.energy)", "met = 3000",
     "met: expected a rule such as at_most(3), or a function"},
    {kPlugin, "between { worst = 6000, best = 1000 }", "between { worst = 6000 }",
     "between wants two different numbers"},
    {kPlugin, "grades { A = 1, B = 0.25 }", "grades { A = 1, B = 25 }",
     "a rating from 0 to 1, found the number 25"},
    {kPlugin, "set(\"green\")", "set(\"blue\")",
     "effect on sample.colour: expected one of red, green; found \"blue\""},
    {kPlugin, "times(0.5)", "times(\"half\")", "effect on sample.energy: expected times(0.9)"},
    {kPlugin, "[\"sample.marked\"] = set(true)", "[\"sample.marked\"] = plus(1)", "it is not a number"},
    {kPlugin, "criterion \"sample.is_marked\"", "criterion \"sample.recycled\"",
     "is declared twice, first at plugins/sample/sample.lua:"},
    {kPlugin, "criterion \"sample.is_marked\"", "criterion \"is marked\"",
     "expected an id like \"theme.name\""},
    {kPlugin, "needs = { \"sample.energy\", \"sample.lifetime\" }", "needs = { \"sample.class\" }",
     "it needs itself: sample."},
    {kPlugin, "include \"data/limits\"", "include \"data/limit\"", "cannot be read"},
    {kPlugin, "include \"data/limits\"", "include \"../../../../../../etc/passwd\"", "outside"},
    {"plugins/sample/plugin.lua", "api = 1", "api = 2",
     "plugins/sample/plugin.lua:1: plugin 'sample': api: expected 1"},
    {"plugins/sample/plugin.lua", "1.2.0", "1.2", "version: expected three numbers like 1.0.0, found '1.2'"},
    {"plugins/sample/plugin.lua", "plugin \"sample\"", "plugin \"other\"",
     "expected plugin \"sample\" {…}, found 'other'"},
    {kChecklist, "pick \"sample.good_class\"", "pick \"sample.god_class\"",
     "there is no criterion 'sample.god_class' (did you mean 'sample.good_class'?)"},
    {kChecklist, "sample = \"1\"", "sample = \"2\"",
     "was written for version 2 of the plugin 'sample', found version 1.2.0"},
    {kChecklist, "plugins = { sample = \"1\" },", "", "which it does not name in plugins"},
    {kChecklist, "checklist \"sample\"", "checklist \"other\"",
     "scripts/sample.lua: expected one checklist \"sample\" {…}"},
    {kChecklist, "score = 60", "score = 30", "'silver' asks for a lower score than the level before it"},
    {kChecklist, "stages = { disposal = 70 }", "stages = { dispose = 70 }", "names the stage 'dispose'"},
    {kChecklist, "criteria = { \"sample.recycled\" }", "criteria = { \"sample.x\" }",
     "names the criterion 'sample.x'"},
    {kChecklist, "weight = 60", "weight = 0", "weight: expected a number above 0"},
    {kChecklist, "weight = 3", "weight = -3", "weight: expected a number from 0"},
    {kPlugin, "unit = \"kWh\", min = 0, max = 20000", "unit = \"kWh\", min = 5, max = 1",
     "min: expected no more than max"},
    {kPlugin, "{ \"green\", _\"Green\" }", "{ \"red\", _\"Green\" }", "choices: 'red' stands there twice"},
    {kPlugin, "column.number \"mass\"", "column.number \"part\"", "columns: 'part' stands there twice"},
    {kPlugin, "between { worst = 6000", "between { worst = math.huge",
     "worst: expected a finite number, found the number inf"},
    {kPlugin, "at_least(25)", "at_least(0/0)", "met: expected a finite number"},
    {kPlugin, "times(0.5)", "times(math.huge)", "effect on sample.energy: expected a finite number"},
    {kPlugin, "measure = \"sample.marked\"", "unit = \"kg\", measure = \"sample.energy\"",
     "unit: 'kWh', in which 'sample.energy' is given, cannot be turned into 'kg'"},
    {kPlugin, "fact.date \"sample.tested\"", "form \"sample.tested\"",
     "form 'sample.tested' belongs into a form (in forms/), not into a plugin"},
    {kChecklist, "checklist \"sample\"",
     "fact.text \"sample.late\" { title = _\"Late\" }\nchecklist \"sample\"",
     "fact.text 'sample.late' belongs into a plugin, not into a checklist"},
    {kChecklist, "pick \"sample.good_class\"", "pick \"sample.recycled\"",
     "stages: 'sample.recycled' stands there twice"},
    {kChecklist, "stage \"disposal\"", "stage \"use\"", "stages: 'use' stands there twice"},
    {kChecklist, "level \"silver\"", "level \"bronze\"", "levels: 'bronze' stands there twice"},
    {kChecklist, "weight = 3", "weight = 1e300", "weight: expected a number from 0 to 1000000"},
    {kPlugin, "return f.sample.energy * f.sample.lifetime", "return f.sample.enrgy",
     ""},  // found when it runs
};

}  // namespace

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_DATA_TEST_CASE(a_broken_script_is_refused_with_its_place, data::make(kBroken), broken) {
  const Copy copy;
  copy.replace(broken.file, broken.old_text, broken.new_text);
  if (*broken.message == '\0') {
    BOOST_CHECK_NO_THROW(criteria::Catalogue{copy.path()}.forms());
    return;
  }
  BOOST_CHECK_EXCEPTION(criteria::Catalogue{copy.path()}.forms(), InputError, [&](const InputError& error) {
    const std::string what = error.what();
    BOOST_TEST(what.find(broken.message) != std::string::npos, what);
    return what.find(broken.file) != std::string::npos;
  });
}

BOOST_AUTO_TEST_CASE(one_broken_checklist_stops_no_other) {
  const Copy copy;
  greencert::write_file(copy.path() / "scripts/broken.lua", "checklist \"broken\" {");
  criteria::Catalogue catalogue(copy.path());
  BOOST_TEST(catalogue.checklist("sample").id == "sample");
  BOOST_CHECK_THROW(catalogue.checklist("broken"), InputError);
  BOOST_CHECK_THROW(catalogue.checklists(), InputError);
}

BOOST_AUTO_TEST_CASE(a_form_asks_exactly_what_its_checklist_can_use) {
  criteria::Catalogue catalogue(".");  // the scripts of this project
  std::size_t whole = 0;
  for (const criteria::Form& form : catalogue.forms()) {
    std::set<std::string> asked;
    for (const criteria::Page& page : form.pages) {
      for (const std::string& id : page.ask)
        BOOST_TEST(asked.insert(id).second, form.id << " asks twice: " << id);
    }
    if (form.checklist.empty()) continue;
    ++whole;
    const auto wanted = catalogue.facts_of(catalogue.checklist(form.checklist));
    BOOST_TEST((asked == std::set<std::string>(wanted.begin(), wanted.end())), form.id);
  }
  BOOST_TEST(whole >= 12U);
}

BOOST_AUTO_TEST_CASE(a_script_that_fails_names_plugin_criterion_file_and_line) {
  const Copy copy;
  copy.replace(kPlugin, "return quantity(f.sample.lifetime_energy / 1000, \"MWh\")",
               "return quantity(f.sample.energy, \"MWh\")");
  criteria::Catalogue broken(copy.path());
  criteria::Assessor assessor(broken, broken.checklist("sample"));
  const auto facts =
      criteria::Facts::from_json({{"facts", {{"sample.energy", 1}, {"sample.lifetime", 1}}}}, "x", broken);
  BOOST_CHECK_EXCEPTION(assessor.assess(facts), InputError, [](const InputError& error) {
    return std::string(error.what()) ==
           "plugins/sample/sample.lua:47: plugin 'sample', criterion 'sample.lifetime_electricity': "
           "'sample.energy' is used "
           "but not declared in needs or optional";
  });
}

BOOST_AUTO_TEST_CASE(a_threshold_is_changed_in_one_place) {
  const Copy copy;
  const auto verdict = [&] {
    criteria::Catalogue catalogue(copy.path());
    criteria::Assessor assessor(catalogue, catalogue.checklist("sample"));
    const auto facts = criteria::Facts::from_json(
        {{"facts", {{"sample.energy", 250}, {"sample.lifetime", 10}}}}, "x", catalogue);
    return to_string(assessor.assess(facts).find("sample.lifetime_electricity")->verdict);
  };
  BOOST_TEST(verdict() == "met");
  copy.replace("plugins/sample/data/limits.lua", "3000", "2000");
  BOOST_TEST(verdict() == "partly met");
}

BOOST_AUTO_TEST_CASE(a_changed_script_changes_the_digest_of_its_checklist) {
  const Copy copy;
  const auto digest = [&] { return criteria::Catalogue(copy.path()).checklist("sample").digest; };
  const std::string before = digest();
  BOOST_TEST(digest() == before);
  copy.replace("plugins/sample/data/limits.lua", "3000", "3000 ");
  BOOST_TEST(digest() != before);
}

BOOST_AUTO_TEST_CASE(cases_run_and_can_fail) {
  Sample sample;
  const auto results = criteria::run_cases(sample.catalogue, sample.catalogue.plugin("sample"));
  BOOST_TEST(results.size() == 6);
  for (const auto& result : results) BOOST_TEST(result.passed, result.subject << ": " << result.computed);

  const Copy copy;
  copy.replace("plugins/sample/cases/sample.lua", "2526.0", "2526.1");
  criteria::Catalogue broken(copy.path());
  const auto failed = criteria::run_cases(broken, broken.plugin("sample"));
  BOOST_TEST(std::count_if(failed.begin(), failed.end(), [](const auto& r) { return !r.passed; }) == 1);
}

BOOST_AUTO_TEST_CASE(the_cases_of_a_plugin_declare_nothing_but_cases) {
  const Copy copy;
  copy.replace("plugins/sample/cases/sample.lua", "case \"refused\"",
               "fact.text \"sample.late\" { title = _\"Late\" }\ncase \"refused\"");
  criteria::Catalogue catalogue(copy.path());
  BOOST_CHECK_EXCEPTION(
      criteria::run_cases(catalogue, catalogue.plugin("sample")), InputError,
      says<InputError>("cases/sample.lua:17: fact.text 'sample.late' belongs into a plugin, not into "
                       "the cases of a plugin"));
}

BOOST_AUTO_TEST_CASE(many_indicators_that_need_each_other_are_no_maze) {
  const Copy copy;  // each of forty layers needs both indicators of the layer below: 2^40 ways through
  std::string layers;
  for (int i = 1; i <= 40; ++i) {
    for (const char* side : {"a", "b"}) {
      const std::string below = std::to_string(i - 1);
      layers += "indicator.number \"sample." + (side + std::to_string(i)) +
                "\" { title = \"Layer\", needs = { " +
                (i == 1 ? R"("sample.energy")" : "\"sample.a" + below + "\", \"sample.b" + below + "\"") +
                " }, compute = function(f) return " + (i == 1 ? "f.sample.energy" : "f.sample.a" + below) +
                " end, basis = \"test\" }\n";
    }
  }
  copy.replace("plugins/sample/sample.lua",
               "criterion \"sample.is_marked\" {\n  title = _\"Marked\",\n  measure = \"sample.marked\",\n  "
               "met = equals(true)",
               layers +
                   "criterion \"sample.is_marked\" {\n  title = _\"Marked\",\n  measure = \"sample.a40\",\n  "
                   "met = at_most(1)");
  criteria::Catalogue catalogue(copy.path());
  criteria::Assessor assessor(catalogue, catalogue.checklist("sample"));
  BOOST_TEST(
      assessor.assess({}).find("sample.is_marked")->missing == std::vector<std::string>{"sample.energy"},
      boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_facts_of_a_checklist_come_in_order_and_through_indicators) {
  Sample sample;
  BOOST_TEST(
      sample.catalogue.facts_of(sample.checklist) ==
          std::vector<std::string>({"sample.energy", "sample.lifetime", "sample.marked", "sample.bom"}),
      boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
