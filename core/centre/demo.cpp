#include "centre/demo.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "centre/home.hpp"
#include "centre/profile.hpp"
#include "centre/recording.hpp"
#include "centre/report.hpp"
#include "engagements/clients.hpp"
#include "engagements/engagements.hpp"
#include "engagements/products.hpp"

namespace greencert::centre {
namespace {

namespace fs = std::filesystem;

constexpr const char* kMarker =
    "This folder holds a demonstration of greencert: 'greencert demo' replaces it.\n";

fs::path marker_in(const fs::path& folder) {
  return folder / "DEMONSTRATION.txt";
}

/// Leaves nothing of an earlier demonstration; touches no folder that is something else.
void clear(const fs::path& folder) {
  std::error_code code;
  if (!fs::exists(folder, code) || fs::is_empty(folder, code)) return;
  if (!fs::exists(marker_in(folder), code)) {
    throw InputError(folder.string() +
                     ": is not empty and not an earlier demonstration; name a new folder with --data");
  }
  for (const char* name : {"greencert.db", "greencert.db-wal", "greencert.db-shm", "logo.png", "documents"}) {
    fs::remove_all(folder / name, code);
    if (code) throw Error((folder / name).string() + ": cannot be removed: " + code.message());
  }
}

/// Plays the work list of the demonstration in one data directory.
class Demonstration {
 public:
  Demonstration(DataDirectory& data, Workshop& workshop, Json script, fs::path examples)
      : data_(data), workshop_(workshop), script_(std::move(script)), examples_(std::move(examples)) {}

  void play(const std::function<void(const DemoJob&)>& done) {
    for (const Json& job : script_.at("work")) done(work(job));
  }

 private:
  std::string consultant() const { return script_.at("consultant"); }

  engagements::Engagement begin(const Json& facts, const std::string& kind) {
    storage::Database& database = data_.database();
    const Json& about = facts.at("product");
    storage::Transaction transaction(database);
    const auto product = engagements::add_product(
        database,
        {client_of(facts.at("client")), about.at("name"), about.value("id", ""), about.value("model", ""),
         about.value("manufacturer", ""), about.value("trademark", "")},
        consultant());
    auto engagement = engagements::add_engagement(
        database, {kind, product.client, product.id, "How green is " + product.name + "?", "", consultant()},
        consultant());
    transaction.commit();
    return engagement;
  }

  std::string client_of(const Json& client) {
    for (const auto& known : engagements::clients(data_.database())) {
      if (known.name == client.at("name")) return known.id;
    }
    return engagements::add_client(data_.database(),
                                   {client.at("name"), client.at("country"), "",
                                    client.value("address", client.value("city", ""))},
                                   consultant())
        .id;
  }

  std::string certify(const Json& plan, const engagements::AssessmentRecord& record) {
    const certification::NewCertificate decision{record.engagement,
                                                 record.id,
                                                 plan.at("scope"),
                                                 to_string(today_utc()),
                                                 to_string(plus_months(today_utc(), plan.at("valid_months"))),
                                                 consultant(),
                                                 script_.at("decider")};
    return issue_certificate(data_, workshop_, decision, script_.at("decider")).file;
  }

  DemoJob work(const Json& job) {
    const std::string name = job.at("facts");
    const Json facts = read_json(examples_ / name);
    const bool certified = job.contains("certificate");
    const auto engagement = begin(facts, certified ? "certification" : "advisory");
    record_facts(data_, workshop_.catalogue(), {facts, name, engagement.product, engagement.id},
                 consultant());
    const RecordedAssessment assessed =
        assess(data_, workshop_.catalogue(), engagement.id, "", job.at("checklist"), consultant());
    DemoJob done;
    done.assessment = assessed.record;
    done.client = engagements::client(data_.database(), engagement.client).name;
    done.product = assessed.evaluation.assessment.product.at("name");
    done.checklist = assessed.evaluation.checklist->title;
    done.level = level_title(*assessed.evaluation.checklist, assessed.record.level);
    if (assessed.evaluation.assessment.score) done.best_score = assessed.evaluation.assessment.score->high;
    done.report = issue_report(data_, workshop_, assessed.record.id, consultant()).file;
    if (certified) done.certificate = certify(job.at("certificate"), assessed.record);
    return done;
  }

  DataDirectory& data_;
  Workshop& workshop_;
  Json script_;
  fs::path examples_;
};

}  // namespace

fs::path default_demo_data() {
  return default_data().parent_path() / "greencert-demo";
}

void demonstrate(const fs::path& home, const fs::path& folder, Workshop& workshop,
                 const std::function<void(const DemoJob&)>& done) {
  clear(folder);
  DataDirectory data = DataDirectory::open_or_create(folder);
  write_file(marker_in(folder), kMarker);
  const fs::path examples = home / "forms/examples";
  const fs::path script = examples / "demo.json";
  try {
    const Json list = read_json(script);
    describe_centre(data, home / "certificates/sample_centre.json", list.at("consultant"));
    Demonstration(data, workshop, list, examples).play(done);
  } catch (const Json::exception& error) {
    throw InputError(script.string() + ": " + error.what());
  }
}

}  // namespace greencert::centre
