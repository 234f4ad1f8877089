import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The same zip with its entries in a fixed order and one fixed time, so that equal contents give equal bytes. */
export function reproducibleZip(zip: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(zip));
  const ordered: Zippable = {};
  const names = ['[Content_Types].xml', '_rels/.rels'];
  for (const name of names) {
    const found = entries.find(([entry]) => entry === name);
    if (found) ordered[name] = found[1];
  }
  for (const [name, bytes] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) ordered[name] ??= bytes;
  // A zip holds local time without a zone, so the parts are given as local time.
  return zipSync(ordered, { level: 6, mtime: new Date(2026, 2, 16, 8, 45, 0) });
}
