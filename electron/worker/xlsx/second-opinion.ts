import type { Sheet } from '#shared/domain/content.ts';

/** What `DamagedPart` says of parts that are whole, but not where or in the order they should be. */
const misplaced: ReadonlySet<string> = new Set([
  'no workbook part',
  'sheet without its part',
  'row number',
  'cell address',
]);

/** It holds the whole workbook in memory: only for workbooks of this many bytes, unpacked. */
const mostBytes = 32 * 1024 * 1024;

/** Whether it is worth asking: nothing is cut off or lies about its size, and it is not large. */
function isWorthAsking(why: string, entries: readonly { readonly size: number }[]): boolean {
  return misplaced.has(why) && entries.reduce((sum, { size }) => sum + size, 0) <= mostBytes;
}

/** What the second reader makes of a workbook the first one calls damaged; null when it was not asked, or can't read it either. */
export async function secondOpinion(
  bytes: Uint8Array,
  entries: readonly { readonly size: number }[],
  why: string,
  maxRows: number,
): Promise<readonly Sheet[] | null> {
  if (!isWorthAsking(why, entries)) return null;
  // Loaded when it is needed: hardly any workbook needs it.
  const { readBySecondReader } = await import('./second-reader.ts');
  return readBySecondReader(bytes, maxRows);
}
