import { readZip } from './containers/read-zip.ts';
import { readDelimited } from './delimited/read-delimited.ts';
import { readEncryptedOffice } from './encrypted/read-encrypted-office.ts';
import { damaged, type FileReader, type ReadInput, type ReadOutcome, refused } from './file-reader.ts';
import { readMail } from './mail/read-mail.ts';
import { readPicture } from './ocr/read-picture.ts';
import { readOds } from './ods/read-ods.ts';
import { readBinaryWorkbook } from './old-sheets/read-binary-workbook.ts';
import { readHtmlTable } from './old-sheets/read-html-table.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { type FileKind, sniffKind } from './sniff-kind.ts';
import { readWord } from './word/read-word.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { readXml } from './xml/read-xml.ts';

/** One reader per kind of file. A kind without one is refused by name, never skipped. */
export const readers: Readonly<Record<FileKind, FileReader>> = {
  pdf: readPdf,
  xlsx: readXlsx,
  delimited: readDelimited,
  xml: readXml,
  'encrypted-office': readEncryptedOffice(readPackage),
  'old-sheet': readBinaryWorkbook,
  ods: readOds,
  image: readPicture,
  word: readWord,
  presentation: notSupported('presentation'),
  'e-mail': readMail,
  zip: readZip,
  archive: notSupported('archive'),
  html: readHtmlTable,
  rtf: notSupported('rich text'),
  'other-text': notSupported('plain text'),
  'other-binary': notSupported('unknown format'),
};

/** Reads what came out of an encrypted file. */
async function readPackage(input: ReadInput, mayBe: readonly FileKind[]): Promise<ReadOutcome> {
  const kind = sniffKind(input.bytes, input.name);
  return mayBe.includes(kind) ? readers[kind](input) : damaged('encrypted file without a document');
}

function notSupported(what: string): FileReader {
  return async () => refused('unsupported', 'kind-not-supported', what);
}
