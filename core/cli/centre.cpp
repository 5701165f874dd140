// greencert centre set|show: who the centre is, as its documents name it.

#include <memory>

#include "base/error.hpp"
#include "centre/home.hpp"
#include "centre/profile.hpp"
#include "cli/command_line.hpp"
#include "cli/desk.hpp"

namespace greencert::cli {
namespace {

void show(const Desk& desk, centre::DataDirectory& data) {
  const auto centre = engagements::centre(data.database());
  if (!centre) throw InputError("the centre is not described yet; use 'greencert centre set CENTRE.json'");
  std::string languages;
  for (const auto& one : centre->languages) languages += (languages.empty() ? "" : ", ") + one;
  answer(desk, centre::to_json(*centre),
         in_lines({{"Name", centre->name},
                   {"Country", centre->country},
                   {"Currency", centre->currency},
                   {"Languages", languages},
                   {"Address", centre->address},
                   {"E-mail", centre->email},
                   {"Phone", centre->phone},
                   {"Website", centre->website},
                   {"Logo", centre->logo},
                   {"Signatory", centre->signatory},
                   {"Role", centre->signatory_role},
                   {"Certificates", centre->certificate_prefix + "-YYYY-NNNN"},
                   {"Data", data.folder().string()}}));
}

}  // namespace

void add_centre(CLI::App& app) {
  CLI::App* command = app.add_subcommand("centre", "The centre itself, as its documents name it");
  command->require_subcommand(1);
  auto desk = std::make_shared<Desk>();
  auto file = std::make_shared<std::filesystem::path>();

  CLI::App* set = command->add_subcommand(
      "set", "Describe the centre by a file; begins its data folder (see certificates/sample_centre.json)");
  set->add_option("FILE", *file, "The description (JSON)")->required();
  add_writing_options(*set, *desk);
  set->callback([desk, file] {
    auto data = centre::DataDirectory::open_or_create(centre::data_folder(desk->data));
    centre::describe_centre(data, *file, desk->actor());
    show(*desk, data);
  });

  CLI::App* shown = command->add_subcommand("show", "How the centre is described");
  add_reading_options(*shown, *desk);
  shown->callback([desk] {
    auto data = desk->open();
    show(*desk, data);
  });
}

}  // namespace greencert::cli
