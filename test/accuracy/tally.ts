import type { Judgement, Verdict } from './judge.ts';

/** Weighted counts of one field: near-duplicates together count once. */
export type Tally = Readonly<Record<Verdict, number>>;

const none: Tally = { right: 0, wrong: 0, missed: 0, invented: 0 };

/** Judgements counted per key, keys in order of appearance. */
export function tallyBy(
  judgements: readonly Judgement[],
  keyOf: (judgement: Judgement) => string,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const judgement of judgements) {
    const tally = tallies.get(keyOf(judgement)) ?? none;
    tallies.set(keyOf(judgement), {
      ...tally,
      [judgement.verdict]: tally[judgement.verdict] + judgement.weight,
    });
  }
  return tallies;
}

/** Share of the values that stand there which were read right; `null` when none stand there. */
export function shareRight({ right, wrong, missed }: Tally): number | null {
  const all = right + wrong + missed;
  return all === 0 ? null : right / all;
}

/** Of the values given, how many are right; the limit is the lowest confidence that counts. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly given: number;
  readonly right: number;
  /** Given where the answer is not printed: the page says something else than its XML, or nothing. */
  readonly invented: number;
  /** Of those invented: printed on the page, where the XML of the file states something that is not. */
  readonly otherwise: number;
}

const bands = [
  [0.95, 1.01],
  [0.9, 0.95],
  [0.8, 0.9],
  [0.6, 0.8],
  [0, 0.6],
] as const;

/** How much of what is given at each confidence is right. */
export function reliability(judgements: readonly Judgement[]): readonly Reliability[] {
  return bands.map(([from, to]) => {
    const given = judgements.filter(
      ({ found, confidence }) => found !== null && confidence >= from && confidence < to,
    );
    return {
      from,
      to: Math.min(to, 1),
      given: sum(given),
      right: sum(given.filter(({ verdict }) => verdict === 'right')),
      invented: sum(given.filter(({ verdict }) => verdict === 'invented')),
      otherwise: sum(given.filter(({ printedOtherwise }) => printedOtherwise === true)),
    };
  });
}

/** One point for right, none for missed; a wrong or invented value costs one, and five where it was given at 0.9 or more. */
export function score(judgements: readonly Judgement[]): number {
  const worth = ({ verdict, confidence, weight }: Judgement) => {
    if (verdict === 'right') return weight;
    if (verdict === 'missed') return 0;
    return weight * (confidence >= 0.9 ? -5 : -1);
  };
  const best = sum(judgements.filter(({ verdict }) => verdict !== 'invented'));
  return best === 0 ? 0 : judgements.reduce((total, judgement) => total + worth(judgement), 0) / best;
}

function sum(judgements: readonly Judgement[]): number {
  return judgements.reduce((total, { weight }) => total + weight, 0);
}
