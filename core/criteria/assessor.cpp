#include "criteria/assessor.hpp"

#include <algorithm>

#include "criteria/answers.hpp"
#include "criteria/rules.hpp"

namespace greencert::criteria {
namespace {

std::vector<std::string> ids_of(const Catalogue& catalogue) {
  std::vector<std::string> ids = catalogue.facts().ids();
  for (const std::string& id : catalogue.indicators().ids()) ids.push_back(id);
  return ids;
}

void require_kind(Indicator::Kind kind, const Measured& value) {
  const bool fits = kind == Indicator::Kind::number ? std::holds_alternative<double>(value)
                    : kind == Indicator::Kind::text ? std::holds_alternative<std::string>(value)
                                                    : std::holds_alternative<bool>(value);
  if (!fits) throw InputError("it computed " + shown(value) + ", which is not of its kind");
}

}  // namespace

Assessor::Assessor(Catalogue& catalogue, const Checklist& checklist)
    : catalogue_(catalogue),
      checklist_(checklist),
      slots_(catalogue.sandbox(), ids_of(catalogue)),
      given_(catalogue.facts().size() + catalogue.indicators().size()) {
  for (const Stage& stage : checklist.stages) {
    for (const Pick& pick : stage.picks) {
      const Criterion& criterion = pick.criterion;
      const Needs needs = needs_of(criterion);
      Check check{&pick,
                  &stage,
                  needs,
                  view_of(needs),
                  std::nullopt,
                  catalogue.unit_measured(criterion),
                  criterion.threshold};
      if (const auto* id = std::get_if<std::string>(&criterion.measure)) check.measured_slot = slot_of(*id);
      if (check.threshold.empty() && criterion.met)
        check.threshold = in_words(*criterion.met, *criterion.unit);
      checks_.push_back(std::move(check));
    }
  }
  plan_indicators();
  plan_facts();
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
  std::vector<bool> planned(given_.size(), false);
  for (const Indicator& indicator : catalogue_.indicators()) {
    if (checklist_.plugins.contains(indicator.plugin)) plan_indicator(indicator, planned);
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

void Assessor::plan_facts() {
  std::vector<bool> used(given_.size(), false);
  const auto use = [&](const Needs& needs) {
    for (const auto* ids : {&needs.required, &needs.optional}) {
      for (const std::string& id : *ids) used[slot_of(id)] = true;
    }
  };
  for (const Step& step : steps_) use(step.indicator->needs);
  for (const Check& check : checks_) use(check.needs);
  for (const Fact& fact : catalogue_.facts()) {
    const std::size_t slot = slot_of(fact.id);
    if (!used[slot]) continue;
    Asked asked{&fact, slot, {}};
    for (const Fact& column : fact.columns) asked.columns.push_back({column.id, column.optional});
    asked_.push_back(std::move(asked));
  }
  std::sort(asked_.begin(), asked_.end(),
            [](const Asked& a, const Asked& b) { return a.fact->id < b.fact->id; });
}

void Assessor::give(const Facts& facts) {
  auto known = facts.known.begin();  // in the order of ids, as the facts that are asked
  for (const Asked& asked : asked_) {
    int order = 1;
    while (known != facts.known.end() && (order = known->first.compare(asked.fact->id)) < 0) ++known;
    Given& given = given_[asked.slot];
    given.is_known = known != facts.known.end() && order == 0;
    given.plain.reset();
    if (given.is_known) {
      give(asked, known->second.value);
    } else {
      slots_.set_unknown(asked.slot);
    }
  }
}

void Assessor::give(const Asked& asked, const Json& value) {
  std::optional<Measured>& plain = given_[asked.slot].plain;
  if (value.is_number()) plain = value.get<double>();
  if (value.is_boolean()) plain = value.get<bool>();
  if (value.is_string()) plain = value.get_ref<const std::string&>();
  if (plain) {
    std::visit([&](const auto& one) { slots_.set(asked.slot, one); }, *plain);
  } else if (asked.fact->kind == FactKind::table) {
    slots_.set_rows(asked.slot, asked.columns, value);
  } else if (asked.fact->kind == FactKind::money) {
    const auto money = Money::parse(value["amount"].get<std::string>(), value["currency"].get<std::string>());
    slots_.set(asked.slot, Json{{"minor", money.minor}, {"currency", money.currency}});
  } else {
    slots_.set(asked.slot, value);
  }
}

void Assessor::compute(const Step& step, Assessment& assessment) {
  const Indicator& indicator = *step.indicator;
  given_[step.slot] = {};
  slots_.set_unknown(step.slot);
  try {
    const script::Outcome outcome = catalogue_.sandbox().call(indicator.compute, step.view.get());
    if (outcome.unknown) given_[step.slot].ended_by = *outcome.unknown;
    if (outcome.unknown || std::holds_alternative<std::monostate>(outcome.value)) return;
    const Measured value = read_measured(outcome.value, *indicator.unit);
    require_kind(indicator.kind, value);
    std::visit([&](const auto& plain) { slots_.set(step.slot, plain); }, value);
    given_[step.slot] = {true, value, ""};
    assessment.indicators.emplace(indicator.id, Figure{value, indicator.unit});
  } catch (const Error& error) {
    rethrow(error, indicator.plugin, "indicator '" + indicator.id + "'", indicator.where);
  }
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
  for (const Check& check : checks_) judge(check, assessment.results.emplace_back());
  weigh(checklist_, assessment);
  return assessment;
}

bool Assessor::applies(const Criterion& criterion, const script::Function& function) {
  try {
    const auto view = view_of(needs_of(criterion));
    const script::Outcome outcome = catalogue_.sandbox().call(function, view.get());
    return !outcome.unknown && read_truth(outcome.value, "applies");
  } catch (const Error& error) {
    rethrow(error, criterion.plugin, "criterion '" + criterion.id + "', advice", criterion.where);
  }
}

}  // namespace greencert::criteria
