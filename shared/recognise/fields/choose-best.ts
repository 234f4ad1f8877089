import type { FieldName } from '../../domain/field-name.ts';
import type { Candidate } from './candidate.ts';

/** A candidate with how sure we are that it is the value of its field. */
export interface Chosen<T> extends Candidate<T> {
  readonly confidence: number;
}

/** What is less likely than this is not worth showing as a value. */
const fewest = 0.3;

/**
 * The best candidate of one field. The same value at a second place makes it surer; another value that fits nearly as well makes it less sure.
 */
export function chooseBest<T>(
  candidates: readonly Candidate<T>[],
  field: FieldName,
  keyOf: (value: T) => string,
): Chosen<T> | null {
  const own = candidates
    .filter((candidate) => candidate.field === field)
    .toSorted((a, b) => b.score - a.score);
  const best = own[0];
  if (!best) return null;
  const key = keyOf(best.value);
  const seconded = own.some(
    (other) => other !== best && keyOf(other.value) === key && !sameSpot(other, best),
  );
  const rival = own.find((other) => keyOf(other.value) !== key);
  const doubt = rival && best.score - rival.score < 0.05 ? 0.2 : 0;
  const confidence = clamp(best.score + (seconded ? 0.02 : 0) - doubt);
  return confidence < fewest ? null : { ...best, confidence };
}

function sameSpot<T>(a: Candidate<T>, b: Candidate<T>): boolean {
  return a.span.page === b.span.page && a.span.box.every((side, index) => side === b.span.box[index]);
}

/** Between 0.05 and 0.99: nothing read from a page is certain. */
export function clamp(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100;
}
