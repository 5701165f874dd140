#pragma once

#include <string>

#include "centre/data_directory.hpp"
#include "centre/workshop.hpp"
#include "certification/certificates.hpp"
#include "engagements/deliverables.hpp"

namespace greencert::centre {

/// Issues the advisory report on a recorded assessment: writes it to documents/ and records it, both or
/// neither.
engagements::Deliverable issue_report(DataDirectory& data, Workshop& workshop, const std::string& assessment,
                                      const std::string& actor);

/// Issues a certificate as decided: recomputes the assessment it rests on, writes the document and records
/// both, all or nothing. Throws InputError that says what does not allow it.
certification::Certificate issue_certificate(DataDirectory& data, Workshop& workshop,
                                             const certification::NewCertificate& decision,
                                             const std::string& actor);

}  // namespace greencert::centre
