import type { Word } from '../../domain/content.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { heightOf } from '../layout/lines.ts';
import { foldKey } from '../values/fold-text.ts';
import { type ColumnMeaning, meaningOf } from './column-labels.ts';

/** One column of a table of lines, by the words of its header. */
export interface LineColumn {
  readonly meaning: ColumnMeaning;
  readonly header: string;
  readonly left: number;
  readonly right: number;
}

/** The header of a table of lines: its columns from left to right and its last line in the document. */
export interface LineHeader {
  readonly columns: readonly LineColumn[];
  readonly last: number;
}

interface Cell {
  readonly meaning: ColumnMeaning | null;
  readonly words: readonly Word[];
}

const longestHeader = 4;

/** The header that begins at this line, of one or of two lines; null when it is none. */
export function lineHeaderAt(lines: readonly LaidOutLine[], at: number): LineHeader | null {
  const line = lines[at];
  if (!line || !mayBeHeader(line)) return null;
  const single = withName(cellsOf(line));
  const next = lines[at + 1];
  const lower = next && isRightBelow(line, next) && mayBeHeader(next) ? cellsOf(next) : null;
  const merged = lower && merge(cellsOf(line), lower);
  const double = merged && withName(merged);
  const isBetter = double && isHeader(double) && knownIn(double) > Math.max(knownIn(single), knownIn(lower));
  if (isBetter) return toHeader(double, at + 1);
  if (double && isHeader(single) && double.every(({ meaning }) => meaning !== null))
    return toHeader(double, at + 1);
  return isHeader(single) ? toHeader(single, at) : null;
}

/** The lines of the document that are headers of tables of lines. */
export function lineHeadersOf({ lines }: DocumentLayout): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const header = lineHeaderAt(lines, at);
    for (let line = at; header && line <= header.last; line += 1) found.add(line);
  }
  return found;
}

function mayBeHeader(line: LaidOutLine): boolean {
  if (line.words.length === 0 || line.words.length > 30) return false;
  return !line.words.some(({ text }) => /\d/.test(text.replace(perMany, '$1')) || /\p{L}:$/u.test(text));
}

/** `Preis/100`: the price is that of a hundred. */
const perMany = /^(\p{L}+\.?)\/10{1,3}$/u;

function isRightBelow(upper: LaidOutLine, lower: LaidOutLine): boolean {
  return (
    lower.page === upper.page &&
    lower.box[1] - upper.box[3] < 0.7 * Math.min(heightOf(upper), heightOf(lower))
  );
}

/** The words of a line as headers we know, the longest first, and what stands between them. */
function cellsOf(line: LaidOutLine): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { words } of line.segments) {
    let unknown: Word[] = [];
    const close = () => {
      if (unknown.length > 0) cells.push({ meaning: null, words: unknown });
      unknown = [];
    };
    for (let place = 0; place < words.length; ) {
      const found = longestAt(words, place);
      if (found) {
        close();
        cells.push(found);
        place += found.words.length;
      } else {
        const word = words[place];
        if (word) unknown.push(word);
        place += 1;
      }
    }
    close();
  }
  return cells;
}

function longestAt(words: readonly Word[], place: number): Cell | null {
  for (let count = Math.min(longestHeader, words.length - place); count > 0; count -= 1) {
    const own = words.slice(place, place + count);
    const meaning = meaningOf(textOf(own));
    if (meaning) return { meaning, words: own };
  }
  return null;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/**
 * What is sold has a name in each trade (`Abonnement`, `Medewerker / uursoort`): the first column of a table of amounts whose head says
 * nothing else holds the descriptions.
 */
function withName(cells: readonly Cell[]): readonly Cell[] {
  const has = (...meanings: readonly ColumnMeaning[]) =>
    meanings.filter((meaning) => cells.some((cell) => cell.meaning === meaning)).length;
  const first = cells.find(({ meaning }) => meaning !== 'other');
  if (has('description', 'article', 'gtin') > 0 || first?.meaning !== null) return cells;
  if (has('amount', 'unitPrice') === 0 || has('quantity', 'unitPrice', 'amount') < 2) return cells;
  const from = cells.indexOf(first);
  const rest = cells.slice(from).findIndex(({ meaning }) => meaning !== null);
  const words = cells.slice(from, from + rest).flatMap((cell) => cell.words);
  if (rest < 1 || words.length > 3) return cells;
  return [...cells.slice(0, from), { meaning: 'description', words }, ...cells.slice(from + rest)];
}

/** Two lines as one header: what stands under a cell belongs to it. */
function merge(upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] | null {
  const merged = upper.map((cell) => ({ ...cell }));
  for (const cell of lower) {
    const at = merged.findIndex((other) => overlap(other.words, cell.words) > 0);
    const above = merged[at];
    if (!above) {
      if (cell.meaning === null) return null;
      merged.push({ ...cell });
      continue;
    }
    const words = [...above.words, ...cell.words];
    const meaning = meaningOf(textOf(words)) ?? above.meaning ?? cell.meaning;
    if (meaning === null) return null;
    merged[at] = { meaning, words };
  }
  return merged.toSorted((a, b) => leftOf(a.words) - leftOf(b.words));
}

function overlap(a: readonly Word[], b: readonly Word[]): number {
  return Math.min(rightOf(a), rightOf(b)) - Math.max(leftOf(a), leftOf(b));
}

function leftOf(words: readonly Word[]): number {
  return Math.min(...words.map(({ box }) => box[0]));
}

function rightOf(words: readonly Word[]): number {
  return Math.max(...words.map(({ box }) => box[2]));
}

function knownIn(cells: readonly Cell[]): number {
  return new Set(cells.flatMap(({ meaning }) => (meaning === null || meaning === 'other' ? [] : [meaning])))
    .size;
}

const taxBase =
  /^(?:btw)?(?:grondslag|grondsl|maatstaf|bemessungsgrundlage|basehtva|baseht|base|bases|taxbase|vatbase|taxable|taxableamount|baseimposable|baseimponible)(?:eur|btw)?$/;

/** A table of what is taxed at each rate has an amount and a code too. */
function isTaxTable(cells: readonly Cell[]): boolean {
  const keys = cells.map(({ words }) => foldKey(textOf(words)));
  return keys.some((key) => taxBase.test(key)) && keys.some((key) => taxWord.test(key));
}

const taxWord = /btw|vat|tva|mwst|ust|iva|tax|taux/;

/** Words for what, and for how many or how much; and hardly any words that say something else. */
function isHeader(cells: readonly Cell[]): boolean {
  const has = (...meanings: readonly ColumnMeaning[]) =>
    cells.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  const unknown = cells.filter(({ meaning }) => meaning === null);
  const unknownWords = unknown.reduce((sum, { words }) => sum + words.length, 0);
  const words = cells.reduce((sum, cell) => sum + cell.words.length, 0);
  if (isTaxTable(cells)) return false;
  if (unknown.length > 2 || unknownWords > words * 0.4) return false;
  if (!has('quantity', 'unitPrice', 'amount')) return false;
  return has('description', 'article', 'gtin') || (has('quantity') && has('unitPrice') && has('amount'));
}

function toHeader(cells: readonly Cell[], last: number): LineHeader {
  const columns = cells.map(
    ({ meaning, words }): LineColumn => ({
      meaning: meaning ?? 'other',
      header: textOf(words),
      left: leftOf(words),
      right: rightOf(words),
    }),
  );
  return { columns: settle(columns), last };
}

/**
 * `Artikel` by itself names what is sold; beside a description it is its number. Where two prices stand and no amount, the last is the
 * amount. Of two totals the first is the one without VAT.
 */
function settle(columns: readonly LineColumn[]): readonly LineColumn[] {
  const has = (meaning: ColumnMeaning) => columns.some((column) => column.meaning === meaning);
  const lastPrice = has('amount') ? -1 : columns.findLastIndex(({ meaning }) => meaning === 'unitPrice');
  const firstPrice = columns.findIndex(({ meaning }) => meaning === 'unitPrice');
  const taken = new Set<ColumnMeaning>();
  const described = columns.filter(({ meaning }) => meaning === 'description');
  const code =
    described.length > 1 && itemWord.test(foldKey(described[0]?.header ?? '')) ? described[0] : null;
  return columns.map((column, index) => {
    if (column === code) return { ...column, meaning: has('article') ? 'other' : 'article' };
    const isAmount = index === lastPrice && lastPrice > firstPrice;
    const meaning = isAmount ? 'amount' : isName(column, has('description')) ? 'description' : column.meaning;
    const isSecond = meaning !== 'other' && taken.has(meaning);
    taken.add(meaning);
    return { ...column, meaning: isSecond ? 'other' : meaning };
  });
}

/** Beside a description of its own it is the number of what is sold. */
const itemWord = /^(?:item|product|produkt|produit|goods|article|ware)$/;

function isName({ meaning, header }: LineColumn, described: boolean): boolean {
  return !described && meaning === 'article' && !/(?:n[or]|num|code|#|n°)/i.test(header);
}
