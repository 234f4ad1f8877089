import { foldKey } from '../values/fold-text.ts';
import { amountLabels } from './amount-labels.ts';
import { dateLabels } from './date-labels.ts';
import type { LabelList, LabelTarget } from './label-list.ts';
import { numberLabels } from './number-labels.ts';
import { partyLabels } from './party-labels.ts';
import { spanishLabels } from './spanish-labels.ts';

export type LabelStrength = 'strong' | 'medium' | 'weak';

/** One meaning of a label. `date` and the like have more than one, for different kinds of value. */
export interface LabelMeaning {
  readonly target: LabelTarget;
  readonly strength: LabelStrength;
}

/** Label key (folded, letters and digits) to its meanings. Built once. */
export const labelIndex: ReadonlyMap<string, readonly LabelMeaning[]> = buildIndex([
  ...numberLabels,
  ...dateLabels,
  ...amountLabels,
  ...partyLabels,
  ...spanishLabels,
]);

/**
 * What a label means. A word that ends as the name of a document (`Termijnfactuur`, `Jaarnota`, `Mobilfunkrechnungsnummer`) means what its
 * last part does; behind such a word (`firstWord`) only `nummer` and the like can follow.
 */
export function meaningsOf(key: string, firstWord = key): readonly LabelMeaning[] {
  const known = labelIndex.get(key);
  if (known) return known;
  const last = compound.test(firstWord) ? compound.exec(key)?.[1] : undefined;
  return last === undefined ? [] : (labelIndex.get(last) ?? []);
}

const compound =
  /^\p{L}{3,}?((?:factuur|faktuur|nota|rechnung|rechnungs|gutschrift|gutschrifts)(?:nummer|nr|datum)?)$/u;

/** Length of the longest label key. */
export const longestLabel = Math.max(...[...labelIndex.keys()].map((key) => key.length));

function buildIndex(lists: readonly LabelList[]): ReadonlyMap<string, readonly LabelMeaning[]> {
  const index = new Map<string, LabelMeaning[]>();
  for (const { target, strong, medium = [], weak } of lists) {
    for (const text of strong) add(index, foldKey(text), { target, strength: 'strong' });
    for (const text of medium) add(index, foldKey(text), { target, strength: 'medium' });
    for (const text of weak) add(index, foldKey(text), { target, strength: 'weak' });
  }
  return index;
}

function add(index: Map<string, LabelMeaning[]>, key: string, meaning: LabelMeaning): void {
  const meanings = index.get(key) ?? [];
  if (key === '' || meanings.some((known) => known.target === meaning.target)) return;
  index.set(key, [...meanings, meaning]);
}
