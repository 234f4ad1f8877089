import type { Migration } from '../migration.ts';

/**
 * What the next run needs to know of a dossier without its evidence, which it makes again of what it reads anyway; null: not
 * told yet, and then found in the dossier itself.
 */
export const knownDossiers: Migration = {
  number: 13,
  sql: 'ALTER TABLE dossiers ADD COLUMN known TEXT;',
};
