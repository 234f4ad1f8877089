import { extname } from 'node:path';

/** Kinds of file that the program hands to the operating system to show: documents, never anything that runs. */
const documentKinds: ReadonlySet<string> = new Set(
  'pdf xlsx xls xlsb ods csv tsv txt xml docx doc odt rtf eml msg png jpg jpeg tif tiff gif bmp webp heic zip'
    .split(' ')
    .map((kind) => `.${kind}`),
);

/** Whether the operating system may be asked to open this file. Macro files (`.xlsm`, `.docm`) and programs are not. */
export function isOpenable(path: string): boolean {
  // Windows drops dots and spaces at the end of a name, and `:` starts a stream of another file.
  if (/[. ]$/.test(path) || path.replace(/^[A-Za-z]:/, '').includes(':')) return false;
  return documentKinds.has(extname(path).toLowerCase());
}
