// One criterion, from the facts given to its outcome.

#include <algorithm>

#include "criteria/answers.hpp"
#include "criteria/assessor.hpp"
#include "criteria/rules.hpp"

namespace greencert::criteria {

using script::Outcome;
using script::Value;

/// The unknown facts that needs lead to, also through unknown indicators.
void Assessor::collect_missing(const Needs& needs, std::vector<bool>& seen,
                               std::vector<std::string>& missing) const {
  for (const std::string& id : needs.required) {
    const std::size_t slot = slot_of(id);
    if (seen[slot] || given_[slot].is_known) continue;
    seen[slot] = true;
    const Indicator* indicator = catalogue_.indicators().find(id);
    const std::string& lacks = given_[slot].ended_by;
    if (indicator == nullptr ||
        lacks.empty()) {  // a fact; or an indicator that computed nothing from all it needs
      missing.push_back(id);
    } else {
      collect_missing(indicator->needs, seen, missing);
      if (is_cell(lacks)) missing.push_back(lacks);
    }
  }
}

/// Whether what ended a function is a cell of a table rather than a fact or an indicator.
bool Assessor::is_cell(const std::string& unknown) const {
  return catalogue_.facts().find(unknown) == nullptr && catalogue_.indicators().find(unknown) == nullptr;
}

void Assessor::end_unknown(const Check& check, const std::string& by, Result& result) const {
  result.verdict = Verdict::unknown;
  result.rating.reset();
  std::vector<bool> seen(given_.size(), false);
  collect_missing(check.needs, seen, result.missing);
  if (is_cell(by) || result.missing.empty()) result.missing.push_back(by);
}

void Assessor::measure(const Check& check, Result& result) {
  const Criterion& criterion = check.pick->criterion;
  script::Sandbox& sandbox = catalogue_.sandbox();
  if (criterion.applies) {
    const Outcome outcome = sandbox.call(*criterion.applies, check.view.get());
    if (outcome.unknown) return end_unknown(check, *outcome.unknown, result);
    if (!read_truth(outcome.value, "applies")) {
      result.verdict = Verdict::not_applicable;
      return;
    }
  }
  if (check.measured_slot) {
    const Given& given = given_[*check.measured_slot];
    if (!given.is_known) return end_unknown(check, slots_.id(*check.measured_slot), result);
    if (!given.plain) throw InputError("measure: a list or table cannot be measured directly");
    const auto* number = std::get_if<double>(&*given.plain);
    result.value =
        number == nullptr ? *given.plain : Quantity{*number, check.measured_unit}.in(*criterion.unit).amount;
    return;
  }
  const Outcome outcome = sandbox.call(std::get<script::Function>(criterion.measure), check.view.get());
  if (outcome.unknown) return end_unknown(check, *outcome.unknown, result);
  result.value = read_measured(outcome.value, *criterion.unit);
  result.findings = read_findings(outcome.second);
}

/// What a function of the criterion says of the measured value; nothing where it touches what is unknown.
std::optional<Value> Assessor::ask(const Check& check, const script::Function& function,
                                   const Measured& value, Result& result) {
  const Value argument = std::visit([](const auto& plain) { return Value(plain); }, value);
  Outcome outcome = catalogue_.sandbox().call(function, check.view.get(), {&argument, 1});
  if (!outcome.unknown) return std::move(outcome.value);
  end_unknown(check, *outcome.unknown, result);
  return std::nullopt;
}

std::optional<bool> Assessor::holds(const Check& check, const Rule& rule, const std::string& what,
                                    Result& result) {
  if (rule.kind != Rule::Kind::function) return criteria::holds(rule, *result.value);
  const auto answer = ask(check, rule.function, *result.value, result);
  if (!answer) return std::nullopt;
  return read_truth(*answer, what);
}

/// Rates the measured value and gives the verdict.
void Assessor::rate(const Check& check, Result& result) {
  const Criterion& criterion = check.pick->criterion;
  if (criterion.rate && criterion.rate->kind == Rating::Kind::function) {
    const auto answer = ask(check, criterion.rate->function, *result.value, result);
    if (!answer) return;
    const auto* number = std::get_if<double>(&*answer);
    if (number == nullptr || !(*number >= 0 && *number <= 1)) {
      throw InputError("rate: expected a number from 0 to 1, found " + script::describe(*answer));
    }
    result.rating = *number;
  } else if (criterion.rate) {
    result.rating = criteria::rate(*criterion.rate, *result.value);
  }
  const std::optional<bool> met =
      criterion.met ? holds(check, *criterion.met, "met", result) : std::optional(*result.rating >= 1);
  if (!met) return;
  std::optional<bool> partly = false;
  if (!*met) {
    partly = criterion.partly ? holds(check, *criterion.partly, "partly", result)
                              : std::optional(criterion.rate.has_value() && *result.rating >= 0.5);
  }
  if (!partly) return;
  result.verdict = *met ? Verdict::met : (*partly ? Verdict::partly_met : Verdict::not_met);
  if (!result.rating) result.rating = *met ? 1.0 : (*partly ? 0.5 : 0.0);
}

void Assessor::judge(const Check& check, Result& result) {
  const Criterion& criterion = check.pick->criterion;
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
  } catch (const Error& error) {
    rethrow(error, criterion.plugin, "criterion '" + criterion.id + "'", criterion.where);
  }
}

}  // namespace greencert::criteria
