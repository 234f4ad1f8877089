import type { Cell, SheetRow } from '../../domain/content.ts';
import { cellText, filledCells } from './cell-text.ts';
import { headerKeys } from './header-key.ts';
import type { RegisterModel } from './register-model.ts';

/** The header of one column: as it stands there and the forms on which to compare, best first. */
export interface Header {
  readonly column: number;
  readonly text: string;
  readonly keys: readonly string[];
}

/** Where a table begins: `first` and `last` are positions in the list of rows; two apart for a header of two rows. */
export interface TableHeader {
  readonly first: number;
  readonly last: number;
  readonly headers: readonly Header[];
  /** Columns whose header means something to the best model. */
  readonly known: number;
}

const searchedRows = 30;
/** Columns beyond these are not looked at; no list of dossiers is that wide. */
const mostColumns = 500;

/**
 * The header row among the first 30 rows from `from` that hold something: the one whose cells name the most fields of
 * one model: at least two, or one that says that it is a number. `null` when no row does. A row that was pinned is the header.
 */
export function findHeader(
  rows: readonly SheetRow[],
  from: number,
  models: readonly RegisterModel[],
  pinnedRow?: number,
): TableHeader | null {
  const pinned = rows.findIndex((row, at) => at >= from && row.number === pinnedRow);
  if (pinned !== -1) return pinnedHeader(rows[pinned], pinned);
  const vocabularies = models.map(vocabulary);
  let best: TableHeader | null = null;
  for (let at = from; at < Math.min(rows.length, from + searchedRows); at += 1) {
    const candidate = headerAt(rows, at, from, vocabularies);
    if (candidate && candidate.known > (best?.known ?? 0)) best = candidate;
  }
  return best;
}

function pinnedHeader(row: SheetRow | undefined, at: number): TableHeader | null {
  const headers = row ? headersOf(filledCells(row)) : [];
  return headers.length === 0 ? null : { first: at, last: at, headers, known: 0 };
}

function headersOf(cells: readonly Cell[]): readonly Header[] {
  return cells.slice(0, mostColumns).map((cell) => {
    const text = cellText(cell.value);
    return { column: cell.column, text, keys: headerKeys(text) };
  });
}

/** Whether the row is a header by itself: for a second table further down. Cheap enough to ask of many rows. */
export function isHeaderRow(row: SheetRow, models: readonly RegisterModel[]): boolean {
  const found = headerAt([row], 0, 0, models.map(vocabulary));
  return found !== null && found.known >= 3;
}

type Vocabulary = ReadonlyMap<string, string>;

function vocabulary(model: RegisterModel): Vocabulary {
  const table = new Map<string, string>();
  for (const field of model.fields) {
    for (const key of field.headers.keys()) if (!table.has(key)) table.set(key, field.id);
  }
  return table;
}

function headerAt(
  rows: readonly SheetRow[],
  at: number,
  from: number,
  vocabularies: readonly Vocabulary[],
): TableHeader | null {
  const row = rows[at];
  if (!row) return null;
  const cells = filledCells(row);
  const texts = cells.filter((cell) => cell.value.kind === 'text');
  if (texts.length === 0 || texts.length < cells.length * 0.8) return null;
  const own = headersOf(texts);
  const single = tableHeader(at, at, own, vocabularies);
  const above = at > from ? rows[at - 1] : undefined;
  const double = above ? tableHeader(at - 1, at, withGroups(own, above), vocabularies) : null;
  const best = double && double.known > (single?.known ?? 0) + 1 ? double : single;
  return best && (best.known >= 2 || best.headers.some(isNumberHeader)) ? best : null;
}

/** A header that says that it is a number may be the only one we know. */
function isNumberHeader(header: Header): boolean {
  return header.keys.some((key) => key.endsWith('nr'));
}

function tableHeader(
  first: number,
  last: number,
  headers: readonly Header[],
  vocabularies: readonly Vocabulary[],
): TableHeader | null {
  const known = Math.max(0, ...vocabularies.map((table) => knownFields(headers, table)));
  return known === 0 ? null : { first, last, headers, known };
}

function knownFields(headers: readonly Header[], table: Vocabulary): number {
  const fields = new Set<string>();
  for (const header of headers) {
    const key = header.keys.find((candidate) => table.has(candidate));
    if (key !== undefined) fields.add(table.get(key) ?? '');
  }
  return fields.size;
}

/** Headers with the text of the merged cell above them: `Factuur` over `Datum` reads as `Factuurdatum`. */
function withGroups(own: readonly Header[], above: SheetRow): readonly Header[] {
  const groups = filledCells(above).filter((cell) => cell.value.kind === 'text');
  return own.map((header) => {
    const group = groups.findLast((cell) => cell.column <= header.column);
    if (!group) return header;
    const text = `${cellText(group.value)} ${header.text}`;
    const turned = `${header.text} ${cellText(group.value)}`;
    return {
      column: header.column,
      text,
      keys: [...headerKeys(text), ...headerKeys(turned), ...header.keys],
    };
  });
}
