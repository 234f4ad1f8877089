import type { FieldName } from '#shared/domain/field-name.ts';
import { comparisonKey, type FieldValue } from '#shared/domain/field-value.ts';
import type { Money } from '#shared/domain/money.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { isWithin, sumOf, type Tolerance } from './amounts.ts';
import type { SeenValue } from './field-values.ts';

/** How the values of one field are laid side by side. */
export interface Comparing {
  readonly tolerance: Tolerance & { readonly workingDays: number };
  /** Document field that states it; null when only the register does. */
  readonly field: FieldName | null;
}

/**
 * The first value that contradicts the first one seen; null when all agree. Two invoices for one order rightly have their own
 * number, date and amount: such fields are not compared between documents of one type, and of several one that agrees is enough.
 */
export function firstContradiction(seen: readonly SeenValue[], comparing: Comparing): SeenValue | null {
  const [first, ...rest] = seen;
  if (!first) return null;
  const others = comparable(first, rest, comparing);
  const other = others.find((candidate) => !agree(first, candidate, comparing)) ?? null;
  return other && addUp(first, others, comparing) ? null : other;
}

/** What a document says of itself, and not of the case it belongs to. */
const ownFields: ReadonlySet<FieldName> = new Set([
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'deliveryNoteNumber',
  'deliveryDate',
  'documentDate',
  'paymentReference',
]);

function comparable(
  first: SeenValue,
  others: readonly SeenValue[],
  comparing: Comparing,
): readonly SeenValue[] {
  const isOwn = comparing.field !== null && ownFields.has(comparing.field);
  if (!isOwn && first.value.kind !== 'amount') return others;
  const ofOtherTypes = others.filter((other) => typeOf(other) === null || typeOf(other) !== typeOf(first));
  if (!isOwn) return ofOtherTypes;
  const agreed = new Set(ofOtherTypes.filter((other) => agree(first, other, comparing)).map(typeOf));
  return ofOtherTypes.filter((other) => !agreed.has(typeOf(other)) || agree(first, other, comparing));
}

function typeOf({ origin }: SeenValue): string | null {
  return origin.kind === 'document' ? origin.documentType : null;
}

function agree(one: SeenValue, other: SeenValue, { tolerance }: Comparing): boolean {
  const [expected, found] = [one.value, other.value];
  if (expected.kind === 'amount' && found.kind === 'amount') {
    return isWithin(expected.amount, found.amount, tolerance);
  }
  if (expected.kind === 'date' && found.kind === 'date' && tolerance.workingDays > 0) {
    return Math.abs(workingDaysBetween(expected.date, found.date)) <= tolerance.workingDays;
  }
  if (comparisonKey(expected) === comparisonKey(found)) return true;
  const listed = [...listedNumbers(expected), ...listedNumbers(found)];
  return listed.includes(comparisonKey(expected)) || listed.includes(comparisonKey(found));
}

/** A register cell may name the numbers of several documents: `F-3, F-4`. Nothing for a single number. */
function listedNumbers(value: FieldValue): readonly string[] {
  if (value.kind !== 'identifier') return [];
  const parts = value.text.split(/[,;+&\n]| en | and | \/ /u).map((text) => text.trim());
  const numbers = parts.filter((text) => /\d/.test(text));
  return numbers.length > 1 ? numbers.map((text) => comparisonKey({ ...value, text })) : [];
}

/** Several documents of one type may each state a part: deliveries or invoices in portions that together make the amount. */
function addUp(first: SeenValue, others: readonly SeenValue[], { tolerance }: Comparing): boolean {
  if (first.value.kind !== 'amount') return false;
  const expected = first.value.amount;
  const portions = new Map<string, Money[]>();
  for (const { origin, value } of others) {
    if (origin.kind !== 'document' || value.kind !== 'amount') return false;
    portions.set(origin.documentType, [...(portions.get(origin.documentType) ?? []), value.amount]);
  }
  return [...portions.values()].every((amounts) => {
    const sum = sumOf(amounts);
    return sum !== null && isWithin(expected, sum, tolerance);
  });
}
