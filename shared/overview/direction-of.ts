import type { OverviewWeek } from '../domain/process-overview.ts';

/** Whether more or less stands open than before; `new` when all that was ever found was found in the last week. */
export interface Direction {
  readonly kind: 'new' | 'same' | 'better' | 'worse';
  readonly first: number;
  readonly last: number;
}

/** Compares the end of the period with the first week in which anything was found: before that week nothing may have been checked yet. */
export function directionOf(weeks: readonly OverviewWeek[]): Direction {
  const begin = weeks.findIndex(
    ({ open, opened, reopened, solved }) => open + opened + reopened + solved > 0,
  );
  const known = weeks.slice(Math.max(begin, 0));
  const [first, last] = [known[0]?.open ?? 0, known.at(-1)?.open ?? 0];
  if (known.length === 1 && weeks.length > 1 && last > 0) return { kind: 'new', first, last };
  if (first === last) return { kind: 'same', first, last };
  return { kind: last < first ? 'better' : 'worse', first, last };
}
