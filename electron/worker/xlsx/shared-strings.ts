import type { CellValue } from '#shared/domain/content.ts';
import { TooManyRows } from './damaged-part.ts';
import type { PackageParts } from './package-parts.ts';
import { findPlainString, type PlainString } from './plain-string.ts';

/** More than the cells of a workbook may be. */
const mostTexts = 5_000_000;

const stringStart = Buffer.from('<si>');

/**
 * The shared texts of a workbook, as cell values that every cell with that text shares; rich text without its markup and
 * without the phonetic reading. `null` where the text is empty: such a cell is blank. Throws `TooManyRows`.
 */
export async function sharedStrings(
  parts: PackageParts,
  path: string | null,
): Promise<readonly (CellValue | null)[]> {
  const values: (CellValue | null)[] = [];
  const entry = path === null ? null : parts.find(path);
  if (entry === null) return values;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  let isBetween = false;
  const place: PlainString = { from: 0, to: 0, end: 0 };
  await parts.scan(entry, {
    open: (name) => {
      isBetween = name === 'sst';
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        if (values.push(textValue(text)) > mostTexts) throw new TooManyRows();
        isBetween = true;
      }
    },
    leap: {
      start: stringStart,
      take: (bytes, from) => {
        let at = from;
        for (; isBetween && findPlainString(bytes, at, place); at = place.end)
          values.push(textValue(bytes.toString('latin1', place.from, place.to)));
        return at;
      },
    },
  });
  return values;
}

/** A text as a cell value, with plain line ends; `null` when there is nothing to see. */
export function textValue(escaped: string): CellValue | null {
  const text = escaped.includes('_x') ? escaped.replace(/_x([0-9A-Fa-f]{4})_/g, decodeOne) : escaped;
  if (text.trim() === '') return null;
  return { kind: 'text', text: text.includes('\r') ? text.replace(/\r+\n?/g, '\n') : text };
}

/** `_x000D_` stands for a character that XML can't hold (ECMA-376 part 1, 22.9.2.19). */
function decodeOne(_whole: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
