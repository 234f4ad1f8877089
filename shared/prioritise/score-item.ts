import type { LocalDate } from '../domain/local-date.ts';
import { type Money, minorDigits, toDecimal } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PriorityWeights } from '../domain/priority-weights.ts';
import type { PlaceReason } from '../domain/ranking.ts';

/** The day to rank on, and how working days are counted. */
export interface RankingDay {
  readonly asOf: LocalDate;
  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  readonly workingDaysBetween: (from: LocalDate, to: LocalDate) => number;
  /** What is known of an item beside itself; left out: nothing. */
  readonly circumstances?: (item: OpenItem) => Circumstances;
}

/** What an item does to others. */
export interface Circumstances {
  readonly customerWaits: boolean;
  /** How often they reminded us. */
  readonly remindedUs: number;
  /** Nearest day for which something was promised about it. */
  readonly promisedOn: LocalDate | null;
  /** Other items that go away with it. */
  readonly blocks: number;
}

/** One reason with the points it gives; 0 points is said but does not count. */
export interface ScoredReason {
  readonly reason: PlaceReason;
  readonly points: number;
}

/** Every circumstance of an item that gives it points, in a fixed order: time, severity, amount, history. */
export function scoreItem(
  item: OpenItem,
  today: RankingDay,
  weights: PriorityWeights,
): readonly ScoredReason[] {
  return [
    ...dueReason(item, today, weights),
    severityReason(item, weights),
    ...amountReason(item.finding.amount, weights),
    ...ageReason(item, today, weights),
    ...statusReason(item, weights),
    ...waitingReason(item, today),
    ...(today.circumstances ? othersReasons(today.circumstances(item), today.asOf, weights) : []),
  ];
}

function dueReason(item: OpenItem, today: RankingDay, weights: PriorityWeights): readonly ScoredReason[] {
  const { due } = item;
  if (due === null) return [];
  if (due === today.asOf) return [{ reason: { kind: 'due-today' }, points: weights.dueToday }];
  if (due < today.asOf) {
    const workingDays = today.workingDaysBetween(due, today.asOf);
    const counted = Math.min(Math.max(workingDays, 1), weights.lateDaysCounted);
    return [{ reason: { kind: 'late', workingDays }, points: weights.dueToday + counted * weights.lateDay }];
  }
  const workingDays = today.workingDaysBetween(today.asOf, due);
  const nearer = Math.max(0, weights.dueSoonDays - workingDays);
  return [{ reason: { kind: 'due-in', workingDays }, points: nearer * weights.dueSoonDay }];
}

function severityReason(item: OpenItem, weights: PriorityWeights): ScoredReason {
  const { severity } = item.finding;
  return { reason: { kind: 'severity', severity }, points: weights.severity[severity] };
}

/** A credit of € 1.000 weighs as much as a debit of € 1.000; other currencies count by their own figure. */
function amountReason(amount: Money | null, weights: PriorityWeights): readonly ScoredReason[] {
  if (amount === null || amount.minor === 0) return [];
  const whole = Math.abs(amount.minor) / 10 ** minorDigits(amount.currency);
  return [
    {
      reason: { kind: 'amount', decimal: toDecimal(amount), currency: amount.currency },
      points: weights.amountTenfold * Math.max(0, Math.log10(whole)),
    },
  ];
}

function ageReason(item: OpenItem, today: RankingDay, weights: PriorityWeights): readonly ScoredReason[] {
  const workingDays = item.since < today.asOf ? today.workingDaysBetween(item.since, today.asOf) : 0;
  if (workingDays <= 0) return [];
  const points = Math.min(workingDays, weights.ageDaysCounted) * weights.ageDay;
  return [{ reason: { kind: 'age', workingDays }, points }];
}

function statusReason(item: OpenItem, weights: PriorityWeights): readonly ScoredReason[] {
  const reasons: ScoredReason[] = [];
  if (item.status === 'new') reasons.push({ reason: { kind: 'new' }, points: 0 });
  if (item.status === 'reopened') reasons.push({ reason: { kind: 'reopened' }, points: weights.reopened });
  if (item.notRechecked !== null) {
    reasons.push({ reason: { kind: 'not-rechecked', since: item.notRechecked.since }, points: 0 });
  }
  return reasons;
}

/** Whom we wait for: how often we reminded them, and whether it is time to do so. Whose turn it is orders the list, not points. */
function waitingReason({ waiting }: OpenItem, { asOf }: RankingDay): readonly ScoredReason[] {
  if (waiting === undefined) return [];
  const reasons: ScoredReason[] = [];
  if (waiting.expectedBy !== null && waiting.expectedBy <= asOf) {
    reasons.push({ reason: { kind: 'reminder-due', since: waiting.expectedBy }, points: 0 });
  }
  const count = waiting.reminded.length;
  if (count > 0) reasons.push({ reason: { kind: 'reminders', count, by: 'us' }, points: 0 });
  return reasons;
}

function othersReasons(
  { customerWaits, remindedUs, promisedOn, blocks }: Circumstances,
  asOf: LocalDate,
  weights: PriorityWeights,
): readonly ScoredReason[] {
  const reasons: ScoredReason[] = [];
  if (customerWaits) reasons.push({ reason: { kind: 'customer-waits' }, points: weights.customerWaits });
  if (remindedUs > 0) {
    const points = remindedUs * weights.reminder;
    reasons.push({ reason: { kind: 'reminders', count: remindedUs, by: 'them' }, points });
  }
  if (promisedOn !== null) {
    const points = weights.promised * (promisedOn <= asOf ? 2 : 1);
    reasons.push({ reason: { kind: 'promised', on: promisedOn }, points });
  }
  if (blocks > 0) {
    const points = Math.min(blocks, weights.blocksCounted) * weights.blocksItem;
    reasons.push({ reason: { kind: 'blocks', items: blocks }, points });
  }
  return reasons;
}
