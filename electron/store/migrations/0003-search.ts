import type { Migration } from '../migration.ts';

/**
 * What can be searched: dossiers, items, lines of the history, contents of documents, and file names. The two indexes
 * keep no text of their own: one finds words by their beginning, the other any part of a name or number.
 */
export const search: Migration = {
  number: 3,
  sql: `
CREATE TABLE search_subjects (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  dossier TEXT,
  parts TEXT NOT NULL,
  UNIQUE (kind, ref)
) STRICT;
CREATE VIRTUAL TABLE search_words USING fts5(
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_parts USING fts5(
  parts, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
CREATE TABLE dossier_documents (
  hash TEXT NOT NULL,
  dossier TEXT NOT NULL,
  PRIMARY KEY (hash, dossier)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_documents_dossier ON dossier_documents (dossier);
CREATE INDEX file_stamps_hash ON file_stamps (hash);
`,
};
