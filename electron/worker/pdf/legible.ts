import type { PdfPages } from './read-pages.ts';
import { readsLikeText } from './reads-like-text.ts';

/** Above this share of characters without meaning a text is gibberish. */
const mostUnknown = 0.3;

/** Is there text, and does most of it mean something? */
export function isLegible(read: PdfPages): boolean {
  if (meaningful(read) === 0 || unknownShare(read) > mostUnknown) return false;
  return readsLikeText(read.pages.flatMap(({ words }) => words.map(({ text }) => text)));
}

/** Is the text of the second reader worth more than that of the first? */
export function isBetterText(second: PdfPages, first: PdfPages): boolean {
  if (!isLegible(second)) return false;
  return !isLegible(first) || meaningful(second) > meaningful(first) * 1.2;
}

function meaningful({ pages, characters, unknownCharacters }: PdfPages): number {
  return pages.some((page) => page.words.length > 0) ? characters - unknownCharacters : 0;
}

function unknownShare({ characters, unknownCharacters }: PdfPages): number {
  return characters === 0 ? 0 : unknownCharacters / characters;
}
