import type { PdfPages } from './read-pages.ts';

/** Above this share of characters without meaning a text is gibberish. */
const mostUnknown = 0.3;

/** Is there text, and does most of it mean something? */
export function isLegible(read: PdfPages): boolean {
  return meaningful(read) > 0 && unknownShare(read) <= mostUnknown;
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
