// greencert product add|list|show|record|facts: the products of the clients, and what is known of them.

#include <memory>

#include "base/file.hpp"
#include "centre/home.hpp"
#include "centre/recording.hpp"
#include "cli/command_line.hpp"
#include "cli/desk.hpp"
#include "cli/records.hpp"
#include "cli/table.hpp"

namespace greencert::cli {
namespace {

struct Options : Desk {
  engagements::NewProduct given;
  std::string id;
  std::string client;
  std::string engagement;
  std::filesystem::path facts;
};

std::string in_words(const engagements::Product& product) {
  return in_lines({{"Product", product.id},
                   {"Client", product.client},
                   {"Name", product.name},
                   {"Reference", product.reference},
                   {"Model", product.model},
                   {"Manufacturer", product.manufacturer},
                   {"Trademark", product.trademark},
                   {"Added", product.added}});
}

void add(const Options& options) {
  auto data = options.open();
  storage::Transaction transaction(data.database());
  const auto product = engagements::add_product(data.database(), options.given, options.actor());
  transaction.commit();
  answer(options, to_json(product), in_words(product));
}

void list(const Options& options) {
  auto data = options.open();
  const auto products = engagements::products(data.database(), options.client);
  Table table({{"Product"}, {"Client"}, {"Name"}, {"Model"}, {"Reference"}});
  for (const auto& one : products) {
    table.add({one.id, one.client, shortened(one.name, 48), shortened(one.model, 24), one.reference});
  }
  answer(options, to_json(products), table.text());
}

std::string value_in_words(const Json& value) {
  const Json& plain = value.at("value");
  if (plain.is_null()) return "not known after all";
  if (plain.is_array() && !plain.empty() && plain.front().is_object()) {
    return std::to_string(plain.size()) + " rows";
  }
  const std::string text = plain.is_string() ? plain.get<std::string>() : plain.dump();
  return text + (value.contains("unit") ? " " + value["unit"].get<std::string>() : "");
}

void show(const Options& options) {
  auto data = options.open();
  const auto product = engagements::product(data.database(), options.id);
  const auto facts = engagements::latest_facts(data.database(), product.id);
  Json json = to_json(product);
  json["facts"] = to_json(facts);
  Table table({{"Fact"}, {"Value"}, {"Quality"}, {"Recorded by"}, {"At"}});
  for (const auto& one : facts) {
    table.add({one.fact, shortened(value_in_words(one.value), 40), one.quality, one.recorded_by, one.at});
  }
  answer(options, json, in_words(product) + (table.empty() ? "" : "\n" + table.text()));
}

void record(const Options& options) {
  auto data = options.open();
  const criteria::Catalogue catalogue(centre::home());
  const std::size_t fresh = centre::record_facts(
      data, catalogue, {read_json(options.facts), options.facts.string(), options.id, options.engagement},
      options.actor());
  answer(options, {{"product", options.id}, {"recorded", fresh}},
         std::to_string(fresh) + (fresh == 1 ? " fact" : " facts") + " recorded of " + options.id + "\n");
}

void facts(const Options& options) {
  auto data = options.open();
  print_json(engagements::facts_file(data.database(), options.id));
}

}  // namespace

void add_product(CLI::App& app) {
  CLI::App* command = app.add_subcommand("product", "The products of clients, and what is known of them");
  command->require_subcommand(1);
  auto options = std::make_shared<Options>();

  CLI::App* add_command = command->add_subcommand("add", "A new product");
  engagements::NewProduct& given = options->given;
  add_command->add_option("--client", given.client, "Whose it is: id or reference")->required();
  add_command->add_option("--name", given.name, "Its name")->required();
  add_command->add_option("--reference", given.reference, "The client's article number");
  add_command->add_option("--model", given.model);
  add_command->add_option("--manufacturer", given.manufacturer);
  add_command->add_option("--trademark", given.trademark);
  add_writing_options(*add_command, *options);
  add_command->callback([options] { add(*options); });

  CLI::App* list_command = command->add_subcommand("list", "All products");
  list_command->add_option("--client", options->client, "Only those of this client");
  add_reading_options(*list_command, *options);
  list_command->callback([options] { list(*options); });

  CLI::App* show_command = command->add_subcommand("show", "One product and its facts");
  show_command->add_option("ID", options->id)->required();
  add_reading_options(*show_command, *options);
  show_command->callback([options] { show(*options); });

  CLI::App* record_command =
      command->add_subcommand("record", "Record the facts of a facts file; history is kept");
  record_command->add_option("ID", options->id)->required();
  record_command->add_option("FACTS", options->facts, "Facts of the product (JSON)")->required();
  record_command->add_option("--engagement", options->engagement,
                             "In the course of which they were found out");
  add_writing_options(*record_command, *options);
  record_command->callback([options] { record(*options); });

  CLI::App* facts_command = command->add_subcommand("facts", "What is known of a product, as a facts file");
  facts_command->add_option("ID", options->id)->required();
  add_data_option(*facts_command, options->data);
  facts_command->callback([options] { facts(*options); });
}

}  // namespace greencert::cli
