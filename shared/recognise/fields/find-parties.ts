import type { DocumentType } from '../../domain/document-type.ts';
import { type DocumentLayout, topOf } from '../layout/document-layout.ts';
import type { Segment } from '../layout/lines.ts';
import type { Span, WordRow } from '../layout/span.ts';
import type { Notation } from '../values/notation.ts';
import { type AddressBlock, findAddressBlocks } from './address-blocks.ts';
import type { LabelledPlace } from './candidate.ts';
import type { AddresseeSide } from './either-way.ts';
import { findLetterheadNames } from './letterhead-names.ts';
import { likeliestPair } from './likeliest-pair.ts';
import { hasLegalForm } from './name-shape.ts';
import { isSame, ofBlock, toParty } from './one-party.ts';

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

/** Who wrote the document: the seller, except that the buyer writes an order. */
export type Writer = 'seller' | 'buyer';

/**
 * Seller and buyer: by their labels, else by layout. An address block in the head of the page that is not the writer's is that of the
 * other party; the sender's line, letterhead, web address and foot are the writer's.
 */
export function findParties(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  { writer, language }: { readonly writer: Writer; readonly language: Notation['language'] },
): Parties {
  const blocks = findAddressBlocks(layout, places);
  const addressee = writer === 'seller' ? 'buyer' : 'seller';
  const labelled = labelledParty(layout, places, blocks, addressee);
  const authors = possibleAuthors({ layout, places, blocks }, writer);
  const [author, other] = labelled
    ? [authors.find((candidate) => !isSame(candidate, labelled)) ?? null, labelled]
    : likeliestPair(authors, unlabelledAddressees(layout, blocks), blocks, sideOf(language));
  return writer === 'seller' ? { seller: author, buyer: other } : { seller: other, buyer: author };
}

/** French envelopes have their window at the right, Dutch and German ones mostly at the left. */
function sideOf(language: Notation['language']): AddresseeSide {
  return language === 'fr' ? 'right' : 'left';
}

/** An order names its supplier; one that names a customer instead was written by the seller. */
export function writerOf(type: DocumentType | null, places: readonly LabelledPlace[]): Writer {
  if (type !== 'order') return 'seller';
  const names = (target: string) => places.some((place) => place.target === target);
  return names('buyer') && !names('seller') ? 'seller' : 'buyer';
}

function labelledParty(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  blocks: readonly AddressBlock[],
  party: Writer,
): FoundParty | null {
  const byName = party === 'buyer' ? named(places, 'buyerName') : null;
  return byName ?? besideLabel(layout, places, party) ?? ofBlock(blocks, party, 0.86);
}

interface Sources {
  readonly layout: DocumentLayout;
  readonly places: readonly LabelledPlace[];
  readonly blocks: readonly AddressBlock[];
}

/** Everyone who may have written it, the likeliest first. */
function possibleAuthors({ layout, places, blocks }: Sources, writer: Writer): readonly FoundParty[] {
  const labelled = labelledParty(layout, places, blocks, writer);
  const holder = writer === 'seller' ? named(places, 'sellerName') : null;
  const candidates = [
    ...(labelled ? [labelled] : []),
    ...findLetterheadNames(layout),
    ...(holder ? [{ ...holder, confidence: 0.45 }] : []),
  ].filter((candidate) => writer === 'buyer' || !isElsewhere(candidate, blocks));
  const backed = candidates.map((candidate) => ({
    ...candidate,
    confidence: backedBy(candidate, candidates),
  }));
  return backed.toSorted((a, b) => b.confidence - a.confidence);
}

/** The name of an address that a label gives to someone else, such as the place of delivery. */
function isElsewhere(candidate: FoundParty, blocks: readonly AddressBlock[]): boolean {
  const other = ofBlock(blocks, 'other', 0.5);
  return isSame(candidate, other);
}

/** Another sign of the same name makes it surer. */
function backedBy(candidate: FoundParty, all: readonly FoundParty[]): number {
  const others = all.filter((other) => other !== candidate && isSame(other, candidate));
  const doubt = others.reduce((rest, other) => rest * (1 - other.confidence * 0.5), 1 - candidate.confidence);
  return Math.min(0.95, 1 - doubt);
}

function named(places: readonly LabelledPlace[], target: 'sellerName' | 'buyerName'): FoundParty | null {
  for (const { target: found, place } of places) {
    if (found !== target || place.how !== 'right') continue;
    const party = toParty(place.row, 0.8);
    if (party) return party;
  }
  return null;
}

/** The name right behind `From:`, or in the first lines below the label. */
function besideLabel(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  target: 'seller' | 'buyer',
): FoundParty | null {
  for (const { target: found, place, label } of places) {
    if (found !== target || place.depth > 2) continue;
    if (place.how === 'right' && !label.announces && place.gap > 5) continue;
    if (place.depth > 0 && places.some((other) => other.label === label && isNumberAbove(other, place)))
      continue;
    const party = toParty(withLegalForm(layout, toEnd(place)), 0.87 - 0.04 * place.depth);
    if (party) return party;
  }
  return null;
}

/** `Leverancier  Schoonmaak Totaal Noord`: a word that is also a label does not end a name, unless it announces something. */
function toEnd({ line, row, how }: LabelledPlace['place']): WordRow {
  const first = row.words[0];
  const words = line.segments.find((segment) => first && segment.words.includes(first))?.words ?? [];
  const rest = words.slice(words.indexOf(first as never));
  const isOne = how === 'right' && rest.length < 9 && !rest.some(({ text }) => /:$/.test(text));
  return isOne && rest.length > row.words.length ? { ...row, words: rest } : row;
}

/** A name that did not fit its cell goes on below it, up to its legal form: at most two lines that begin where it begins. */
function withLegalForm(layout: DocumentLayout, row: WordRow): WordRow {
  if (hasLegalForm(textOf(row.words)) || /\d/.test(textOf(row.words))) return row;
  let words = row.words;
  for (let line = row.line + 1; line <= row.line + 2; line += 1) {
    const lower = layout.lines[line];
    const next = lower?.page === row.page ? lower.segments.find((item) => isUnder(item, row)) : undefined;
    if (!next || next.words.some(({ text }) => /\d/.test(text))) return row;
    words = [...words, ...next.words];
    if (hasLegalForm(textOf(next.words))) return { ...row, words };
  }
  return row;
}

function isUnder({ box }: Segment, { words }: WordRow): boolean {
  const [left, , , bottom] = words[0]?.box ?? [0, 0, 0, 0];
  return Math.abs(box[0] - left) < 2 && box[1] - bottom < 0.8 * (box[3] - box[1]);
}

function textOf(words: WordRow['words']): string {
  return words.map(({ text }) => text).join(' ');
}

/** `KLANT` with a number right below it announces that number, not the name further down. */
function isNumberAbove({ place }: LabelledPlace, lower: LabelledPlace['place']): boolean {
  const [word, more] = place.row.words;
  const isNumber = more === undefined && /^[\p{Lu}\d./-]*\d[\d./-]*$/u.test(word?.text ?? '');
  return place.how === 'below' && place.depth < lower.depth && isNumber;
}

/**
 * The names of the addresses that are nobody else's. One with telephone or web address, or alone on the first line of the page, may be a
 * letterhead.
 */
function unlabelledAddressees(
  layout: DocumentLayout,
  blocks: readonly AddressBlock[],
): readonly FoundParty[] {
  const top = topOf(layout) + 4;
  const isAtTop = ({ name }: AddressBlock) => (name.words[0]?.box[1] ?? top) < top;
  const isOnlyAtTop = blocks.filter(isAtTop).length === 1;
  return blocks
    .filter(({ owner }) => owner === null)
    .flatMap((block) => {
      const isTop = isOnlyAtTop && isAtTop(block);
      const party = toParty(block.name, (block.hasContact ? 0.45 : 0.72) - (isTop ? 0.15 : 0));
      return party ? [party] : [];
    });
}
