import type { Kysely } from 'kysely';
import type { HistoryEntry } from './history-entry.ts';
import { fromHistoryRow } from './history-rows.ts';
import type { HistoryOf } from './store.ts';
import type { Tables } from './tables.ts';

/** What a person decides that runs go by from then on. */
const decisions: readonly HistoryEntry['kind'][] = [
  'link-confirmed',
  'setting-changed',
  'set-aside',
  'brought-back',
  'file-kept',
];

/** Lines of the history, oldest first. */
export async function readHistory(database: Kysely<Tables>, of: HistoryOf): Promise<readonly HistoryEntry[]> {
  const rows = database.selectFrom('history').selectAll().orderBy('number');
  switch (of.kind) {
    case 'item':
      return (await rows.where('item', '=', of.item).execute()).map(fromHistoryRow);
    case 'dossier':
      return (await rows.where('dossier', '=', of.dossier).execute()).map(fromHistoryRow);
    case 'day': {
      const day = rows.where('at', '>=', `${of.day}T`).where('at', '<', `${of.day}U`);
      return (await day.execute()).map(fromHistoryRow);
    }
    case 'decisions':
      return (await rows.where('kind', 'in', decisions).execute()).map(fromHistoryRow);
    case 'after':
      return (await rows.where('number', '>', of.number).execute()).map(fromHistoryRow);
    case 'search':
      return searched(database, of.words, of.most);
  }
}

/** Everything a line says is searched, the words of its finding included; upper and lower case are one. */
async function searched(
  database: Kysely<Tables>,
  words: readonly string[],
  most: number,
): Promise<readonly HistoryEntry[]> {
  let rows = database
    .selectFrom('history')
    .leftJoin('items', 'items.id', 'history.item')
    .selectAll('history')
    .orderBy('number', 'desc')
    .limit(most);
  for (const word of words) {
    const pattern = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    rows = rows.where((of) =>
      of.or(
        (
          [
            'history.who',
            'history.dossier',
            'history.before',
            'history.after',
            'history.source',
            'history.details',
            'items.finding',
          ] as const
        ).map((column) => of(column, 'like', of.val(pattern))),
      ),
    );
  }
  return (await rows.execute()).map(fromHistoryRow).reverse();
}

/** Number of the last line of the history; 0 before the first. */
export async function readLastLine(database: Kysely<Tables>): Promise<number> {
  const row = await database
    .selectFrom('history')
    .select((of) => of.fn.max('number').as('last'))
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}
