import type { Kysely, Transaction } from 'kysely';
import { isSameData } from '#shared/domain/is-same-data.ts';
import type { ItemId, OpenItem } from '#shared/domain/open-item.ts';
import { withDue } from '#shared/reconcile/item-clock.ts';
import { asTask } from '#shared/reconcile/make-task.ts';
import { byPerson } from './act.ts';
import { putClosed, readClosed, removeClosed } from './closed-dossiers.ts';
import { undoFiling } from './filing.ts';
import type { HistoryEntry, ItemSnapshot } from './history-entry.ts';
import { fromHistoryRow, personPartNames, snapshotOf } from './history-rows.ts';
import { putSetting } from './pin-rows.ts';
import type { SettingChange } from './setting-change.ts';
import { dayOf, type Moment, type UndoableAction } from './store.ts';
import type { Tables } from './tables.ts';
import { nextStep, writeHistory, writeItems } from './write-items.ts';

/**
 * The last step of a person that was not taken back yet. Null when there is none, or when a run has decided on one
 * of its items since: what a check said is not undone by a person.
 */
export async function findUndoable(
  database: Kysely<Tables>,
  items: ReadonlyMap<ItemId, OpenItem>,
): Promise<UndoableAction | null> {
  const rows = await database
    .selectFrom('history')
    .selectAll()
    .where('step', '=', (of) =>
      of
        .selectFrom('history as mine')
        .select((mine) => mine.fn.max('mine.step').as('step'))
        .where('mine.run', 'is', null)
        .where('mine.undoes', 'is', null)
        .where('mine.step', 'not in', (taken) =>
          taken.selectFrom('history as taken').select('taken.undoes').where('taken.undoes', 'is not', null),
        ),
    )
    .orderBy('number')
    .execute();
  const entries = rows.map(fromHistoryRow);
  if (entries.length === 0 || entries.some(({ kind }) => kind === 'dossier-forgotten')) return null;
  for (const entry of entries) {
    const stands = entry.item === null ? await dossierStands(database, entry) : itemStands(entry, items);
    if (!stands) return null;
  }
  return { entries };
}

/** Takes a step back; returns the items as they are again. The undo is a step of the history itself. */
export async function undo(
  transaction: Transaction<Tables>,
  items: ReadonlyMap<ItemId, OpenItem>,
  { entries }: UndoableAction,
  moment: Moment,
): Promise<readonly OpenItem[]> {
  const step = await nextStep(transaction);
  const restored: OpenItem[] = [];
  for (const entry of entries) {
    const now = entry.item === null ? null : (items.get(entry.item) ?? null);
    const again = now === null ? null : withDue(restore(now, entry), dayOf(moment));
    if (again !== null) restored.push(again);
    await restoreDossier(transaction, entry);
    await undoFiling(transaction, entry, moment);
    const setting = await putBack(transaction, entry.setting, moment);
    await writeHistory(transaction, [
      {
        ...byPerson(step, moment),
        kind: 'undone',
        item: entry.item,
        dossier: entry.dossier,
        document: entry.document,
        before: now === null ? null : snapshotOf(now),
        after: again === null ? null : snapshotOf(again),
        undoes: entry.step,
        setting,
        details: entry.details,
      },
    ]);
  }
  await writeItems(transaction, restored);
  return restored;
}

const statusParts = ['status', 'because', 'note'] as const;

/** What the step changed of an item is still as the step left it. */
function itemStands(
  { item: id, before, after }: HistoryEntry,
  items: ReadonlyMap<ItemId, OpenItem>,
): boolean {
  const item = id === null ? undefined : items.get(id);
  if (item === undefined || after === null) return false;
  const parts = [...statusParts, ...personPartNames];
  return parts.every(
    (part) =>
      (before !== null && isSameData(before[part], after[part])) || isSameData(item[part], after[part]),
  );
}

/** Only what the step changed: what was said of the item since, and is something else, stays. */
function restore(item: OpenItem, { before, after }: HistoryEntry): OpenItem {
  if (before === null) return { ...item, status: 'verified', because: 'withdrawn' };
  let again: OpenItem = item;
  for (const part of [...statusParts, ...personPartNames]) {
    if (after === null || !isSameData(before[part], after[part])) again = withPart(again, before, part);
  }
  return withOwner(again, item.assigned?.instead);
}

function withPart(
  item: OpenItem,
  from: ItemSnapshot,
  part: (typeof statusParts)[number] | (typeof personPartNames)[number],
): OpenItem {
  const { [part]: _, ...rest } = item;
  return { ...rest, ...(from[part] === undefined ? {} : { [part]: from[part] }) } as OpenItem;
}

/** The finding says again whose it is, and of a task what it says. */
function withOwner(item: OpenItem, instead: string | undefined): OpenItem {
  const { assigned, task, waiting } = item;
  const owner = assigned ? (assigned.department ?? assigned.instead) : instead;
  const owned = owner === undefined ? item : { ...item, finding: { ...item.finding, owner } };
  if (task === undefined) return owned;
  const again = asTask(owned, task, assigned ?? { department: null, person: null });
  return waiting === undefined ? again : { ...again, waiting };
}

/** The dossier is still as the step left it: closed at that moment, or open. */
async function dossierStands(
  database: Kysely<Tables>,
  { details, dossier, at }: HistoryEntry,
): Promise<boolean> {
  if (details === null) return true;
  const closed = (await readClosed(database)).find((one) => one.dossier === dossier);
  return details.kind === 'closing' ? closed?.at === at : closed === undefined;
}

/** A closed dossier is open again, and one that was opened is closed as it was. */
async function restoreDossier(
  transaction: Transaction<Tables>,
  { details, dossier }: HistoryEntry,
): Promise<void> {
  if (dossier === null) return;
  if (details?.kind === 'closing') await removeClosed(transaction, dossier);
  if (details?.kind === 'reopening') {
    await putClosed(transaction, { dossier, seal: details.seal, ...details.closed });
  }
}

/** Makes a setting what it was; returns that as a change of its own. */
async function putBack(
  transaction: Transaction<Tables>,
  change: SettingChange | null,
  moment: Moment,
): Promise<SettingChange | null> {
  if (change === null) return null;
  const back = { ...change, before: change.after, after: change.before } as SettingChange;
  await putSetting(transaction, back, moment);
  return back;
}
