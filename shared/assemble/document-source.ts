import type { DocumentType } from '../domain/document-type.ts';
import type { FieldSource } from '../domain/dossier.ts';
import type { FieldDefinition } from '../domain/dossier-type.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { FieldValue } from '../domain/field-value.ts';
import { hasContent } from '../domain/file-reading.ts';
import type { Reading } from '../domain/reading.ts';
import type { SourceDocument, Vouching } from '../domain/recognised.ts';
import { isSameValue } from './expected-value.ts';

/** From this confidence on, a value beside a label that differs is believed over one that stands elsewhere on the page. */
const believed = 0.8;

/** One document asked for one field. */
export interface Question {
  readonly document: SourceDocument;
  readonly documentType: DocumentType;
  readonly field: FieldDefinition;
  /** What the register says it is; null when it says nothing readable. */
  readonly expected: FieldValue | null;
  readonly vouched: () => Vouching | null;
}

/**
 * What a document says of a field: the expected value beside a label; a sure other value beside a label, so that it shows;
 * the expected value found anywhere; a weak other value; nothing. A document without content is unreadable, not silent.
 */
export function documentSource(question: Question): FieldSource {
  const { document, documentType } = question;
  const answer = hasContent(document.status) ? readingOf(question) : withoutContent(document);
  return { origin: { kind: 'document', document: document.id, documentType }, ...answer };
}

type Answer = Pick<FieldSource, 'how' | 'reading'>;

function readingOf({ document, field, expected, vouched }: Question): Answer {
  const labelled =
    field.inDocuments === null ? undefined : document.recognised.fields[field.inDocuments.field];
  if (expected === null) return labelled ? asStated(labelled) : absent(document);
  if (labelled?.state === 'read' && isSameValue(labelled.value, expected)) return asStated(labelled);
  const found = vouched();
  if (found?.state === 'similar') return asLookalike(found);
  if (found?.state !== 'found') return labelled ? asOther(labelled) : absent(document);
  return isBelievedOver(labelled, found.at, field) ? asOther(labelled) : asVouched(expected, found);
}

/** On a picture, a value that is the expected one but for a letter that looks like a digit: shown with its place, and no difference. */
function asLookalike({ raw, at }: Extract<Vouching, { state: 'similar' }>): Answer {
  return asStated({ state: 'unreadable', reason: 'read-from-picture', raw, at });
}

/** A value that is not the expected one. From a picture that proves nothing: one letter read wrongly makes another number. */
function asOther(labelled: Reading<FieldValue>): Answer {
  if (labelled.state !== 'read' || labelled.at.kind !== 'page' || labelled.at.fromPicture !== true) {
    return asStated(labelled);
  }
  const { raw, at } = labelled;
  return asStated({ state: 'unreadable', reason: 'read-from-picture', raw, at });
}

/** Names beside labels are guesses of layout; a name that is on the page as the register has it, is right. */
function isBelievedOver(
  labelled: Reading<FieldValue> | undefined,
  foundAt: Evidence,
  field: FieldDefinition,
): labelled is Extract<Reading<FieldValue>, { state: 'read' }> {
  if (labelled?.state !== 'read' || labelled.confidence < believed || field.kind === 'text') return false;
  return !isSamePlace(labelled.at, foundAt);
}

function isSamePlace(a: Evidence, b: Evidence): boolean {
  if (a.kind !== 'page' || b.kind !== 'page' || a.page !== b.page || a.box === null || b.box === null)
    return false;
  const [left, top, right, bottom] = a.box;
  const [otherLeft, otherTop, otherRight, otherBottom] = b.box;
  return left < otherRight && otherLeft < right && top < otherBottom && otherTop < bottom;
}

function asStated(reading: Reading<FieldValue>): Answer {
  const at = reading.state === 'absent' ? undefined : reading.at;
  return { how: at?.kind === 'xml' ? 'xml' : 'label', reading };
}

function asVouched(value: FieldValue, found: Extract<Vouching, { state: 'found' }>): Answer {
  const { raw, confidence, at } = found;
  return { how: 'vouched', reading: { state: 'read', value, raw, confidence, at } };
}

function absent(document: SourceDocument): Answer {
  return { how: 'label', reading: { state: 'absent', searched: [{ kind: 'file', file: document.file }] } };
}

function withoutContent(document: SourceDocument): Answer {
  const reason = document.status === 'no-text' ? 'no-text' : 'file-unreadable';
  return {
    how: 'label',
    reading: { state: 'unreadable', reason, raw: '', at: { kind: 'file', file: document.file } },
  };
}
