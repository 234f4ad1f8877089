import { type ItemStatus, itemStatuses } from '#shared/domain/open-item.ts';
import { textsEn } from '#shared/text/texts-en.ts';
import { textsNl } from '#shared/text/texts-nl.ts';

const byWord = new Map(
  [textsNl, textsEn].flatMap(({ terms }) =>
    itemStatuses.map((status) => [terms.itemStatus[status].toLowerCase(), status] as const),
  ),
);

/** The status that a word of the page or of a report means, in either language and any case; null for another word. */
export function statusOfWord(word: string): ItemStatus | null {
  return byWord.get(word.trim().toLowerCase()) ?? null;
}
