#include "criteria/assessor.hpp"

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "criteria/fields.hpp"
#include "criteria/rules.hpp"

namespace greencert::criteria {
namespace {

using script::Outcome;
using script::ScriptError;
using script::Value;

std::vector<std::string> ids_of(const Catalogue& catalogue) {
  std::vector<std::string> ids = catalogue.facts().ids();
  for (const std::string& id : catalogue.indicators().ids()) ids.push_back(id);
  return ids;
}

/// Names the plugin and the declaration in an error on its way out.
[[noreturn]] void rethrow(const InputError& error, const std::string& plugin, const std::string& what,
                          const script::Location& where) {
  const auto* script_error = dynamic_cast<const ScriptError*>(&error);
  const script::Location place = script_error != nullptr ? script_error->where() : where;
  const std::string cause = script_error != nullptr ? script_error->cause() : error.what();
  throw ScriptError(place, "plugin '" + plugin + "', " + what + ": " + cause);
}

std::string fill_in(const std::string& text, const script::Table* values) {
  std::string filled;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = text[i] == '{' ? text.find('}', i) : std::string::npos;
    if (end == std::string::npos) {
      filled += text[i++];
      continue;
    }
    const std::string name = text.substr(i + 1, end - i - 1);
    const Value* value = values == nullptr ? nullptr : &values->at(name);
    if (value == nullptr || std::holds_alternative<std::monostate>(*value)) {
      throw InputError("the finding \"" + text + "\" has no value for {" + name + "}");
    }
    const auto* plain = std::get_if<std::string>(value);
    filled += plain != nullptr ? *plain : canonical_json(script::to_json(*value));
    i = end + 1;
  }
  return filled;
}

std::vector<std::string> read_findings(const Value& value) {
  std::vector<std::string> findings;
  if (std::holds_alternative<std::monostate>(value)) return findings;
  const script::Table* list = as_table(value);
  if (list == nullptr || !list->kind.empty())
    throw InputError("the second value of measure is a list of finding(…)");
  for (const Value& item : list->items) {
    const script::Table* finding = as_table(item);
    const bool good = finding != nullptr && finding->kind == "finding" && !finding->items.empty() &&
                      std::holds_alternative<std::string>(finding->items[0]);
    if (!good) throw InputError("expected finding(_\"text\", {…}), found " + script::describe(item));
    findings.push_back(fill_in(std::get<std::string>(finding->items[0]),
                               finding->items.size() > 1 ? as_table(finding->items[1]) : nullptr));
  }
  return findings;
}

double checked_number(double value) {
  if (!std::isfinite(value)) throw InputError("the result is not a finite number (a division by zero?)");
  return value;
}

/// A function's answer as a plain value; a quantity is converted to the unit.
Measured measured(const Value& value, const Unit& unit) {
  if (const auto* number = std::get_if<double>(&value)) return checked_number(*number);
  if (const auto* quantity = std::get_if<Quantity>(&value)) return checked_number(quantity->in(unit).amount);
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  throw InputError("expected a number, a quantity, a text, true or false; found " + script::describe(value));
}

Value as_value(const Measured& measured) {
  return std::visit([](const auto& plain) { return Value(plain); }, measured);
}

bool truth(const Outcome& outcome, const std::string& what) {
  if (const auto* flag = std::get_if<bool>(&outcome.value)) return *flag;
  throw InputError(what + ": expected true or false, found " + script::describe(outcome.value));
}

}  // namespace

Assessor::Assessor(Catalogue& catalogue, const Checklist& checklist)
    : catalogue_(catalogue), checklist_(checklist), slots_(catalogue.sandbox(), ids_of(catalogue)) {
  values_.resize(catalogue.facts().size() + catalogue.indicators().size());
  is_known_.resize(values_.size(), false);
  plan_indicators();
  for (const Stage& stage : checklist.stages) {
    for (const Pick& pick : stage.picks) {
      const Criterion& criterion = pick.criterion;
      Check check{&pick, &stage, view_of(needs_of(criterion)), std::nullopt, criterion.threshold};
      if (const auto* id = std::get_if<std::string>(&criterion.measure)) check.measured_slot = slot_of(*id);
      if (check.threshold.empty() && criterion.met)
        check.threshold = in_words(*criterion.met, *criterion.unit);
      checks_.push_back(std::move(check));
    }
  }
}

std::size_t Assessor::slot_of(const std::string& id) const {
  if (catalogue_.facts().find(id) != nullptr) return catalogue_.facts().position(id);
  return catalogue_.facts().size() + catalogue_.indicators().position(id);
}

std::unique_ptr<script::View> Assessor::view_of(const Needs& needs) {
  std::vector<script::View::Field> fields;
  for (const std::string& id : needs.required) fields.push_back({slot_of(id), false});
  for (const std::string& id : needs.optional) fields.push_back({slot_of(id), true});
  return std::make_unique<script::View>(slots_, fields);
}

/// All indicators of the plugins that the checklist uses, and those that these need.
void Assessor::plan_indicators() {
  std::vector<bool> planned(values_.size(), false);
  for (const Indicator& indicator : catalogue_.indicators()) {
    if (checklist_.plugins.contains(indicator.plugin)) plan_indicator(indicator, planned);
  }
  std::vector<bool> used(values_.size(), false);
  const auto use = [&](const Needs& needs) {
    for (const auto* ids : {&needs.required, &needs.optional}) {
      for (const std::string& id : *ids) used[slot_of(id)] = true;
    }
  };
  for (const Step& step : steps_) use(step.indicator->needs);
  for (const Stage& stage : checklist_.stages) {
    for (const Pick& pick : stage.picks) use(needs_of(pick.criterion));
  }
  for (std::size_t slot = 0; slot < catalogue_.facts().size(); ++slot) {
    if (used[slot]) fact_slots_.push_back(slot);
  }
}

void Assessor::plan_indicator(const Indicator& indicator, std::vector<bool>& planned) {
  const std::size_t slot = slot_of(indicator.id);
  if (planned[slot]) return;
  planned[slot] = true;
  for (const auto* ids : {&indicator.needs.required, &indicator.needs.optional}) {
    for (const std::string& id : *ids) {
      if (const Indicator* inner = catalogue_.indicators().find(id)) plan_indicator(*inner, planned);
    }
  }
  steps_.push_back({&indicator, slot, view_of(indicator.needs)});
}

void Assessor::give(const Facts& facts) {
  for (const std::size_t slot : fact_slots_) {
    const Fact& fact = *(catalogue_.facts().begin() + static_cast<std::ptrdiff_t>(slot));
    const auto found = facts.known.find(fact.id);
    is_known_[slot] = found != facts.known.end();
    values_[slot].reset();
    if (!is_known_[slot]) {
      slots_.set_unknown(slot);
      continue;
    }
    const Json& value = found->second.value;
    if (value.is_number()) {
      values_[slot] = value.get<double>();
      slots_.set(slot, value.get<double>());
    } else if (value.is_boolean()) {
      values_[slot] = value.get<bool>();
      slots_.set(slot, value.get<bool>());
    } else if (value.is_string()) {
      values_[slot] = value.get<std::string>();
      slots_.set(slot, value.get_ref<const std::string&>());
    } else if (fact.kind == FactKind::table) {
      std::vector<script::Slots::Column> columns;
      for (const Fact& column : fact.columns) columns.push_back({column.id, column.optional});
      slots_.set_rows(slot, columns, value);
    } else if (fact.kind == FactKind::money) {
      const Money money =
          Money::parse(value["amount"].get<std::string>(), value["currency"].get<std::string>());
      slots_.set(slot, Json{{"minor", money.minor}, {"currency", money.currency}});
    } else {
      slots_.set(slot, value);
    }
  }
}

void Assessor::compute(const Step& step, Assessment& assessment) {
  const Indicator& indicator = *step.indicator;
  is_known_[step.slot] = false;
  values_[step.slot].reset();
  slots_.set_unknown(step.slot);
  try {
    const Outcome outcome = catalogue_.sandbox().call(indicator.compute, step.view.get());
    if (outcome.unknown || std::holds_alternative<std::monostate>(outcome.value)) return;
    const Measured value = measured(outcome.value, *indicator.unit);
    if (value.index() != Measured(indicator.kind == Indicator::Kind::number ? Measured(0.0)
                                  : indicator.kind == Indicator::Kind::text ? Measured(std::string())
                                                                            : Measured(false))
                             .index()) {
      throw InputError("it computed " + shown(value) + ", which is not of its kind");
    }
    is_known_[step.slot] = true;
    values_[step.slot] = value;
    std::visit([&](const auto& plain) { slots_.set(step.slot, plain); }, value);
    assessment.indicators.emplace(indicator.id, Figure{value, indicator.unit});
  } catch (const InputError& error) {
    rethrow(error, indicator.plugin, "indicator '" + indicator.id + "'", indicator.where);
  }
}

void Assessor::collect_missing(const Needs& needs, std::vector<std::string>& missing) const {
  for (const std::string& id : needs.required) {
    if (is_known_[slot_of(id)]) continue;
    if (const Indicator* indicator = catalogue_.indicators().find(id)) {
      collect_missing(indicator->needs, missing);
    } else if (std::find(missing.begin(), missing.end(), id) == missing.end()) {
      missing.push_back(id);
    }
  }
}

std::vector<std::string> Assessor::missing_of(const Needs& needs) const {
  std::vector<std::string> missing;
  collect_missing(needs, missing);
  return missing;
}

void Assessor::take_value(const Check& check, const Value& value, Result& result) {
  result.value = measured(value, *check.pick->criterion.unit);
}

void Assessor::measure(const Check& check, Result& result) {
  const Criterion& criterion = check.pick->criterion;
  script::Sandbox& sandbox = catalogue_.sandbox();
  std::optional<std::string> unknown;
  if (criterion.applies) {
    const Outcome outcome = sandbox.call(*criterion.applies, check.view.get());
    unknown = outcome.unknown;
    if (!unknown && !truth(outcome, "applies")) {
      result.verdict = Verdict::not_applicable;
      return;
    }
  }
  if (!unknown && check.measured_slot) {
    if (is_known_[*check.measured_slot]) {
      if (!values_[*check.measured_slot])
        throw InputError("measure: a list or table cannot be measured directly");
      result.value = values_[*check.measured_slot];
    } else {
      unknown = slots_.id(*check.measured_slot);
    }
  } else if (!unknown) {
    const Outcome outcome = sandbox.call(std::get<script::Function>(criterion.measure), check.view.get());
    unknown = outcome.unknown;
    if (!unknown) {
      take_value(check, outcome.value, result);
      result.findings = read_findings(outcome.second);
    }
  }
  if (!unknown) return;
  result.missing = missing_of(needs_of(criterion));
  if (result.missing.empty()) result.missing.push_back(*unknown);
}

bool Assessor::holds(const Check& check, const Rule& rule, const Measured& value) {
  if (rule.kind != Rule::Kind::function) return criteria::holds(rule, value);
  const std::vector<Value> arguments = {as_value(value)};
  const Outcome outcome = catalogue_.sandbox().call(rule.function, check.view.get(), arguments);
  if (outcome.unknown)
    throw InputError("met: it needs '" + *outcome.unknown + "', which measure did not ask for");
  return truth(outcome, "met");
}

void Assessor::rate(const Check& check, Result& result) {
  const Criterion& criterion = check.pick->criterion;
  const Measured& value = *result.value;
  if (criterion.rate && criterion.rate->kind == Rating::Kind::function) {
    const std::vector<Value> arguments = {as_value(value)};
    const Outcome outcome = catalogue_.sandbox().call(criterion.rate->function, check.view.get(), arguments);
    if (outcome.unknown)
      throw InputError("rate: it needs '" + *outcome.unknown + "', which measure did not ask for");
    const auto* number = std::get_if<double>(&outcome.value);
    if (number == nullptr || !(*number >= 0 && *number <= 1)) {
      throw InputError("rate: expected a number from 0 to 1, found " + script::describe(outcome.value));
    }
    result.rating = *number;
  } else if (criterion.rate) {
    result.rating = criteria::rate(*criterion.rate, value);
  }
  const bool met = criterion.met ? holds(check, *criterion.met, value) : *result.rating >= 1;
  const bool partly = !met && (criterion.partly ? holds(check, *criterion.partly, value)
                                                : criterion.rate.has_value() && *result.rating >= 0.5);
  result.verdict = met ? Verdict::met : (partly ? Verdict::partly_met : Verdict::not_met);
  if (!result.rating) result.rating = met ? 1.0 : (partly ? 0.5 : 0.0);
}

Result Assessor::judge(const Check& check) {
  const Criterion& criterion = check.pick->criterion;
  Result result;
  result.id = criterion.id;
  result.stage = check.stage->id;
  result.unit = criterion.unit;
  result.weight = check.pick->weight;
  result.mandatory = check.pick->mandatory;
  result.threshold = check.threshold;
  result.basis = criterion.basis;
  try {
    measure(check, result);
    if (result.value) rate(check, result);
  } catch (const InputError& error) {
    rethrow(error, criterion.plugin, "criterion '" + criterion.id + "'", criterion.where);
  }
  return result;
}

Assessment Assessor::assess(const Facts& facts) {
  Assessment assessment;
  assessment.checklist = checklist_.id;
  assessment.checklist_version = checklist_.version;
  assessment.checklist_digest = checklist_.digest;
  assessment.product = facts.product;
  give(facts);
  for (const Step& step : steps_) compute(step, assessment);
  assessment.results.reserve(checks_.size());
  for (const Check& check : checks_) assessment.results.push_back(judge(check));
  weigh(checklist_, assessment);
  return assessment;
}

bool Assessor::applies(const Criterion& criterion, const script::Function& function) {
  try {
    const auto view = view_of(needs_of(criterion));
    const Outcome outcome = catalogue_.sandbox().call(function, view.get());
    return !outcome.unknown && truth(outcome, "applies");
  } catch (const InputError& error) {
    rethrow(error, criterion.plugin, "criterion '" + criterion.id + "', advice", criterion.where);
  }
}

}  // namespace greencert::criteria
