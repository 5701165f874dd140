#pragma once

// Inside the room only: from the tables that scripts declare to the room's types. All throw InputError.

#include "criteria/catalogue.hpp"

namespace greencert::criteria {

Fact read_fact(const script::Table& table, FactKind kind);
Indicator read_indicator(const script::Table& table, Indicator::Kind kind);
Criterion read_criterion(const script::Table& table);
Plugin read_plugin(const script::Table& table);
Case read_case(const script::Table& table);
/// Picks are resolved against the catalogue's criteria.
Checklist read_checklist(const script::Table& table, const Register<Criterion>& criteria);
Form read_form(const script::Table& table);

/// Checks what only the whole catalogue can tell: that every id that is named exists, and nothing needs
/// itself.
void check_references(const Catalogue& catalogue);

}  // namespace greencert::criteria
