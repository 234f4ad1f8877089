import type { Migration } from '../migration.ts';

/** Waiting, rest, tasks and clocks of an item; closed dossiers with what they held; and what the history says of them. */
export const itemLife: Migration = {
  number: 5,
  sql: `
ALTER TABLE items ADD COLUMN life TEXT NOT NULL DEFAULT '{}';
ALTER TABLE history ADD COLUMN details TEXT;
CREATE INDEX history_at ON history (at);
CREATE INDEX history_run ON history (run) WHERE kind = 'opened';
CREATE TABLE closed_dossiers (
  dossier TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
