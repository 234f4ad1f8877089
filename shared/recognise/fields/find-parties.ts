import type { Word } from '../../domain/content.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { heightOf, type Segment } from '../layout/lines.ts';
import { type Span, toSpan } from '../layout/span.ts';
import { titleIndex } from '../type/type-keywords.ts';
import { foldKey } from '../values/fold-text.ts';
import type { LabelledPlace } from './candidate.ts';

/** A name with how sure we are that it is that party's. */
export interface FoundParty {
  readonly name: string;
  readonly span: Span;
  readonly confidence: number;
}

export interface Parties {
  readonly seller: FoundParty | null;
  readonly buyer: FoundParty | null;
}

const legalForm =
  /(?:^|[\s,.])(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|gmbh|mbh|ag|kg|ohg|ug|e\.?k\.?|a\.?g\.?|se|ltd\.?|limited|inc\.?|llc|llp|plc|corp\.?|corporation|company|s\.?a\.?r\.?l\.?|s\.?a\.?s\.?|s\.?a\.?|bvba|srl|sprl|stichting|vereniging|gemeente|e\.?v\.?|co\.?)(?=$|[\s,.|])/i;
const postcodeCity =
  /^(?:[A-Z]{1,2}[- ])?(?:\d{4}\s?[A-Z]{2}\s+\p{Lu}|\d{4,5}\s+\p{Lu}[\p{L}-]+)|\b[A-Z]{2},?\s+\d{5}(?:-\d{4})?$/u;

/** Seller and buyer by labels first, then by layout: an address block in the body is the buyer's, letterhead and footer are the seller's. */
export function findParties(layout: DocumentLayout, places: readonly LabelledPlace[]): Parties {
  const seller = namedBy(places, 'sellerName') ?? blockBy(places, 'seller');
  const buyer = namedBy(places, 'buyerName') ?? blockBy(places, 'buyer') ?? addressBlock(layout, seller);
  const letterhead = seller ?? returnAddress(layout) ?? companyInHead(layout, buyer);
  return { seller: letterhead, buyer };
}

function namedBy(places: readonly LabelledPlace[], target: 'sellerName' | 'buyerName'): FoundParty | null {
  for (const { target: found, place } of places) {
    if (found !== target || place.how !== 'right') continue;
    const name = toParty(place.row.words, place.row, 0.8);
    if (name) return name;
  }
  return null;
}

function blockBy(places: readonly LabelledPlace[], target: 'seller' | 'buyer'): FoundParty | null {
  const own = places.filter((labelled) => labelled.target === target && labelled.place.depth <= 2);
  for (const { place } of own) {
    const name = toParty(place.row.words, place.row, 0.85);
    if (name) return name;
  }
  return null;
}

function toParty(
  words: readonly Word[],
  row: { readonly page: number; readonly line: number },
  confidence: number,
): FoundParty | null {
  const span = toSpan({ words, ...row }, 0, words.length - 1);
  const name = span.text.replace(/^[\s:,-]+|[\s,;:]+$/g, '');
  return isName(name) ? { name, span: { ...span, text: name }, confidence } : null;
}

function isName(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (
    letters < 3 ||
    digits > letters ||
    text.length > 80 ||
    text.includes('@') ||
    /www\.|https?:/i.test(text)
  )
    return false;
  return (
    !titleIndex.has(foldKey(text)) &&
    !postcodeCity.test(text) &&
    !/:$/.test(text) &&
    !/^(?:gln|tel|fax|btw|kvk|iban)\b/i.test(text)
  );
}

/** The small line above the window of an envelope: `Name • Street 1 • 1234 AB Town`. */
function returnAddress(layout: DocumentLayout): FoundParty | null {
  for (const line of layout.lines) {
    if (line.height > 0.4) break;
    for (const segment of line.segments) {
      const parts = segment.text.split(/\s[•●·|–-]\s|\s*[|●•·]\s*/);
      if (parts.length < 3 || !/\d{4,5}/.test(segment.text)) continue;
      const count = (parts[0] ?? '').split(' ').length;
      const name = toParty(segment.words.slice(0, count), { page: line.page, line: line.line }, 0.85);
      if (name) return name;
    }
  }
  return null;
}

/** The first line of the first address block in the upper half that is not the seller's. */
function addressBlock(layout: DocumentLayout, seller: FoundParty | null): FoundParty | null {
  for (const line of layout.lines) {
    if (line.height > 0.5) break;
    for (const segment of line.segments) {
      if (!postcodeCity.test(segment.text)) continue;
      const top = topOfBlock(layout.lines, line, segment);
      const name = toParty(top.segment.words, { page: top.line.page, line: top.line.line }, 0.6);
      if (name && foldKey(name.name) !== foldKey(seller?.name ?? '')) return name;
    }
  }
  return null;
}

interface Placed {
  readonly line: LaidOutLine;
  readonly segment: Segment;
}

/** Climbs from the postcode to the first line of the block: left-aligned lines with little white between them. */
function topOfBlock(lines: readonly LaidOutLine[], line: LaidOutLine, segment: Segment): Placed {
  let top: Placed = { line, segment };
  for (let index = line.line - 1; index >= 0; index -= 1) {
    const above = lines[index];
    if (!above || above.page !== line.page || top.segment.box[1] - above.box[3] > 1.6 * heightOf(top.segment))
      break;
    const aligned = above.segments.find((item) => Math.abs(item.box[0] - segment.box[0]) < 3);
    if (aligned && isName(aligned.text)) top = { line: above, segment: aligned };
    else if (aligned) break;
  }
  return top;
}

/** A name with a legal form, in the head of the first page or else in its foot. */
function companyInHead(layout: DocumentLayout, buyer: FoundParty | null): FoundParty | null {
  const inOrder = [
    ...layout.lines.filter((line) => line.height < 0.3),
    ...layout.lines.filter((line) => line.height > 0.75),
  ];
  for (const line of inOrder) {
    for (const segment of line.segments) {
      if (!legalForm.test(segment.text) || segment.words.length > 7) continue;
      const name = toParty(segment.words, { page: line.page, line: line.line }, 0.65);
      if (name && foldKey(name.name) !== foldKey(buyer?.name ?? '')) return name;
    }
  }
  return null;
}
