import type { AddressBlock } from './address-blocks.ts';
import type { FoundParty } from './find-parties.ts';

/** Where letters of a language have the addressee when two addresses stand side by side: the windows of their envelopes. */
export type AddresseeSide = 'left' | 'right';

interface Sides {
  readonly author: FoundParty;
  readonly addressee: FoundParty;
}

/**
 * Of two addresses without labels either may be the writer's. A legal form or the order on the page says nothing then: a department
 * below the name, larger letters, the lower place, and else the side of the window tell whom it is for. `null` where they do not stand side by side, or
 * a telephone or account number tells them apart.
 */
export function eitherWay(
  { author, addressee }: Sides,
  blocks: readonly AddressBlock[],
  side: AddresseeSide,
): 'stays' | 'swaps' | null {
  const [own, other] = [author, addressee].map((party) => blockOf(blocks, party));
  if (!own || !other || own.owner !== null || other.owner !== null) return null;
  if (own.hasContact !== other.hasContact) return null;
  const larger = sizeOf(own) - sizeOf(other);
  if (Math.abs(larger) > 0.9) return larger > 0 ? 'stays' : 'swaps';
  if (own.hasAttention !== other.hasAttention) return own.hasAttention ? 'swaps' : 'stays';
  const height = heightOf(own);
  const lower = topOf(other) - topOf(own);
  if (Math.abs(lower) > 4 * height) return null;
  if (Math.abs(lower) > 0.7 * height) return lower > 0 ? 'stays' : 'swaps';
  return leftOf(other) < leftOf(own) === (side === 'left') ? 'stays' : 'swaps';
}

function blockOf(blocks: readonly AddressBlock[], { span }: FoundParty): AddressBlock | undefined {
  return blocks.find(
    ({ name }) =>
      name.page === span.page && name.line === span.line && Math.abs(leftOf({ name }) - span.box[0]) < 2,
  );
}

type Named = Pick<AddressBlock, 'name'>;

function leftOf({ name }: Named): number {
  return name.words[0]?.box[0] ?? 0;
}

function topOf({ name }: Named): number {
  return name.words[0]?.box[1] ?? 0;
}

function heightOf({ name }: Named): number {
  const [, top, , bottom] = name.words[0]?.box ?? [0, 0, 0, 10];
  return bottom - top;
}

/** A letterhead is set larger or bolder than an address: size of the name in points, with something more for its weight. */
function sizeOf({ name }: Named): number {
  const [word] = name.words;
  return (word?.size ?? 0) + (word?.bold === true ? 1 : 0);
}
