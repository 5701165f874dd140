#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "engagements/centre_at_work.hpp"

using namespace greencert::engagements;

namespace {

bool refuses(CentreAtWork& work, const NewClient& given, const std::string& part) {
  const std::string said = refusal([&] { add_client(work.database, given, "Ana"); });
  BOOST_TEST_INFO(said);
  return says(said, part);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(clients_and_products, CentreAtWork)

BOOST_AUTO_TEST_CASE(a_client_is_kept_as_described) {
  const NewClient given{" Ñandú & Söhne ", "PY",      "A/12",       "Calle 1\nAsunción", "Ana",
                        "ana@example.com", "+595 21", "example.com"};
  const Client added = add_client(database, given, "Ben");
  BOOST_TEST(added.id == "C-0003");
  const Client found = client(database, "C-0003");
  BOOST_TEST(found.name == "Ñandú & Söhne");
  BOOST_TEST(found.country == "PY");
  BOOST_TEST(found.address == "Calle 1\nAsunción");
  BOOST_TEST(found.email == "ana@example.com");
  BOOST_TEST(found.added == added.added);
  BOOST_TEST(client(database, "A/12").id == "C-0003");
  const auto log = greencert::storage::audit_log(database, "C-0003");
  BOOST_REQUIRE(log.size() == 1);
  BOOST_TEST(log[0].actor == "Ben");
  BOOST_TEST(log[0].action == "client added");
}

BOOST_AUTO_TEST_CASE(wrong_input_names_its_field) {
  BOOST_TEST(refuses(*this, {.name = "  ", .country = "KE"}, "name: must not be empty"));
  BOOST_TEST(refuses(*this, {.name = "A\nB", .country = "KE"}, "name: expected one line"));
  BOOST_TEST(refuses(*this, {.name = "A\xff", .country = "KE"}, "name: expected text in UTF-8"));
  BOOST_TEST(refuses(*this, {.name = std::string(501, 'a'), .country = "KE"}, "name: is 501 bytes long"));
  BOOST_TEST(refuses(*this, {.name = "A", .country = ""},
                     "country: expected the two capital letters of ISO 3166, like KE, found nothing"));
  BOOST_TEST(refuses(*this, {.name = "A", .country = "Kenya"}, "found 'Kenya'"));
  BOOST_TEST(refuses(*this, {.name = "A", .country = "ke"}, "country"));
  for (const char* bad : {"ana", "ana@", "@b.org", "ana@b", "a b@c.org", "ana@b..org", "ana@b.org,c@d.org"}) {
    BOOST_TEST(
        refuses(*this, {.name = "A", .country = "KE", .email = bad}, "email: expected an e-mail address"),
        bad);
  }
  BOOST_TEST(refuses(*this, {.name = "A", .country = "KE", .reference = "C-0001"}, "form of an id"));
  BOOST_TEST(refuses(*this, {.name = "A", .country = "KE", .reference = "K-77"}, "form of an id"));
  BOOST_TEST(clients(database).size() == 2);
}

BOOST_AUTO_TEST_CASE(no_two_clients_share_a_reference) {
  BOOST_TEST(
      refuses(*this, {.name = "A", .country = "KE", .reference = "Amica"}, "already that of client C-0001"));
  BOOST_TEST(says(refusal([&] {
                    change_client(database, "C-0002", {.name = "B", .country = "TR", .reference = "Amica"},
                                  "Ana");
                  }),
                  "already that of client C-0001"));
  change_client(database, "C-0001", {.name = "Amica", .country = "PL", .reference = "Amica"}, "Ana");
  BOOST_TEST(client(database, "Amica").name == "Amica");
}

BOOST_AUTO_TEST_CASE(an_unknown_id_is_answered_with_the_nearest) {
  BOOST_TEST(refusal([&] { client(database, "C-001"); }) ==
             "there is no client 'C-001' (did you mean 'C-0001'?)");
  BOOST_TEST(refusal([&] { client(database, "Amika"); }) ==
             "there is no client 'Amika' (did you mean 'Amica'?)");
  BOOST_TEST(says(refusal([&] { product(database, "P-0003"); }), "there is no product 'P-0003'"));
  BOOST_TEST(says(refusal([&] { engagement(database, ""); }), "there is no engagement ''"));
}

BOOST_AUTO_TEST_CASE(products_belong_to_a_client) {
  BOOST_TEST(products(database).size() == 2);
  BOOST_REQUIRE(products(database, "Amica").size() == 1);
  BOOST_TEST(products(database, "Amica")[0].id == "P-0001");
  BOOST_TEST(says(refusal([&] { add_product(database, {.client = "C-0009", .name = "x"}, "Ana"); }),
                  "no client 'C-0009'"));
  BOOST_TEST(says(refusal([&] { add_product(database, {.client = "C-0001", .name = ""}, "Ana"); }),
                  "name: must not"));
  BOOST_TEST(
      says(refusal([&] { change_product(database, "P-0001", {.client = "C-0002", .name = "x"}, "Ana"); }),
           "stays with C-0001"));
  add_product(database, {.client = "C-0001", .name = "x", .reference = "7"}, "Ana");
  add_product(database, {.client = "C-0002", .name = "x", .reference = "7"}, "Ana");
  BOOST_TEST(says(
      refusal([&] { add_product(database, {.client = "C-0001", .name = "y", .reference = "7"}, "Ana"); }),
      "already that of product P-0003"));
  BOOST_TEST(change_product(database, "P-0001", {.client = "C-0001", .name = "New"}, "Ana").added ==
             product(database, "P-0001").added);
  BOOST_TEST(product(database, "P-0001").name == "New");
}

BOOST_AUTO_TEST_CASE(the_centre_is_described_once_or_anew) {
  Centre described = centre(database).value();
  BOOST_TEST(described.languages == (std::vector<std::string>{"en", "sw"}), boost::test_tools::per_element());
  BOOST_TEST(described.address == "Popo Road\nNairobi");
  described.name = "Kenya National Cleaner Production Centre";
  set_centre(database, described, "Ana");
  BOOST_TEST(centre(database)->name == "Kenya National Cleaner Production Centre");

  const auto refused = [&](auto change) {
    Centre wrong = described;
    change(wrong);
    return refusal([&] { set_centre(database, wrong, "Ana"); });
  };
  BOOST_TEST(says(refused([](Centre& c) { c.name = ""; }), "name:"));
  BOOST_TEST(says(refused([](Centre& c) { c.currency = "SHILLING"; }), "currency:"));
  BOOST_TEST(says(refused([](Centre& c) { c.languages = {}; }), "languages:"));
  BOOST_TEST(says(refused([](Centre& c) { c.languages = {"english"}; }), "languages:"));
  BOOST_TEST(says(refused([](Centre& c) { c.signatory = ""; }), "signatory:"));
  BOOST_TEST(says(refused([](Centre& c) { c.certificate_prefix = "ncpc 1"; }), "certificate_prefix:"));
}

BOOST_AUTO_TEST_SUITE_END()
