#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "centre/issuing.hpp"
#include "engagements/assessments.hpp"

namespace greencert::centre {

/// What the demonstration did for one product.
struct DemoJob {
  engagements::AssessmentRecord assessment;
  std::string client;  // names
  std::string product;
  std::string checklist;
  std::string level;      // title; "" where none is reached
  double best_score = 0;  // upper end of the range
  std::string report;     // files in documents/
  std::string certificate;
};

/// The folder of the demonstration when none is named: beside that of the user's own centre.
std::filesystem::path default_demo_data();

/// Makes a sample centre in `folder` and does the work that forms/examples/demo.json lists, through the same
/// use cases as everybody: clients, products, facts, assessments, reports and certificates. An earlier
/// demonstration in the folder is replaced; throws InputError where the folder holds anything else. Calls
/// `done` after each product.
void demonstrate(const std::filesystem::path& home, const std::filesystem::path& folder, Workshop& workshop,
                 const std::function<void(const DemoJob&)>& done);

}  // namespace greencert::centre
