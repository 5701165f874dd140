#pragma once

#include <string>

#include "criteria/assessor.hpp"

/// The small catalogue that these tests judge with.
struct Sample {
  greencert::criteria::Catalogue catalogue{"tests/criteria/home"};
  const greencert::criteria::Checklist& checklist = catalogue.checklist("sample");
  greencert::criteria::Assessor assessor{catalogue, checklist};

  greencert::criteria::Facts facts(const std::string& facts) const {
    const auto file =
        greencert::parse_json(R"({"product": {"name": "P"}, "facts": )" + facts + "}", "x.json");
    return greencert::criteria::Facts::from_json(file, "x.json", catalogue);
  }
  greencert::criteria::Assessment assess(const std::string& text) { return assessor.assess(facts(text)); }
};

inline const char* const kAllKnown = R"({"sample.energy": 200, "sample.lifetime": 10, "sample.marked": true,
  "sample.bom": [{"part": "Door", "mass": 3, "recycled": 30}, {"part": "Seal", "mass": 1}]})";

template <class Error>
auto says(const std::string& text) {
  return [text](const Error& error) {
    BOOST_TEST_MESSAGE(error.what());
    return std::string(error.what()).find(text) != std::string::npos;
  };
}
