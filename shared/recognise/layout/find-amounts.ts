import type { Word } from '../../domain/content.ts';
import { toCurrencyCode } from '../values/currencies.ts';
import { type DecimalStyle, type ParsedAmount, parseAmount } from '../values/parse-amount.ts';
import { heightOf } from './lines.ts';
import { type Span, textOf, toSpan, type WordRow } from './span.ts';

/** An amount as it stands on a line, with what its text says; `integer` when it has no decimals and no currency beside it. */
export interface FoundAmount {
  readonly span: Span;
  readonly parsed: ParsedAmount;
  readonly shape: 'decimals' | 'with-currency' | 'integer';
}

const digitsOnly = /^[\d.,'’]+$/;
const edges = /^[("“]*(?=[-+€$£(]?\d)|(?<=\d|[-=€$£)])[.,;:]+$/g;

const amountsOf = new WeakMap<WordRow, readonly FoundAmount[]>();

/**
 * All amounts of one line from left to right. Percentages, dates, times and numbers with letters are none. Where they stand is
 * looked for once, for a line is asked again and again; the style only decides those that it leaves open.
 */
export function findAmounts(row: WordRow, style: DecimalStyle): readonly FoundAmount[] {
  const known = amountsOf.get(row) ?? amountsOfAnyStyle(row);
  amountsOf.set(row, known);
  if (style === 'unknown' || known.every(({ parsed }) => parsed.state !== 'ambiguous')) return known;
  return known.map((found) => {
    if (found.parsed.state !== 'ambiguous') return found;
    const parsed = parseAmount(found.span.text, style);
    return { ...found, parsed, shape: shapeOf(found.span.text, parsed) };
  });
}

function amountsOfAnyStyle(row: WordRow): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  let place = 0;
  while (place < row.words.length) {
    const amount = amountAt(row, place);
    if (amount) found.push(amount);
    place = amount ? amount.span.last + 1 : place + 1;
  }
  return found;
}

/** The longest amount that begins at this word. */
function amountAt(row: WordRow, place: number): FoundAmount | null {
  const first = row.words[place]?.text ?? '';
  if (!/\d/.test(first) && !isAffix(first)) return null;
  let best: FoundAmount | null = null;
  for (let last = place; last < Math.min(place + 5, row.words.length); last += 1) {
    if (last > place && !mayContinue(row.words, last)) break;
    const amount = toFound(row, { first: place, last });
    if (amount) best = amount;
  }
  return best !== null && isPercentage(row.words[best.span.last + 1]) ? null : best;
}

function mayContinue(words: readonly Word[], at: number): boolean {
  const [left, right] = [words[at - 1], words[at]];
  if (!left || !right) return false;
  const gap = right.box[0] - left.box[2];
  const height = Math.max(4, Math.min(heightOf(left), heightOf(right)));
  if (isAffix(left.text) || isAffix(right.text)) return gap < 4 * height;
  return (
    digitsOnly.test(left.text.replace(/^[€$£]?[-−–+]?[€$£]?/, '')) &&
    /^\d{3}(?:\D|$)/.test(right.text) &&
    gap < 0.55 * height
  );
}

/** A sign or currency that stands apart from its digits. */
function isAffix(text: string): boolean {
  return /^(?:[-–−+]|-\/-|,-|,--|CR)$/.test(text) || toCurrencyCode(text) !== null;
}

function isPercentage(next: Word | undefined): boolean {
  return next !== undefined && /^(?:%|‰|pct|procent|prozent|percent)/i.test(next.text);
}

function toFound(
  row: WordRow,
  { first, last }: { readonly first: number; readonly last: number },
): FoundAmount | null {
  const written = textOf(row, first, last);
  if (!/\d/.test(written)) return null;
  const text = /^\([^()]*\)$/.test(written) ? written : written.replace(edges, '');
  const parsed = parseAmount(text, 'unknown');
  if (parsed.state !== 'read' && parsed.state !== 'ambiguous') return null;
  if (parsed.state === 'read' && parsed.currency === null && /^[-+]?\s*0\d/.test(text) && !/[.,]/.test(text))
    return null;
  return { span: { ...toSpan(row, first, last), text }, parsed, shape: shapeOf(text, parsed) };
}

function shapeOf(text: string, parsed: ParsedAmount): FoundAmount['shape'] {
  if (/[.,](?:\d{2}|-{1,2}|=)(?:\D*)$/.test(text)) return 'decimals';
  const hasCurrency = parsed.state === 'read' ? parsed.currency !== null : /[€$£]|[A-Z]{3}/.test(text);
  return hasCurrency ? 'with-currency' : 'integer';
}
