import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText, type FieldValue, identifierKey } from '#shared/domain/field-value.ts';
import { parts } from '#shared/domain/local-date.ts';
import { type CurrencyCode, type Money, money, parseDecimal } from '#shared/domain/money.ts';
import { evidenceOf, knowledgeOf, type SeenValue } from './field-values.ts';
import { knownDate } from './known-date.ts';
import type { FindingFacts, OthersCause } from './outcome.ts';
import { isAside } from './stage-reached.ts';
import type { WorkspaceFacts } from './workspace-facts.ts';

/** How a contract names its price, and how the dossiers that bill it name contract, amount and date. */
interface Asked {
  readonly yearly: string | null;
  readonly each: string | null;
  readonly index: string | null;
  readonly to: string;
  readonly number: string;
  readonly billed: string;
  readonly date: string;
  /** In whole units of the currency. */
  readonly tolerance: { readonly amount: number };
}

type Held =
  | { readonly state: 'silent' | 'fits' }
  | { readonly state: 'unreadable'; readonly because: OthersCause }
  | { readonly state: 'unknown'; readonly bill: Dossier }
  | (Difference & { readonly state: 'each'; readonly bill: Dossier })
  | (Difference & { readonly state: 'yearly' });

interface Difference {
  readonly words: { readonly found: FieldValue; readonly expected: FieldValue };
  readonly facts: FindingFacts;
}

export const silent: Held = { state: 'silent' };

/** The dossiers that bill, by the contract that they name; those beside the path do not count. */
export function billsByContract(
  { contents, types }: WorkspaceFacts,
  asked: Asked,
): ReadonlyMap<string, readonly Dossier[]> {
  const type = types.find(({ id }) => id === asked.to);
  const bills = contents.filter(
    (dossier) => dossier.type === asked.to && (type === undefined || !isAside(dossier, type)),
  );
  return Map.groupBy(bills, (bill) => {
    const known = knowledgeOf(bill, asked.number);
    return known.state === 'known' ? contractKey(canonicalText(known.first.value)) : '';
  });
}

/** A contract number without leading zeros and punctuation. */
export function contractKey(text: string): string {
  return identifierKey(text).replace(/^0+(?=.)/, '');
}

/** The invoices of one year against the price for one of them, and their sum against the price for a year. */
export function heldAgainstPrice(
  contract: Dossier,
  bills: readonly Dossier[],
  asked: Asked,
  year: number,
): Held {
  const prices = [asked.each, asked.yearly].map((field) => priceOf(contract, field));
  const closed = [...prices, numberOf(contract, asked.index)].find((one) => one.state === 'unreadable');
  if (closed?.state === 'unreadable') return closed;
  if (bills.length === 0 || prices.every(({ state }) => state === 'absent')) return silent;
  const [each, yearly] = prices.map((one) => (one.state === 'known' ? one : null));
  const { currency } = (each ?? yearly ?? { of: { currency: '' as CurrencyCode } }).of;
  const stated = bills.map((bill) => statedIn(bill, asked, currency));
  const unknown = stated.find(({ seen, year: ofBill }) => seen === null || ofBill === null);
  if (unknown) return { state: 'unknown', bill: unknown.bill };
  const own = stated.filter((one) => one.year === year);
  if (own.length === 0) return silent;
  const index = numberOf(contract, asked.index);
  const percent = index.state === 'known' ? index.number : 0;
  const slack = parseDecimal(asked.tolerance.amount.toFixed(2), currency)?.minor ?? 0;
  const apart =
    each &&
    own.find(
      ({ minor }) => minor < lowest(each.of, percent) - slack || minor > highest(each.of, percent) + slack,
    );
  if (each && apart) {
    return { state: 'each', bill: apart.bill, ...difference(each, percent, apart.minor, [apart.seen]) };
  }
  const sum = own.reduce((total, { minor }) => total + minor, 0);
  if (!yearly || sum <= highest(yearly.of, percent) + slack) return { state: 'fits' };
  return {
    state: 'yearly',
    ...difference(
      yearly,
      percent,
      sum,
      own.slice(0, 12).map(({ seen }) => seen),
    ),
  };
}

interface Price {
  readonly state: 'known';
  readonly of: Money;
  readonly seen: SeenValue;
}

type Known<T> =
  | T
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly because: OthersCause };

function priceOf(contract: Dossier, field: string | null): Known<Price> {
  const known = field === null ? null : knowledgeOf(contract, field);
  if (known?.state === 'unreadable') return known;
  if (known?.state !== 'known' || known.first.value.kind !== 'amount') return { state: 'absent' };
  return { state: 'known', of: known.first.value.amount, seen: known.first };
}

function numberOf(
  contract: Dossier,
  field: string | null,
): Known<{ readonly state: 'known'; readonly number: number }> {
  const known = field === null ? null : knowledgeOf(contract, field);
  if (known?.state === 'unreadable') return known;
  if (known?.state !== 'known' || known.first.value.kind !== 'number') return { state: 'absent' };
  return { state: 'known', number: known.first.value.number };
}

function statedIn(bill: Dossier, asked: Asked, currency: CurrencyCode) {
  const amount = priceOf(bill, asked.billed);
  const day = knownDate(bill, asked.date);
  const isComparable = amount.state === 'known' && amount.of.currency === currency;
  return {
    bill,
    seen: isComparable ? amount.seen : null,
    minor: isComparable ? amount.of.minor : 0,
    year: day.state === 'known' ? parts(day.date)[0] : null,
  };
}

/** An invoice may be of before or of after the price was raised. */
function lowest({ minor }: Money, percent: number): number {
  return percent < 0 ? raised(minor, percent) : minor;
}

function highest({ minor }: Money, percent: number): number {
  return percent > 0 ? raised(minor, percent) : minor;
}

function raised(minor: number, percent: number): number {
  return Math.round((minor * (100 + percent)) / 100);
}

function difference(
  { of, seen }: Price,
  percent: number,
  minor: number,
  billed: readonly (SeenValue | null)[],
): Difference {
  const found: FieldValue = { kind: 'amount', amount: money(minor, of.currency) };
  const expected: FieldValue = { kind: 'amount', amount: money(raised(of.minor, percent), of.currency) };
  const evidence = [
    evidenceOf(seen, 'expected'),
    ...billed.flatMap((one) => (one === null ? [] : [evidenceOf(one, 'found')])),
  ];
  return { words: { found, expected }, facts: { found, expected, evidence } };
}
