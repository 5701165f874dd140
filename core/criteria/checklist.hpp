#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "criteria/criterion.hpp"

namespace greencert::criteria {

/// A criterion as a checklist picked it: with its weight, and with what the checklist set anew.
struct Pick {
  Criterion criterion;
  double weight = 1;
  bool mandatory = false;
};

/// A part of the life cycle, scored by itself.
struct Stage {
  std::string id;
  std::string title;
  double weight = 1;
  std::vector<Pick> picks;
};

/// What a product has to reach, besides all mandatory criteria, to be given this level.
struct Level {
  std::string id;
  std::string title;
  double score = 0;                      // 0 … 100
  std::map<std::string, double> stages;  // least score of a stage
  std::vector<std::string> criteria;     // that have to be met
};

/// Which criteria a product group is judged by, how they are weighed, and the levels.
struct Checklist {
  std::string id;
  std::string version;
  std::string title;
  std::string description;
  std::vector<std::string> applies;            // product groups; none means any
  std::map<std::string, std::string> plugins;  // id → major version it was written for
  std::vector<Stage> stages;
  std::vector<Level> levels;  // from lowest to highest
  std::string digest;         // SHA-256 over its own text and the plugins it uses
  script::Location where;
};

/// One page of a form: which facts it asks.
struct Page {
  std::string id;
  std::string title;
  std::string help;
  std::vector<std::string> ask;
};

/// An arrangement of facts into pages for a purpose. It asks; it never judges.
struct Form {
  std::string id;
  std::string version;
  std::string title;
  std::string purpose;
  std::string checklist;  // the checklist whose facts it asks, or ""
  std::vector<Page> pages;
  script::Location where;
};

}  // namespace greencert::criteria
