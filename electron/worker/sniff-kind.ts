import { extname } from 'node:path';
import { decodeText } from './delimited/decode-text.ts';
import { sniffCompound } from './sniff-compound.ts';
import { sniffZip } from './sniff-zip.ts';

/** What a file is by its bytes; `readers.ts` says which have a reader; the others are refused by name. */
export type FileKind =
  | 'pdf'
  | 'xlsx'
  | 'delimited'
  | 'xml'
  | 'encrypted-office'
  | 'old-sheet'
  | 'ods'
  | 'image'
  | 'word'
  | 'presentation'
  | 'e-mail'
  | 'zip'
  | 'archive'
  | 'html'
  | 'rtf'
  | 'other-text'
  | 'other-binary';

const signatures: readonly (readonly [kind: FileKind, start: readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x42, 0x4d]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const tableExtensions: ReadonlySet<string> = new Set([
  '',
  '.csv',
  '.tsv',
  '.tab',
  '.txt',
  '.asc',
  '.prn',
  '.dat',
]);

/** The kind of a file by its bytes. The name only decides between kinds of plain text. */
export function sniffKind(bytes: Uint8Array, name: string): FileKind {
  if (startsWith(bytes, [0x50, 0x4b]) && isZipRecord(bytes)) return sniffZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes);
  if (holdsPdfHeader(bytes)) return 'pdf';
  const heif = latin(bytes.subarray(4, 12));
  if (/^ftyp(heic|heix|mif1|avif)/.test(heif)) return 'image';
  if (latin(bytes.subarray(0, 4)) === 'RIFF' && latin(bytes.subarray(8, 12)) === 'WEBP') return 'image';
  for (const [kind, start] of signatures) {
    if (startsWith(bytes, start) && (start.length > 2 || holdsNul(bytes))) return kind;
  }
  return sniffText(bytes, extname(name).toLowerCase());
}

function sniffText(bytes: Uint8Array, extension: string): FileKind {
  const decoded = decodeText(bytes.subarray(0, 4096));
  if (decoded === null) return 'other-binary';
  const start = decoded.text.trimStart().toLowerCase();
  if (/^(<!doctype html|<html)/.test(start)) return 'html';
  if (start.startsWith('<') && start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return /<(?:\w+:)?workbook[\s>]/.test(start) ? 'old-sheet' : 'html';
  }
  if (/^<\?xml|^<!--|^<!doctype|^<[a-z_][\w.:-]*[\s/>]/.test(start)) {
    return /<html[\s>]/.test(start) ? 'html' : 'xml';
  }
  if (extension === '.eml' || /^(received|return-path|mime-version|message-id): /.test(start))
    return 'e-mail';
  return tableExtensions.has(extension) || claimsTable(extension) ? 'delimited' : 'other-text';
}

function claimsTable(extension: string): boolean {
  return /^\.(xlsx|xlsm|xls|xlsb|ods|pdf|xml)$/.test(extension);
}

/** A PDF may have up to a kilobyte of rubbish before its header (ISO 32000-2, annex I, note on readers). */
function holdsPdfHeader(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Behind `PK` stands the number of a local, end or spanning record (PKWARE APPNOTE 4.3); a table may begin with PK too. */
function isZipRecord(bytes: Uint8Array): boolean {
  const [, , first = 0, second = 0] = bytes;
  return second === first + 1 && first <= 7;
}

function holdsNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).includes(0);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((value, index) => bytes[index] === value);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
