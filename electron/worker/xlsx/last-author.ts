import { DamagedPart } from './damaged-part.ts';
import { packageParts } from './package-parts.ts';
import { readZipDirectory } from './zip-directory.ts';

/** The properties of a workbook are short; anything larger is no such thing. */
const mostBytes = 256 * 1024;
const longestName = 200;

/**
 * Who saved a workbook last, by its own properties (ECMA-376 part 2, 8.3.3): `lastModifiedBy`, else its creator, which in an
 * OpenDocument file (1.3 part 3, 4.3.2.7) is who saved it last. null when it does not say, or is no workbook.
 */
export async function lastAuthor(bytes: Uint8Array): Promise<string | null> {
  const directory = readZipDirectory(bytes);
  if (directory.kind === 'damaged') return null;
  const parts = packageParts(bytes, directory.entries);
  const entry = parts.find('docProps/core.xml') ?? parts.find('meta.xml');
  if (entry === null || entry.size > mostBytes || entry.compressedSize > mostBytes) return null;
  const found = new Map<string, string>();
  let within = '';
  try {
    await parts.scan(entry, {
      open: (name) => {
        within = name;
      },
      text: (piece) => void found.set(within, (found.get(within) ?? '') + piece),
      close: () => {
        within = '';
      },
    });
  } catch (error) {
    if (error instanceof DamagedPart) return null;
    throw error;
  }
  const name = (found.get('lastModifiedBy')?.trim() || found.get('creator')?.trim() || '').slice(
    0,
    longestName,
  );
  return name === '' ? null : name;
}
