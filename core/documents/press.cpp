#include "base/file.hpp"
#include "documents/documents.hpp"
#include "documents/render.hpp"
#include "documents/slice.hpp"
#include "script/sandbox.hpp"

namespace greencert::documents {

namespace {

// A document is larger than an evaluation, yet its template must end as well.
constexpr script::Limits limits{50'000'000, 256U << 20U, 1024U << 20U, 1U << 20U};

}  // namespace

Press::Press(std::filesystem::path templates, Translations translations, std::filesystem::path fonts)
    : templates_(std::move(templates)), translations_(std::move(translations)), fonts_(std::move(fonts)) {}

Json Press::declare(const std::string& name, const Json& data) const {
  script::Sandbox sandbox(limits, limits);
  for (const char* constructor : {"document", "span", "row"}) sandbox.add_constructor(constructor);
  for (const std::string& kind : block_kinds()) sandbox.add_constructor(kind);
  sandbox.add_constant("language", data.value("language", "en"));
  const auto source = [this](const std::string& part) {
    if (part.find("..") != std::string::npos || part.starts_with('/'))
      throw InputError("'" + part + "' is outside the folder of templates");
    const std::filesystem::path file = templates_ / (part + ".lua");
    return script::Source{file.string(), read_file(file, 1U << 20U)};
  };
  sandbox.set_reader(source);
  sandbox.set_translations(translations_);
  const script::Value loaded = sandbox.load(source(name));
  const auto* fill_in = std::get_if<script::Function>(&loaded);
  if (fill_in == nullptr)
    throw InputError((templates_ / (name + ".lua")).string() +
                     ": expected a template to return a function of its data");
  sandbox.seal();
  return script::to_json(sandbox.call(*fill_in, data).value);
}

std::string Press::print(const std::string& name, const Json& data) const {
  return render(declare(name, data), fonts_, templates_);
}

}  // namespace greencert::documents
