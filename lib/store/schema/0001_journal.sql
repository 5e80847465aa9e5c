-- The journal and what stands beside it. docs/journal.md explains every column.

PRAGMA application_id = 1801807477;  -- "kefu"

CREATE TABLE journal (
  sequence    INTEGER PRIMARY KEY CHECK (sequence > 0),
  type        TEXT    NOT NULL,
  id          TEXT    NOT NULL,
  subject     TEXT    NOT NULL,
  at          INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  imported    INTEGER NOT NULL CHECK (imported IN (0, 1)),
  body        TEXT    NOT NULL,
  sealed      BLOB    NOT NULL,
  verdict     TEXT    NOT NULL,
  hash        BLOB    NOT NULL CHECK (length(hash) = 32),
  id_space    TEXT    GENERATED ALWAYS AS (
    CASE type WHEN 'message_received' THEN 'message' WHEN 'message_sent' THEN 'message' ELSE type END) VIRTUAL
) STRICT;

CREATE UNIQUE INDEX journal_by_id ON journal (id_space, id);
CREATE INDEX journal_by_subject ON journal (subject);

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: an entry cannot be changed'); END;

CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: an entry cannot be deleted'); END;

-- REPLACE deletes without asking the trigger above, so nothing may be there that it would replace.
CREATE TRIGGER journal_only_grows BEFORE INSERT ON journal
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
  OR EXISTS (SELECT 1 FROM journal WHERE id_space = NEW.id_space AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: a new entry goes to its end, under a new id'); END;

CREATE TABLE rule_sets (
  digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
  bytes  BLOB NOT NULL
) STRICT;

CREATE TRIGGER rule_sets_never_change BEFORE UPDATE ON rule_sets
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: a rule set cannot be changed'); END;

CREATE TRIGGER rule_sets_never_shrink BEFORE DELETE ON rule_sets
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: a rule set cannot be deleted'); END;

CREATE TRIGGER rule_sets_keep_the_first BEFORE INSERT ON rule_sets
WHEN EXISTS (SELECT 1 FROM rule_sets WHERE digest = NEW.digest)
BEGIN SELECT RAISE(IGNORE); END;

-- Rows are added at the end and changed in place to the same length, so that SQLite never moves a key: zeros written
-- over it leave no copy on any page.
CREATE TABLE customer_keys (
  number  INTEGER PRIMARY KEY,
  secret  BLOB    NOT NULL,
  erased  INTEGER NOT NULL CHECK (erased IN (0, 1)),
  subject TEXT    NOT NULL UNIQUE CHECK (subject <> '')
) STRICT;

CREATE TABLE owners (
  kind    TEXT NOT NULL,
  id      TEXT NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE projections (
  subject  TEXT PRIMARY KEY,
  through  INTEGER NOT NULL,
  next_due INTEGER,
  bytes    BLOB    NOT NULL
) STRICT;

CREATE INDEX projections_by_due ON projections (next_due) WHERE next_due IS NOT NULL;

CREATE TABLE settings (
  name  TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
