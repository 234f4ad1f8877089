import type { Kysely } from 'kysely';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import type { BallTurn, TrackedEvent } from '#shared/domain/process-overview.ts';
import { fromHistoryRow } from './history-rows.ts';
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

/** When each item went to others to wait for, and when it came back to us, oldest first. */
export async function readBallTurns(database: Kysely<Tables>): Promise<readonly BallTurn[]> {
  const rows = await database
    .selectFrom('history')
    .leftJoin('runs', 'runs.number', 'history.run')
    .selectAll('history')
    .select('runs.as_of as judged_on')
    .where('history.item', 'is not', null)
    .where((of) => of.or([of('before', 'like', '%"waiting":{%'), of('after', 'like', '%"waiting":{%')]))
    .orderBy('history.number')
    .execute();
  return rows.flatMap(({ judged_on: judgedOn, ...row }): readonly BallTurn[] => {
    const { item, before, after } = fromHistoryRow(row);
    const [was, is] = [before?.waiting !== undefined, after?.waiting !== undefined];
    if (was === is) return [];
    return [
      {
        item: item as ItemId,
        with: is ? 'others' : 'us',
        on: (judgedOn ?? row.at.slice(0, 10)) as LocalDate,
      },
    ];
  });
}
