import type { Migration } from '../migration.ts';

/** Items with their append-only history, runs, dossiers as last evaluated, links, stamps, read cache, settings. */
export const firstTables: Migration = {
  number: 1,
  sql: `
CREATE TABLE runs (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  as_of TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  outcome TEXT CHECK (outcome IN ('done', 'cancelled', 'failed', 'interrupted')),
  overview TEXT
) STRICT;

CREATE TABLE items (
  id TEXT PRIMARY KEY,
  dossier TEXT,
  check_use TEXT NOT NULL,
  class TEXT NOT NULL,
  severity TEXT NOT NULL,
  owner TEXT NOT NULL,
  status TEXT NOT NULL,
  since TEXT NOT NULL,
  last_found TEXT NOT NULL,
  due TEXT,
  not_rechecked_since TEXT,
  not_rechecked_reason TEXT,
  because TEXT,
  note TEXT NOT NULL,
  finding TEXT NOT NULL,
  CHECK ((not_rechecked_since IS NULL) = (not_rechecked_reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  step INTEGER NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  item TEXT REFERENCES items (id),
  dossier TEXT,
  document TEXT,
  run INTEGER REFERENCES runs (number),
  before TEXT,
  after TEXT,
  why TEXT,
  undoes INTEGER
) STRICT;
CREATE INDEX history_step ON history (step);
CREATE INDEX history_item ON history (item) WHERE item IS NOT NULL;
CREATE INDEX history_dossier ON history (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX history_undoes ON history (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX history_by_person ON history (step) WHERE run IS NULL AND undoes IS NULL;
CREATE TRIGGER history_never_changes BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_never_shrinks BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TABLE dossiers (
  id TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  as_of TEXT NOT NULL,
  dossier TEXT NOT NULL,
  evaluation TEXT NOT NULL
) STRICT;

CREATE TABLE register_values (
  dossier TEXT PRIMARY KEY,
  field_values TEXT NOT NULL
) STRICT;

CREATE TABLE links (
  document TEXT NOT NULL,
  dossier TEXT NOT NULL,
  how TEXT NOT NULL,
  matched TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  PRIMARY KEY (document, dossier)
) STRICT, WITHOUT ROWID;

CREATE TABLE file_stamps (
  path TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  mtime_ms REAL NOT NULL,
  hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE read_cache (
  hash TEXT NOT NULL,
  reader_version INTEGER NOT NULL,
  at TEXT NOT NULL,
  reading TEXT NOT NULL,
  recognised TEXT,
  content BLOB,
  PRIMARY KEY (hash, reader_version)
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
