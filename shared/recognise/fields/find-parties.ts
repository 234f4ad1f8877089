import type { DocumentType } from '../../domain/document-type.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import { type Span, toSpan, type WordRow } from '../layout/span.ts';
import { foldKey } from '../values/fold-text.ts';
import { type AddressBlock, findAddressBlocks } from './address-blocks.ts';
import type { LabelledPlace } from './candidate.ts';
import { findLetterheadNames } from './letterhead-names.ts';
import { cleanName, isName } from './name-shape.ts';

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
  writer: Writer,
): Parties {
  const blocks = findAddressBlocks(layout, places);
  const addressee = writer === 'seller' ? 'buyer' : 'seller';
  const labelled = labelledParty(places, blocks, addressee);
  const author = chooseAuthor({ layout, places, blocks }, writer, labelled);
  const other = labelled ?? unlabelledAddressee(blocks, author);
  return writer === 'seller' ? { seller: author, buyer: other } : { seller: other, buyer: author };
}

/** An order names its supplier; one that names a customer instead was written by the seller. */
export function writerOf(type: DocumentType | null, places: readonly LabelledPlace[]): Writer {
  if (type !== 'order') return 'seller';
  const names = (target: string) => places.some((place) => place.target === target);
  return names('buyer') && !names('seller') ? 'seller' : 'buyer';
}

function labelledParty(
  places: readonly LabelledPlace[],
  blocks: readonly AddressBlock[],
  party: Writer,
): FoundParty | null {
  const byName = party === 'buyer' ? named(places, 'buyerName') : null;
  return byName ?? besideLabel(places, party) ?? ofBlock(blocks, party, 0.86);
}

interface Sources {
  readonly layout: DocumentLayout;
  readonly places: readonly LabelledPlace[];
  readonly blocks: readonly AddressBlock[];
}

function chooseAuthor(
  { layout, places, blocks }: Sources,
  writer: Writer,
  other: FoundParty | null,
): FoundParty | null {
  const labelled = labelledParty(places, blocks, writer);
  const holder = writer === 'seller' ? named(places, 'sellerName') : null;
  const candidates = [
    ...(labelled ? [labelled] : []),
    ...findLetterheadNames(layout),
    ...(holder ? [{ ...holder, confidence: 0.45 }] : []),
  ].filter((candidate) => !isSame(candidate, other) && !isElsewhere(candidate, blocks));
  const backed = candidates.map((candidate) => ({
    ...candidate,
    confidence: backedBy(candidate, candidates),
  }));
  return backed.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
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

function isSame(a: FoundParty, b: FoundParty | null): boolean {
  if (b === null) return false;
  const [first, second] = [foldKey(a.name), foldKey(b.name)];
  return first.includes(second) || second.includes(first);
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
function besideLabel(places: readonly LabelledPlace[], target: 'seller' | 'buyer'): FoundParty | null {
  for (const { target: found, place, label } of places) {
    if (found !== target || place.depth > 2) continue;
    if (place.how === 'right' && !label.announces && place.gap > 5) continue;
    const party = toParty(place.row, 0.87 - 0.04 * place.depth);
    if (party) return party;
  }
  return null;
}

function ofBlock(
  blocks: readonly AddressBlock[],
  owner: AddressBlock['owner'],
  confidence: number,
): FoundParty | null {
  for (const block of blocks) {
    if (block.owner !== owner) continue;
    const party = toParty(block.name, confidence);
    if (party) return party;
  }
  return null;
}

/** The first block that is nobody else's; one with telephone or web address may be a letterhead and comes later. */
function unlabelledAddressee(blocks: readonly AddressBlock[], author: FoundParty | null): FoundParty | null {
  const free = blocks
    .filter(({ owner }) => owner === null)
    .flatMap((block) => {
      const party = toParty(block.name, block.hasContact ? 0.45 : 0.72);
      return party && !isSame(party, author) ? [party] : [];
    });
  const [best] = free.toSorted((a, b) => b.confidence - a.confidence);
  if (!best) {
    const other = ofBlock(blocks, 'other', 0.5);
    return other && !isSame(other, author) ? other : null;
  }
  return free.length > 1 && free.some((party) => !isSame(party, best))
    ? { ...best, confidence: best.confidence - 0.1 }
    : best;
}

function toParty(row: WordRow, confidence: number): FoundParty | null {
  const span = toSpan(row, 0, row.words.length - 1);
  const name = cleanName(span.text);
  return isName(name) ? { name, span: { ...span, text: name }, confidence } : null;
}
