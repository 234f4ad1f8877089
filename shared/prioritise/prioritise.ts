import { daysBetween, type LocalDate } from '../domain/local-date.ts';
import { type ItemWithFollowers, type OpenItem, withFollowers } from '../domain/open-item.ts';
import { defaultWeights, type PriorityWeights } from '../domain/priority-weights.ts';
import { type ItemGroup, itemGroups, type PlaceReason } from '../domain/ranking.ts';
import { type RankingDay, type ScoredReason, scoreItem } from './score-item.ts';

/** An open item with its place and why it has it; `score` is the sum of the points behind the reasons. */
export interface RankedItem extends ItemWithFollowers {
  readonly group: ItemGroup;
  /** Most important first. */
  readonly reasons: readonly PlaceReason[];
  readonly score: number;
}

/**
 * Ranks every item that is still open and follows from no other: by group in the order of `itemGroups`, within it by points, then by due
 * date, then by id, so that the same items always stand in the same order.
 */
export function prioritise(
  items: readonly OpenItem[],
  today: RankingDay,
  weights: PriorityWeights = defaultWeights,
): readonly RankedItem[] {
  const day = { ...today, workingDaysBetween: remembered(today.workingDaysBetween) };
  return withFollowers(items)
    .map((one) => rank(one, day, weights))
    .sort(byPlace);
}

function rank(one: ItemWithFollowers, today: RankingDay, weights: PriorityWeights): RankedItem {
  const { item } = one;
  const scored = scoreItem(item, today, weights);
  return {
    ...one,
    group: groupOf(item, today.asOf),
    reasons: [...scored].sort((one, other) => other.points - one.points).map(({ reason }) => reason),
    score: total(scored),
  };
}

/** Hundredths of a point, so that equal sums are equal whatever the order they were added in. */
function total(scored: readonly ScoredReason[]): number {
  return Math.round(scored.reduce((sum, { points }) => sum + points, 0) * 100) / 100;
}

/** Whose turn it is decides first: what waits or was claimed done does not stand between the work of today. */
function groupOf(item: OpenItem, asOf: LocalDate): ItemGroup {
  if (item.status === 'claimed-done') return 'claimed';
  if (isToRemind(item, asOf)) return 'today';
  if (item.status === 'waiting' || item.status === 'snoozed' || item.status === 'released-under-reserve') {
    return 'waiting';
  }
  if (item.finding.class === 'unchecked') return 'unchecked';
  if (item.due !== null && item.due < asOf) return 'late';
  if (item.due === asOf) return 'today';
  if (item.finding.severity === 'blocking') return 'blocking';
  return item.status === 'new' && daysBetween(item.since, asOf) <= 0 ? 'new' : 'open';
}

/** The answer was expected by now: it is our turn to ask again. */
function isToRemind({ waiting }: OpenItem, asOf: LocalDate): boolean {
  return waiting !== undefined && waiting.expectedBy !== null && waiting.expectedBy <= asOf;
}

const placeOfGroup = new Map<ItemGroup, number>(itemGroups.map((group, index) => [group, index]));

function byPlace(one: RankedItem, other: RankedItem): number {
  return (
    (placeOfGroup.get(one.group) ?? 0) - (placeOfGroup.get(other.group) ?? 0) ||
    other.score - one.score ||
    compareText(one.item.due ?? '9999-12-31', other.item.due ?? '9999-12-31') ||
    compareText(one.item.id, other.item.id)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Thousands of items share a few hundred days: each pair is counted once. */
function remembered(count: RankingDay['workingDaysBetween']): RankingDay['workingDaysBetween'] {
  const known = new Map<string, number>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const answer = known.get(key) ?? count(from, to);
    known.set(key, answer);
    return answer;
  };
}
