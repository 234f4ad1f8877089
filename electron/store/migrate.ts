import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

export type MigrationOutcome =
  | { readonly kind: 'migrated'; readonly steps: number }
  | { readonly kind: 'newer' };

/**
 * Brings the schema to the newest version, each step in its own transaction together with its number.
 * `newer`: a later version of the program made it; nothing is touched.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): MigrationOutcome {
  const version = schemaVersion(database);
  const newest = migrations.at(-1)?.number ?? 0;
  if (version > newest) return { kind: 'newer' };
  const steps = migrations.filter(({ number }) => number > version);
  for (const { number, sql } of steps) {
    try {
      database.exec(`BEGIN IMMEDIATE;\n${sql}\nPRAGMA user_version = ${number};\nCOMMIT;`);
    } catch (cause) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw cause;
    }
  }
  return { kind: 'migrated', steps: steps.length };
}

function schemaVersion(database: DatabaseSync): number {
  const [version] = Object.values(database.prepare('PRAGMA user_version').get() ?? {});
  return Number(version);
}
