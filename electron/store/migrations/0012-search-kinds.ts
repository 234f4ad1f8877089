import type { Migration } from '../migration.ts';

/**
 * Items, documents, files and lines of the history have indexes of their own: in one together a search for one kind goes through
 * the others first. An index of words keeps no places and knows beginnings of one to four letters, so that the first few of
 * fifty thousand are found at once. Both are filled while the program is at work; until then the search says that it is not whole.
 */
export const searchKinds: Migration = {
  number: 12,
  sql: `
DROP TABLE search_words;
DROP TABLE search_parts;
DELETE FROM search_subjects WHERE kind <> 'dossier';
${['items', 'documents', 'files', 'history']
  .map(
    (kind) => `CREATE VIRTUAL TABLE search_${kind}_words USING fts5(
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3 4'
);
CREATE VIRTUAL TABLE search_${kind}_parts USING fts5(
  parts, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);`,
  )
  .join('\n')}
ALTER TABLE search_dossiers RENAME TO search_dossiers_parts;
`,
};
