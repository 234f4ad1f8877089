import type { Migration } from '../migration.ts';

/**
 * What a person said of a document goes with its dossier: while its id stands in `forgetting_documents`, which is within the
 * transaction that does it and no longer, its lines of no dossier may go too.
 */
export const forgettingDocuments: Migration = {
  number: 11,
  sql: `
CREATE TABLE forgetting_documents (document TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
DROP TRIGGER history_never_shrinks;
CREATE TRIGGER history_never_shrinks BEFORE DELETE ON history
WHEN NOT (
  (OLD.dossier IS NOT NULL AND OLD.dossier IN (SELECT dossier FROM forgetting))
  OR (OLD.dossier IS NULL AND OLD.document IS NOT NULL AND OLD.document IN (SELECT document FROM forgetting_documents))
)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
`,
};
