import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { textOutcome } from '../text/text-outcome.ts';
import { DamagedPart } from '../xlsx/damaged-part.ts';
import { type PackageParts, packageParts } from '../xlsx/package-parts.ts';
import { zipBomb } from '../xlsx/zip-bomb.ts';
import { readZipDirectory, type ZipEntry } from '../xlsx/zip-directory.ts';
import { WordText } from './word-text.ts';

/** Beyond this a text is no letter or contract any more. */
const mostBytes = 100 * 1024 * 1024;

/**
 * A text document (docx, docm, odt) to its text: heads first, then the body, feet and notes. Deleted text and the code
 * of fields is left out. The older .doc is not read.
 */
export async function readWord({ bytes, limits }: ReadInput): Promise<ReadOutcome> {
  if (bytes[0] !== 0x50)
    return refused('unsupported', 'kind-not-supported', 'text document in the old format');
  const directory = readZipDirectory(bytes);
  if (directory.kind === 'damaged') return damaged(directory.why);
  const bomb = zipBomb(directory.entries);
  if (bomb !== null) return refused('too-large', 'too-many-bytes', bomb);
  const parts = packageParts(bytes, directory.entries);
  const wanted = wantedParts(parts, directory.entries);
  if (wanted.length === 0) return damaged('no text part');
  if (wanted.reduce((sum, { size }) => sum + size, 0) > mostBytes)
    return refused('too-large', 'too-many-bytes');
  try {
    const texts: string[] = [];
    for (const entry of wanted) texts.push(await textOf(parts, entry));
    return textOutcome(texts.filter((text) => text.trim() !== '').join('\n'), limits);
  } catch (error) {
    if (error instanceof DamagedPart) return damaged(error.why);
    throw error;
  }
}

function wantedParts(parts: PackageParts, entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const named = (pattern: RegExp) => entries.filter(({ name }) => pattern.test(name));
  const body = parts.find('word/document.xml') ?? parts.find('content.xml');
  if (body === null) return [];
  return [
    ...named(/^word\/header\d*\.xml$/i),
    body,
    ...named(/^word\/(?:footer\d*|footnotes|endnotes)\.xml$/i),
  ];
}

async function textOf(parts: PackageParts, entry: ZipEntry): Promise<string> {
  const collector = new WordText(entry.name.toLowerCase() === 'content.xml' ? ['p', 'h'] : ['t']);
  await parts.scan(entry, collector);
  return collector.result();
}
