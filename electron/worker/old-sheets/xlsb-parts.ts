import { posix } from 'node:path';
import { lastColumn } from '../sheet-size.ts';
import { attributeOf } from '../xlsx/attribute-of.ts';
import { unpackEntry } from '../xlsx/unpack-entry.ts';
import type { ZipEntry } from '../xlsx/zip-directory.ts';

const columnRecord = 60;

/**
 * What in an xlsb the library would not survive; null when there is nothing. It makes an object for each column that a record
 * names, be it the two-thousand-millionth, which ends the whole process; and it follows a package of mixed makes into readers
 * that are not meant here.
 */
export function xlsbTrap(bytes: Uint8Array, entries: readonly ZipEntry[]): string | null {
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const bytesOf = (path: string) => {
    const entry = byPath.get(path.toLowerCase());
    return entry === undefined ? null : unpackEntry(bytes, entry, entry.size);
  };
  const types = Buffer.from(bytesOf('[Content_Types].xml') ?? []).toString('utf8');
  if (/(?:main|sheet)\+xml/i.test(types) || entries.some(({ name }) => isOtherMake(name)))
    return 'mixed makes';
  const sheets = new Set([
    ...entries.map(({ name }) => name).filter((name) => /^xl\/worksheets\/sheet\d*\.bin$/i.test(name)),
    ...entries
      .filter(({ name }) => name.endsWith('.rels'))
      .flatMap(({ name }) => sheetsIn(name, bytesOf(name))),
  ]);
  for (const path of sheets) {
    if (!path.toLowerCase().endsWith('.bin')) return 'mixed makes';
    const part = bytesOf(path);
    if (part !== null && !columnsFit(part)) return 'column number';
  }
  return null;
}

function isOtherMake(name: string): boolean {
  return /^content\.xml$|\.iwa$|(?:^|\/)index\.zip$|^xl\/worksheets\/[^/]*\.xml$/i.test(name);
}

/** Paths of the sheets that these relations name (ECMA-376 part 2, 6.5). */
function sheetsIn(path: string, content: Uint8Array | null): readonly string[] {
  const folder = posix.dirname(posix.dirname(path));
  const relations =
    Buffer.from(content ?? [])
      .toString('utf8')
      .match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  return relations.flatMap((relation) => {
    const type = attributeOf(relation, 'Type') ?? '';
    const target = attributeOf(relation, 'Target');
    if (target === null || (type !== '' && !/sheet$/i.test(type))) return [];
    return [target.startsWith('/') ? target.slice(1) : posix.join(folder, target)];
  });
}

/** Goes along the records of a sheet (MS-XLSB 2.1.4); those that stop in the middle are the library's business. */
function columnsFit(part: Uint8Array): boolean {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let at = 0;
  const next = () => part[at++] ?? 0;
  while (at < part.length) {
    const first = next();
    const type = first < 0x80 ? first : (first & 0x7f) + ((next() & 0x7f) << 7);
    let size = 0;
    for (let count = 0, byte = 0x80; count < 4 && byte >= 0x80; count += 1) {
      byte = next();
      size += (byte & 0x7f) << (7 * count);
    }
    if (type === columnRecord && at + 8 <= part.length && view.getUint32(at + 4, true) >= lastColumn)
      return false;
    at += size;
  }
  return true;
}
