import type { Cell, SheetRow } from '../../domain/content.ts';
import { cellAddress } from '../../domain/evidence.ts';
import { foldKey } from '../values/fold-text.ts';
import { parseAmount } from '../values/parse-amount.ts';
import { parseDate } from '../values/parse-date.ts';
import { formatOf } from './cell-format.ts';
import { cellText, filledCells } from './cell-text.ts';
import type { Header, TableHeader } from './find-header.ts';
import { headerKeys } from './header-key.ts';

const meaningless =
  /^(?:(?:kolom|column|spalte|colonne|veld|field|feld|champ|col|kol|unnamed|naamloos|waarde|value|attribute|var|data|x|f|c|v)?\d{0,4}|[a-z]{1,2})$/;

/** A header that says nothing of what stands below it: `Kolom1`, `A`, `veld_3`, `Unnamed: 2`. */
export function isMeaningless(header: string): boolean {
  return meaningless.test(foldKey(header));
}

const fewestColumns = 3;
const fewestRows = 3;
const searchedRows = 10;
const sampled = 30;

/**
 * Where a table begins of which the headers say nothing, or that has none: rows that all hold the same kinds of cells. Without
 * headers the columns are called by their letters. `null` when the rows look like no table.
 */
export function findPlainHeader(rows: readonly SheetRow[]): TableHeader | null {
  const at = rows.findIndex((row) => filledCells(row).length >= fewestColumns);
  if (at === -1 || at >= searchedRows || rows.length - at < fewestRows) return null;
  const cells = filledCells(rows[at] ?? { number: 0, hidden: false, cells: [] });
  const below = kindsOf(rows.slice(at + 1, at + 1 + sampled));
  const isHeader = cells.every(({ value }) => value.kind === 'text' && isMeaningless(cellText(value)));
  if (isHeader && isTable(below)) return { first: at, last: at, headers: cells.map(headerOf), known: 0 };
  const isLikeOthers = cells.every((cell) => below.get(cell.column)?.has(kindOf(cell)) ?? true);
  if (!isTable(below) || !isLikeOthers) return null;
  const columns = [...new Set([...below.keys(), ...cells.map(({ column }) => column)])].sort((a, b) => a - b);
  return { first: at, last: at - 1, headers: columns.map(letterHeader), known: 0 };
}

function headerOf({ column, value }: Cell): Header {
  const text = cellText(value);
  return { column, text, keys: headerKeys(text) };
}

function letterHeader(column: number): Header {
  return { column, text: cellAddress(column, 1).slice(0, -1), keys: [] };
}

type Kind = 'words' | 'mixed' | 'number' | 'date' | 'format';

/** Columns that are filled in most rows, with the kinds of their cells. */
function kindsOf(rows: readonly SheetRow[]): ReadonlyMap<number, ReadonlySet<Kind>> {
  const kinds = new Map<number, Kind[]>();
  for (const cell of rows.flatMap(filledCells)) {
    const known = kinds.get(cell.column);
    if (known) known.push(kindOf(cell));
    else kinds.set(cell.column, [kindOf(cell)]);
  }
  const full = [...kinds].filter(([, all]) => all.length >= rows.length * 0.6);
  return new Map(full.map(([column, all]) => [column, new Set(all)]));
}

/** Three columns or more, of which each holds little else than one kind and one is more than words. */
function isTable(columns: ReadonlyMap<number, ReadonlySet<Kind>>): boolean {
  const all = [...columns.values()];
  const isEven = all.every((kinds) => kinds.size <= 2);
  return all.length >= fewestColumns && isEven && all.some((kinds) => !kinds.has('words'));
}

function kindOf({ value }: Cell): Kind {
  if (value.kind === 'date') return 'date';
  if (value.kind === 'number') return 'number';
  const text = cellText(value);
  if (formatOf(text) !== null) return 'format';
  if (!/\d/.test(text)) return 'words';
  if (parseDate(text, 'unknown').state !== 'not-a-date') return 'date';
  const amount = parseAmount(text, 'unknown').state;
  return amount === 'read' || amount === 'ambiguous' ? 'number' : 'mixed';
}
