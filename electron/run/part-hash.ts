import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { PageRange } from '#shared/domain/recognised.ts';

const mark = '#';

/** The hash of some pages of a file: parts of one file are no copies of each other. */
export function partHash(hash: ContentHash, { first, last }: PageRange): ContentHash {
  return `${hash}${mark}${first}-${last}` as ContentHash;
}

/** The hash of the file of which this is the hash, or the hash of some of its pages. */
export function fileHash(hash: ContentHash): ContentHash {
  return (hash.split(mark)[0] ?? hash) as ContentHash;
}
