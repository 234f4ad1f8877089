import type { DocumentType } from '../../domain/document-type.ts';
import type { FieldName } from '../../domain/field-name.ts';
import { findDates } from '../layout/find-dates.ts';
import { identifierAt } from '../layout/find-identifiers.ts';
import type { Span } from '../layout/span.ts';
import { parseDate } from '../values/parse-date.ts';
import { type Candidate, isInList, type LabelledPlace, placeScore } from './candidate.ts';
import { isPostcodeTown } from './name-shape.ts';

const identifierFields: ReadonlySet<string> = new Set([
  'invoiceNumber',
  'orderNumber',
  'customerNumber',
  'supplierNumber',
  'deliveryNoteNumber',
  'contractNumber',
  'paymentReference',
  'dossierKey',
  'originalInvoice',
]);

/** Every number that a label announces, with how well it fits. */
export function identifierCandidates(
  places: readonly LabelledPlace[],
  type: DocumentType | null,
): readonly Candidate<string>[] {
  return places.flatMap((labelled) => {
    const field = labelled.target === 'documentNumber' ? ownNumber(type) : labelled.target;
    if (field === null || !identifierFields.has(field)) return [];
    if (field === 'originalInvoice' && type !== 'credit-note') return [];
    const span = identifierIn(labelled);
    if (!span) return [];
    const list = isInList(places, labelled, (place) => shapeOf(identifierAt(place.row, 0)?.text)) ? 0.3 : 0;
    const others = field === 'orderNumber' && !isOfBuyer(labelled) && places.some(isOfBuyer) ? 0.08 : 0;
    const score = placeScore(labelled) - penalty(span.text, labelled) - list - others;
    return [{ field: field as FieldName, value: span.text, span, score }];
  });
}

/** `PO #` beside `Order #`: the number by which the buyer ordered, and that of the seller's own books. */
function isOfBuyer({ target, strength, label }: LabelledPlace): boolean {
  return (
    target === 'orderNumber' &&
    strength === 'strong' &&
    /^(?:po|purchase|inkoop|aankoop|einkaufs|uw|your|ihre?|votre|cust|client|kunden)/.test(label.key)
  );
}

/** `AB-99` for every text of two letters, a dash and two digits. */
function shapeOf(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(/\d/g, '9').replace(/\p{L}/gu, 'A');
}

/** The number a document of this type carries as its own. */
function ownNumber(type: DocumentType | null): FieldName | null {
  if (type === 'invoice' || type === 'credit-note') return 'invoiceNumber';
  if (type === 'order' || type === 'order-confirmation') return 'orderNumber';
  if (type === 'contract') return 'contractNumber';
  return type === 'delivery-note' || type === 'proof-of-delivery' ? 'deliveryNoteNumber' : null;
}

function identifierIn({ place, strength, label }: LabelledPlace): Span | null {
  if (place.how === 'below' && (place.depth > (strength === 'strong' ? 1 : 0) || isAnswered(label, place)))
    return null;
  const span = identifierAt(place.row, 0);
  if (!span || isPostcode(span.text)) return null;
  if (strength !== 'strong' && place.how === 'right' && isTown(place.row, span)) return null;
  if (isDate(span.text) || beginsWithDate(place.row, span)) return null;
  if (place.how === 'below' && place.row.words.length > 4) return null;
  return strength !== 'strong' && !/\d{2}/.test(span.text) ? null : span;
}

/** What a label with a colon announces stands behind it; below only where nothing does. */
function isAnswered(
  { announces }: LabelledPlace['label'],
  { isAlone, depth }: LabelledPlace['place'],
): boolean {
  return announces && (depth > 0 || isAlone !== true);
}

/** `24. Januar 2014` begins with something that looks like a number. */
function beginsWithDate(row: LabelledPlace['place']['row'], span: Span): boolean {
  const [date] = findDates(row, 'day-first');
  return date !== undefined && date.span.first <= span.first && date.span.last > span.last;
}

/** `1021 KR Amsterdam` right of a title is the address beside it. */
function isTown({ words }: LabelledPlace['place']['row'], { first }: Span): boolean {
  return first === 0 && isPostcodeTown(words.map(({ text }) => text).join(' '));
}

/** `1234 AB` is where the buyer lives. */
function isPostcode(text: string): boolean {
  return /^\d{4} ?[A-Z]{2}$/.test(text);
}

function isDate(text: string): boolean {
  return !/^\d{8}$/.test(text) && parseDate(text, 'day-first').state !== 'not-a-date';
}

function penalty(text: string, { strength }: LabelledPlace): number {
  const digits = text.replace(/\D/g, '').length;
  const looksLikeYear = /^(?:19|20)\d{2}$/.test(text);
  return (
    (digits < 2 ? 0.08 : 0) + (looksLikeYear ? 0.3 : 0) + (strength !== 'strong' && digits < 3 ? 0.1 : 0)
  );
}
