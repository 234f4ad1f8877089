import type { Word } from '../../domain/content.ts';
import type { Box } from '../../domain/evidence.ts';
import { surroundingBox } from '../layout/lines.ts';
import { type DecimalStyle, parseAmount } from '../values/parse-amount.ts';
import type { ColumnMeaning } from './column-labels.ts';
import type { RowCell } from './split-row.ts';

/** A number of a row in all the ways it can be read; more than one only where the text leaves it open. */
export interface RowNumber {
  readonly readings: readonly number[];
  readonly percent: boolean;
  readonly raw: string;
  readonly box: Box;
}

export interface RowText {
  readonly text: string;
  readonly box: Box;
}

/** A row of a table of lines: texts and numbers by column. */
export interface LineRow {
  readonly page: number;
  readonly box: Box;
  readonly texts: ReadonlyMap<ColumnMeaning, RowText>;
  readonly numbers: ReadonlyMap<ColumnMeaning, RowNumber>;
}

const numeric: ReadonlySet<ColumnMeaning> = new Set([
  'quantity',
  'unitPrice',
  'discount',
  'discountPercent',
  'vatRate',
  'amount',
]);

/** Reads the cells of one row; a quantity with its unit (`2 stuks`) gives both. Text in a column of numbers is dropped. */
export function readRow(
  cells: readonly RowCell[],
  { page, box }: { readonly page: number; readonly box: Box },
  style: DecimalStyle,
): LineRow {
  const texts = new Map<ColumnMeaning, RowText>();
  const numbers = new Map<ColumnMeaning, RowNumber>();
  for (const { column, words } of cells) {
    if (!numeric.has(column.meaning)) {
      texts.set(column.meaning, toText(words));
      continue;
    }
    const found = numberIn(words, style, column.header);
    if (!found) continue;
    numbers.set(nameFor(column.meaning, found.number), found.number);
    if (column.meaning === 'quantity' && found.rest.length > 0 && !texts.has('unit')) {
      texts.set('unit', toText(found.rest));
    }
  }
  if (!numbers.has('quantity')) takeFromNeighbour(cells, texts, numbers, style);
  return { page, box, texts, numbers };
}

/** `40,00 kg` or `6 Montage` that stand so close that they seem one text under `Eenheid` or `Omschrijving`. */
function takeFromNeighbour(
  cells: readonly RowCell[],
  texts: Map<ColumnMeaning, RowText>,
  numbers: Map<ColumnMeaning, RowNumber>,
  style: DecimalStyle,
): void {
  for (const { column, words, left } of cells) {
    if (left !== 'quantity' || numeric.has(column.meaning)) continue;
    const [first, ...rest] = words;
    const found = first && rest.length > 0 ? numberIn([first], style, '') : null;
    if (!found) continue;
    numbers.set('quantity', found.number);
    texts.set(column.meaning, toText(rest));
    return;
  }
}

function nameFor(meaning: ColumnMeaning, { percent }: RowNumber): ColumnMeaning {
  return meaning === 'discount' && percent ? 'discountPercent' : meaning;
}

function toText(words: readonly Word[]): RowText {
  return {
    text: words.map(({ text }) => text).join(' '),
    box: surroundingBox(words.map(({ box }) => box)),
  };
}

/** The number these words begin with, and the words behind it. `2 x` and `50,00 /st` are numbers too. */
function numberIn(
  words: readonly Word[],
  style: DecimalStyle,
  header: string,
): { readonly number: RowNumber; readonly rest: readonly Word[] } | null {
  for (let count = words.length; count > 0; count -= 1) {
    const own = words.slice(0, count);
    const raw = own.map(({ text }) => text).join(' ');
    const percent = /%\s*$/.test(raw) || (count === words.length && header.includes('%'));
    const parsed = parseAmount(raw.replace(/\s*(?:%|\/\s?\p{L}+\.?|x)$/iu, ''), style);
    if (parsed.state !== 'read' && parsed.state !== 'ambiguous') continue;
    const readings = (parsed.state === 'read' ? [parsed.decimal] : parsed.readings).map(Number);
    const rest = words.slice(count).filter(({ text }) => /\p{L}/u.test(text) && text.length <= 12);
    return {
      number: { readings, percent, raw, box: surroundingBox(own.map(({ box }) => box)) },
      rest: rest.slice(0, 1),
    };
  }
  return gluedUnit(words, style);
}

/** `12st`: a number with its unit against it. */
function gluedUnit(
  words: readonly Word[],
  style: DecimalStyle,
): { readonly number: RowNumber; readonly rest: readonly Word[] } | null {
  const [word] = words;
  const match = /^(\d[\d.,]*)(\p{L}{1,6})\.?$/u.exec(word?.text ?? '');
  if (!word || !match || words.length > 1) return null;
  const parsed = parseAmount(match[1] ?? '', style);
  if (parsed.state !== 'read') return null;
  return {
    number: { readings: [Number(parsed.decimal)], percent: false, raw: word.text, box: word.box },
    rest: [{ ...word, text: match[2] ?? '' }],
  };
}
