import type { Kysely } from 'kysely';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { RunOverview } from './run-overview.ts';
import type { LastRun, RunEnd } from './store.ts';
import type { Tables } from './tables.ts';

/** Notes that a run began; returns its number. */
export async function beginRun(database: Kysely<Tables>, asOf: LocalDate, at: string): Promise<number> {
  const row = await database
    .insertInto('runs')
    .values({ as_of: asOf, started_at: at, ended_at: null, outcome: null, overview: null })
    .returning('number')
    .executeTakeFirstOrThrow();
  return row.number;
}

/** Ends a run that has nothing to save. */
export async function endRun(database: Kysely<Tables>, run: number, end: RunEnd, at: string): Promise<void> {
  await database
    .updateTable('runs')
    .set({ outcome: end, ended_at: at })
    .where('number', '=', run)
    .where('outcome', 'is', null)
    .execute();
}

/** Marks runs that never ended; true when there was one, so the program stopped in the middle of it. */
export async function endInterruptedRuns(database: Kysely<Tables>, at: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('runs')
    .set({ outcome: 'interrupted' satisfies RunEnd, ended_at: at })
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The last run that was saved; null when there is none, or its overview is damaged. */
export async function readLastRun(database: Kysely<Tables>): Promise<LastRun | null> {
  const row = await database
    .selectFrom('runs')
    .selectAll()
    .where('outcome', '=', 'done')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const overview = parseOverview(row?.overview ?? null);
  if (row === undefined || row.ended_at === null || overview === null) return null;
  return { asOf: row.as_of as LocalDate, startedAt: row.started_at, endedAt: row.ended_at, overview };
}

function parseOverview(text: string | null): RunOverview | null {
  if (text === null) return null;
  try {
    const overview: unknown = JSON.parse(text);
    const isOverview =
      typeof overview === 'object' &&
      overview !== null &&
      'unlinked' in overview &&
      'unread' in overview &&
      'decisions' in overview;
    return isOverview ? (overview as unknown as RunOverview) : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
