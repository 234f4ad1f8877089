import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import type { ItemChange, ItemId, OpenItem } from '#shared/domain/open-item.ts';
import { byPerson } from './act.ts';
import { reopenMoved } from './closed-dossiers.ts';
import { confirmDossiers, removeDossiers, writeDossiers, writeRegisterValues } from './dossier-rows.ts';
import { replaceStamps } from './file-stamps.ts';
import type { NewEntry } from './history-rows.ts';
import { entryOfChange, type RunStep } from './run-history.ts';
import type { RunToSave } from './run-to-save.ts';
import { indexDossiers, unindexDossiers } from './search/index-run.ts';
import { secretFieldsKey } from './search/secret-fields.ts';
import { writeSetting } from './settings.ts';
import type { Tables } from './tables.ts';
import { nextStep, writeHistory, writeItems } from './write-items.ts';

/** Writes everything a run leaves behind; the caller's transaction makes it one. Returns what was decided. */
export async function saveRun(
  transaction: Transaction<Tables>,
  items: ReadonlyMap<ItemId, OpenItem>,
  run: RunToSave,
): Promise<readonly ItemChange[]> {
  const changes = await run.decide([...items.values()]);
  const step = { step: await nextStep(transaction), run: run.run, at: run.at, who: run.who };
  const entries = changes.flatMap(
    (change) => entryOfChange(change, items.get(change.item.id) ?? null, step) ?? [],
  );
  await writeItems(
    transaction,
    changes.map(({ item }) => item).filter((item) => !isDeepStrictEqual(item, items.get(item.id))),
    run.turn,
  );
  const reopened = run.moved ? await reopenMoved(transaction, run.moved, aboutNoItem(step)) : [];
  await writeHistory(transaction, [...entries, ...rowEntries(run, step), ...reopened], run.turn);
  await removeDossiers(transaction, run.dossiers.remove);
  await confirmDossiers(transaction, run.dossiers.confirmed ?? [], run.asOf);
  await writeDossiers(transaction, run.dossiers.put, run.turn);
  await unindexDossiers(transaction, run.dossiers.remove);
  await indexDossiers(transaction, run.dossiers.put, run.secretFields, run.turn);
  await writeSetting(transaction, secretFieldsKey, JSON.stringify([...run.secretFields]));
  await writeRegisterValues(transaction, run.registerValues, run.turn);
  if (run.stamps) await replaceStamps(transaction, run.stamps, run.turn);
  await finishRun(transaction, run);
  return changes;
}

function rowEntries({ changedRows }: RunToSave, step: RunStep): readonly NewEntry[] {
  return [...(changedRows ?? [])].map(([dossier, changes]) => ({
    ...aboutNoItem(step),
    kind: 'row-changed',
    dossier,
    details: { kind: 'row', changes },
  }));
}

function aboutNoItem({ step, run, at, who }: RunStep): Omit<NewEntry, 'kind'> {
  return { ...byPerson(step, { at, who }), run };
}

async function finishRun(transaction: Transaction<Tables>, run: RunToSave): Promise<void> {
  await transaction.updateTable('runs').set({ overview: null }).where('overview', 'is not', null).execute();
  const ended = await transaction
    .updateTable('runs')
    .set({
      as_of: run.asOf,
      ended_at: run.at,
      outcome: 'done',
      overview: JSON.stringify(run.overview),
    })
    .where('number', '=', run.run)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows !== 1n) throw new Error(`Run ${run.run} was not begun, or ended already`);
}
