import type { Kysely } from 'kysely';
import type { ItemId } from '#shared/domain/open-item.ts';
import type { Tables } from './tables.ts';

/** Items that runs opened, proved or reopened since a moment; an item can be in more than one. */
export interface ChangedSince {
  readonly opened: ReadonlySet<ItemId>;
  readonly resolved: ReadonlySet<ItemId>;
  readonly reopened: ReadonlySet<ItemId>;
}

/** Reads it from the history; `at` is local time, ISO 8601 without zone. */
export async function readChangedSince(database: Kysely<Tables>, at: string): Promise<ChangedSince> {
  const rows = await database
    .selectFrom('history')
    .select(['item', 'kind'])
    .where('at', '>', at)
    .where('kind', 'in', ['opened', 'resolved', 'reopened'])
    .execute();
  const of = (kind: string) =>
    new Set(rows.flatMap((row) => (row.kind === kind && row.item !== null ? [row.item as ItemId] : [])));
  return { opened: of('opened'), resolved: of('resolved'), reopened: of('reopened') };
}
