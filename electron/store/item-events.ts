import type { Kysely } from 'kysely';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import type { TrackedEvent } from '#shared/domain/process-overview.ts';
import type { Tables } from './tables.ts';

const kinds = { opened: 'opened', resolved: 'solved', reopened: 'reopened' } as const;

/** What runs found, proved and found again, oldest first; each on the day that its run judged. */
export async function readItemEvents(database: Kysely<Tables>): Promise<readonly TrackedEvent[]> {
  const rows = await database
    .selectFrom('history')
    .innerJoin('runs', 'runs.number', 'history.run')
    .select(['history.item', 'history.kind', 'runs.as_of'])
    .where('history.item', 'is not', null)
    .where('history.kind', 'in', ['opened', 'resolved', 'reopened'])
    .orderBy('history.number')
    .execute();
  return rows.map(({ item, kind, as_of }) => ({
    item: item as ItemId,
    kind: kinds[kind as keyof typeof kinds],
    on: as_of as LocalDate,
  }));
}
