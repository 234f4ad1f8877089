import type { Cell, SheetRow } from '../../domain/content.ts';
import type { ValueKind } from '../../domain/field-value.ts';
import { foldText } from '../values/fold-text.ts';
import { cellText, filledCells } from './cell-text.ts';
import type { Header } from './find-header.ts';

/** What a row below the header is. Everything but `data` is skipped, and said. */
export type RowClass = 'data' | 'blank' | 'total' | 'repeated-header' | 'remark';

/** The table as a row is judged against it. */
export interface TableShape {
  readonly headers: readonly Header[];
  /** Column of the key, or of the party in master data; null when there is none. */
  readonly key: number | null;
  readonly kinds: ReadonlyMap<number, ValueKind>;
}

const totalWord =
  /^(?:(?:sub|eind|grand[ -]?|sub[ -]|running )?(?:totaal|total|totalen|totals)|saldo|som|sum|summe|gesamt)(?![\p{L}\p{N}])/u;

/** Judges one row: a total has a total word and no key, or nothing but amounts; a remark is one lonely text. */
export function classifyRow(row: SheetRow, table: TableShape): RowClass {
  const cells = filledCells(row);
  if (cells.length === 0) return 'blank';
  if (isRepeatedHeader(cells, table)) return 'repeated-header';
  if (isTotal(cells, table)) return 'total';
  return isRemark(cells, table) ? 'remark' : 'data';
}

function isRepeatedHeader(cells: readonly Cell[], table: TableShape): boolean {
  if (cells.length < 2) return false;
  const texts = new Map(table.headers.map((header) => [header.column, header.text]));
  const same = cells.filter(
    (cell) => cell.value.kind === 'text' && cellText(cell.value) === texts.get(cell.column),
  );
  return same.length >= Math.max(2, cells.length * 0.8);
}

function isTotal(cells: readonly Cell[], table: TableShape): boolean {
  const key = cells.find((cell) => cell.column === table.key);
  const kindOf = (cell: Cell) => table.kinds.get(cell.column);
  if (key) return isTotalText(key) && !/^\S+\s*\d+$/.test(cellText(key.value));
  if (cells.some((cell) => kindOf(cell) === 'date' || kindOf(cell) === 'identifier')) return false;
  if (cells.some(isTotalText)) return true;
  const amounts = cells.filter((cell) => kindOf(cell) === 'amount' || kindOf(cell) === 'number');
  return amounts.length > 0 && cells.every((cell) => cell.value.kind === 'number' || amounts.includes(cell));
}

function isTotalText(cell: Cell): boolean {
  return cell.value.kind === 'text' && totalWord.test(foldText(cellText(cell.value)));
}

function isRemark(cells: readonly Cell[], table: TableShape): boolean {
  const [only, second] = cells;
  if (!only || second || table.headers.length < 3 || only.value.kind !== 'text') return false;
  const text = cellText(only.value);
  return !/\d/.test(text) || text.split(' ').length >= 3 || text.length > 40;
}
