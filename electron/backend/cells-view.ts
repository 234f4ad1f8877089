import type { CellsView } from '#shared/api/evidence-views.ts';
import type { Sheet } from '#shared/domain/content.ts';
import { maskBsn, namesBsn } from '#shared/domain/identifiers/bsn.ts';
import { shownCell } from './shown-cell.ts';

/** Cells are shown as text; a sheet can be wide. */
const mostColumns = 60;
/** A row that names fewer of the columns than this is a title or a line of groups above the header. */
const headerShare = 0.6;

export interface CellsWanted {
  readonly sheet: string;
  readonly row: number;
  /** Rows above and below. */
  readonly around: number;
}

/** A row with its neighbours and the header above it; null when there is no such sheet. */
export function cellsView(sheets: readonly Sheet[], { sheet, row, around }: CellsWanted): CellsView | null {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) return null;
  const near = found.rows.filter(({ number }) => Math.abs(number - row) <= around);
  const widest = Math.max(0, ...near.map(({ cells }) => cells.length));
  const fewest = Math.max(Math.min(widest, 3), Math.ceil(widest * headerShare));
  const above = found.rows.filter(({ number, cells }) => number < row && cells.length >= fewest);
  const header = above.find(({ cells }) => cells.every(({ value }) => value.kind === 'text'));
  const headers = textsOf(header?.cells ?? []);
  const secret = new Set(headers.filter(({ text }) => namesBsn(text)).map(({ column }) => column));
  return {
    sheet,
    headers,
    rows: near
      .filter(({ number }) => number !== header?.number)
      .map(({ number, cells }) => ({
        number,
        cells: textsOf(cells).map(({ column, text }) => ({
          column,
          text: secret.has(column) ? maskBsn(text) : text,
        })),
      })),
  };
}

function textsOf(cells: Sheet['rows'][number]['cells']): readonly { column: number; text: string }[] {
  return cells.slice(0, mostColumns).map(({ column, value }) => ({ column, text: shownCell(value) }));
}
