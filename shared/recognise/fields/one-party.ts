import { toSpan, type WordRow } from '../layout/span.ts';
import { foldKey } from '../values/fold-text.ts';
import type { AddressBlock } from './address-blocks.ts';
import type { FoundParty } from './find-parties.ts';
import { cleanName, isName } from './name-shape.ts';

/** Whether both are one company, of which a place may leave out a part of the name. */
export function isSame(a: FoundParty, b: FoundParty | null): boolean {
  if (b === null) return false;
  const [first, second] = [foldKey(a.name), foldKey(b.name)];
  return first.includes(second) || second.includes(first);
}

/** The name of the first address of this owner that has one. */
export function ofBlock(
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

/** These words as a party; null where they can be no name. */
export function toParty(row: WordRow, confidence: number): FoundParty | null {
  const span = toSpan(row, 0, row.words.length - 1);
  const name = cleanName(span.text);
  return isName(name) ? { name, span: { ...span, text: name }, confidence } : null;
}
