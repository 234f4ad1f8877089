import type { LocalDate } from '../domain/local-date.ts';
import type { OverviewSide, TrackedItem } from '../domain/process-overview.ts';
import { workingDaysBetween } from '../domain/working-days.ts';

/** Ages in working days: from this many on. */
export const ageBands = [0, 3, 6, 11, 21] as const;

/** The bar that an item belongs to; empty where it has no value of that side. */
export function sideKey(item: TrackedItem, side: OverviewSide, asOf: LocalDate): string {
  switch (side) {
    case 'age':
      return ageKey(item.since, asOf);
    case 'ball':
      return item.ballWith;
    default:
      return item[side] ?? '';
  }
}

function ageKey(since: LocalDate, asOf: LocalDate): string {
  const days = Math.max(0, workingDaysBetween(since, asOf));
  return String(ageBands.findLast((from) => days >= from) ?? 0);
}
