-- Numbers given out, and the log of everything that is written.

-- The last number of each series: 'C' for clients, 'NCPC-2026' for a year's certificates.
CREATE TABLE counters (
  series TEXT PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER counters_insert BEFORE INSERT ON counters
WHEN EXISTS (SELECT 1 FROM counters WHERE series = NEW.series)
BEGIN SELECT RAISE(ABORT, 'a number is never given out twice'); END;
CREATE TRIGGER counters_update BEFORE UPDATE ON counters
WHEN NEW.series <> OLD.series OR NEW.last <= OLD.last
BEGIN SELECT RAISE(ABORT, 'a number is never given out twice'); END;
CREATE TRIGGER counters_delete BEFORE DELETE ON counters
BEGIN SELECT RAISE(ABORT, 'a number is never given out twice'); END;

-- Each entry carries the digest of the one before it: SHA-256 over the canonical JSON of all columns but digest.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??Z'),
  actor TEXT NOT NULL CHECK (actor <> ''),
  action TEXT NOT NULL CHECK (action <> ''),
  subject TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  previous TEXT NOT NULL,
  digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT;
CREATE INDEX audit_subject ON audit (subject);

CREATE TRIGGER audit_insert BEFORE INSERT ON audit
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM audit)
  OR NEW.previous IS NOT coalesce((SELECT digest FROM audit ORDER BY id DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'an entry of the audit log follows the last one'); END;
CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log cannot be changed'); END;
CREATE TRIGGER audit_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log cannot be changed'); END;
