import type { Migration } from '../migration.ts';

/** What persons decided about kinds of files, and changes of settings in the history. */
export const pins: Migration = {
  number: 4,
  sql: `
CREATE TABLE pins (
  file_pattern TEXT NOT NULL,
  sheet TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sheet', 'document')),
  pin TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  PRIMARY KEY (kind, file_pattern, sheet)
) STRICT, WITHOUT ROWID;
ALTER TABLE history ADD COLUMN setting TEXT;
`,
};
