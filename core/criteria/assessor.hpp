#pragma once

#include <memory>
#include <vector>

#include "criteria/assessment.hpp"
#include "criteria/catalogue.hpp"
#include "script/view.hpp"

namespace greencert::criteria {

/// Judges products by one checklist. Made once, used for many products, by one thread.
class Assessor {
 public:
  /// The catalogue and the checklist must outlive it.
  Assessor(Catalogue& catalogue, const Checklist& checklist);

  /// Throws script::ScriptError, or InputError, that names plugin, criterion, file and line where a script
  /// fails.
  Assessment assess(const Facts& facts);

  const Checklist& checklist() const { return checklist_; }
  Catalogue& catalogue() { return catalogue_; }

  /// Calls a function of a criterion with what the criterion sees of the facts assessed last: does an option
  /// apply?
  bool applies(const Criterion& criterion, const script::Function& function);

 private:
  struct Step {  // an indicator to be computed, after those it needs
    const Indicator* indicator;
    std::size_t slot;
    std::unique_ptr<script::View> view;
  };
  struct Check {  // a picked criterion
    const Pick* pick;
    const Stage* stage;
    std::unique_ptr<script::View> view;
    std::optional<std::size_t> measured_slot;
    std::string threshold;
  };

  std::size_t slot_of(const std::string& id) const;
  std::unique_ptr<script::View> view_of(const Needs& needs);
  void plan_indicators();
  void plan_indicator(const Indicator& indicator, std::vector<bool>& planned);

  void give(const Facts& facts);
  void compute(const Step& step, Assessment& assessment);
  Result judge(const Check& check);
  void measure(const Check& check, Result& result);
  void rate(const Check& check, Result& result);
  bool holds(const Check& check, const Rule& rule, const Measured& value);
  void take_value(const Check& check, const script::Value& value, Result& result);
  std::vector<std::string> missing_of(const Needs& needs) const;
  void collect_missing(const Needs& needs, std::vector<std::string>& missing) const;

  Catalogue& catalogue_;
  const Checklist& checklist_;
  script::Slots slots_;
  std::vector<Step> steps_;
  std::vector<Check> checks_;
  std::vector<std::size_t> fact_slots_;          // that the checklist uses
  std::vector<std::optional<Measured>> values_;  // of facts and indicators, where plain
  std::vector<bool> is_known_;                   // by slot
};

/// Fills in stage scores, the score and the level from the results. Public for whoever weighs results anew.
void weigh(const Checklist& checklist, Assessment& assessment);

}  // namespace greencert::criteria
