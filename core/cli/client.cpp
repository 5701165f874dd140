// greencert client add|list|show: the companies that the centre works for.

#include <memory>

#include "cli/command_line.hpp"
#include "cli/desk.hpp"
#include "cli/records.hpp"
#include "cli/table.hpp"

namespace greencert::cli {
namespace {

struct Options : Desk {
  engagements::NewClient given;
  std::string id;
};

std::string in_words(const engagements::Client& client) {
  return in_lines({{"Client", client.id},
                   {"Name", client.name},
                   {"Country", client.country},
                   {"Reference", client.reference},
                   {"Address", client.address},
                   {"Contact", client.contact},
                   {"E-mail", client.email},
                   {"Phone", client.phone},
                   {"Website", client.website},
                   {"Added", client.added}});
}

void add(const Options& options) {
  auto data = options.open();
  storage::Transaction transaction(data.database());
  const auto client = engagements::add_client(data.database(), options.given, options.actor());
  transaction.commit();
  answer(options, to_json(client), in_words(client));
}

void list(const Options& options) {
  auto data = options.open();
  const auto clients = engagements::clients(data.database());
  Table table({{"Client"}, {"Name"}, {"Country"}, {"Reference"}, {"Contact"}});
  for (const auto& one : clients) {
    table.add({one.id, shortened(one.name, 48), one.country, one.reference, shortened(one.contact, 30)});
  }
  answer(options, to_json(clients), table.text());
}

void show(const Options& options) {
  auto data = options.open();
  const auto client = engagements::client(data.database(), options.id);
  const auto products = engagements::products(data.database(), client.id);
  const auto engagements = engagements::engagements(data.database(), client.id);
  Json json = to_json(client);
  json["products"] = to_json(products);
  json["engagements"] = to_json(engagements);
  std::string text = in_words(client);
  for (const auto& one : products) text += "  " + one.id + "  " + one.name + "\n";
  for (const auto& one : engagements) {
    text += "  " + one.id + "  " + one.title + " (" + one.kind + ", " + one.state + ")\n";
  }
  answer(options, json, text);
}

}  // namespace

void add_client(CLI::App& app) {
  CLI::App* command = app.add_subcommand("client", "The companies that the centre works for");
  command->require_subcommand(1);
  auto options = std::make_shared<Options>();

  CLI::App* add_command = command->add_subcommand("add", "A new client");
  engagements::NewClient& given = options->given;
  add_command->add_option("--name", given.name, "Its name")->required();
  add_command->add_option("--country", given.country, "Two letters, like VN")->required();
  add_command->add_option("--reference", given.reference, "A number of your own or of the client's");
  add_command->add_option("--address", given.address);
  add_command->add_option("--contact", given.contact, "A person");
  add_command->add_option("--email", given.email);
  add_command->add_option("--phone", given.phone);
  add_command->add_option("--website", given.website);
  add_writing_options(*add_command, *options);
  add_command->callback([options] { add(*options); });

  CLI::App* list_command = command->add_subcommand("list", "All clients");
  add_reading_options(*list_command, *options);
  list_command->callback([options] { list(*options); });

  CLI::App* show_command = command->add_subcommand("show", "One client, its products and engagements");
  show_command->add_option("ID", options->id, "Id or reference")->required();
  add_reading_options(*show_command, *options);
  show_command->callback([options] { show(*options); });
}

}  // namespace greencert::cli
