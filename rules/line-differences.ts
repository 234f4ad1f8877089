import type { FieldValue } from '#shared/domain/field-value.ts';
import type { FindingEvidence, LikelyCause } from '#shared/domain/finding.ts';
import { euro, type Money, money } from '#shared/domain/money.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import type { Tolerance } from './amounts.ts';
import { isCharge, isPrepayment } from './kinds-of-lines.ts';
import { likelyCause } from './likely-cause.ts';
import {
  effectivePrice,
  lineAmount,
  lineEvidence,
  lineNumber,
  lineText,
  numberValue,
} from './line-values.ts';
import { type Goods, goodsFinder } from './order-lines.ts';
import type { FindingFacts } from './outcome.ts';

/** How lines are laid side by side. */
export interface LineComparing {
  readonly quantity: 'equal' | 'at-most' | 'ignore';
  readonly quantityPercent: number;
  readonly price: boolean;
  readonly tolerance: Tolerance;
  readonly smallDifference: Tolerance | null;
  readonly extra: number;
  /** Whether freight, work and discounts are looked at as well: a delivery note does not state them. */
  readonly charges: boolean;
}

/** What laying one kind of goods side by side gave. `subject` is unique in the list. */
export type Difference = {
  readonly subject: string;
  readonly label: string;
  readonly facts: FindingFacts & { readonly evidence: readonly FindingEvidence[] };
} & (
  | { readonly kind: 'agrees' | 'extra' | 'missing' }
  | { readonly kind: 'quantity' | 'more' | 'price'; readonly values: Values }
  | { readonly kind: 'less'; readonly values: Values; readonly open: FieldValue }
  | {
      readonly kind: 'unit';
      readonly values: Values;
      readonly units: { readonly expectedUnit: string; readonly foundUnit: string };
    }
);

interface Values {
  readonly expected: FieldValue;
  readonly found: FieldValue;
}

/** What differs between what was agreed and what was found, for every kind of goods; null when no goods are the same. */
export function differencesOf(
  { options }: { readonly options: LineComparing },
  agreed: readonly Goods[],
  found: readonly Goods[],
  less: readonly Goods[],
): readonly Difference[] | null {
  const [inFound, inLess] = [goodsFinder(found), goodsFinder(less)];
  const pairs = agreed.map((goods) => ({ goods, other: inFound(goods) }));
  const asked = found.filter((goods) => !isPrepayment(goods) && (options.charges || !isCharge(goods)));
  if (pairs.every(({ other }) => other === null)) return asked.length === 0 ? [] : null;
  const matched = new Set(pairs.map(({ other }) => other));
  return [
    ...pairs.flatMap(({ goods, other }) => {
      if (other === null) return options.quantity === 'equal' ? [bare(goods, 'missing', 'expected')] : [];
      const taken = inLess(goods);
      return [
        ...(options.quantity === 'ignore' ? [] : [quantities(goods, other, taken, options)]),
        ...(options.price ? prices(goods, other, options) : []),
      ];
    }),
    ...asked.filter((goods) => !matched.has(goods)).map((goods) => unasked(goods, options)),
  ];
}

function bare(goods: Goods, kind: 'extra' | 'missing', role: FindingEvidence['role']): Difference {
  const evidence = goods.lines.flatMap((line) => articleEvidence(line, role));
  const amount = totalOf(goods.lines);
  return { kind, subject: goods.key, label: goods.label, facts: { evidence, ...(amount && { amount }) } };
}

/** Freight or a small charge that was not ordered weighs less. */
function unasked(goods: Goods, { extra }: LineComparing): Difference {
  const difference = bare(goods, 'extra', 'found');
  const amount = totalOf(goods.lines);
  const isSmall = amount !== null && Math.abs(amount.minor) <= extra * 100;
  return isSmall ? { ...difference, facts: { ...difference.facts, severity: 'warning' } } : difference;
}

function quantities(goods: Goods, other: Goods, taken: Goods | null, asked: LineComparing): Difference {
  const base = { subject: goods.key, label: goods.label };
  const evidence = [
    ...goods.lines.flatMap((line) => lineEvidence(line, 'quantity', 'expected')),
    ...other.lines.flatMap((line) => lineEvidence(line, 'quantity', 'found')),
  ];
  if (goods.quantity === null || other.quantity === null)
    return { ...base, kind: 'agrees', facts: { evidence } };
  const count = rounded(other.quantity - Math.abs(taken?.quantity ?? 0));
  const values = { expected: numberValue(goods.quantity), found: numberValue(count) };
  const most = goods.quantity * (1 + asked.quantityPercent / 100);
  const isSame = rounded(goods.quantity) === count;
  const units = [[...goods.units], [...other.units]] as const;
  const otherUnit =
    units[0].length > 0 && units[1].length > 0 && !units[0].some((unit) => other.units.has(unit));
  if (otherUnit && !(isSame && asked.quantity === 'equal')) {
    return {
      ...base,
      kind: 'unit',
      values,
      units: { expectedUnit: writtenUnit(goods), foundUnit: writtenUnit(other) },
      facts: { ...values, evidence },
    };
  }
  if (isSame) return { ...base, kind: 'agrees', facts: { evidence } };
  const price = other.lines.map(effectivePrice).find((one) => one !== null) ?? null;
  const facts = {
    ...values,
    evidence,
    likelyCause: isOtherUnit(goods.quantity, count)
      ? ('other-unit' as const)
      : likelyCause(values.expected, values.found),
    ...atStake(price === null ? null : price * (count - goods.quantity), other.lines),
  };
  if (asked.quantity === 'equal') return { ...base, kind: 'quantity', values, facts };
  if (count > rounded(most)) return { ...base, kind: 'more', values, facts };
  if (count > goods.quantity) return { ...base, kind: 'agrees', facts: { evidence } };
  return { ...base, kind: 'less', values, open: numberValue(goods.quantity - count), facts };
}

/** As many times as a box, a tray or a pallet holds. */
function isOtherUnit(one: number, other: number): boolean {
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return less > 0 && [6, 10, 12, 24, 100, 1000].includes(rounded(more / less));
}

function prices(goods: Goods, other: Goods, asked: LineComparing): readonly Difference[] {
  const reference = goods.lines.find((line) => effectivePrice(line) !== null);
  const expected = reference ? effectivePrice(reference) : null;
  const judged = other.lines.filter((line) => effectivePrice(line) !== null);
  if (reference === undefined || expected === null || judged.length === 0) return [];
  const base = { subject: `${goods.key}:price`, label: goods.label };
  for (const line of judged) {
    const found = effectivePrice(line) ?? expected;
    if (isSamePrice(expected, found, [reference, line], asked.tolerance)) continue;
    const [wanted, given] = shownPrices(reference, line);
    const values = { expected: numberValue(wanted), found: numberValue(given) };
    const evidence = [...priceEvidence(reference, 'expected'), ...priceEvidence(line, 'found')];
    const stake = (found - expected) * (lineNumber(line, 'quantity') ?? 1);
    const facts = {
      ...values,
      evidence,
      likelyCause: priceCause(reference, line, expected, found),
      ...atStake(stake, [line]),
      ...(isSmallPrice(expected, found, stake, asked.smallDifference)
        ? ({ severity: 'warning' } as const)
        : {}),
    };
    return [{ ...base, kind: 'price', values, facts }];
  }
  return [{ ...base, kind: 'agrees', facts: { evidence: [] } }];
}

/** A price made of an amount and a quantity carries the rounding of that amount. */
function isSamePrice(
  expected: number,
  found: number,
  lines: readonly TradeLine[],
  tolerance: Tolerance,
): boolean {
  const rounding = Math.max(0.000_051, ...lines.map(roundingOf));
  const allowed = Math.max(rounding, tolerance.amount, (Math.abs(expected) * tolerance.percent) / 100);
  return Math.abs(found - expected) <= allowed;
}

function roundingOf(line: TradeLine): number {
  const quantity = Math.abs(lineNumber(line, 'quantity') ?? 0);
  return lineAmount(line, 'amount') === null || quantity === 0 ? 0 : 0.0101 / quantity;
}

/** Unit prices where these differ; else the prices after discount. */
function shownPrices(one: TradeLine, other: TradeLine): readonly [number, number] {
  const [mine, theirs] = [lineNumber(one, 'unitPrice'), lineNumber(other, 'unitPrice')];
  if (mine !== null && theirs !== null && mine !== theirs) return [mine, theirs];
  return [effectivePrice(one) ?? 0, effectivePrice(other) ?? 0];
}

function priceCause(one: TradeLine, other: TradeLine, expected: number, found: number): LikelyCause | null {
  const sameUnitPrice =
    lineNumber(one, 'unitPrice') !== null && lineNumber(one, 'unitPrice') === lineNumber(other, 'unitPrice');
  if (sameUnitPrice && found > expected) return 'discount-forgotten';
  const amountOf = (price: number) =>
    ({ kind: 'amount', amount: money(Math.round(price * 100), euro) }) as const;
  return likelyCause(amountOf(expected), amountOf(found));
}

function isSmallPrice(expected: number, found: number, stake: number, small: Tolerance | null): boolean {
  if (small === null) return false;
  return (
    Math.abs(found - expected) <= (Math.abs(expected) * small.percent) / 100 &&
    Math.abs(stake) <= small.amount
  );
}

function priceEvidence(line: TradeLine, role: FindingEvidence['role']): readonly FindingEvidence[] {
  const own = lineEvidence(line, 'unitPrice', role);
  return own.length > 0 ? own : lineEvidence(line, 'amount', role);
}

function articleEvidence(line: TradeLine, role: FindingEvidence['role']): readonly FindingEvidence[] {
  const own = lineEvidence(line, 'article', role);
  return own.length > 0 ? own : lineEvidence(line, 'description', role);
}

function totalOf(lines: readonly TradeLine[]): Money | null {
  const amounts = lines.map((line) => lineAmount(line, 'amount'));
  const [first] = amounts;
  if (!first || amounts.some((amount) => amount?.currency !== first.currency)) return null;
  return money(
    amounts.reduce((sum, amount) => sum + (amount?.minor ?? 0), 0),
    first.currency,
  );
}

/** In the currency of the line; without one nothing is said of an amount. */
function atStake(amount: number | null, lines: readonly TradeLine[]): { readonly amount?: Money } {
  const currency = lines.map((line) => lineAmount(line, 'amount')?.currency).find((one) => one !== undefined);
  if (amount === null || currency === undefined) return {};
  return { amount: money(Math.abs(Math.round(amount * 100)), currency) };
}

/** As the first line that states one writes it. */
function writtenUnit({ lines }: Goods): string {
  return lines.map((line) => lineText(line, 'unit')).find((unit) => unit !== '') ?? '';
}

function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
