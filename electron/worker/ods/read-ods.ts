import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { DamagedPart, TooManyRows } from '../xlsx/damaged-part.ts';
import { type PackageParts, packageParts } from '../xlsx/package-parts.ts';
import { zipBomb } from '../xlsx/zip-bomb.ts';
import { readZipDirectory } from '../xlsx/zip-directory.ts';
import { OdsTables } from './ods-tables.ts';

const mostCells = 10_000_000;

/** An OpenDocument spreadsheet to its sheets in their own order, with the results that were saved with its formulas. */
export async function readOds({ bytes, limits }: ReadInput): Promise<ReadOutcome> {
  const directory = readZipDirectory(bytes);
  if (directory.kind === 'damaged') return damaged(directory.why);
  const bomb = zipBomb(directory.entries);
  if (bomb !== null) return refused('too-large', 'too-many-bytes', bomb);
  try {
    const parts = packageParts(bytes, directory.entries);
    if (await isEncrypted(parts)) return refused('encrypted', 'encrypted');
    const content = parts.find('content.xml');
    if (content === null) throw new DamagedPart('no content part');
    const tables = new OdsTables({ rows: limits.rows, cells: mostCells });
    await parts.scan(content, tables);
    const sheets = tables.sheets();
    return {
      status: 'table',
      pages: sheets.length,
      content: { kind: 'sheets', sheets, decisions: [] },
      problem: null,
    };
  } catch (error) {
    if (error instanceof DamagedPart) return damaged(error.why);
    if (error instanceof TooManyRows) return refused('too-large', 'too-many-rows', `${limits.rows} rows`);
    throw error;
  }
}

/** The manifest says which parts are encrypted (OpenDocument 1.3 part 2, 4.4); its own text never is. */
async function isEncrypted(parts: PackageParts): Promise<boolean> {
  const manifest = parts.find('META-INF/manifest.xml');
  let encrypted = false;
  if (manifest === null) return encrypted;
  await parts.scan(manifest, {
    open: (name) => {
      encrypted ||= name === 'encryption-data';
    },
  });
  return encrypted;
}
