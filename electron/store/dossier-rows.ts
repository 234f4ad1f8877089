import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { inBatches, type Turn } from './in-batches.ts';
import { packKnown } from './known-dossier.ts';
import { toListed } from './listed-dossier.ts';
import { packEvaluation, unpackEvaluation } from './pack-evaluation.ts';
import { packJson, unpackJson } from './pack-json.ts';
import type { DossierToPut } from './run-to-save.ts';
import type { DossierState, RegisterValues } from './store.ts';
import type { DossierRow, Tables } from './tables.ts';

/** Writes dossiers that are new or were evaluated again. */
export async function writeDossiers(
  transaction: Transaction<Tables>,
  states: readonly DossierToPut[],
  turn?: Turn,
): Promise<void> {
  const write = (batch: readonly DossierToPut[]) =>
    transaction
      .insertInto('dossiers')
      .values(batch.map(toDossierRow))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          fingerprint: row.ref('excluded.fingerprint'),
          as_of: row.ref('excluded.as_of'),
          dossier: row.ref('excluded.dossier'),
          evaluation: row.ref('excluded.evaluation'),
          listed: row.ref('excluded.listed'),
          known: row.ref('excluded.known'),
        })),
      )
      .execute();
  await inBatches(states, write, turn);
}

/** Notes that dossiers were judged on a day and that nothing came out otherwise. */
export async function confirmDossiers(
  transaction: Transaction<Tables>,
  ids: readonly DossierId[],
  asOf: LocalDate,
): Promise<void> {
  await inBatches(ids, (batch) =>
    transaction
      .updateTable('dossiers')
      .set({ as_of: asOf })
      .where('id', 'in', [...batch])
      .execute(),
  );
}

/** Forgets dossiers that no row and no document speaks of any more; their items and history stay. */
export async function removeDossiers(
  transaction: Transaction<Tables>,
  ids: readonly DossierId[],
): Promise<void> {
  await inBatches(ids, (batch) =>
    transaction
      .deleteFrom('dossiers')
      .where('id', 'in', [...batch])
      .execute(),
  );
}

/** Every dossier as last evaluated. One that can't be read any more is left out, and so evaluated again. */
export async function readDossiers(database: Kysely<Tables>): Promise<ReadonlyMap<DossierId, DossierState>> {
  const states = new Map<DossierId, DossierState>();
  for (const row of await database.selectFrom('dossiers').selectAll().orderBy('id').execute()) {
    const state = fromDossierRow(row);
    if (state !== null) states.set(state.dossier.id, state);
  }
  return states;
}

/** One dossier as last evaluated; null when it is not there or can't be read any more. */
export async function readDossier(database: Kysely<Tables>, id: DossierId): Promise<DossierState | null> {
  const row = await database.selectFrom('dossiers').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? fromDossierRow(row) : null;
}

/** Writes the register values of these dossiers over those of the run before. */
export async function writeRegisterValues(
  transaction: Transaction<Tables>,
  values: ReadonlyMap<DossierId, RegisterValues>,
  turn?: Turn,
): Promise<void> {
  const write = (batch: readonly (readonly [DossierId, RegisterValues])[]) =>
    transaction
      .insertInto('register_values')
      .values(batch.map(([dossier, fields]) => ({ dossier, field_values: JSON.stringify(fields) })))
      .onConflict((conflict) =>
        conflict.column('dossier').doUpdateSet((row) => ({ field_values: row.ref('excluded.field_values') })),
      )
      .execute();
  await inBatches([...values], write, turn);
}

/** Register values of the run before, by dossier; unreadable ones are left out, as if seen for the first time. */
export async function readRegisterValues(
  database: Kysely<Tables>,
): Promise<ReadonlyMap<DossierId, RegisterValues>> {
  const values = new Map<DossierId, RegisterValues>();
  for (const row of await database.selectFrom('register_values').selectAll().orderBy('dossier').execute()) {
    const fields = unpackJson(row.field_values);
    if (fields !== null) values.set(row.dossier as DossierId, fields as unknown as RegisterValues);
  }
  return values;
}

function toDossierRow(state: DossierToPut): DossierRow {
  return {
    id: state.dossier.id,
    fingerprint: state.fingerprint,
    as_of: state.asOf,
    dossier: packJson(state.dossier),
    evaluation: packEvaluation(state.dossier.id, state.evaluation),
    listed: JSON.stringify(toListed(state)),
    known: packKnown(state.dossier, state.vouched ?? null),
  };
}

function fromDossierRow(row: Selectable<DossierRow>): DossierState | null {
  const dossier = unpackJson(row.dossier);
  const evaluation = unpackEvaluation(row.id as DossierId, row.evaluation);
  if (dossier === null || !('id' in dossier) || dossier.id !== row.id || evaluation === null) return null;
  return {
    fingerprint: row.fingerprint,
    asOf: row.as_of as LocalDate,
    dossier: dossier as unknown as Dossier,
    evaluation,
  };
}
