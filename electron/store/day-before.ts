import type { ExpressionBuilder, Kysely } from 'kysely';
import type { ItemId } from '#shared/domain/open-item.ts';
import type { Tables } from './tables.ts';

/** The last run of an earlier day than that of the last run. */
export interface DayBefore {
  /** When that run ended: local time, ISO 8601 without zone. */
  readonly endedAt: string;
  /** Number of the last line of the history that was written up to then. */
  readonly lastLine: number;
}

/** Where yesterday ended; null before there were runs on two days. */
export async function readDayBefore(database: Kysely<Tables>): Promise<DayBefore | null> {
  const run = await database
    .selectFrom('runs')
    .select(['number', 'ended_at'])
    .where('outcome', '=', 'done')
    .where('as_of', '<', lastDay)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!run || run.ended_at === null) return null;
  const line = await database
    .selectFrom('history')
    .select('number')
    .where('at', '<=', run.ended_at)
    .where((of) => of.or([of('run', 'is', null), of('run', '<=', run.number)]))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { endedAt: run.ended_at, lastLine: line?.number ?? 0 };
}

/** Items that later runs than the first of the last day opened. */
export async function readCameIn(database: Kysely<Tables>): Promise<readonly ItemId[]> {
  const first = await database
    .selectFrom('runs')
    .select('number')
    .where('outcome', '=', 'done')
    .where('as_of', '=', lastDay)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  if (!first) return [];
  const rows = await database
    .selectFrom('history')
    .select('item')
    .where('run', '>', first.number)
    .where('kind', '=', 'opened')
    .orderBy('number')
    .execute();
  return rows.flatMap(({ item }) => (item === null ? [] : [item as ItemId]));
}

function lastDay(of: ExpressionBuilder<Tables, 'runs'>) {
  return of
    .selectFrom('runs as last')
    .select('last.as_of')
    .where('last.outcome', '=', 'done')
    .orderBy('last.number', 'desc')
    .limit(1);
}
