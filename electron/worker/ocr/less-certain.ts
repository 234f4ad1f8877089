import type { FileContent, Page } from '#shared/domain/content.ts';
import { canonicalText, type FieldValue } from '#shared/domain/field-value.ts';
import { isValidIban } from '#shared/domain/identifiers/iban.ts';
import { isValidVatId } from '#shared/domain/identifiers/vat-id.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { DocumentPart, RecognisedContent } from '#shared/domain/recognised.ts';
import { certaintyAt, markedPlace } from '#shared/recognise/from-picture.ts';

/** No value from a picture is surer than this: one letter read wrongly is still a number. */
const mostCertain = 0.85;

type Fields<Name extends string> = Readonly<Partial<Record<Name, Reading<FieldValue>>>>;

/**
 * Values that stand on a picture are marked so, and are as certain as the recogniser is of the place times how certain the
 * letters of that page are; a number whose check digits fail was misread and is unreadable. The type of a document of which every
 * page is a picture is less certain likewise. Each of several documents in one file goes by its own pages.
 */
export function lessCertain(recognised: RecognisedContent, content: FileContent): RecognisedContent {
  if (content.kind !== 'pages' || content.pages.every(({ certainty }) => certainty === undefined)) {
    return recognised;
  }
  return onPages(recognised, content.pages);
}

function onPages(recognised: RecognisedContent, pages: readonly Page[]): RecognisedContent {
  const letters = wholeCertainty(pages);
  const { type, printed, parts } = recognised;
  return {
    ...recognised,
    type: type && letters !== null ? { ...type, confidence: lower(type.confidence, letters) } : type,
    fields: allLowered(recognised.fields, pages),
    lines: recognised.lines.map((line) => ({ ...line, fields: allLowered(line.fields, pages) })),
    ...(printed && { printed: allLowered(printed, pages) }),
    ...(parts && { parts: parts.map((part) => partOnPages(part, pages)) }),
  };
}

function partOnPages(part: DocumentPart, pages: readonly Page[]): DocumentPart {
  const { first, last } = part.pages;
  const own = pages.filter(({ number }) => number >= first && number <= last);
  return { ...part, recognised: onPages(part.recognised, own) };
}

/** The least sure page, when no page with words is printed; `null` when one is. */
function wholeCertainty(pages: readonly Page[]): number | null {
  const read = pages.filter(({ words }) => words.length > 0);
  if (read.some(({ certainty }) => certainty === undefined)) return null;
  return Math.min(1, ...read.map(({ certainty = 1 }) => certainty));
}

function allLowered<Name extends string>(fields: Fields<Name>, pages: readonly Page[]): Fields<Name> {
  const entries = Object.entries<Reading<FieldValue> | undefined>(fields);
  return Object.fromEntries(
    entries.map(([name, reading]) => [name, reading && lowered(reading, pages, checkOf[name])]),
  ) as Partial<Record<Name, Reading<FieldValue>>>;
}

/** Numbers whose check digits tell whether every letter was read right. */
const checkOf: Readonly<Record<string, (text: string) => boolean>> = {
  iban: isValidIban,
  sellerVatId: isValidVatId,
  buyerVatId: isValidVatId,
};

function lowered(
  reading: Reading<FieldValue>,
  pages: readonly Page[],
  isRight: (text: string) => boolean = () => true,
): Reading<FieldValue> {
  if (reading.state === 'absent') return reading;
  const letters = certaintyAt(pages, reading.at);
  if (letters === null) return reading;
  const at = markedPlace(pages, reading.at);
  if (reading.state === 'read' && !isRight(canonicalText(reading.value))) {
    return { state: 'unreadable', reason: 'read-from-picture', raw: reading.raw, at };
  }
  return reading.state === 'read'
    ? { ...reading, at, confidence: lower(reading.confidence, letters) }
    : { ...reading, at };
}

function lower(confidence: number, letters: number): number {
  return Math.min(mostCertain, Math.round(confidence * letters * 1000) / 1000);
}
