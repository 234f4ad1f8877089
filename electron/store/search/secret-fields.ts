import type { Kysely } from 'kysely';
import { readSetting } from '../settings.ts';
import type { Tables } from '../tables.ts';
import type { SecretFields } from './subjects.ts';

/** Setting in which the last run says which fields hold a citizen service number, as `type/field`. */
export const secretFieldsKey = 'secret-fields';

/** Those of the last run; null when no run said so yet. */
export async function readSecretFields(database: Kysely<Tables>): Promise<SecretFields> {
  const stored = await readSetting(database, secretFieldsKey);
  return stored === null ? null : new Set(JSON.parse(stored) as readonly string[]);
}
