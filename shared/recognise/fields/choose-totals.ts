import { completeTotals, type PageAmounts, type Triple } from './complete-totals.ts';
import type { TotalCandidate, TotalTarget } from './total-amounts.ts';
import { isOddRate, isUsualRate } from './vat-rates.ts';

/** The totals that fit together best, each with how sure we are; a total that stands nowhere is `null`. */
interface ChosenTotals {
  readonly totalNet: ChosenTotal | null;
  readonly totalVat: ChosenTotal | null;
  readonly totalGross: ChosenTotal | null;
}

export interface ChosenTotal extends TotalCandidate {
  readonly confidence: number;
  /** Its text has another reading too and no sum decides between them. */
  readonly isOpen: boolean;
}

interface Attempt extends Triple {
  readonly score: number;
  readonly proof: Proof;
}

type Proof = 'sum' | 'sum-of-rates' | 'rate' | 'no-vat' | 'none' | 'contradiction';

const mostPerTarget = 14;

/** Less sure than this it is some number behind the word total. */
const fewest = 0.5;
/** To five cents, as where there are no smaller coins; what was rounded off is printed. */
const mostRounded = 4;
/** Chooses net, VAT and gross together: the labels say which amount is meant, the sum says which belong together. */
export function chooseTotals(
  labelled: readonly TotalCandidate[],
  unlabelled: readonly TotalCandidate[],
): ChosenTotals {
  const nets = bestOf(labelled, ['totalNet']);
  const vats = bestOf(labelled, ['totalVat']);
  const grosses = lessPaid(bestOf(labelled, ['totalGross', 'amountDue']), unlabelled);
  const page: PageAmounts = {
    printed: new Map(unlabelled.map((candidate) => [candidate.cents, candidate])),
    rows: Map.groupBy(unlabelled, ({ span }) => span.line),
    rateSums: sumsOf(labelled.filter(({ target }) => target === 'totalVat')),
    namesVat: vats.some(({ score }) => score > 0.85),
    leastGross: Math.max(0, ...grosses.filter(isCalledTotal).map(({ cents }) => Math.abs(cents))),
    largestGross: Math.max(1, ...grosses.map(({ cents }) => Math.abs(cents))),
  };
  let best: Attempt = { net: null, vat: null, gross: null, score: 0, proof: 'none' };
  for (const triple of triples([...nets, null], [...vats, null], [...grosses, null])) {
    const attempt = weigh(completeTotals(triple, page), page);
    if (attempt.score > best.score) best = attempt;
  }
  return toChosen(isOneOfSeveral(best, vats) ? { ...best, vat: null } : withNetAbove(best, labelled));
}

/** Above a VAT of nothing the same total stands once more: what all lines come to. */
function withNetAbove(best: Attempt, labelled: readonly TotalCandidate[]): Attempt {
  const { net, vat, gross } = best;
  if (net || !gross || vat?.cents !== 0) return best;
  const above = labelled.find(
    ({ target, cents, span }) =>
      target === 'totalGross' &&
      cents === gross.cents &&
      span.page === vat.span.page &&
      span.line < vat.span.line,
  );
  return above && gross.span.line > vat.span.line ? { ...best, net: above, proof: 'no-vat' } : best;
}

function isCalledTotal({ target, how, score }: TotalCandidate): boolean {
  return target === 'totalGross' && how === 'right' && score > 0.58;
}

/** The VAT of one rate beside that of another, where nothing says which of them would be the total. */
function isOneOfSeveral({ vat, proof }: Attempt, vats: readonly TotalCandidate[]): boolean {
  if (!vat || proof === 'sum' || proof === 'no-vat') return false;
  const others = vats.filter(({ cents, score }) => cents !== vat.cents && cents !== 0 && score > 0.8);
  return others.length > 0 && !sumsOf(others).has(vat.cents);
}

type Choice = readonly (TotalCandidate | null)[];

function* triples(nets: Choice, vats: Choice, grosses: Choice): Generator<Triple> {
  for (const gross of grosses) {
    for (const net of nets) {
      for (const vat of vats) yield { net, vat, gross };
    }
  }
}

function bestOf(
  candidates: readonly TotalCandidate[],
  targets: readonly TotalTarget[],
): readonly TotalCandidate[] {
  const byAmount = new Map<string, TotalCandidate>();
  for (const candidate of candidates) {
    if (!targets.some((target) => target === candidate.target)) continue;
    const adjusted =
      candidate.target === 'amountDue' ? { ...candidate, score: candidate.score - 0.2 } : candidate;
    const key = `${candidate.cents}`;
    const known = byAmount.get(key);
    if (!known || adjusted.score > known.score) byAmount.set(key, adjusted);
  }
  return [...byAmount.values()].toSorted((a, b) => b.score - a.score).slice(0, mostPerTarget);
}

/** Where what is left to pay is a total less an amount that is printed too, that total is the one of the document. */
function lessPaid(
  grosses: readonly TotalCandidate[],
  printed: readonly TotalCandidate[],
): readonly TotalCandidate[] {
  const sizes = new Set(printed.map(({ cents }) => Math.abs(cents)));
  const left = grosses.filter(({ target }) => target === 'amountDue');
  return grosses.map((gross) => {
    const paid = left.some(({ cents }) => cents > 0 && gross.cents > cents && sizes.has(gross.cents - cents));
    return gross.target === 'totalGross' && gross.isApart && paid
      ? { ...gross, score: Math.max(gross.score, 0.9) }
      : gross;
  });
}

const worth: Readonly<Record<Proof, number>> = {
  sum: 2,
  'sum-of-rates': 1.9,
  rate: 1.2,
  'no-vat': 0.6,
  none: 0,
  contradiction: -0.6,
};

function weigh(triple: Triple, page: PageAmounts): Attempt {
  const { net, vat, gross } = triple;
  const proof = proofOf(triple, page);
  const labels = (net?.score ?? 0) + (vat?.score ?? 0) + (gross?.score ?? 0) * 1.2;
  const size = gross && proof === 'sum' ? (0.6 * Math.abs(gross.cents)) / page.largestGross : 0;
  return { ...triple, proof, score: labels + rateScore(net, vat, proof) + size + worth[proof] };
}

function rateScore(net: TotalCandidate | null, vat: TotalCandidate | null, proof: Proof): number {
  if (!net || !vat || vat.cents === 0) return 0;
  if (isOddRate(vat.cents, net.cents)) return -3;
  if (!isUsualRate(vat.cents, net.cents)) return 0;
  return proof === 'sum' ? 0.1 : 0.3;
}

function proofOf({ net, vat, gross }: Triple, { rateSums, namesVat, printed }: PageAmounts): Proof {
  if (!net || !gross) return 'none';
  const difference = gross.cents - net.cents;
  if (vat) {
    const rounding = difference - vat.cents;
    if (rounding !== 0 && !(Math.abs(rounding) <= mostRounded && printed.has(rounding)))
      return 'contradiction';
    return vat.cents === 0 ? 'no-vat' : 'sum';
  }
  if (difference === 0) return 'none';
  if (rateSums.has(difference)) return 'sum-of-rates';
  return !namesVat && isUsualRate(difference, net.cents) ? 'rate' : 'contradiction';
}

/** Every sum that some of the VAT amounts per rate make together. */
function sumsOf(rates: readonly TotalCandidate[]): ReadonlySet<number> {
  let sums = new Set([0]);
  for (const amount of new Set(rates.map((rate) => rate.cents))) {
    if (sums.size > 2048) break;
    sums = new Set([...sums, ...[...sums].map((sum) => sum + amount)]);
  }
  return sums;
}

function toChosen({ net, vat, gross, proof }: Attempt): ChosenTotals {
  const isOpen = proof === 'none' || proof === 'contradiction';
  const choose = (candidate: TotalCandidate | null): ChosenTotal | null => {
    if (candidate === null) return null;
    const confidence = confidenceOf(candidate, proof);
    return confidence < fewest ? null : { ...candidate, confidence, isOpen: candidate.ambiguous && isOpen };
  };
  return { totalNet: choose(net), totalVat: choose(vat), totalGross: choose(gross) };
}

function confidenceOf({ score, target }: TotalCandidate, proof: Proof): number {
  if (proof === 'sum') return target === 'unlabelled' ? 0.92 : 0.98;
  if (proof === 'sum-of-rates') return 0.96;
  if (proof === 'rate') return Math.min(0.9, score);
  if (proof === 'no-vat') return Math.min(0.95, score);
  return proof === 'contradiction' ? Math.min(0.8, score - 0.1) : Math.min(0.88, score - 0.08);
}
