import type { Migration } from '../migration.ts';

/** Copies that were kept in a dossier's folder, and documents of which a person said that they belong nowhere. */
export const filing: Migration = {
  number: 7,
  sql: `
CREATE TABLE kept_files (
  document TEXT NOT NULL, dossier TEXT NOT NULL, path TEXT NOT NULL, hash TEXT NOT NULL,
  at TEXT NOT NULL, who TEXT NOT NULL,
  PRIMARY KEY (document, dossier)
) STRICT;
CREATE TABLE set_aside (
  document TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL
) STRICT;
`,
};
