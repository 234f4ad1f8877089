import type { LinkReason } from './dossier.ts';
import type { Continuation } from './recognised.ts';

/** Why pages that go on with another file belong to its dossier: their place in the whole, and the name of that file. */
export function continuationReason({ file, pages: { first, last, of } }: Continuation): LinkReason {
  const pages = first === last ? `${first}` : `${first}-${last}`;
  return { how: 'continuation', matched: `${pages}/${of} ${file}` };
}

/** What a sentence about a link says: what matched, or for a continuation the file, the pages and of how many. */
export function reasonWords({ how, matched }: LinkReason): Record<'matched' | 'pages' | 'of', string> {
  const [, pages, of, file] = (how === 'continuation' && /^([\d-]+)\/(\d+) (.*)$/su.exec(matched)) || [];
  return { matched: file ?? matched, pages: pages ?? '', of: of ?? '' };
}
