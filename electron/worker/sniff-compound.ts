import type { FileKind } from './sniff-kind.ts';

/**
 * What an OLE compound file holds, by the names in its directory (MS-CFB; names are UTF-16LE): an encrypted Office
 * file, a workbook, a Word document, a presentation or an Outlook message.
 */
export function sniffCompound(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted-office';
  if (holds('Workbook') || holds('WORKBOOK') || holds('Book') || holds('BOOK')) return 'old-sheet';
  if (holds('WordDocument')) return 'word';
  if (holds('PowerPoint Document')) return 'presentation';
  if (holds('__properties_version1.0')) return 'e-mail';
  return 'other-binary';
}
