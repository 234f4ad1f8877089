import { inflateRawSync } from 'node:zlib';
import type { FileKind } from './sniff-kind.ts';
import { entryBytes, readZipDirectory, type ZipEntry } from './xlsx/zip-directory.ts';

const longestMimeType = 200;

/** What a zip file is, by the names in it; a zip without a readable directory is judged by its first bytes. */
export function sniffZip(bytes: Uint8Array): FileKind {
  const directory = readZipDirectory(bytes);
  const names = directory.kind === 'read' ? directory.entries.map((entry) => entry.name) : looseNames(bytes);
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/(^|\/)workbook\.bin$/)) return 'old-sheet';
  if (has(/(^|\/)workbook\.xml$/) || has(/^xl\//)) return 'xlsx';
  if (has(/^word\//)) return 'word';
  if (has(/^ppt\//)) return 'presentation';
  const type = directory.kind === 'read' ? mimeType(bytes, directory.entries) : firstBytes(bytes);
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  if (type.includes('opendocument.text')) return 'word';
  if (type.includes('opendocument.presentation')) return 'presentation';
  return directory.kind !== 'read' && has(/^\[Content_Types\]\.xml$/) ? 'xlsx' : 'zip';
}

/** What an OpenDocument package says it is (OpenDocument 1.3 part 2, 3.3); first in the file by rule, elsewhere in practice. */
function mimeType(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const entry = entries.find(({ name, size }) => name === 'mimetype' && size <= longestMimeType);
  const packed = entry === undefined ? null : entryBytes(bytes, entry);
  if (entry === undefined || packed === null) return '';
  if (entry.method === 0) return Buffer.from(packed).toString('latin1');
  try {
    return inflateRawSync(packed, { maxOutputLength: longestMimeType }).toString('latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}

function firstBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 120)).toString('latin1');
}

/** Names in the local headers of a zip that lost its directory. */
function looseNames(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  const signature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  for (
    let at = buffer.indexOf(signature);
    at >= 0 && names.length < 50;
    at = buffer.indexOf(signature, at + 4)
  ) {
    if (at + 30 > buffer.length) break;
    const length = buffer.readUInt16LE(at + 26);
    names.push(buffer.toString('latin1', at + 30, at + 30 + length));
  }
  return names;
}
