import type { Transaction } from 'kysely';
import type { ItemId, OpenItem } from '#shared/domain/open-item.ts';
import { type Waking, wake } from '#shared/reconcile/wake.ts';
import { entryOfChange } from './run-history.ts';
import type { Moment } from './store.ts';
import type { Tables } from './tables.ts';
import { nextStep, writeHistory, writeItems } from './write-items.ts';

/**
 * Writes what comes back because its day is there. It counts for the last run: no person did it, so no person takes it back.
 */
export async function writeWoken(
  transaction: Transaction<Tables>,
  items: ReadonlyMap<ItemId, OpenItem>,
  waking: Waking,
  moment: Moment,
): Promise<{ readonly items: readonly OpenItem[]; readonly answer: number }> {
  const changes = [...items.values()].flatMap((item) => wake(item, waking) ?? []);
  if (changes.length === 0) return { items: [], answer: 0 };
  const { run } = await transaction
    .selectFrom('runs')
    .select((of) => of.fn.max('number').as('run'))
    .executeTakeFirstOrThrow();
  if (run === null) return { items: [], answer: 0 };
  const step = { step: await nextStep(transaction), run: Number(run), at: moment.at, who: moment.who };
  const woken = changes.map(({ item }) => item);
  await writeItems(transaction, woken);
  await writeHistory(
    transaction,
    changes.flatMap((change) => entryOfChange(change, items.get(change.item.id) ?? null, step) ?? []),
  );
  return { items: woken, answer: woken.length };
}
