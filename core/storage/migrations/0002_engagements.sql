-- The centre, its clients and their products, the work done for them and what came of it.
-- Days are ISO 8601 texts, moments UTC "2026-11-24T14:06:31Z"; a text that was not given is NULL.

CREATE TABLE centre (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (name <> ''),
  country TEXT NOT NULL CHECK (country GLOB '[A-Z][A-Z]'),
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  languages TEXT NOT NULL CHECK (json_type(languages) = 'array'),
  address TEXT,
  email TEXT,
  phone TEXT,
  website TEXT,
  logo TEXT,
  signatory TEXT NOT NULL CHECK (signatory <> ''),
  signatory_role TEXT,
  certificate_prefix TEXT NOT NULL CHECK (certificate_prefix <> '')
) STRICT;

CREATE TABLE clients (
  id TEXT PRIMARY KEY CHECK (id GLOB 'C-[0-9]*'),
  reference TEXT UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  country TEXT NOT NULL CHECK (country GLOB '[A-Z][A-Z]'),
  address TEXT,
  contact TEXT,
  email TEXT,
  phone TEXT,
  website TEXT,
  added TEXT NOT NULL
) STRICT;

CREATE TABLE products (
  id TEXT PRIMARY KEY CHECK (id GLOB 'P-[0-9]*'),
  client TEXT NOT NULL REFERENCES clients (id),
  reference TEXT,
  name TEXT NOT NULL CHECK (name <> ''),
  model TEXT,
  manufacturer TEXT,
  trademark TEXT,
  added TEXT NOT NULL,
  UNIQUE (client, reference),
  UNIQUE (id, client)
) STRICT;

CREATE TRIGGER products_update BEFORE UPDATE ON products
WHEN NEW.id <> OLD.id OR NEW.client <> OLD.client
BEGIN SELECT RAISE(ABORT, 'a product stays with its client'); END;

CREATE TABLE engagements (
  id TEXT PRIMARY KEY CHECK (id GLOB 'E-[0-9]*'),
  kind TEXT NOT NULL CHECK (kind IN ('advisory', 'certification', 'self-assessment')),
  client TEXT NOT NULL REFERENCES clients (id),
  product TEXT,
  title TEXT NOT NULL CHECK (title <> ''),
  reference TEXT,
  responsible TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  opened TEXT NOT NULL,
  closed TEXT,
  UNIQUE (id, client),
  FOREIGN KEY (product, client) REFERENCES products (id, client),
  CHECK (kind <> 'certification' OR product IS NOT NULL),
  CHECK ((state = 'closed') = (closed IS NOT NULL))
) STRICT;
CREATE INDEX engagements_client ON engagements (client);
CREATE INDEX engagements_product ON engagements (product);

CREATE TRIGGER engagements_update BEFORE UPDATE ON engagements
WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.client <> OLD.client OR NEW.product IS NOT OLD.product
BEGIN SELECT RAISE(ABORT, 'the kind, client and product of an engagement cannot be changed'); END;

-- What was said of a product or a client, when and by whom: the latest counts, the earlier stay. The value is
-- {"value": 72, "unit": "kg"}; {"value": null} says that it is not known after all.
CREATE TABLE facts (
  id INTEGER PRIMARY KEY,
  product TEXT REFERENCES products (id),
  client TEXT REFERENCES clients (id),
  engagement TEXT REFERENCES engagements (id),
  fact TEXT NOT NULL CHECK (fact GLOB '?*.?*'),
  value TEXT NOT NULL CHECK (json_type(value) = 'object' AND json_type(value, '$.value') IS NOT NULL),
  quality TEXT NOT NULL CHECK (quality IN ('measured', 'calculated', 'declared', 'estimated')),
  source TEXT,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  at TEXT NOT NULL,
  CHECK ((product IS NULL) <> (client IS NULL))
) STRICT;
CREATE INDEX facts_product ON facts (product, fact, id);
CREATE INDEX facts_client ON facts (client, fact, id);

CREATE TRIGGER facts_insert BEFORE INSERT ON facts
WHEN EXISTS (SELECT 1 FROM facts WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a fact once recorded stays; record the correction as a new one'); END;
CREATE TRIGGER facts_update BEFORE UPDATE ON facts
BEGIN SELECT RAISE(ABORT, 'a fact once recorded stays; record the correction as a new one'); END;
CREATE TRIGGER facts_delete BEFORE DELETE ON facts
BEGIN SELECT RAISE(ABORT, 'a fact once recorded stays; record the correction as a new one'); END;

-- What is asked of the result is read out of the result, so that the two cannot disagree.
CREATE TABLE assessments (
  id TEXT PRIMARY KEY CHECK (id GLOB 'A-[0-9]*'),
  engagement TEXT NOT NULL,
  client TEXT NOT NULL,
  product TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (json_type(facts) = 'object'),
  result TEXT NOT NULL CHECK (json_type(result) = 'object'),
  assessed_by TEXT NOT NULL CHECK (assessed_by <> ''),
  at TEXT NOT NULL,
  checklist TEXT NOT NULL GENERATED ALWAYS AS (result ->> '$.checklist.id') STORED,
  checklist_version TEXT NOT NULL GENERATED ALWAYS AS (result ->> '$.checklist.version') STORED,
  checklist_digest TEXT NOT NULL GENERATED ALWAYS AS (result ->> '$.checklist.digest') STORED,
  level TEXT GENERATED ALWAYS AS (result ->> '$.level') STORED,
  score REAL GENERATED ALWAYS AS (result ->> '$.score') STORED,
  digest TEXT NOT NULL GENERATED ALWAYS AS (result ->> '$.digest') STORED,
  CHECK (length(digest) = 64 AND length(checklist_digest) = 64),
  FOREIGN KEY (engagement, client) REFERENCES engagements (id, client),
  FOREIGN KEY (product, client) REFERENCES products (id, client)
) STRICT;
CREATE INDEX assessments_engagement ON assessments (engagement);
CREATE INDEX assessments_product ON assessments (product);

CREATE TRIGGER assessments_insert BEFORE INSERT ON assessments
BEGIN
  SELECT RAISE(ABORT, 'an assessment cannot be changed')
  WHERE EXISTS (SELECT 1 FROM assessments WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'the product of an assessment is that of its engagement')
  FROM engagements WHERE id = NEW.engagement AND product IS NOT NULL AND product <> NEW.product;
END;
CREATE TRIGGER assessments_update BEFORE UPDATE ON assessments
BEGIN SELECT RAISE(ABORT, 'an assessment cannot be changed'); END;
CREATE TRIGGER assessments_delete BEFORE DELETE ON assessments
BEGIN SELECT RAISE(ABORT, 'an assessment cannot be changed'); END;

CREATE TABLE deliverables (
  id TEXT PRIMARY KEY CHECK (id GLOB 'D-[0-9]*'),
  kind TEXT NOT NULL CHECK (kind IN ('quotation', 'advisory report', 'certificate', 'statement', 'invoice',
                                     'action plan', 'portfolio', 'policy report')),
  engagement TEXT NOT NULL REFERENCES engagements (id),
  assessment TEXT REFERENCES assessments (id),
  title TEXT NOT NULL CHECK (title <> ''),
  language TEXT NOT NULL CHECK (language <> ''),
  file TEXT NOT NULL UNIQUE CHECK (file <> ''),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  issued_by TEXT NOT NULL CHECK (issued_by <> ''),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX deliverables_engagement ON deliverables (engagement);

CREATE TRIGGER deliverables_insert BEFORE INSERT ON deliverables
BEGIN
  SELECT RAISE(ABORT, 'an issued deliverable cannot be changed')
  WHERE EXISTS (SELECT 1 FROM deliverables WHERE id = NEW.id OR file = NEW.file);
  SELECT RAISE(ABORT, 'the assessment of a deliverable belongs to its engagement')
  FROM assessments WHERE id = NEW.assessment AND engagement <> NEW.engagement;
END;
CREATE TRIGGER deliverables_update BEFORE UPDATE ON deliverables
BEGIN SELECT RAISE(ABORT, 'an issued deliverable cannot be changed'); END;
CREATE TRIGGER deliverables_delete BEFORE DELETE ON deliverables
BEGIN SELECT RAISE(ABORT, 'an issued deliverable cannot be changed'); END;
