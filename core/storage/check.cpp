#include "storage/check.hpp"

#include "base/error.hpp"
#include "storage/audit.hpp"

namespace greencert::storage {

std::vector<std::string> problems(Database& database) {
  std::vector<std::string> found;
  try {
    database.read("PRAGMA integrity_check", {}, [&](const Row& row) {
      const std::string said = row.text("integrity_check");
      if (said != "ok") found.push_back("damaged: " + said);
    });
    database.read("PRAGMA foreign_key_check", {}, [&](const Row& row) {
      found.push_back("a row of " + row.text("table") + " refers to a row of " + row.text("parent") +
                      " that does not exist");
    });
    const AuditCheck audit = verify_audit(database);
    if (audit.broken) {
      found.push_back("audit log, entry " + std::to_string(*audit.broken) + ": " + audit.problem);
    }
  } catch (const Error& error) {
    found.emplace_back(error.what());
  }
  return found;
}

}  // namespace greencert::storage
