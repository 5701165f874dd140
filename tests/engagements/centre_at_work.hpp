#pragma once

#include "base/error.hpp"
#include "engagements/assessments.hpp"
#include "engagements/centre.hpp"
#include "engagements/clients.hpp"
#include "engagements/deliverables.hpp"
#include "engagements/engagements.hpp"
#include "engagements/facts.hpp"
#include "engagements/products.hpp"
#include "storage/folder.hpp"

/// A result in the contract form, as far as the store reads it.
inline greencert::Json result_with(const greencert::Json& level) {
  return {{"checklist", {{"id", "washing-machine"}, {"version", "1.0.0"}, {"digest", std::string(64, 'c')}}},
          {"level", level},
          {"score", 66.5},
          {"digest", std::string(64, 'd')}};
}

/// Two clients with a product each, and a certification of the first. Open, in a transaction that is undone
/// at the end.
struct CentreAtWork {
  CentreAtWork() {
    using namespace greencert::engagements;
    set_centre(database,
               {"National Cleaner Production Centre",
                "KE",
                "KES",
                {"en", "sw"},
                "Popo Road\nNairobi",
                "info@example.org",
                "",
                "",
                "",
                "Grace Odhiambo",
                "Director",
                "NCPC"},
               "Ana");
    add_client(database, {.name = "Amica S.A.", .country = "PL", .reference = "Amica"}, "Ana");
    add_client(database, {.name = "Beko", .country = "TR"}, "Ana");
    add_product(database, {.client = "C-0001", .name = "Pralka", .model = "DWA10"}, "Ana");
    add_product(database, {.client = "C-0002", .name = "Fridge"}, "Ana");
    add_engagement(
        database,
        {.kind = "certification", .client = "C-0001", .product = "P-0001", .title = "Washing machine"},
        "Ana");
  }

  Folder folder;
  greencert::storage::Database database = sample(folder);
  greencert::storage::Transaction transaction{database};
};

/// The message of the InputError that `act` throws, or "".
template <typename Act>
std::string refusal(Act act) {
  return message<greencert::InputError>(act);
}
