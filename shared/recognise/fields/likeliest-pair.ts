import type { AddressBlock } from './address-blocks.ts';
import { type AddresseeSide, eitherWay } from './either-way.ts';
import type { FoundParty } from './find-parties.ts';
import { isSame, ofBlock } from './one-party.ts';

/** Of all who may have written it and all whom it may be for, the two that are likeliest together: an address is one or the other. */
export function likeliestPair(
  authors: readonly FoundParty[],
  addressees: readonly FoundParty[],
  blocks: readonly AddressBlock[],
  side: AddresseeSide,
): readonly [FoundParty | null, FoundParty | null] {
  const pairs = authors.flatMap((author) =>
    addressees
      .filter((addressee) => !isSame(addressee, author))
      .map((addressee) => ({ author, addressee, sum: author.confidence + addressee.confidence })),
  );
  const [best] = pairs.toSorted((a, b) => b.sum - a.sum);
  if (!best) return alone(authors, addressees, blocks);
  const rivals = addressees.filter(
    (other) => ![best.author, best.addressee].some((known) => isSame(other, known)),
  );
  const doubt = rivals.length > 0 ? 0.1 : 0;
  return (
    inDoubt(best, { authors, addressees, blocks, side }) ?? [
      best.author,
      { ...best.addressee, confidence: best.addressee.confidence - doubt },
    ]
  );
}

interface Rivals {
  readonly authors: readonly FoundParty[];
  readonly addressees: readonly FoundParty[];
  readonly blocks: readonly AddressBlock[];
  readonly side: AddresseeSide;
}

/** Two addresses of which nothing tells whose they are: whoever is named, it is not sure. */
const unsure = 0.5;

/** More than a place at the top and a legal form give a name: its web address, or that it stands in the foot as well. */
const letterhead = 0.6;

/** The same two the other way round, where that is as likely; `null` where something tells them apart. */
function inDoubt(
  { author, addressee }: { readonly author: FoundParty; readonly addressee: FoundParty },
  { authors, addressees, blocks, side }: Rivals,
): readonly [FoundParty, FoundParty] | null {
  const [from, to] = [
    authors.find((other) => isSame(other, addressee)),
    addressees.find((other) => isSame(other, author)),
  ];
  if (to === undefined || author.confidence - (from?.confidence ?? 0) > letterhead) return null;
  const way = eitherWay({ author, addressee }, blocks, side);
  if (way === null) return null;
  const [seller, buyer] = way === 'stays' ? [author, addressee] : [from ?? addressee, to];
  return [
    { ...seller, confidence: Math.min(unsure, seller.confidence) },
    { ...buyer, confidence: unsure },
  ];
}

/** A page that names one party only, or whose other party stands at the place of delivery. */
function alone(
  [author]: readonly FoundParty[],
  [addressee]: readonly FoundParty[],
  blocks: readonly AddressBlock[],
): readonly [FoundParty | null, FoundParty | null] {
  if (author === undefined) return [null, addressee ?? null];
  const other = ofBlock(blocks, 'other', 0.5);
  return [author, other && !isSame(other, author) ? other : null];
}
