-- Certificates. Client, product, engagement, checklist and level are those of the assessment, which cannot change;
-- the names of holder and product are kept as they were printed.

CREATE TABLE certificates (
  number TEXT PRIMARY KEY CHECK (number GLOB '?*-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
  assessment TEXT NOT NULL REFERENCES assessments (id),
  deliverable TEXT NOT NULL UNIQUE REFERENCES deliverables (id),
  holder TEXT NOT NULL CHECK (holder <> ''),
  product TEXT NOT NULL CHECK (product <> ''),
  scope TEXT NOT NULL CHECK (scope <> ''),
  issued TEXT NOT NULL CHECK (issued IS date(issued, '+0 days')),
  valid_until TEXT NOT NULL CHECK (valid_until IS date(valid_until, '+0 days')),
  evaluated_by TEXT NOT NULL CHECK (trim(evaluated_by) <> ''),
  decided_by TEXT NOT NULL CHECK (trim(decided_by) <> ''),
  signatory TEXT NOT NULL CHECK (signatory <> ''),
  signatory_role TEXT,
  at TEXT NOT NULL,
  CHECK (valid_until > issued),
  -- ASCII case only: the program compares all letters before it comes here.
  CHECK (lower(trim(decided_by)) <> lower(trim(evaluated_by)))
) STRICT;
CREATE INDEX certificates_assessment ON certificates (assessment);

CREATE TRIGGER certificates_insert BEFORE INSERT ON certificates
BEGIN
  SELECT RAISE(ABORT, 'a certificate cannot be changed')
  WHERE EXISTS (SELECT 1 FROM certificates WHERE number = NEW.number OR deliverable = NEW.deliverable);
  SELECT RAISE(ABORT, 'a certificate needs an assessment that reached a level')
  FROM assessments WHERE id = NEW.assessment AND level IS NULL;
  SELECT RAISE(ABORT, 'whoever made the assessment cannot decide on the certificate')
  FROM assessments WHERE id = NEW.assessment AND lower(trim(assessed_by)) = lower(trim(NEW.decided_by));
  SELECT RAISE(ABORT, 'a certificate is issued in an engagement of the kind certification')
  FROM assessments JOIN engagements ON engagements.id = assessments.engagement
  WHERE assessments.id = NEW.assessment AND kind <> 'certification';
  SELECT RAISE(ABORT, 'the document of a certificate is a certificate on the same assessment')
  FROM deliverables WHERE id = NEW.deliverable AND (kind <> 'certificate' OR assessment IS NOT NEW.assessment);
END;
CREATE TRIGGER certificates_update BEFORE UPDATE ON certificates
BEGIN SELECT RAISE(ABORT, 'a certificate cannot be changed'); END;
CREATE TRIGGER certificates_delete BEFORE DELETE ON certificates
BEGIN SELECT RAISE(ABORT, 'a certificate cannot be changed'); END;

-- The latest counts. Expiry is not recorded: it follows from valid_until.
CREATE TABLE certificate_states (
  id INTEGER PRIMARY KEY,
  certificate TEXT NOT NULL REFERENCES certificates (number),
  state TEXT NOT NULL CHECK (state IN ('active', 'suspended', 'withdrawn', 'replaced')),
  since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
  reason TEXT,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX certificate_states_certificate ON certificate_states (certificate, id);

CREATE TRIGGER certificate_states_insert BEFORE INSERT ON certificate_states
WHEN EXISTS (SELECT 1 FROM certificate_states WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the past states of a certificate cannot be changed'); END;
CREATE TRIGGER certificate_states_update BEFORE UPDATE ON certificate_states
BEGIN SELECT RAISE(ABORT, 'the past states of a certificate cannot be changed'); END;
CREATE TRIGGER certificate_states_delete BEFORE DELETE ON certificate_states
BEGIN SELECT RAISE(ABORT, 'the past states of a certificate cannot be changed'); END;
