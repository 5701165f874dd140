#include "centre/report.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/error.hpp"
#include "centre/profile.hpp"
#include "centre/program.hpp"
#include "centre/shown_fact.hpp"

namespace greencert::centre {
namespace {

/// Puts titles to the ids of an evaluation.
class Composer {
 public:
  Composer(const criteria::Catalogue& catalogue, const Evaluation& evaluation)
      : catalogue_(catalogue), evaluation_(evaluation) {
    for (const auto& stage : evaluation.checklist->stages) {
      stage_titles_[stage.id] = stage.title;
      for (const auto& pick : stage.picks) picks_[pick.criterion.id] = &pick;
    }
  }

  Json checklist() const {
    const criteria::Checklist& checklist = *evaluation_.checklist;
    Json levels = Json::array();
    for (const auto& level : checklist.levels) {
      levels.push_back({{"id", level.id}, {"title", level.title}, {"score", level.score}});
    }
    return {
        {"id", checklist.id},       {"version", checklist.version},         {"digest", checklist.digest},
        {"title", checklist.title}, {"description", checklist.description}, {"levels", std::move(levels)}};
  }

  Json assessment() const {
    Json json = criteria::to_json(evaluation_.assessment);
    json.erase("checklist");
    json.erase("product");
    json["digest"] = evaluation_.digest;
    titled_level(json, "level");
    if (json.contains("next_level")) {
      json["next_level"]["title"] = level_title(*evaluation_.checklist, json["next_level"]["id"]);
      for (Json& obstacle : json["next_level"]["missing"]) obstacle["title"] = title_of(obstacle);
    }
    for (Json& stage : json["stages"]) stage["title"] = stage_titles_.at(stage["id"]);
    for (Json& criterion : json["criteria"]) complete(criterion);
    json["indicators"] = indicators();
    return json;
  }

  Json recommendations() const {
    Json list = Json::array();
    for (const auto& one : evaluation_.recommendations) list.push_back(recommendation(one));
    return list;
  }

  Json missing() const {
    Json list = Json::array();
    for (const auto& one : evaluation_.missing) {
      Json json = {{"id", one.id},
                   {"title", fact_title(one.id)},
                   {"could_add", one.could_add},
                   {"criteria", Json::array()}};
      for (const std::string& id : one.criteria) json["criteria"].push_back(picks_.at(id)->criterion.title);
      if (const criteria::Fact* fact = catalogue_.facts().find(one.id)) {
        json["help"] = fact->help;
        json["unit"] = fact->unit->text;
      }
      list.push_back(std::move(json));
    }
    return list;
  }

  /// The facts that the checklist can use, in the order in which they are declared.
  Json facts() const {
    Json list = Json::array();
    for (const std::string& id : catalogue_.facts_of(*evaluation_.checklist)) {
      const auto known = evaluation_.facts.known.find(id);
      if (known != evaluation_.facts.known.end())
        list.push_back(shown_fact(catalogue_.fact(id), known->second));
    }
    return list;
  }

  Json plugins() const {
    Json list = Json::array();
    for (const auto& [id, version] : evaluation_.checklist->plugins) {
      const criteria::Plugin& plugin = catalogue_.plugin(id);
      list.push_back(
          {{"id", id}, {"title", plugin.title}, {"version", plugin.version}, {"digest", plugin.digest}});
    }
    return list;
  }

 private:
  void titled_level(Json& json, const std::string& key) const {
    if (json[key].is_null()) {
      json.erase(key);
    } else {
      json[key] = {{"id", json[key]}, {"title", level_title(*evaluation_.checklist, json[key])}};
    }
  }

  std::string title_of(const Json& obstacle) const {
    const std::string kind = obstacle["kind"];
    if (kind == "score") return "Overall score";
    return kind == "stage" ? stage_titles_.at(obstacle["id"]) : picks_.at(obstacle["id"])->criterion.title;
  }

  /// What is missing may also be an indicator, or a cell of a table, which has no title of its own.
  std::string fact_title(const std::string& id) const {
    if (const criteria::Fact* fact = catalogue_.facts().find(id)) return fact->title;
    const criteria::Indicator* indicator = catalogue_.indicators().find(id);
    return indicator == nullptr ? id : indicator->title;
  }

  void complete(Json& criterion) const {
    const criteria::Criterion& declared = picks_.at(criterion["id"])->criterion;
    criterion["title"] = declared.title;
    criterion["why"] = declared.why;
    criterion["evidence"] = declared.evidence;
    if (const auto* measured = std::get_if<std::string>(&declared.measure)) {
      const criteria::Fact* fact = catalogue_.facts().find(*measured);
      if (fact != nullptr && fact->kind == criteria::FactKind::choice)
        title_choices(criterion, declared, *fact);
    }
    for (Json& missing : criterion["missing"]) missing = {{"id", missing}, {"title", fact_title(missing)}};
  }

  /// Where a criterion measures a choice: titles in place of ids, in its value and its threshold.
  static void title_choices(Json& criterion, const criteria::Criterion& declared,
                            const criteria::Fact& fact) {
    if (criterion.contains("value") && criterion["value"].contains("text"))
      criterion["value"]["text"] = choice_title(fact, criterion["value"]["text"]);
    if (!declared.met || declared.met->kind != criteria::Rule::Kind::one_of || !declared.threshold.empty())
      return;
    Json wanted = Json::array();
    for (const criteria::Measured& bound : declared.met->bounds)
      if (const auto* id = std::get_if<std::string>(&bound)) wanted.push_back(choice_title(fact, *id));
    criterion["threshold"] = wanted;
  }

  Json indicators() const {
    Json list = Json::array();
    for (const auto& declared : catalogue_.indicators()) {
      const auto found = evaluation_.assessment.indicators.find(declared.id);
      if (found == evaluation_.assessment.indicators.end()) continue;
      Json json = {{"id", declared.id}, {"title", declared.title}, {"basis", declared.basis}};
      const criteria::Measured& value = found->second.value;
      if (const auto* amount = std::get_if<double>(&value)) {
        json["amount"] = *amount;
        json["unit"] = declared.unit->text;
      } else {
        const auto* flag = std::get_if<bool>(&value);
        json["text"] = flag != nullptr ? (*flag ? "yes" : "no") : std::get<std::string>(value);
      }
      list.push_back(std::move(json));
    }
    return list;
  }

  static Json range(const criteria::MoneyRange& range) {
    const auto words = [](const Money& money) {
      const std::string text = money.to_string();
      return text.substr(0, text.find(' '));
    };
    return {{"low", words(range.low)}, {"high", words(range.high)}, {"currency", range.low.currency}};
  }

  Json recommendation(const advisory::Recommendation& one) const {
    const criteria::Option& option = *one.option;
    Json json = {{"criterion", one.criterion},
                 {"criterion_title", picks_.at(one.criterion)->criterion.title},
                 {"option", option.id},
                 {"title", option.title},
                 {"how", option.how},
                 {"effort", option.effort},
                 {"outcome_after", criteria::to_string(one.outcome_after)},
                 {"costs_basis", option.costs_basis},
                 {"tradeoff", option.tradeoff},
                 {"also_helps", Json::array()}};
    if (one.gain) json["gain"] = *one.gain;
    if (one.score_after) json["score_after"] = one.score_after->low;
    if (one.level_after) json["level_after"] = level_title(*evaluation_.checklist, *one.level_after);
    if (option.investment) json["investment"] = range(*option.investment);
    if (option.saving) json["saving"] = range(*option.saving);
    for (const std::string& id : one.also_helps) json["also_helps"].push_back(picks_.at(id)->criterion.title);
    return json;
  }

  const criteria::Catalogue& catalogue_;
  const Evaluation& evaluation_;
  std::map<std::string, std::string> stage_titles_;
  std::map<std::string, const criteria::Pick*> picks_;
};

/// The description of the product or client: whatever a document prints of it has to be text.
Json texts_of(const std::string& what, const Json& description) {
  for (const auto& [field, value] : description.items()) {
    if (!value.is_string()) {
      throw InputError(what + ": " + field + ": expected a text, found " + value.dump().substr(0, 60));
    }
  }
  return description;
}

}  // namespace

std::string level_title(const criteria::Checklist& checklist, const std::string& id) {
  const auto is = [&](const criteria::Level& level) { return level.id == id; };
  const auto found = std::find_if(checklist.levels.begin(), checklist.levels.end(), is);
  return found == checklist.levels.end() ? id : found->title;
}

Json report_data(Workshop& workshop, const Evaluation& made, const Json& profile, const std::string& date) {
  const criteria::Catalogue& catalogue = workshop.shown();
  const Evaluation evaluation = workshop.in_language(made);
  const Composer composer(catalogue, evaluation);
  const Json product = texts_of("product", evaluation.facts.product);
  if (product.value("name", "").empty())
    throw InputError("product: 'name' is missing, and a report names the product");
  Json client = texts_of("client", evaluation.facts.client);
  if (!client.contains("name")) client["name"] = product.value("manufacturer", product.at("name"));
  if (const auto country = client.find("country"); country != client.end()) {
    *country = country_name(catalogue, *country);
  }
  return {{"centre", profile},
          {"client", std::move(client)},
          {"product", product},
          {"checklist", composer.checklist()},
          {"date", date},
          {"language", workshop.language()},
          {"assessment", composer.assessment()},
          {"recommendations", composer.recommendations()},
          {"missing", composer.missing()},
          {"facts", composer.facts()},
          {"plugins", composer.plugins()},
          {"program", {{"name", kProgram}, {"version", kVersion}}}};
}

}  // namespace greencert::centre
