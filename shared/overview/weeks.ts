import { addDays, isoWeekday, type LocalDate } from '../domain/local-date.ts';
import type { ItemId } from '../domain/open-item.ts';
import type { BallTurn, OverviewWeek, TrackedEvent } from '../domain/process-overview.ts';
import { workingDaysBetween } from '../domain/working-days.ts';
import type { OverviewInput } from './build-overview.ts';

/** The Monday of its week. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - isoWeekday(day));
}

/** Week by week, oldest first; the last one ends on the day itself. */
export function weeksOf(
  { events, turns, asOf, weeks }: OverviewInput,
  from: LocalDate,
): readonly OverviewWeek[] {
  const solvedAfter = daysOpen(events);
  return Array.from({ length: weeks }, (_, index): OverviewWeek => {
    const start = addDays(from, 7 * index);
    const end = addDays(start, 6) < asOf ? addDays(start, 6) : asOf;
    const within = events.filter(({ on }) => on >= start && on <= end);
    const count = (kind: TrackedEvent['kind']) => within.filter((event) => event.kind === kind).length;
    return {
      from: start,
      opened: count('opened'),
      solved: count('solved'),
      reopened: count('reopened'),
      medianDaysOpen: median(within.flatMap((event) => solvedAfter.get(event) ?? [])),
      open: openAt(events, end).size,
      waitingForOthers: waitingForOthersAt(events, turns, end).size,
    };
  });
}

/** An item is open on a day when the last that happened to it was not that it was solved. */
export function openAt(events: readonly TrackedEvent[], day: LocalDate): ReadonlySet<ItemId> {
  const last = new Map<ItemId, TrackedEvent['kind']>();
  for (const { item, kind } of inOrder(events.filter(({ on }) => on <= day))) last.set(item, kind);
  return new Set([...last].flatMap(([item, kind]) => (kind === 'solved' ? [] : [item])));
}

/** Open on a day, and last handed to others by then. Turns of one item stand in the order in which they happened. */
export function waitingForOthersAt(
  events: readonly TrackedEvent[],
  turns: readonly BallTurn[],
  day: LocalDate,
): ReadonlySet<ItemId> {
  const last = new Map<ItemId, BallTurn>();
  for (const turn of turns) {
    if (turn.on <= day && (last.get(turn.item)?.on ?? turn.on) <= turn.on) last.set(turn.item, turn);
  }
  return new Set([...openAt(events, day)].filter((item) => last.get(item)?.with === 'others'));
}

/** Working days that passed between the last time it was found and its solution. */
function daysOpen(events: readonly TrackedEvent[]): ReadonlyMap<TrackedEvent, number> {
  const days = new Map<TrackedEvent, number>();
  const since = new Map<ItemId, LocalDate>();
  for (const event of inOrder(events)) {
    const found = since.get(event.item);
    if (event.kind !== 'solved') since.set(event.item, event.on);
    else if (found !== undefined) days.set(event, workingDaysBetween(found, event.on));
  }
  return days;
}

const orderOnADay = { opened: 0, solved: 1, reopened: 2 } as const;

/** What happens on one day is found, solved and found again in that order. */
function inOrder(events: readonly TrackedEvent[]): readonly TrackedEvent[] {
  return events.toSorted(
    (one, other) =>
      (one.on < other.on ? -1 : one.on > other.on ? 1 : 0) ||
      orderOnADay[one.kind] - orderOnADay[other.kind] ||
      (one.item < other.item ? -1 : 1),
  );
}

/** The middle value; of an even number the mean of the middle two. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
