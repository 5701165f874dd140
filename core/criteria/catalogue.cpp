#include "criteria/catalogue.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/nearest.hpp"
#include "criteria/loader.hpp"

namespace greencert::criteria {
namespace {

template <class T>
const T& found(const Register<T>& items, const std::string& id, const std::string& kind) {
  if (const T* item = items.find(id)) return *item;
  throw InputError("there is no " + kind + " '" + id + "'" + did_you_mean(id, items.ids()));
}

}  // namespace

Catalogue::Catalogue(std::filesystem::path home, Translations translations)
    : home_(std::move(home)), loader_(std::make_unique<Loader>(*this)) {
  sandbox_.set_translations(std::move(translations));
  loader_->load_plugins();
}
Catalogue::~Catalogue() = default;

const Fact& Catalogue::fact(const std::string& id) const {
  return found(facts_, id, "fact");
}
const Checklist& Catalogue::checklist(const std::string& id) const {
  loader_->load_checklist(id);
  return found(checklists_, id, "checklist");
}
const Register<Checklist>& Catalogue::checklists() const {
  loader_->load_checklists();
  return checklists_;
}
const Register<Form>& Catalogue::forms() const {
  loader_->load_forms();
  return forms_;
}
const Plugin& Catalogue::plugin(const std::string& id) const {
  return found(plugins_, id, "plugin");
}

void Catalogue::collect_facts(const Needs& needs, std::set<std::string>& found) const {
  for (const auto* ids : {&needs.required, &needs.optional}) {
    for (const std::string& id : *ids) {
      if (!found.insert(id).second) continue;
      if (const Indicator* indicator = indicators_.find(id)) collect_facts(indicator->needs, found);
    }
  }
}

std::vector<std::string> Catalogue::facts_of(const Checklist& checklist) const {
  std::set<std::string> found;  // with the indicators on the way
  for (const Stage& stage : checklist.stages) {
    for (const Pick& pick : stage.picks) collect_facts(needs_of(pick.criterion), found);
  }
  std::vector<std::string> ids;
  for (const Fact& fact : facts_) {
    if (found.contains(fact.id)) ids.push_back(fact.id);
  }
  return ids;
}

const Unit* Catalogue::unit_measured(const Criterion& criterion) const {
  const auto* id = std::get_if<std::string>(&criterion.measure);
  if (id == nullptr) return nullptr;
  if (const Fact* fact = facts_.find(*id)) return fact->is_numeric() ? fact->unit : nullptr;
  const Indicator& indicator = *indicators_.find(*id);
  return indicator.kind == Indicator::Kind::number ? indicator.unit : nullptr;
}

Checklist Catalogue::every_criterion() const {
  Checklist all;
  all.id = "every-criterion";
  all.version = "1.0.0";
  all.stages.push_back({"all", "All criteria", 1, {}});
  for (const Criterion& criterion : criteria_) all.stages[0].picks.push_back({criterion, 1, false});
  for (const Plugin& plugin : plugins_) all.plugins[plugin.id] = plugin.version;
  return all;
}

std::vector<Case> Catalogue::cases_of(const Plugin& plugin) {
  return loader_->load_cases(plugin);
}

Needs needs_of(const Criterion& criterion) {
  Needs needs = criterion.needs;
  if (const auto* id = std::get_if<std::string>(&criterion.measure)) {
    if (std::find(needs.required.begin(), needs.required.end(), *id) == needs.required.end()) {
      needs.required.push_back(*id);
    }
  }
  return needs;
}

}  // namespace greencert::criteria
