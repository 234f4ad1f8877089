import type { FieldName } from '../../domain/field-name.ts';
import type { WordRow } from '../layout/span.ts';
import type { Candidate, LabelledPlace } from './candidate.ts';
import type { FoundNumber } from './find-company-numbers.ts';

/** What only its label says to be such a number: it stands there, though it can't be right. */
export function behindLabel(
  places: readonly LabelledPlace[],
  target: 'iban' | 'vatId',
  look: (row: WordRow) => FoundNumber | null,
): readonly Candidate<string>[] {
  return places
    .filter(
      (labelled) =>
        labelled.target === target && labelled.strength === 'strong' && labelled.place.how === 'right',
    )
    .flatMap(({ place }) => optional(target === 'iban' ? 'iban' : 'sellerVatId', look(place.row), 0.78));
}

/** No candidate where nothing was found. */
export function optional(
  field: FieldName,
  found: FoundNumber | null,
  score: number,
): readonly Candidate<string>[] {
  return found ? [toCandidate(field, found, score)] : [];
}

/** A number that was found, as that of a field. */
export function toCandidate(field: FieldName, found: FoundNumber, score: number): Candidate<string> {
  return { field, value: found.value, span: found.span, score };
}
