import type { Migration } from '../migration.ts';

/**
 * The beginnings of names and numbers of dossiers in an ordered table: the first of fifty thousand that begin with what was typed are
 * found at once, where an index of words has to gather all of them. The search is filled anew when the database opens.
 */
export const searchTerms: Migration = {
  number: 9,
  sql: `
CREATE TABLE search_terms (
  term TEXT NOT NULL,
  id INTEGER NOT NULL,
  PRIMARY KEY (term, id)
) STRICT, WITHOUT ROWID;
DROP TABLE search_words;
DROP TABLE search_parts;
DELETE FROM search_subjects;
CREATE VIRTUAL TABLE search_words USING fts5(
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_parts USING fts5(
  parts, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
`,
};
