import { findLabels } from '../labels/find-labels.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { type FoundAmount, findAmounts } from '../layout/find-amounts.ts';
import { surroundingBox } from '../layout/lines.ts';
import type { DecimalStyle } from '../values/parse-amount.ts';
import type { LineRow } from './read-row.ts';

/** A line with a text and one amount at its end, in cents. */
interface Priced {
  readonly line: LaidOutLine;
  readonly text: LaidOutLine['words'];
  readonly amount: FoundAmount;
  readonly cents: number;
  readonly isTotal: boolean;
}

/**
 * The lines of a bill that sets what it charges without the head of a table: a text and an amount each, right below each other, up to a
 * total that is exactly their sum. Without that proof there are none.
 */
export function plainLines({ lines }: DocumentLayout, style: DecimalStyle): readonly LineRow[] {
  let run: readonly Priced[] = [];
  for (const line of lines) {
    const priced = pricedOf(line, style);
    if (priced === null) continue;
    const last = run.at(-1);
    if (last && !isNextTo(last, priced)) run = [];
    if (priced.isTotal && isSum(run, priced)) return run.map(toRow);
    run = priced.isTotal ? [] : [...run, priced];
  }
  return [];
}

function isSum(run: readonly Priced[], total: Priced): boolean {
  return run.length > 1 && run.reduce((sum, { cents }) => sum + cents, 0) === total.cents;
}

function pricedOf(line: LaidOutLine, style: DecimalStyle): Priced | null {
  const amounts = findAmounts(line, style).filter(({ shape }) => shape === 'decimals');
  const amount = amounts.at(-1);
  if (!amount || amounts.length > 2 || amount.span.last !== line.words.length - 1) return null;
  const rest = line.words.slice(0, amount.span.first);
  const isProduct = amounts.length === 2 && isTimes(rest, amounts[0], amount);
  if (amounts.length === 2 && !isProduct) return null;
  const text = isProduct ? (line.segments[0]?.words ?? []) : rest;
  const cents = centsOf(amount);
  if (cents === null || !text.some((word) => /\p{L}{2}/u.test(word.text))) return null;
  const isTotal = findLabels(line).some(
    ({ opens, meanings }) =>
      opens && meanings.some(({ target }) => target === 'other' || /^(?:total|amountDue)/.test(target)),
  );
  return { line, text, amount, cents, isTotal };
}

/** `14 uur | € 72,50 | € 1.015,00`: a number of them, the price of one, and what they come to. */
function isTimes(words: LaidOutLine['words'], price: FoundAmount | undefined, amount: FoundAmount): boolean {
  const [one, all] = [price ? centsOf(price) : null, centsOf(amount)];
  if (one === null || all === null) return false;
  return words
    .slice(0, price?.span.first)
    .map(({ text }) => Number(/^\d+(?:[.,]\d{1,3})?$/.exec(text)?.[0].replace(',', '.')))
    .some((count) => Math.abs(count * one - all) <= 1);
}

function centsOf({ parsed }: FoundAmount): number | null {
  return parsed.state === 'read' ? Math.round(Number(parsed.decimal) * 100) : null;
}

/** In one column, at most a few lines apart on the same page. */
function isNextTo(upper: Priced, lower: Priced): boolean {
  const gap = lower.line.box[1] - upper.line.box[3];
  const isAligned = Math.abs(upper.amount.span.box[2] - lower.amount.span.box[2]) < 3;
  return upper.line.page === lower.line.page && gap < 40 && (isAligned || lower.isTotal);
}

function toRow({ line, text, amount, cents }: Priced): LineRow {
  const description = {
    text: text.map((word) => word.text).join(' '),
    box: surroundingBox(text.map(({ box }) => box)),
  };
  const number = { readings: [cents / 100], percent: false, raw: amount.span.text, box: amount.span.box };
  return {
    page: line.page,
    box: line.box,
    texts: new Map([['description', description]]),
    numbers: new Map([['amount', number]]),
  };
}
