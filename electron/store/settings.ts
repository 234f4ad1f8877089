import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A setting of this workspace; null when it was never set. */
export async function readSetting(database: Kysely<Tables>, key: string): Promise<string | null> {
  const row = await database.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

/** Sets a setting of this workspace. */
export async function writeSetting(
  transaction: Transaction<Tables>,
  key: string,
  value: string,
): Promise<void> {
  await transaction.replaceInto('settings').values({ key, value }).execute();
}

/** Makes it a setting that was never set. */
export async function forgetSetting(transaction: Transaction<Tables>, key: string): Promise<void> {
  await transaction.deleteFrom('settings').where('key', '=', key).execute();
}
