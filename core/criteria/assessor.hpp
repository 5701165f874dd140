#pragma once

#include <memory>
#include <optional>
#include <string>
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
  /// What this assessment has of a fact or indicator.
  struct Given {
    bool is_known = false;
    std::optional<Measured> plain;  // where it is no list or table
    std::string ended_by;           // of an unknown indicator: what it lacked
  };
  struct Asked {  // a fact that the checklist uses
    const Fact* fact;
    std::size_t slot;
    std::vector<script::Slots::Column> columns;
  };
  struct Step {  // an indicator to be computed, after those it needs
    const Indicator* indicator;
    std::size_t slot;
    std::unique_ptr<script::View> view;
  };
  struct Check {  // a picked criterion
    const Pick* pick;
    const Stage* stage;
    Needs needs;
    std::unique_ptr<script::View> view;
    std::optional<std::size_t> measured_slot;  // of the fact or indicator that it measures directly,
    const Unit* measured_unit;                 // which has this unit where it is a number
    std::string threshold;
  };

  // planning, once (assessor.cpp)
  std::size_t slot_of(const std::string& id) const;
  std::unique_ptr<script::View> view_of(const Needs& needs);
  void plan_indicators();
  void plan_indicator(const Indicator& indicator, std::vector<bool>& planned);
  void plan_facts();

  void give(const Facts& facts);
  void give(const Asked& asked, const Json& value);
  void compute(const Step& step, Assessment& assessment);

  // judging (judging.cpp)
  void judge(const Check& check, Result& result);
  void measure(const Check& check, Result& result);
  void rate(const Check& check, Result& result);
  std::optional<script::Value> ask(const Check& check, const script::Function& function,
                                   const Measured& value, Result& result);
  std::optional<bool> holds(const Check& check, const Rule& rule, const std::string& what, Result& result);
  void end_unknown(const Check& check, const std::string& by, Result& result) const;
  bool is_cell(const std::string& unknown) const;
  void collect_missing(const Needs& needs, std::vector<bool>& seen, std::vector<std::string>& missing) const;

  Catalogue& catalogue_;
  const Checklist& checklist_;
  script::Slots slots_;
  std::vector<Asked> asked_;  // by id
  std::vector<Step> steps_;
  std::vector<Check> checks_;
  std::vector<Given> given_;  // by slot
};

/// Fills in stage scores, the score and the level from the results. Public for whoever weighs results anew.
void weigh(const Checklist& checklist, Assessment& assessment);

}  // namespace greencert::criteria
