import type { Migration } from '../migration.ts';

/**
 * History never shrinks, but for a dossier that was kept long enough and that a person removes: while its id stands in
 * `forgetting`, which is within the transaction that does it and no longer, its lines may go.
 */
export const forgetting: Migration = {
  number: 6,
  sql: `
CREATE TABLE forgetting (dossier TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
DROP TRIGGER history_never_shrinks;
CREATE TRIGGER history_never_shrinks BEFORE DELETE ON history
WHEN OLD.dossier IS NULL OR OLD.dossier NOT IN (SELECT dossier FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
`,
};
