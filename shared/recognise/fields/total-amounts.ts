import type { LaidOutLine } from '../layout/document-layout.ts';
import { type FoundAmount, findAmounts } from '../layout/find-amounts.ts';
import { findDates } from '../layout/find-dates.ts';
import type { Span } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';
import type { DecimalStyle } from '../values/parse-amount.ts';
import { type LabelledPlace, placeScore } from './candidate.ts';

export type TotalTarget = 'totalNet' | 'totalVat' | 'totalGross' | 'amountDue';

/** An amount in hundredths that may be one of the totals; `ambiguous` when the text has another reading too. */
export interface TotalCandidate {
  readonly target: TotalTarget | 'unlabelled';
  readonly cents: number;
  readonly currency: string | null;
  readonly span: Span;
  readonly score: number;
  readonly ambiguous: boolean;
  /** How it lies to its label, where it has one. */
  readonly how?: 'right' | 'below';
  /** Behind a colon or a gap: its label is whole. */
  readonly isApart?: boolean;
}

const totalTargets: ReadonlySet<string> = new Set(['totalNet', 'totalVat', 'totalGross', 'amountDue']);

/**
 * Every amount that a label of a total announces: the rightmost beside it, or those in the column below. `Bedrag` in the header of a table
 * of lines (`headerLines`) announces the amounts of the lines.
 */
export function labelledTotals(
  places: readonly LabelledPlace[],
  style: DecimalStyle,
  headerLines: ReadonlySet<number>,
): readonly TotalCandidate[] {
  const columns = new Map<string, number>();
  const found = places.flatMap((labelled) => {
    if (!totalTargets.has(labelled.target) || headerLines.has(labelled.label.span.line)) return [];
    const found = amountAt(labelled, style);
    if (!found) return [];
    const { how, gap } = labelled.place;
    const isApart = labelled.label.announces || gap > 1.1;
    const own = toCandidates(
      found,
      labelled.target as TotalTarget,
      placeScore(labelled) - shapePenalty(found),
    ).map((candidate) => ({ ...candidate, how, isApart }));
    return how === 'right' ? own : own.map((candidate) => withColumn(candidate, labelled, columns));
  });
  return withoutParts(found);
}

/** A column of which all amounts together are printed as the total holds a part for each rate: none of its rows is the total. */
function withoutParts(candidates: readonly TotalCandidate[]): readonly TotalCandidate[] {
  const totals = new Set(
    candidates
      .filter(({ target, how }) => target === 'totalGross' && how === 'right')
      .map(({ cents }) => cents),
  );
  const column = candidates.filter(({ target, how }) => target === 'totalGross' && how === 'below');
  const sum = column.reduce((all, { cents }) => all + cents, 0);
  if (column.length < 2 || !totals.has(sum)) return candidates;
  const parts = new Set(column.filter(({ cents }) => cents !== sum).map(({ span }) => span.line));
  return candidates.filter(({ target, how, span }) => {
    return how === 'right' || target === 'totalVat' || !parts.has(span.line);
  });
}

/** A long row is a sentence or a line of goods: an amount in it without decimals is no total. */
function amountAt({ place }: LabelledPlace, style: DecimalStyle): FoundAmount | null {
  const dates = findDates(place.row, 'day-first');
  const amounts = findAmounts(place.row, style).filter(
    ({ span }) => !dates.some((date) => span.first >= date.span.first && span.last <= date.span.last),
  );
  const found = place.how === 'right' ? amounts.at(-1) : amounts[0];
  if (!found) return null;
  const isLong = place.row.words.length > 6;
  if (place.how === 'below') return isLong && amounts.length > 1 ? null : found;
  return isLong && found.shape === 'integer' ? null : found;
}

/** Rows further down a column are no worse, and one that is the sum of those above it is the total. */
function withColumn(
  candidate: TotalCandidate,
  { label, place }: LabelledPlace,
  columns: Map<string, number>,
): TotalCandidate {
  const key = `${candidate.target} ${label.span.line} ${label.span.first}`;
  const above = columns.get(key);
  columns.set(key, (above ?? 0) + candidate.cents);
  const isSum = above !== undefined && above === candidate.cents;
  return { ...candidate, score: candidate.score + place.depth * 0.06 + (isSum ? 0.25 : 0) };
}

/** Every amount on the page, for a total whose label we do not know. */
export function unlabelledTotals(
  lines: readonly LaidOutLine[],
  style: DecimalStyle,
): readonly TotalCandidate[] {
  const own = lines.filter(({ words }) => !words.some(({ text }) => otherTax.test(foldText(text))));
  return own.flatMap((line) =>
    findAmounts(line, style).flatMap((found) =>
      toCandidates(found, 'unlabelled', found.shape === 'integer' ? 0.15 : 0.3),
    ),
  );
}

/** A tax on premiums is no VAT, though the sum is the same. */
const otherTax = /^(?:assurantiebelasting|ipt)$/;

function shapePenalty(found: FoundAmount): number {
  if (found.shape === 'decimals') return 0;
  return found.shape === 'with-currency' ? 0.04 : 0.2;
}

/** Brackets mean a minus, or only that the amount is said in passing: the sum has to tell. */
function toCandidates(
  found: FoundAmount,
  target: TotalCandidate['target'],
  score: number,
): readonly TotalCandidate[] {
  const { parsed, span } = found;
  if (parsed.state !== 'read' && parsed.state !== 'ambiguous') return [];
  const readings = parsed.state === 'read' ? [parsed.decimal] : parsed.readings;
  const currency = parsed.state === 'read' ? parsed.currency : null;
  return readings.flatMap((reading) => {
    const cents = toCents(reading);
    if (cents === null) return [];
    const candidate = { target, cents, currency, span, score, ambiguous: readings.length > 1 };
    const isAside = cents < 0 && /^\(.*\)$/.test(span.text);
    return isAside ? [candidate, { ...candidate, cents: -cents, score: score - 0.02 }] : [candidate];
  });
}

/** Decimal string to hundredths; `null` when it is finer than that or too large to be exact. */
function toCents(decimal: string): number | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  const fraction = (match?.[3] ?? '').replace(/0+$/, '');
  if (!match || fraction.length > 2) return null;
  const cents = Number(`${match[2]}${fraction.padEnd(2, '0')}`);
  if (!Number.isSafeInteger(cents)) return null;
  return match[1] === '-' && cents !== 0 ? -cents : cents;
}
