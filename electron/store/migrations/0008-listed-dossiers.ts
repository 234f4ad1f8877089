import type { Migration } from '../migration.ts';

/** A dossier with no more than a list shows of it, so that a list needs not read all of its evidence; null: not told yet. */
export const listedDossiers: Migration = {
  number: 8,
  sql: 'ALTER TABLE dossiers ADD COLUMN listed TEXT;',
};
