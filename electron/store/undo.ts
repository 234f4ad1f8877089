import type { Kysely, Transaction } from 'kysely';
import type { ItemId, OpenItem } from '#shared/domain/open-item.ts';
import { byPerson } from './act.ts';
import type { HistoryEntry } from './history-entry.ts';
import { fromHistoryRow, snapshotOf } from './history-rows.ts';
import { putSetting } from './pin-rows.ts';
import type { SettingChange } from './setting-change.ts';
import type { Moment, UndoableAction } from './store.ts';
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
  if (entries.length === 0 || !entries.every((entry) => stillStands(entry, items))) return null;
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
    const again = now === null ? null : restore(now, entry);
    if (again !== null) restored.push(again);
    if (entry.kind === 'link-confirmed') await forgetLink(transaction, entry);
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
      },
    ]);
  }
  await writeItems(transaction, restored);
  return restored;
}

function stillStands(entry: HistoryEntry, items: ReadonlyMap<ItemId, OpenItem>): boolean {
  if (entry.item === null) return true;
  const item = items.get(entry.item);
  if (item === undefined || entry.before === null || entry.after === null) return false;
  const { note, status, reply } = entry.after;
  const sameReply = item.reply?.answer === reply?.answer && item.reply?.expectedBy === reply?.expectedBy;
  switch (entry.kind) {
    case 'noted':
      return item.note === note;
    case 'replied':
      return sameReply;
    case 'returned':
      return item.note === note && item.status === status && sameReply;
    default:
      return item.status === status;
  }
}

function restore(item: OpenItem, { kind, before }: HistoryEntry): OpenItem | null {
  if (before === null) return null;
  const { reply: _, ...rest } = item;
  const reply = before.reply === undefined ? {} : { reply: before.reply };
  const status = { status: before.status, because: before.because };
  switch (kind) {
    case 'noted':
      return { ...item, note: before.note };
    case 'replied':
      return { ...rest, ...reply };
    case 'returned':
      return { ...rest, ...status, note: before.note, ...reply };
    default:
      return { ...item, ...status };
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

async function forgetLink(transaction: Transaction<Tables>, entry: HistoryEntry): Promise<void> {
  await transaction
    .deleteFrom('links')
    .where('document', '=', String(entry.document))
    .where('dossier', '=', String(entry.dossier))
    .execute();
}
