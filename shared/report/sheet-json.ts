import type { CellValue, FileContent, ReadingDecision, Sheet } from '../domain/content.ts';

/** What was read of one sheet, without its cells. */
interface SheetJson {
  readonly name: string;
  readonly hidden: boolean;
  /** With at least one cell. */
  readonly rows: number;
  readonly cells: number;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly filtered: boolean;
  /** Cells with an error, and formulas without a saved result: no value was taken from them. */
  readonly unreadableCells: number;
}

/** What was read of a table file, and what its reader had to decide. */
export interface TableJson {
  readonly sheets: readonly SheetJson[];
  readonly decisions: readonly ReadingDecision[];
}

/** The sheets of a content; null when it is no table. */
export function toTableJson(content: FileContent | null): TableJson | null {
  if (content?.kind !== 'sheets') return null;
  return { sheets: content.sheets.map(toSheetJson), decisions: content.decisions };
}

function toSheetJson({ name, hidden, hiddenColumns = [], filtered, rows }: Sheet): SheetJson {
  let [cells, hiddenRows, unreadableCells] = [0, 0, 0];
  for (const row of rows) {
    cells += row.cells.length;
    if (row.hidden) hiddenRows += 1;
    for (const { value } of row.cells) if (isUnreadable(value)) unreadableCells += 1;
  }
  return {
    name,
    hidden,
    rows: rows.length,
    cells,
    hiddenRows,
    hiddenColumns: hiddenColumns.length,
    filtered: filtered === true,
    unreadableCells,
  };
}

function isUnreadable({ kind }: CellValue): boolean {
  return kind === 'error' || kind === 'formula-without-value';
}
