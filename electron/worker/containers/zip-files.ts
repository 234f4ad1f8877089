import { damaged, type ReadOutcome, refused } from '../file-reader.ts';
import { unpackEntry } from '../xlsx/unpack-entry.ts';
import { zipBomb } from '../xlsx/zip-bomb.ts';
import { readZipDirectory } from '../xlsx/zip-directory.ts';
import { containerLimits, type InnerFile, innerNames } from './inner-file.ts';

export type InnerFiles =
  | { readonly kind: 'files'; readonly files: readonly InnerFile[] }
  | { readonly kind: 'refused'; readonly outcome: ReadOutcome };

/** What macOS and Windows leave in a zip beside the files. */
const leftovers = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/** The files in a zip, folders and leftovers of the system aside. Sizes and ratios are judged before anything is unpacked. */
export function zipFiles(bytes: Uint8Array): InnerFiles {
  const directory = readZipDirectory(bytes);
  if (directory.kind === 'damaged') return { kind: 'refused', outcome: damaged(directory.why) };
  const bomb = zipBomb(directory.entries);
  if (bomb !== null) return { kind: 'refused', outcome: refused('too-large', 'too-many-bytes', bomb) };
  const entries = directory.entries.filter(({ name }) => !name.endsWith('/') && !leftovers.test(name));
  if (entries.length > containerLimits.files) {
    const outcome = refused('too-large', 'too-many-bytes', `${entries.length} files in a zip`);
    return { kind: 'refused', outcome };
  }
  if (entries.length > 0 && entries.every((entry) => entry.encrypted)) {
    return { kind: 'refused', outcome: refused('encrypted', 'encrypted', 'zip with a password') };
  }
  const nameOf = innerNames();
  const files = entries.map(
    (entry): InnerFile => ({
      name: nameOf(entry.name, 'naamloos'),
      open: (limit) => unpackEntry(bytes, entry, limit),
    }),
  );
  return { kind: 'files', files };
}
