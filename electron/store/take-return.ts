import type { Kysely, Transaction } from 'kysely';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { type ItemId, type ItemStatus, isOpen, type OpenItem } from '#shared/domain/open-item.ts';
import { type ActionDay, applyAction, type ItemAction } from '#shared/reconcile/apply-action.ts';
import { type ReturnFields, returnFields, returnFieldsOf } from '#shared/report/return/return-fields.ts';
import { byPerson } from './act.ts';
import type { ReturnSource } from './history-entry.ts';
import { fromHistoryRow, type NewEntry, snapshotOf } from './history-rows.ts';
import { dayOf, type ReturnToTake } from './store.ts';
import type { Tables } from './tables.ts';
import { nextStep, writeHistory, writeItems } from './write-items.ts';

/**
 * Takes over what a colleague filled in, as one step. A value that was changed here since it was shown is left alone.
 * Returns the items as they are now, and how many values were taken over.
 */
export async function takeReturn(
  transaction: Transaction<Tables>,
  items: ReadonlyMap<ItemId, OpenItem>,
  { values, file, report, acceptedBy, moment }: ReturnToTake,
): Promise<{ readonly items: readonly OpenItem[]; readonly answer: number }> {
  const step = await nextStep(transaction);
  const entries: NewEntry[] = [];
  const changed: OpenItem[] = [];
  let taken = 0;
  for (const [id, chosen] of values) {
    const before = items.get(id);
    if (before === undefined) continue;
    const standing = returnFieldsOf(before);
    const current = returnFields.filter((field) => chosen[field]?.ours === standing[field]);
    const wanted: Partial<Record<keyof ReturnFields, string>> = {};
    for (const field of current) wanted[field] = chosen[field]?.theirs ?? '';
    const after = withValues(before, wanted, { today: dayOf(moment), isReleasable: () => true });
    if (current.length === 0 || after === null) continue;
    taken += current.length;
    changed.push(after);
    entries.push({
      ...byPerson(step, moment),
      kind: 'returned',
      item: id,
      dossier: after.finding.dossier,
      before: snapshotOf(before),
      after: snapshotOf(after),
      source: { file, report, acceptedBy, values: wanted },
    });
  }
  await writeItems(transaction, changed);
  await writeHistory(transaction, entries);
  return { items: changed, answer: taken };
}

/** What was taken over from this report before and not taken back since, the last of each value. */
export async function readTaken(
  database: Kysely<Tables>,
  report: string,
): Promise<ReadonlyMap<ItemId, Partial<ReturnFields>>> {
  const rows = await database
    .selectFrom('history')
    .selectAll()
    .where('source', 'is not', null)
    .where('step', 'not in', (undone) =>
      undone.selectFrom('history as undone').select('undone.undoes').where('undone.undoes', 'is not', null),
    )
    .orderBy('number')
    .execute();
  const taken = new Map<ItemId, Partial<ReturnFields>>();
  for (const { item, source } of rows.map(fromHistoryRow)) {
    if (item !== null && isFrom(source, report)) taken.set(item, { ...taken.get(item), ...source.values });
  }
  return taken;
}

function isFrom(source: ReturnSource | null, report: string): source is ReturnSource {
  return source?.report === report;
}

/** The item with these values; null when its check has proved it since, so that its status is no longer a person's. */
function withValues(item: OpenItem, wanted: Partial<ReturnFields>, day: ActionDay): OpenItem | null {
  if (wanted.status !== undefined && !isOpen(item)) return null;
  let now = item;
  for (const action of actionsFor(item, wanted)) {
    const outcome = applyAction(now, action, day);
    if (outcome.kind === 'changed') now = outcome.item;
  }
  return now;
}

/** What a person would have done here to make it say this; an answer to what was asked gives the ball back to us. */
function actionsFor({ reply, waiting }: OpenItem, wanted: Partial<ReturnFields>): readonly ItemAction[] {
  const actions: ItemAction[] = [];
  if (wanted.status !== undefined) actions.push({ kind: actionOf(wanted.status as ItemStatus) });
  if (wanted.note !== undefined) actions.push({ kind: 'note', note: wanted.note });
  const isAnswered = waiting !== undefined && wanted.status === undefined && wanted.answer;
  if (isAnswered) actions.push({ kind: 'answered', answer: wanted.answer ?? '' });
  if (wanted.answer !== undefined || wanted.expectedBy !== undefined) {
    const answer = wanted.answer ?? reply?.answer ?? '';
    const expectedBy =
      wanted.expectedBy === undefined ? (reply?.expectedBy ?? null) : parseIsoDate(wanted.expectedBy);
    actions.push({ kind: 'reply', reply: { answer, expectedBy } });
  }
  return actions;
}

function actionOf(status: ItemStatus): 'start' | 'claim-done' | 'reopen' {
  if (status === 'in-progress') return 'start';
  return status === 'claimed-done' ? 'claim-done' : 'reopen';
}
