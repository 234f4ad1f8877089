import { type Kysely, sql } from 'kysely';
import type { ItemId } from '#shared/domain/open-item.ts';
import type { Tables } from './tables.ts';

/** Items that were opened, settled or reopened since a moment, tasks of people included; an item can be in more than one. */
export interface ChangedSince {
  readonly opened: ReadonlySet<ItemId>;
  readonly resolved: ReadonlySet<ItemId>;
  readonly reopened: ReadonlySet<ItemId>;
}

/** Reads it from the history; `at` is local time, ISO 8601 without zone. */
export async function readChangedSince(database: Kysely<Tables>, at: string): Promise<ChangedSince> {
  const rows = await database
    .selectFrom('history')
    .select(['item', 'kind', statusIn('before').as('was'), statusIn('after').as('is')])
    .where('at', '>', at)
    .where('item', 'is not', null)
    .execute();
  const having = (is: (row: (typeof rows)[number]) => boolean) =>
    new Set(rows.flatMap((row) => (is(row) ? [row.item as ItemId] : [])));
  return {
    opened: having(({ kind }) => kind === 'opened' || kind === 'task-made'),
    resolved: having(({ was, is }) => is === 'verified' && was !== 'verified'),
    reopened: having(({ kind, was, is }) => kind === 'reopened' || (was === 'verified' && is !== 'verified')),
  };
}

/** Of a snapshot that can't be read any more nothing is known. */
function statusIn(snapshot: 'before' | 'after') {
  const column = sql.ref(snapshot);
  return sql<string | null>`CASE WHEN json_valid(${column}) THEN json_extract(${column}, '$.status') END`;
}
