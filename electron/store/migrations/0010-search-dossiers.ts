import type { Migration } from '../migration.ts';

/**
 * Any part of a name or number of a dossier has an index of its own: in one together with items and documents a search for
 * those goes through all dossiers first. The search is filled anew when the database opens.
 */
export const searchDossiers: Migration = {
  number: 10,
  sql: `
CREATE VIRTUAL TABLE search_dossiers USING fts5(
  parts, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
DROP TABLE search_words;
DROP TABLE search_parts;
DELETE FROM search_terms;
DELETE FROM search_subjects;
CREATE VIRTUAL TABLE search_words USING fts5(
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_parts USING fts5(
  parts, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
`,
};
