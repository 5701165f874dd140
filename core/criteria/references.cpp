#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "base/nearest.hpp"
#include "criteria/declarations.hpp"

namespace greencert::criteria {
namespace {

/// Checks the names that the declarations of a catalogue use of each other.
class References {
 public:
  explicit References(const Catalogue& catalogue) : catalogue_(catalogue) {
    for (const std::string& id : catalogue.facts().ids()) known_.push_back(id);
    for (const std::string& id : catalogue.indicators().ids()) known_.push_back(id);
  }

  void check() {
    for (const Indicator& indicator : catalogue_.indicators()) check_indicator(indicator);
    for (const Criterion& criterion : catalogue_.criteria()) check_criterion(criterion);
  }

 private:
  [[noreturn]] static void fail(const script::Location& where, const std::string& what,
                                const std::string& why) {
    throw InputError(where.to_string() + ": " + what + ": " + why);
  }

  void check_needs(const Needs& needs, const script::Location& where, const std::string& what) {
    for (const auto* ids : {&needs.required, &needs.optional}) {
      for (const std::string& id : *ids) {
        if (std::find(known_.begin(), known_.end(), id) == known_.end()) {
          fail(where, what, "there is no fact or indicator '" + id + "'" + did_you_mean(id, known_));
        }
      }
    }
  }

  void check_indicator(const Indicator& indicator) {
    const std::string what = "indicator '" + indicator.id + "'";
    if (catalogue_.facts().find(indicator.id) != nullptr)
      fail(indicator.where, what, "a fact has the same id");
    check_needs(indicator.needs, indicator.where, what);
    check_circle(indicator);
  }

  void check_circle(const Indicator& indicator) {
    if (std::find(path_.begin(), path_.end(), indicator.id) != path_.end()) {
      std::string circle;
      for (const std::string& id : path_) circle += id + " → ";
      fail(indicator.where, "indicator '" + indicator.id + "'", "it needs itself: " + circle + indicator.id);
    }
    if (!straight_.insert(indicator.id).second) return;
    path_.push_back(indicator.id);
    for (const auto* ids : {&indicator.needs.required, &indicator.needs.optional}) {
      for (const std::string& id : *ids) {
        if (const Indicator* inner = catalogue_.indicators().find(id)) check_circle(*inner);
      }
    }
    path_.pop_back();
  }

  void check_criterion(const Criterion& criterion) {
    const std::string what = "criterion '" + criterion.id + "'";
    check_needs(needs_of(criterion), criterion.where, what);
    check_unit(criterion, what);
    for (const Option& option : criterion.advice) {
      for (const auto& [id, effect] : option.effects) {
        const Fact* fact = catalogue_.facts().find(id);
        const std::string on = "option '" + option.id + "': effect on " + id;
        if (fact == nullptr) {
          fail(criterion.where, what,
               on + ": there is no such fact" + did_you_mean(id, catalogue_.facts().ids()));
        }
        const bool counts = effect.kind == Effect::Kind::times || effect.kind == Effect::Kind::plus;
        if (counts && !fact->is_numeric()) fail(criterion.where, what, on + ": it is not a number");
        if (effect.kind == Effect::Kind::set)
          check_value(*fact, effect.value, criterion.where, what + ": " + on);
      }
    }
  }

  void check_unit(const Criterion& criterion, const std::string& what) const {
    const Unit* measured = catalogue_.unit_measured(criterion);
    if (measured == nullptr || criterion.unit == &Unit::none() || measured->fits(*criterion.unit)) return;
    fail(criterion.where, what,
         "unit: '" + measured->text + "', in which '" + std::get<std::string>(criterion.measure) +
             "' is given, cannot be turned into '" + criterion.unit->text + "'");
  }

  static void check_value(const Fact& fact, const Json& value, const script::Location& where,
                          const std::string& what) {
    try {
      normalised(fact, value);
    } catch (const InputError& error) {
      fail(where, what, error.what());
    }
  }

  const Catalogue& catalogue_;
  std::vector<std::string> known_;
  std::vector<std::string> path_;   // from the indicator that is checked to the one that it led to
  std::set<std::string> straight_;  // indicators that were followed to their ends
};

}  // namespace

void check_references(const Catalogue& catalogue) {
  References(catalogue).check();
}

}  // namespace greencert::criteria
