#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "storage/database.hpp"

namespace greencert::certification {

/// A decision to certify.
struct NewCertificate {
  std::string engagement;    // of the kind certification
  std::string assessment;    // of that engagement, with a level
  std::string scope;         // what is certified, in words
  std::string issued;        // a day
  std::string valid_until;   // a later day
  std::string evaluated_by;  // a person
  std::string decided_by;    // another person, who did not make the assessment either (ISO/IEC 17065, 7.6.2)
};

/// A certificate as it was issued: it never changes, only its state does.
struct Certificate : NewCertificate {
  std::string number;  // "NCPC-2026-0001": the centre's prefix, the year of issue, in order of issue
  std::string holder;  // names as they were printed
  std::string product_name;
  std::string client;  // ids
  std::string product;
  std::string checklist;
  std::string checklist_version;
  std::string checklist_digest;
  std::string assessment_digest;
  std::string level;
  std::string signatory;
  std::string signatory_role;
  std::string state;        // active, suspended, withdrawn, replaced: as last recorded, see standing()
  std::string deliverable;  // of the document; "" while it is being made
  std::string file;
  std::string sha256;
};

/// The document of a certificate, as made.
struct Document {
  std::string file;  // a name in documents/
  std::string sha256;
  std::string language;
};

/// Issues a certificate: checks the decision, takes the next number, has `make` write the document of the
/// certificate and records both. Signatory and prefix are the centre's. Throws InputError that says what does
/// not allow it, before `make` is called; belongs in a storage::Transaction.
Certificate issue(storage::Database& database, const NewCertificate& given,
                  const std::function<Document(const Certificate&)>& make, const std::string& actor);

/// All, in the order of issue.
std::vector<Certificate> certificates(storage::Database& database);
/// Throws InputError when there is none of this number.
Certificate certificate(storage::Database& database, const std::string& number);
/// None when there is none of this number.
std::optional<Certificate> find_certificate(storage::Database& database, const std::string& number);

/// The state on a day: an active certificate is "expired" after its last day.
std::string standing(const Certificate& certificate, const Date& day);

}  // namespace greencert::certification
