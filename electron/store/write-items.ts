import type { Transaction } from 'kysely';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { fromHistoryRow, type NewEntry, toHistoryRow } from './history-rows.ts';
import { inBatches, type Turn } from './in-batches.ts';
import { toItemRow } from './item-rows.ts';
import { historySubject, itemSubject } from './search/subjects.ts';
import { writeSubjects } from './search/write-subjects.ts';
import type { Tables } from './tables.ts';

/** Writes items, new and known, as they are now. */
export async function writeItems(
  transaction: Transaction<Tables>,
  items: readonly OpenItem[],
  turn?: Turn,
): Promise<void> {
  const write = (batch: readonly OpenItem[]) =>
    transaction
      .insertInto('items')
      .values(batch.map(toItemRow))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          dossier: row.ref('excluded.dossier'),
          check_use: row.ref('excluded.check_use'),
          class: row.ref('excluded.class'),
          severity: row.ref('excluded.severity'),
          owner: row.ref('excluded.owner'),
          status: row.ref('excluded.status'),
          since: row.ref('excluded.since'),
          last_found: row.ref('excluded.last_found'),
          due: row.ref('excluded.due'),
          not_rechecked_since: row.ref('excluded.not_rechecked_since'),
          not_rechecked_reason: row.ref('excluded.not_rechecked_reason'),
          because: row.ref('excluded.because'),
          note: row.ref('excluded.note'),
          answer: row.ref('excluded.answer'),
          expected_by: row.ref('excluded.expected_by'),
          life: row.ref('excluded.life'),
          finding: row.ref('excluded.finding'),
        })),
      )
      .execute();
  await inBatches(items, write, turn);
  await writeSubjects(transaction, 'item', items.map(itemSubject), turn);
}

/** Adds lines to the history. */
export async function writeHistory(
  transaction: Transaction<Tables>,
  entries: readonly NewEntry[],
  turn?: Turn,
): Promise<void> {
  const write = async (batch: readonly NewEntry[]) => {
    const rows = await transaction
      .insertInto('history')
      .values(batch.map(toHistoryRow))
      .returningAll()
      .execute();
    await writeSubjects(
      transaction,
      'history',
      rows.flatMap((row) => historySubject(fromHistoryRow(row)) ?? []),
    );
  };
  await inBatches(entries, write, turn);
}

/** Number of the next step of the history; use it in the same transaction. */
export async function nextStep(transaction: Transaction<Tables>): Promise<number> {
  const row = await transaction
    .selectFrom('history')
    .select((of) => of.fn.max('step').as('last'))
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}
