import type { Kysely, Transaction } from 'kysely';
import type { DocumentPin, Pins } from '#shared/domain/pins.ts';
import type { RegisterPins } from '#shared/domain/register-pins.ts';
import { byPerson } from './act.ts';
import { ownCompanyKey, type SettingChange, weightsKey } from './setting-change.ts';
import { forgetSetting, readSetting, writeSetting } from './settings.ts';
import type { Moment } from './store.ts';
import type { Tables } from './tables.ts';
import { nextStep, writeHistory } from './write-items.ts';

/** Everything that persons decided about kinds of files, in a fixed order. */
export async function readPins(database: Kysely<Tables>): Promise<Pins> {
  const rows = await database
    .selectFrom('pins')
    .selectAll()
    .orderBy('file_pattern')
    .orderBy('sheet')
    .execute();
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ pin }) => JSON.parse(pin));
  const own = await readSetting(database, ownCompanyKey);
  return {
    registers: of('sheet') as RegisterPins[],
    documents: of('document') as DocumentPin[],
    ...(own !== null && { ownCompany: JSON.parse(own) as string | null }),
  };
}

/** Writes a changed setting with its line in the history; what stands in a file is written by who changes it. */
export async function changeSetting(
  transaction: Transaction<Tables>,
  change: SettingChange,
  moment: Moment,
): Promise<void> {
  await putSetting(transaction, change, moment);
  const step = await nextStep(transaction);
  await writeHistory(transaction, [{ ...byPerson(step, moment), kind: 'setting-changed', setting: change }]);
}

/** Makes a pin what the change says it is afterwards. */
export async function putSetting(
  transaction: Transaction<Tables>,
  change: SettingChange,
  moment: Moment,
): Promise<void> {
  if (change.kind === 'type-file') return;
  if (change.kind === 'weights' || change.kind === 'own-company') {
    const key = change.kind === 'weights' ? weightsKey : ownCompanyKey;
    if (change.after === null) await forgetSetting(transaction, key);
    else await writeSetting(transaction, key, change.after);
    return;
  }
  const about = change.after ?? change.before;
  if (about === null) return;
  const sheet = 'sheet' in about ? about.sheet : '';
  const key = { kind: change.kind, file_pattern: about.filePattern, sheet };
  await transaction
    .deleteFrom('pins')
    .where('kind', '=', key.kind)
    .where('file_pattern', '=', key.file_pattern)
    .where('sheet', '=', key.sheet)
    .execute();
  if (change.after === null) return;
  await transaction
    .insertInto('pins')
    .values({ ...key, pin: JSON.stringify(change.after), at: moment.at, who: moment.who })
    .execute();
}
