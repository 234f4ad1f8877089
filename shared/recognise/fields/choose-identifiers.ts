import type { FieldName } from '../../domain/field-name.ts';
import { identifierAt } from '../layout/find-identifiers.ts';
import type { Span } from '../layout/span.ts';
import { parseDate } from '../values/parse-date.ts';
import { type Candidate, type LabelledPlace, placeScore } from './candidate.ts';

const identifierFields: ReadonlySet<string> = new Set([
  'invoiceNumber',
  'orderNumber',
  'customerNumber',
  'supplierNumber',
  'deliveryNoteNumber',
  'contractNumber',
  'paymentReference',
  'dossierKey',
]);

/** Every number that a label announces, with how well it fits. */
export function identifierCandidates(places: readonly LabelledPlace[]): readonly Candidate<string>[] {
  return places.flatMap((labelled) => {
    if (!identifierFields.has(labelled.target)) return [];
    const span = identifierIn(labelled);
    if (!span) return [];
    const score = placeScore(labelled) - penalty(span.text, labelled);
    return [{ field: labelled.target as FieldName, value: span.text, span, score }];
  });
}

function identifierIn({ place, strength, label }: LabelledPlace): Span | null {
  if (place.how === 'below' && (place.depth > 1 || label.announces)) return null;
  const span = identifierAt(place.row, 0);
  if (!span || isDate(span.text)) return null;
  if (place.how === 'below' && place.row.words.length > 4) return null;
  return strength === 'weak' && !/\d{2}/.test(span.text) ? null : span;
}

function isDate(text: string): boolean {
  return !/^\d{8}$/.test(text) && parseDate(text, 'day-first').state !== 'not-a-date';
}

function penalty(text: string, { strength }: LabelledPlace): number {
  const digits = text.replace(/\D/g, '').length;
  const looksLikeYear = /^(?:19|20)\d{2}$/.test(text);
  return (digits < 2 ? 0.08 : 0) + (looksLikeYear ? 0.3 : 0) + (strength === 'weak' && digits < 3 ? 0.1 : 0);
}
