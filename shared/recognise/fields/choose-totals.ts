import type { TotalCandidate, TotalTarget } from './total-amounts.ts';

/** The totals that fit together best, each with how sure we are; a total that stands nowhere is `null`. */
export interface ChosenTotals {
  readonly totalNet: ChosenTotal | null;
  readonly totalVat: ChosenTotal | null;
  readonly totalGross: ChosenTotal | null;
}

export interface ChosenTotal extends TotalCandidate {
  readonly confidence: number;
}

interface Attempt {
  readonly net: TotalCandidate | null;
  readonly vat: TotalCandidate | null;
  readonly gross: TotalCandidate | null;
  readonly score: number;
  readonly proof: Proof;
}

type Proof = 'sum' | 'sum-of-rates' | 'rate' | 'no-vat' | 'none' | 'contradiction';

const mostPerTarget = 14;
const usualRates = [21, 9, 6, 19, 7, 20, 10, 5.5, 2.1, 12, 5, 22, 23, 25, 8, 8.1, 2.6, 17, 14, 3, 16];

/** Chooses net, VAT and gross together: the labels say which amount is meant, the sum says which belong together. */
export function chooseTotals(
  labelled: readonly TotalCandidate[],
  unlabelled: readonly TotalCandidate[],
): ChosenTotals {
  const nets = bestOf(labelled, ['totalNet']);
  const vats = bestOf(labelled, ['totalVat']);
  const grosses = bestOf(labelled, ['totalGross', 'amountDue']);
  const rates = labelled.filter((candidate) => candidate.target === 'totalVat');
  const largest = Math.max(1, ...grosses.map(({ cents }) => Math.abs(cents)));
  let best: Attempt | null = null;
  for (const gross of [...grosses, null]) {
    for (const net of [...nets, null]) {
      for (const vat of [...vats, null]) {
        const attempt = weigh(complete({ net, vat, gross }, unlabelled), rates);
        const size = gross === null ? 0 : Math.abs(gross.cents) / largest;
        const score = attempt.score + (attempt.proof === 'sum' ? 0.6 * size : 0);
        if (best === null || score > best.score) best = { ...attempt, score };
      }
    }
  }
  return best === null ? { totalNet: null, totalVat: null, totalGross: null } : toChosen(best);
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

type Triple = Pick<Attempt, 'net' | 'vat' | 'gross'>;

/** Two labelled totals say what the third must be; where exactly that stands on the page it is taken as such. */
function complete(triple: Triple, unlabelled: readonly TotalCandidate[]): Triple {
  const { net, vat, gross } = triple;
  const printed = (cents: number) => unlabelled.findLast((candidate) => candidate.cents === cents) ?? null;
  if (net && vat && !gross && isPlainRate(vat.cents, net.cents)) return { net, vat, gross: printed(net.cents + vat.cents) };
  if (gross && vat && !net && isPlainRate(vat.cents, gross.cents - vat.cents)) {
    return { net: printed(gross.cents - vat.cents), vat, gross };
  }
  if (gross && net && !vat && gross.cents !== net.cents && isUsualRate(gross.cents - net.cents, net.cents)) {
    return { net, vat: printed(gross.cents - net.cents), gross };
  }
  if (vat && !net && !gross && vat.cents !== 0) return pairFor(vat, unlabelled) ?? triple;
  return triple;
}

/** Two amounts on the page of which the difference is the VAT and the VAT is a usual rate. The last such pair counts. */
function pairFor(vat: TotalCandidate, unlabelled: readonly TotalCandidate[]): Triple | null {
  for (const gross of unlabelled.toReversed()) {
    const net = unlabelled.find((item) => item.cents === gross.cents - vat.cents);
    if (net && isUsualRate(vat.cents, net.cents)) return { net, vat, gross };
  }
  return null;
}

function weigh(triple: Triple, rates: readonly TotalCandidate[]): Attempt {
  const { net, vat, gross } = triple;
  const proof = proofOf(triple, rates);
  const labels = (net?.score ?? 0) + (vat?.score ?? 0) + (gross?.score ?? 0) * 1.2;
  const rate = net && vat && vat.cents !== 0 && isUsualRate(vat.cents, net.cents) ? (proof === 'sum' ? 0.1 : 0.3) : 0;
  const oddRate = net && vat && isOddRate(vat.cents, net.cents) ? -3 : 0;
  const bonus = { sum: 2, 'sum-of-rates': 1.9, rate: 1.2, 'no-vat': 0.6, none: 0, contradiction: -0.6 }[
    proof
  ];
  return { ...triple, proof, score: labels + rate + oddRate + bonus };
}

function proofOf({ net, vat, gross }: Triple, rates: readonly TotalCandidate[]): Proof {
  if (!net || !gross) return 'none';
  const difference = gross.cents - net.cents;
  if (vat) {
    if (Math.abs(difference - vat.cents) > 0) return 'contradiction';
    return vat.cents === 0 ? 'no-vat' : 'sum';
  }
  if (difference === 0) return 'none';
  if (isSumOfSome(rates, difference)) return 'sum-of-rates';
  return isUsualRate(difference, net.cents) ? 'rate' : 'contradiction';
}

/** No rate in Europe is above 27 %; the sign of VAT is that of the amount it is on. */
function isOddRate(vat: number, net: number): boolean {
  return Math.abs(vat) > 0.28 * Math.abs(net) + 2 || (vat !== 0 && vat < 0 !== net < 0);
}

/** Whether some of the VAT amounts per rate together make this amount. */
function isSumOfSome(rates: readonly TotalCandidate[], cents: number): boolean {
  let sums = new Set([0]);
  for (const amount of new Set(rates.map((rate) => rate.cents))) {
    if (sums.size > 4096) break;
    sums = new Set([...sums, ...[...sums].map((sum) => sum + amount)]);
  }
  return sums.has(cents);
}

function isUsualRate(vat: number, net: number): boolean {
  return net !== 0 && usualRates.some((rate) => Math.abs((net * rate) / 100 - vat) <= 2.5);
}

/** A percentage in quarters, as laws write it: what is left of an amount by chance seldom is. */
function isPlainRate(vat: number, net: number): boolean {
  if (vat === 0 || net === 0 || isOddRate(vat, net)) return false;
  const rate = Math.round((vat / net) * 400) / 400;
  return Math.abs(net * rate - vat) <= 1.5;
}

function toChosen({ net, vat, gross, proof }: Attempt): ChosenTotals {
  const choose = (candidate: TotalCandidate | null): ChosenTotal | null =>
    candidate === null || (candidate.ambiguous && (proof === 'none' || proof === 'contradiction'))
      ? null
      : { ...candidate, confidence: confidenceOf(candidate, proof) };
  return { totalNet: choose(net), totalVat: choose(vat), totalGross: choose(gross) };
}

function confidenceOf({ score, target }: TotalCandidate, proof: Proof): number {
  if (proof === 'sum') return target === 'unlabelled' ? 0.92 : 0.98;
  if (proof === 'sum-of-rates') return 0.96;
  if (proof === 'rate') return Math.min(0.9, score);
  if (proof === 'no-vat') return Math.min(0.95, score);
  return proof === 'contradiction' ? Math.min(0.8, score - 0.1) : Math.min(0.88, score - 0.08);
}
