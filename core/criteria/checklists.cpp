// Reads checklists and forms.

#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "base/nearest.hpp"
#include "criteria/declarations.hpp"
#include "criteria/fields.hpp"
#include "criteria/rules.hpp"

namespace greencert::criteria {
namespace {

constexpr double kMostWeight = 1e6;

std::string named(const script::Table& table) {
  return table.kind + " '" + table.id + "'";
}

void require_api(Fields& fields) {
  if (fields.number("api") != 1)
    fields.fail("api", "expected 1, the version of the script API that this program has");
}

const script::Table& item_of_kind(const script::Value& item, const std::string& kind,
                                  const std::string& what) {
  const script::Table* table = as_table(item);
  if (table == nullptr || table->kind != kind) {
    throw InputError(what + ": expected " + kind + " \"id\" {…}, found " + script::describe(item));
  }
  return *table;
}

Pick read_pick(const script::Table& table, const Register<Criterion>& criteria, const std::string& what) {
  const Criterion* criterion = criteria.find(table.id);
  if (criterion == nullptr) {
    throw InputError(what + ": there is no criterion '" + table.id + "'" +
                     did_you_mean(table.id, criteria.ids()));
  }
  Fields fields(table, what + ": " + named(table));
  Pick pick;
  pick.criterion = *criterion;
  pick.weight = fields.number_or("weight", 1);
  if (!(pick.weight >= 0 && pick.weight <= kMostWeight))
    fields.fail("weight", "expected a number from 0 to 1000000");
  pick.mandatory = fields.flag("mandatory");
  pick.criterion.title = fields.text_or("title", criterion->title);
  if (fields.has("rate"))
    pick.criterion.rate = read_rating(fields.any("rate"), what + ": rate of " + table.id);
  if (fields.has("met")) {
    pick.criterion.met = read_rule(fields.any("met"), what + ": met of " + table.id);
    pick.criterion.threshold.clear();
  }
  if (fields.has("partly"))
    pick.criterion.partly = read_rule(fields.any("partly"), what + ": partly of " + table.id);
  pick.criterion.threshold = fields.text_or("threshold", pick.criterion.threshold);
  fields.finish();
  return pick;
}

Stage read_stage(const script::Table& table, const Register<Criterion>& criteria, const std::string& what) {
  const std::string where = what + ": " + named(table);
  Fields fields(table, where);
  Stage stage;
  stage.id = table.id;
  stage.title = fields.text("title");
  stage.weight = fields.number_or("weight", 1);
  if (!(stage.weight > 0 && stage.weight <= kMostWeight))
    fields.fail("weight", "expected a number above 0, up to 1000000");
  fields.finish(true);
  double weights = 0;
  for (const script::Value& item : table.items) {
    stage.picks.push_back(read_pick(item_of_kind(item, "pick", where), criteria, where));
    weights += stage.picks.back().weight;
  }
  if (!(weights > 0))
    throw InputError(where + ": expected at least one pick \"criterion\" {…} with a weight above 0");
  return stage;
}

Level read_level(const script::Table& table, const std::string& what) {
  Fields fields(table, what + ": " + named(table));
  Level level;
  level.id = table.id;
  level.title = fields.text("title");
  const auto score = fields.number("score");
  if (!score || !(*score >= 0 && *score <= 100)) fields.fail("score", "expected a number from 0 to 100");
  level.score = *score;
  if (const script::Table* stages = fields.table("stages")) {
    for (const auto& [id, value] : stages->fields) {
      const auto* least = std::get_if<double>(&value);
      if (least == nullptr || !(*least >= 0 && *least <= 100))
        fields.expected("stages", "scores from 0 to 100", value);
      level.stages[id] = *least;
    }
  }
  level.criteria = fields.texts("criteria");
  fields.finish();
  return level;
}

/// The lists below `field`, each item of one kind.
template <class Read>
void each(Fields& fields, const std::string& field, Read read) {
  const script::Table* list = fields.table(field);
  if (list == nullptr || list->items.empty() || !list->fields.empty())
    fields.fail(field, "expected a list: { … }");
  for (const script::Value& item : list->items) read(item);
}

void require_new(std::set<std::string>& seen, const std::string& id, const Fields& fields,
                 const std::string& field) {
  if (!seen.insert(id).second) fields.fail(field, "'" + id + "' stands there twice");
}

/// A stage, a level and a criterion may stand in a checklist once.
void require_once(const Checklist& checklist, const Fields& fields) {
  std::set<std::string> stages;
  std::set<std::string> criteria;
  std::set<std::string> levels;
  for (const Stage& stage : checklist.stages) {
    require_new(stages, stage.id, fields, "stages");
    for (const Pick& pick : stage.picks) require_new(criteria, pick.criterion.id, fields, "stages");
  }
  for (const Level& level : checklist.levels) require_new(levels, level.id, fields, "levels");
}

void check_levels(const Checklist& checklist, const Fields& fields) {
  for (std::size_t i = 0; i < checklist.levels.size(); ++i) {
    const Level& level = checklist.levels[i];
    if (i > 0 && level.score < checklist.levels[i - 1].score) {
      fields.fail("levels", "'" + level.id + "' asks for a lower score than the level before it");
    }
    for (const auto& [id, least] : level.stages) {
      const auto is = [&id = id](const Stage& stage) { return stage.id == id; };
      if (std::none_of(checklist.stages.begin(), checklist.stages.end(), is)) {
        fields.fail("levels",
                    "'" + level.id + "' names the stage '" + id + "', which the checklist does not have");
      }
    }
    for (const std::string& id : level.criteria) {
      const auto has = [&](const Stage& stage) {
        return std::any_of(stage.picks.begin(), stage.picks.end(),
                           [&](const Pick& p) { return p.criterion.id == id; });
      };
      if (std::none_of(checklist.stages.begin(), checklist.stages.end(), has)) {
        fields.fail("levels",
                    "'" + level.id + "' names the criterion '" + id + "', which the checklist does not pick");
      }
    }
  }
}

}  // namespace

Checklist read_checklist(const script::Table& table, const Register<Criterion>& criteria) {
  const std::string what = named(table);
  Fields fields(table, what);
  require_api(fields);
  Checklist checklist;
  checklist.id = table.id;
  checklist.where = table.where;
  checklist.version = fields.text("version");
  require_version(checklist.version, what);
  checklist.title = fields.text("title");
  checklist.description = fields.text_or("description", "");
  checklist.applies = fields.texts("applies");
  if (const script::Table* plugins = fields.table("plugins")) {
    for (const auto& [id, version] : plugins->fields) {
      if (!std::holds_alternative<std::string>(version))
        fields.expected("plugins", "plugin = \"major version\"", version);
      checklist.plugins[id] = std::get<std::string>(version);
    }
  }
  each(fields, "stages", [&](const script::Value& item) {
    checklist.stages.push_back(read_stage(item_of_kind(item, "stage", what), criteria, what));
  });
  each(fields, "levels", [&](const script::Value& item) {
    checklist.levels.push_back(read_level(item_of_kind(item, "level", what), what));
  });
  fields.finish();
  require_once(checklist, fields);
  check_levels(checklist, fields);
  return checklist;
}

Form read_form(const script::Table& table) {
  const std::string what = named(table);
  Fields fields(table, what);
  require_api(fields);
  Form form;
  form.id = table.id;
  form.where = table.where;
  form.version = fields.text("version");
  require_version(form.version, what);
  form.title = fields.text("title");
  form.purpose = fields.text("purpose");
  if (form.purpose != "intake" && form.purpose != "product" && form.purpose != "assessment") {
    fields.fail("purpose", "expected intake, product or assessment, found '" + form.purpose + "'");
  }
  form.checklist = fields.text_or("checklist", "");
  each(fields, "pages", [&](const script::Value& item) {
    const script::Table& page = item_of_kind(item, "page", what);
    Fields page_fields(page, what + ": " + named(page));
    form.pages.push_back(
        {page.id, page_fields.text("title"), page_fields.text_or("help", ""), page_fields.texts("ask")});
    page_fields.finish();
  });
  fields.finish();
  return form;
}

}  // namespace greencert::criteria
