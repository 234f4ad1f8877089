import type { LocalDate } from '../domain/local-date.ts';
import { addDays } from '../domain/local-date.ts';
import type { ItemId } from '../domain/open-item.ts';
import {
  type BallTurn,
  type OverviewBar,
  type OverviewSide,
  overviewSides,
  type ProcessOverview,
  type Recurring,
  type TrackedEvent,
  type TrackedItem,
} from '../domain/process-overview.ts';
import { ageBands, sideKey } from './side-key.ts';
import { mondayOf, weeksOf } from './weeks.ts';

/** Everything that is counted. Events may stand in any order, and so may turns of different items. */
export interface OverviewInput {
  readonly items: readonly TrackedItem[];
  readonly events: readonly TrackedEvent[];
  readonly turns: readonly BallTurn[];
  readonly asOf: LocalDate;
  /** How many weeks back, the present one included. */
  readonly weeks: number;
}

/** From this many times on, something recurs. */
const recursFrom = 2;
const mostRecurring = 100;

/** Counts where items stay open, and what happened week by week; the same whatever the order of the input. */
export function buildOverview(input: OverviewInput): ProcessOverview {
  const from = addDays(mondayOf(input.asOf), -7 * (input.weeks - 1));
  const inPeriod = input.events.filter(({ on }) => on >= from && on <= input.asOf);
  const sides = overviewSides.map((side) => [side, barsOf(side, input, inPeriod)] as const);
  return {
    sides: Object.fromEntries(sides) as Record<OverviewSide, readonly OverviewBar[]>,
    weeks: weeksOf(input, from),
    recurring: recurringOf(input.items, inPeriod),
  };
}

function barsOf(
  side: OverviewSide,
  { items, asOf }: OverviewInput,
  events: readonly TrackedEvent[],
): readonly OverviewBar[] {
  const happened = countsByItem(events);
  // A settled item has no age, and nobody has the ball.
  const isOfOpen = side === 'age' || side === 'ball';
  const counted = isOfOpen ? items.filter(({ isOpen }) => isOpen) : items;
  const bars = [...Map.groupBy(counted, (item) => sideKey(item, side, asOf))].map(
    ([key, group]): OverviewBar => {
      const open = group.filter(({ isOpen }) => isOpen);
      return {
        key,
        open: open.length,
        blocking: open.filter(({ severity }) => severity === 'blocking').length,
        solved: total(group, happened.solved),
        reopened: total(group, happened.reopened),
      };
    },
  );
  const told = bars.filter((bar) => bar.open + bar.solved + bar.reopened > 0);
  return told.sort(side === 'age' ? byBand : byOpen);
}

function byOpen(one: OverviewBar, other: OverviewBar): number {
  return other.open - one.open || other.solved - one.solved || (one.key < other.key ? -1 : 1);
}

function byBand(one: OverviewBar, other: OverviewBar): number {
  const place = ({ key }: OverviewBar) => ageBands.findIndex((band) => String(band) === key);
  return place(one) - place(other);
}

interface Happened {
  readonly solved: ReadonlyMap<ItemId, number>;
  readonly reopened: ReadonlyMap<ItemId, number>;
}

function countsByItem(events: readonly TrackedEvent[]): Happened {
  const count = (kind: TrackedEvent['kind']) => {
    const counts = new Map<ItemId, number>();
    for (const event of events) {
      if (event.kind === kind) counts.set(event.item, (counts.get(event.item) ?? 0) + 1);
    }
    return counts;
  };
  return { solved: count('solved'), reopened: count('reopened') };
}

function total(items: readonly TrackedItem[], counts: ReadonlyMap<ItemId, number>): number {
  return items.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
}

function recurringOf(items: readonly TrackedItem[], events: readonly TrackedEvent[]): readonly Recurring[] {
  const found = new Map<ItemId, number>();
  for (const { item, kind } of events) if (kind !== 'solved') found.set(item, (found.get(item) ?? 0) + 1);
  const groups = Map.groupBy(items, ({ check, party }) => JSON.stringify([check, party ?? '']));
  return [...groups.values()]
    .flatMap((group): Recurring[] => {
      const [first] = group;
      const times = total(group, found);
      if (first === undefined || times < recursFrom) return [];
      const open = group.filter(({ isOpen }) => isOpen).length;
      return [{ check: first.check, party: first.party ?? '', times, open }];
    })
    .sort((one, other) => other.times - one.times || other.open - one.open || compareNames(one, other))
    .slice(0, mostRecurring);
}

function compareNames(one: Recurring, other: Recurring): number {
  return `${one.check} ${one.party}` < `${other.check} ${other.party}` ? -1 : 1;
}
