import type { Kysely, Transaction } from 'kysely';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierSeal, SealChange } from '#shared/reconcile/dossier-seal.ts';
import { byPerson } from './act.ts';
import type { NewEntry } from './history-rows.ts';
import type { Moment } from './store.ts';
import type { ClosedDossierRow, Tables } from './tables.ts';
import { nextStep, writeHistory } from './write-items.ts';

/** A dossier that a person closed, and what it held then. */
export interface ClosedDossier {
  readonly dossier: DossierId;
  readonly at: string;
  readonly who: string;
  readonly seal: DossierSeal;
}

/** Every closed dossier, in order of id. */
export async function readClosed(database: Kysely<Tables>): Promise<readonly ClosedDossier[]> {
  const rows = await database.selectFrom('closed_dossiers').selectAll().orderBy('dossier').execute();
  return rows.map(fromRow);
}

/** Closes a dossier; false when it is closed already. */
export async function closeDossier(
  transaction: Transaction<Tables>,
  dossier: DossierId,
  seal: DossierSeal,
  moment: Moment,
): Promise<boolean> {
  if (await isClosed(transaction, dossier)) return false;
  await putClosed(transaction, { dossier, seal, at: moment.at, who: moment.who });
  const step = await nextStep(transaction);
  await writeHistory(transaction, [
    { ...byPerson(step, moment), kind: 'dossier-closed', dossier, details: { kind: 'closing', seal } },
  ]);
  return true;
}

/** Opens a closed dossier again because a person says so; false when it is not closed. */
export async function reopenDossier(
  transaction: Transaction<Tables>,
  dossier: DossierId,
  moment: Moment,
): Promise<boolean> {
  const closed = (await readClosed(transaction)).find((one) => one.dossier === dossier);
  if (closed === undefined) return false;
  await removeClosed(transaction, dossier);
  const step = await nextStep(transaction);
  await writeHistory(transaction, [
    {
      ...byPerson(step, moment),
      kind: 'dossier-reopened-by-person',
      dossier,
      details: reopening(closed, []),
    },
  ]);
  return true;
}

/** Opens the dossiers that moved since they were closed, as part of a run; returns the lines for the history. */
export async function reopenMoved(
  transaction: Transaction<Tables>,
  moved: (closed: ClosedDossier) => readonly SealChange[],
  entry: Omit<NewEntry, 'kind'>,
): Promise<readonly NewEntry[]> {
  const entries: NewEntry[] = [];
  for (const closed of await readClosed(transaction)) {
    const changes = moved(closed);
    if (changes.length === 0) continue;
    await removeClosed(transaction, closed.dossier);
    const details = reopening(closed, changes);
    entries.push({ ...entry, kind: 'dossier-reopened', dossier: closed.dossier, details });
  }
  return entries;
}

/** Makes a dossier closed as it was. */
export async function putClosed(transaction: Transaction<Tables>, closed: ClosedDossier): Promise<void> {
  const { dossier, at, who, seal } = closed;
  await transaction
    .replaceInto('closed_dossiers')
    .values({ dossier, at, who, seal: JSON.stringify(seal) })
    .execute();
}

/** Makes a dossier open. */
export async function removeClosed(transaction: Transaction<Tables>, dossier: string): Promise<void> {
  await transaction.deleteFrom('closed_dossiers').where('dossier', '=', dossier).execute();
}

async function isClosed(database: Kysely<Tables>, dossier: string): Promise<boolean> {
  const row = await database
    .selectFrom('closed_dossiers')
    .select('dossier')
    .where('dossier', '=', dossier)
    .executeTakeFirst();
  return row !== undefined;
}

function reopening({ seal, at, who }: ClosedDossier, changes: readonly SealChange[]) {
  return { kind: 'reopening', seal, changes, closed: { at, who } } as const;
}

function fromRow({ dossier, at, who, seal }: ClosedDossierRow): ClosedDossier {
  return { dossier: dossier as DossierId, at, who, seal: JSON.parse(seal) as DossierSeal };
}
