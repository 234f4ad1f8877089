import type { Migration } from '../migration.ts';

/** A dossier may stand there deflated, which takes a tenth of the room; those of before stay JSON until they are evaluated again. */
export const packedDossiers: Migration = {
  number: 14,
  sql: `
CREATE TABLE packed_dossiers (
  id TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  as_of TEXT NOT NULL,
  dossier ANY NOT NULL,
  evaluation TEXT NOT NULL,
  listed TEXT,
  known TEXT
) STRICT;
INSERT INTO packed_dossiers (id, fingerprint, as_of, dossier, evaluation, listed, known)
  SELECT id, fingerprint, as_of, dossier, evaluation, listed, known FROM dossiers;
DROP TABLE dossiers;
ALTER TABLE packed_dossiers RENAME TO dossiers;
`,
};
