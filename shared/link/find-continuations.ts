import type { FieldName } from '../domain/field-name.ts';
import { identifierKey } from '../domain/field-value.ts';
import type { PageNumbering, SourceDocument } from '../domain/recognised.ts';
import { ownNumberField } from './decide-links.ts';
import { isTellingName } from './identifier-forms.ts';
import { marksOf } from './own-company.ts';

interface Numbered {
  readonly document: SourceDocument;
  readonly pages: PageNumbering;
}

type Followers = ReadonlyMap<string, readonly Numbered[]>;

const companyNumbers: readonly FieldName[] = ['sellerVatId', 'sellerKvk', 'iban'];

/**
 * The same documents, and of each file that goes on with another one ("pagina 2 van 3") which that is. Files of one folder are one document
 * when their printed page numbers together make the whole, each names its number, or is of the same seller and next by its file name, and
 * none states another number. Where more than one file could be the next, nothing is said.
 */
export function withContinuations(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const numbered = documents.flatMap((document): readonly Numbered[] => {
    const pages = document.recognised.numbering;
    return pages && document.part === undefined ? [{ document, pages }] : [];
  });
  const followers = followersOf(numbered.filter(({ pages }) => pages.first > 1));
  const wholes = numbered
    .filter(({ pages }) => pages.first === 1)
    .map((head) => ({ head, rest: restOf(head, followers) }));
  const claims = Map.groupBy(
    wholes.flatMap(({ head, rest }) => rest.map(({ document }) => ({ document, head, rest }))),
    ({ document }) => document,
  );
  const isOnly = (one: Numbered) => claims.get(one.document)?.length === 1;
  return documents.map((document) => {
    const [claim] = claims.get(document) ?? [];
    const pages = document.recognised.numbering;
    if (!claim || !pages || !claim.rest.every(isOnly)) return document;
    const { id, shownPath } = claim.head.document;
    return { ...document, continues: { document: id, file: nameOf(shownPath), pages } };
  });
}

/** Every file that is not a beginning, by its name and by each number on it. */
function followersOf(numbered: readonly Numbered[]): Followers {
  const found = new Map<string, Numbered[]>();
  for (const one of numbered) {
    const { shownPath, recognised } = one.document;
    const number = ownNumber(one.document, ownNumberField(one.document));
    const numbers = new Set([...recognised.references, ...(number === null ? [] : [number])]);
    for (const key of [nameKey(shownPath), ...[...numbers].map((text) => numberKey(shownPath, text))]) {
      const list = found.get(key);
      if (list) list.push(one);
      else found.set(key, [one]);
    }
  }
  return found;
}

/** The files that with this one make the whole, in order; none where one is lacking or more than one fits. */
function restOf(head: Numbered, followers: Followers): readonly Numbered[] {
  const rest: Numbered[] = [];
  let last = head;
  while (last.pages.last < head.pages.of) {
    const next = nextOf(head, last, followers);
    const [only] = next;
    if (!only || next.length > 1) return [];
    rest.push(only);
    last = only;
  }
  return rest;
}

function nextOf(head: Numbered, last: Numbered, followers: Followers): readonly Numbered[] {
  const { shownPath } = head.document;
  const field = ownNumberField(head.document);
  const number = ownNumber(head.document, field);
  const byNumber =
    number !== null && isTellingName(number) ? (followers.get(numberKey(shownPath, number)) ?? []) : [];
  const byName = namesAfter(last.document.shownPath)
    .flatMap((name) => followers.get(name) ?? [])
    .filter(({ document }) => isOfSameSeller(head.document, document));
  return [...new Set([...byNumber, ...byName])].filter(({ document, pages }) => {
    const stated = ownNumber(document, field);
    const isOther = (stated !== null && stated !== number) || isOfOtherSeller(head.document, document);
    return pages.of === head.pages.of && pages.first === last.pages.last + 1 && !isOther;
  });
}

/** The number that a document states of its own kind, as a key. */
export function ownNumber({ recognised }: SourceDocument, field: FieldName): string | null {
  const reading = recognised.fields[field];
  return reading?.state === 'read' && reading.value.kind === 'identifier'
    ? identifierKey(reading.value.text)
    : null;
}

function isOfSameSeller(one: SourceDocument, other: SourceDocument): boolean {
  const marks = new Set(marksOf(one, [...companyNumbers, 'sellerName']));
  return marksOf(other, [...companyNumbers, 'sellerName']).some((mark) => marks.has(mark));
}

/** By a number of the company: a name is read less surely. */
export function isOfOtherSeller(one: SourceDocument, other: SourceDocument): boolean {
  return companyNumbers.some((field) => {
    const [mine] = marksOf(one, [field]);
    const [theirs] = marksOf(other, [field]);
    return mine !== undefined && theirs !== undefined && mine !== theirs;
  });
}

/** The names that are next when one of the numbers in this one is counted on: `scan0002.pdf` after `scan0001.pdf`. */
function namesAfter(shownPath: string): readonly string[] {
  const key = nameKey(shownPath);
  const start = key.length - nameOf(shownPath).length;
  return [...key.matchAll(/\d{1,9}/g)]
    .filter(({ index }) => index >= start)
    .map(({ 0: digits, index }) => {
      const next = String(Number(digits) + 1).padStart(digits.length, '0');
      return `${key.slice(0, index)}${next}${key.slice(index + digits.length)}`;
    });
}

function nameKey(shownPath: string): string {
  return `${folderOf(shownPath)}${nameOf(shownPath).toLowerCase()}`;
}

function numberKey(shownPath: string, number: string): string {
  return `${number} ${folderOf(shownPath)}`;
}

function folderOf(shownPath: string): string {
  return shownPath.slice(0, shownPath.length - nameOf(shownPath).length);
}

/** A path without its folders. */
export function nameOf(shownPath: string): string {
  return shownPath.slice(Math.max(shownPath.lastIndexOf('/'), shownPath.lastIndexOf('\\')) + 1);
}
