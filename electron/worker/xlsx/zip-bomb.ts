import type { ZipEntry } from './zip-directory.ts';

/** Above this declared size an entry may not be packed tighter than `tightestRatio`. */
const suspectBytes = 32 * 1024 * 1024;
/** Sheets full of the same values reach 100; a bomb reaches 1000, deflate's own limit being 1032. */
const tightestRatio = 250;
const mostBytes = 2 * 1024 * 1024 * 1024;

/** What makes a zip a bomb by what its directory declares; `null` when nothing does. Sizes are checked again while inflating. */
export function zipBomb(entries: readonly ZipEntry[]): string | null {
  let total = 0;
  for (const { size, compressedSize } of entries) {
    total += size;
    if (size > suspectBytes && size > compressedSize * tightestRatio) return 'unpacks to a suspicious size';
  }
  if (total > mostBytes) return 'unpacks to more than 2 GB';
  return overlaps(entries) ? 'entries share the same bytes' : null;
}

/** Entries that overlap make a small file unpack without end (D. Fifield, "A better zip bomb", 2019). */
function overlaps(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((left, right) => left.offset - right.offset);
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next.offset < entry.offset + 30 + entry.compressedSize;
  });
}
