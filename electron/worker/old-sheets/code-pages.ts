import iconv from 'iconv-lite';

/** Names that differ from `cp` + number in Windows' own list of code pages. */
const named: Readonly<Record<number, string>> = {
  10000: 'macroman',
  1200: 'utf16le',
  1201: 'utf16be',
  20127: 'ascii',
  21010: 'utf16le',
  28591: 'iso-8859-1',
  28605: 'iso-8859-15',
  32768: 'macroman',
  32769: 'win1252',
  65001: 'utf8',
};

/** Decodes the texts of workbooks from before Unicode, in the shape the reader of old workbooks asks for. */
export const codePages = {
  utils: {
    hascp: (page: number): boolean => iconv.encodingExists(nameOf(page)),
    decode: (page: number, data: string | readonly number[] | Uint8Array): string =>
      iconv.decode(typeof data === 'string' ? Buffer.from(data, 'latin1') : Buffer.from(data), nameOf(page)),
    encode: (page: number, text: string): Uint8Array => iconv.encode(text, nameOf(page)),
  },
};

function nameOf(page: number): string {
  return named[page] ?? `cp${page}`;
}
