#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "storage/folder.hpp"
#include "storage/ids.hpp"

using namespace greencert::storage;
using greencert::Error;

namespace {

std::int64_t count(Database& database, const std::string& table) {
  return *first(database, "SELECT count(*) AS n FROM " + table, {},
                [](const Row& row) { return row.integer("n"); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(database)

BOOST_AUTO_TEST_CASE(a_write_belongs_to_a_transaction) {
  const Folder folder;
  Database database = sample(folder);
  BOOST_TEST(
      says(message<Error>([&] { record(database, "Ana", "thing done", "x"); }), "outside of a transaction"));
  BOOST_TEST(count(database, "audit") == 0);
}

BOOST_AUTO_TEST_CASE(a_transaction_that_is_not_committed_never_was) {
  const Folder folder;
  Database database = sample(folder);
  {
    Transaction transaction(database);
    BOOST_TEST(next_id(database, "C") == "C-0001");
    record(database, "Ana", "thing done", "C-0001");
  }
  BOOST_TEST(!database.in_transaction());
  BOOST_TEST(count(database, "audit") == 0);
  BOOST_TEST(count(database, "counters") == 0);
}

BOOST_AUTO_TEST_CASE(transactions_do_not_nest) {
  const Folder folder;
  Database database = sample(folder);
  Transaction transaction(database);
  BOOST_TEST(
      says(message<Error>([&] { Transaction inner(database); }), "a transaction within a transaction"));
  record(database, "Ana", "thing done", "x");  // the outer one is still whole
  transaction.commit();
  BOOST_TEST(count(database, "audit") == 1);
}

BOOST_AUTO_TEST_CASE(parameters_are_bound_by_name_and_all_of_them) {
  const Folder folder;
  Database database = sample(folder);
  const auto sum = [](const Row& row) { return row.integer("n"); };
  BOOST_TEST(*first(database, "SELECT :a - :b AS n", {{":b", 2}, {":a", 5}}, sum) == 3);
  BOOST_TEST(says(message<Error>([&] {
                    first(database, "SELECT :a - :b AS n", {{":a", 5}}, sum);
                  }),
                  "has 2 parameters, but values for 1"));
  BOOST_CHECK_THROW(first(database, "SELECT :a AS n", {{":b", 5}}, sum), Error);
  BOOST_CHECK_THROW(first(database, "SELECT :a AS m", {{":a", 5}}, sum), Error);
}

BOOST_AUTO_TEST_CASE(values_come_back_as_they_were_given) {
  const Folder folder;
  Database database = sample(folder);
  const std::string odd = std::string("绿色 'quoted' \"x\" ; DROP TABLE audit; --\0end", 44);
  database.read("SELECT :text AS text, :real AS real, :none AS none, :large AS large",
                {{":text", odd}, {":real", 0.1}, {":none", unless_empty("")}, {":large", INT64_MAX}},
                [&](const Row& row) {
                  BOOST_TEST(row.text("text") == odd);
                  BOOST_TEST(*row.real("real") == 0.1);
                  BOOST_TEST(!row.real("none").has_value());
                  BOOST_TEST(row.text("none").empty());
                  BOOST_TEST(row.integer("large") == INT64_MAX);
                });
}

BOOST_AUTO_TEST_CASE(ids_are_given_out_in_order_and_never_again) {
  const Folder folder;
  {
    Database database = sample(folder);
    Transaction transaction(database);
    BOOST_TEST(next_id(database, "C") == "C-0001");
    BOOST_TEST(next_id(database, "C") == "C-0002");
    BOOST_TEST(next_id(database, "NCPC-2026") == "NCPC-2026-0001");
    transaction.commit();
  }
  Database database = Database::open(folder / "greencert.db");
  Transaction transaction(database);
  BOOST_TEST(next_id(database, "C") == "C-0003");
  for (const char* sql : {"UPDATE counters SET last = 1 WHERE series = 'C'", "DELETE FROM counters",
                          "INSERT OR REPLACE INTO counters (series, last) VALUES ('C', 1)"}) {
    BOOST_TEST(says(message<Error>([&] { database.write(sql); }), "a number is never given out twice"), sql);
  }
  database.write("UPDATE counters SET last = 9999 WHERE series = 'C'");
  BOOST_TEST(next_id(database, "C") == "C-10000");
}

BOOST_AUTO_TEST_SUITE_END()
