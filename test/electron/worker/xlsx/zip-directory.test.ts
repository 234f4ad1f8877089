import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { entryBytes, readZipDirectory } from '#electron/worker/xlsx/zip-directory.ts';

const zip = zipSync({ 'xl/a.xml': strToU8('eerste'.repeat(20)), 'xl/b.xml': strToU8('tweede') });

/** The zip with one field of its first directory entry replaced. */
function withField(offset: number, value: number, size: 2 | 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  if (size === 2) view.setUint16(at + offset, value, true);
  else view.setUint32(at + offset, value, true);
  return copy;
}

test('lists the entries as the directory declares them', () => {
  const directory = readZipDirectory(zip);
  expect(
    directory.kind === 'read' &&
      directory.entries.map(({ name, size, encrypted }) => [name, size, encrypted]),
  ).toEqual([
    ['xl/a.xml', 120, false],
    ['xl/b.xml', 6, false],
  ]);
});

test.each([
  ['more bytes than the file has', 20, 0x7fffffff, 4, 'entry outside the file'],
  ['a place behind the end', 42, 0x7fffffff, 4, 'entry outside the file'],
  ['a name that runs out of the directory', 28, 0xffff, 2, 'central directory'],
] as const)('an entry with %s is damaged', (_what, offset, value, size, why) => {
  expect(readZipDirectory(withField(offset, value, size))).toEqual({ kind: 'damaged', why });
});

test('whatever bytes are changed or missing, every entry lies inside the file', () => {
  const change = fc.tuple(fc.nat(zip.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 10 }), fc.nat(zip.length), (changes, length) => {
      const bytes = zip.slice(0, length > zip.length / 2 ? undefined : length);
      for (const [at, byte] of changes) bytes[at] = byte;
      const directory = readZipDirectory(bytes);
      for (const entry of directory.kind === 'read' ? directory.entries : []) {
        const packed = entryBytes(bytes, entry);
        expect(packed === null || packed.length === entry.compressedSize).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
