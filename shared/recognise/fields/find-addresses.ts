import { isCountryName } from '../../domain/address/country-names.ts';
import { houseNumberIn, poBoxIn, postcodeAndTown } from '../../domain/address/parse-address.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { heightOf, type Segment, surroundingBox } from '../layout/lines.ts';
import type { Span } from '../layout/span.ts';
import { climb, isAligned, type Placed } from './address-blocks.ts';
import type { LabelledPlace } from './candidate.ts';
import { type LinePart, partsOfLine, shortened } from './line-parts.ts';

/** An address on a page, whoever lives there. */
export interface FoundAddress {
  /** In one line: street with number or box, postcode and town, country. */
  readonly text: string;
  readonly span: Span;
  readonly isPoBox: boolean;
  /** What stands before it on its line and above it in its block, the nearest first: among those may be the name. */
  readonly before: readonly string[];
  /** The first line of its block. */
  readonly top: Placed;
  readonly line: LaidOutLine;
  /** On a line together with other things, as in the foot of a letter. */
  readonly isInRow: boolean;
}

/** Every address of which street and town are on the pages; those in rows with amounts of money are left out. */
export function findAddresses(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
): readonly FoundAddress[] {
  const block = (from: Placed) => climb(layout, places, from);
  return layout.lines.flatMap((line) => {
    if (!mayHoldPostcode.test(line.words.map(({ text }) => text).join(' '))) return [];
    if (line.words.some(({ text }) => /\d[.,]\d{2}-?$/.test(text))) return [];
    const parts = partsOfLine(line);
    return parts.flatMap((whole, at) => {
      const found = townIn(whole);
      if (found === null) return [];
      const part = withTown(found, parts[at + 1]);
      const rows = inRow(parts, at, { line, part }, block) ?? inBlock({ line, part }, block);
      return rows ? [toAddress(layout, { line, part }, rows)] : [];
    });
  });
}

const mayHoldPostcode = /\b\d{4,5}\b|\b\d{4}[A-Z]{2}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u;
/** Where the name of a town ends: at a label, a number, a web address. */
const endsTown =
  /\d|[:@]|^(?:tel|telefoon|telefon|t|fax|f|fon|phone|e|email|e-mail|mail|m|w|www.*|kvk|k\.?v\.?k\.?|btw|b\.?t\.?w\.?|iban|bic|bank|vat|tva|ust.*|hrb|rcs|siret|siren|gln|coc)\.?$/iu;

/** The part without what follows the town, when it is postcode and town. */
function townIn(part: LinePart): LinePart | null {
  const from = part.words.findIndex(({ text }) => /\d/.test(text));
  const codes = /^[A-Z]{2}[,;]?$/.test(part.words[from + 1]?.text ?? '') ? 2 : 1;
  const isLast = /\d[A-Z]{2}$/.test(part.text) && !/^\d/.test(part.text);
  const cut = isLast
    ? -1
    : part.words.findIndex(({ text }, at) => at >= from + codes && endsTown.test(text.replace(/[,;]$/, '')));
  const bare = cut < 0 ? part : shortened(part, cut);
  const town = postcodeAndTown(bare.text);
  if (town === null || bare.words.length > 7 || !isPlausible(bare.text, town.town)) return null;
  return bare;
}

/** `1234 AB  Ergens`: a wider space before the town, as typewriters set it. */
function withTown(part: LinePart, next: LinePart | undefined): LinePart {
  if (!next || postcodeAndTown(part.text)?.town !== null || !/^\p{Lu}[\p{L}'’. -]+$/u.test(next.text))
    return part;
  const gap = next.segment.box[0] - part.segment.box[2];
  const isNear = gap > 0 && gap < 2 * heightOf(part.segment);
  return isNear
    ? { ...part, words: [...part.words, ...next.words], text: `${part.text} ${next.text}` }
    : part;
}

/** `2024 Rechnung` and `1000 stuks` are no towns: a town begins with a capital, and four digits that are a year prove nothing. */
function isPlausible(text: string, town: string | null): boolean {
  if (town === null) return /^\d{4} ?[A-Z]{2}$|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(text);
  return /^['’]?\p{Lu}|^['’][st]\b/u.test(town) && town.length > 1;
}

interface Rows {
  /** From street to what stands above the town, in reading order. */
  readonly streets: readonly LinePart[];
  readonly before: readonly string[];
  readonly top: Placed;
  readonly isInRow: boolean;
}

/** Street and town beside each other on one line. */
function inRow(parts: readonly LinePart[], at: number, { line, part }: Town, block: Block): Rows | null {
  const street = parts[at - 1];
  if (!street || !isStreet(street.text) || !isBeside(street, part)) return null;
  const top = { line, segment: street.segment };
  const before = parts.slice(0, at - 1).map(({ text }) => text);
  const above = block(top).slice(0, -1);
  return {
    streets: [street],
    before: [...before.toReversed(), ...above.map(({ segment }) => segment.text).toReversed()],
    top,
    isInRow: true,
  };
}

function isBeside(street: LinePart, town: LinePart): boolean {
  if (street.segment === town.segment) return true;
  return town.segment.box[0] - street.segment.box[2] < 60;
}

interface Town {
  readonly line: LaidOutLine;
  readonly part: LinePart;
}

/** The rows of the block that ends in this one. */
type Block = (from: Placed) => readonly Placed[];

/** The street in the line above the town, or a line or two higher with a district in between. */
function inBlock({ line, part }: Town, block: Block): Rows | null {
  if (part.words[0] !== part.segment.words[0]) return null;
  const rows = block({ line, segment: part.segment });
  const above = rows.slice(0, -1).toReversed();
  const at = above.slice(0, 3).findIndex(({ segment }) => isStreet(segment.text));
  if (at < 0) return null;
  const streets = above.slice(0, at + 1).toReversed();
  return {
    streets: streets.map(({ segment }) => ({ words: segment.words, text: segment.text, segment })),
    before: above.slice(at + 1).map(({ segment }) => segment.text),
    top: rows[0] ?? { line, segment: part.segment },
    isInRow: false,
  };
}

/** A street with a number, or a post office box; no label with its value, no name with a number. */
function isStreet(text: string): boolean {
  if (poBoxIn(text) !== null) return true;
  if (text.length > 60 || /[:@€$£%]|www\.|\d{6,}|\d{3,}[ -]\d{4,}/.test(text)) return false;
  if (isOther.test(text) || !/\p{L}{3}/u.test(text)) return false;
  const town = postcodeAndTown(text);
  return houseNumberIn(text) !== null && (town === null || !isPlausible(text, town.town));
}

/** What has a number as a street has. */
const isOther =
  /^(?:tel|telefoon|telefon|fax|phone|mobiel|kvk|btw|vat|iban|bic|page|pagina|seite|blad|factuur|invoice|rechnung|facture|order|klant|customer|kunde|datum|date|nr|no|ref|aantal|project|bestelling|levering|periode)\b/iu;

function toAddress(layout: DocumentLayout, { line, part }: Town, rows: Rows): FoundAddress {
  const { streets, before, top, isInRow } = rows;
  const country = isInRow ? null : countryBelow(layout, { line, segment: part.segment });
  const all = [...streets, part, ...(country ? [country] : [])];
  const words = all.flatMap((one) => one.words);
  const text = all.map((one) => one.text.replace(/,$/, '')).join(', ');
  const box = surroundingBox(words.map((word) => word.box));
  return {
    text,
    span: { text, box, page: line.page, line: line.line, first: 0, last: words.length - 1 },
    isPoBox: streets.every((street) => poBoxIn(street.text) !== null),
    before,
    top,
    line,
    isInRow,
  };
}

/** A country alone on the line below. */
function countryBelow(layout: DocumentLayout, { line, segment }: Placed): Segment | null {
  const below = layout.lines[line.line + 1];
  if (below?.page !== line.page || below.box[1] - segment.box[3] > 1.5 * heightOf(segment)) return null;
  return below.segments.find((item) => isAligned(item, segment) && isCountryName(item.text)) ?? null;
}
