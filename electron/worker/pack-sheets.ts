import type { Cell, CellValue, Sheet, SheetRow } from '#shared/domain/content.ts';

/**
 * Sheets as they travel from a thread to the pool: a million cells as a few arrays instead of a million objects, which takes
 * a tenth of the time and memory. Equal value objects travel once. The arrays hold all sheets end to end: each array that is
 * handed over is looked up among the others, so one for every sheet of ten thousand would take minutes.
 */
export interface PackedSheets {
  readonly sheets: readonly PackedSheet[];
  readonly values: PackedValues;
  readonly rowNumbers: Uint32Array;
  readonly rowsHidden: Uint8Array;
  readonly cellCounts: Uint32Array;
  readonly columns: Uint32Array;
  /** Place in texts, numbers and others, laid end to end. */
  readonly places: Uint32Array;
}

interface PackedValues {
  readonly texts: readonly string[];
  readonly numbers: Float64Array;
  /** Dates, booleans, errors: few different ones. */
  readonly others: readonly CellValue[];
}

/** A sheet with only the number of its rows. */
interface PackedSheet extends Omit<Sheet, 'rows'> {
  readonly rowCount: number;
}

/** Packs sheets; `unpackSheets` gives the same sheets back. */
export function packSheets(sheets: readonly Sheet[]): PackedSheets {
  const texts = new Map<CellValue, number>();
  const numbers = new Map<CellValue, number>();
  const others = new Map<CellValue, number>();
  const tableOf = ({ kind }: CellValue) => (kind === 'text' ? texts : kind === 'number' ? numbers : others);
  eachCell(sheets, ({ value }) => {
    const table = tableOf(value);
    if (!table.has(value)) table.set(value, table.size);
  });
  const startOf = ({ kind }: CellValue) =>
    kind === 'text' ? 0 : kind === 'number' ? texts.size : texts.size + numbers.size;
  const place = (value: CellValue) => startOf(value) + (tableOf(value).get(value) ?? 0);
  return {
    sheets: sheets.map((sheet) => ({ ...about(sheet), rowCount: sheet.rows.length })),
    ...packRows(sheets, place),
    values: {
      texts: [...texts.keys()].map((value) => (value.kind === 'text' ? value.text : '')),
      numbers: Float64Array.from(numbers.keys(), (value) => (value.kind === 'number' ? value.number : 0)),
      others: [...others.keys()],
    },
  };
}

/** The sheets that were packed. */
export function unpackSheets(packed: PackedSheets): readonly Sheet[] {
  const { texts, numbers, others } = packed.values;
  const values: CellValue[] = [
    ...map(texts, (text) => ({ kind: 'text' as const, text })),
    ...map(numbers, (number) => ({ kind: 'number' as const, number })),
    ...others,
  ];
  const rows = unpackRows(packed, values);
  return packed.sheets.map(({ rowCount, ...sheet }) => ({ ...about(sheet), rows: take(rows, rowCount) }));
}

/** The memory that can be handed over instead of copied. */
export function transferable(packed: PackedSheets): ArrayBuffer[] {
  const { rowNumbers, rowsHidden, cellCounts, columns, places, values } = packed;
  return [values.numbers, rowNumbers, rowsHidden, cellCounts, columns, places].map(
    (array) => array.buffer as ArrayBuffer,
  );
}

function packRows(sheets: readonly Sheet[], place: (value: CellValue) => number) {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  let cells = 0;
  eachCell(sheets, () => {
    cells += 1;
  });
  const rowNumbers = new Uint32Array(rows);
  const rowsHidden = new Uint8Array(rows);
  const cellCounts = new Uint32Array(rows);
  const columns = new Uint32Array(cells);
  const places = new Uint32Array(cells);
  let [row, cell] = [0, 0];
  for (const sheet of sheets) {
    for (const { number, hidden, cells } of sheet.rows) {
      rowNumbers[row] = number;
      rowsHidden[row] = hidden ? 1 : 0;
      cellCounts[row] = cells.length;
      row += 1;
      for (const { column, value } of cells) {
        columns[cell] = column;
        places[cell] = place(value);
        cell += 1;
      }
    }
  }
  return { rowNumbers, rowsHidden, cellCounts, columns, places };
}

/** Everything of a sheet but its rows. */
function about({ name, hidden, hiddenColumns, filtered }: Omit<Sheet, 'rows'>): Omit<Sheet, 'rows'> {
  return { name, hidden, ...(hiddenColumns && { hiddenColumns }), ...(filtered && { filtered }) };
}

/** The rows of all sheets, one by one. A row that says the same as the one before shares its cells. */
function* unpackRows(packed: PackedSheets, values: readonly CellValue[]): Generator<SheetRow> {
  const { rowNumbers, rowsHidden, cellCounts, columns, places } = packed;
  let at = 0;
  let cells: readonly Cell[] = [];
  for (const [index, number] of rowNumbers.entries()) {
    const count = cellCounts[index] ?? 0;
    if (!repeats(packed, at, count, cells.length)) {
      cells = Array.from({ length: count }, (_, offset) => {
        const value = values[places[at + offset] ?? -1];
        if (value === undefined) throw new RangeError('Packed sheet without its value');
        return { column: columns[at + offset] ?? 0, value };
      });
    }
    at += count;
    yield { number, hidden: rowsHidden[index] === 1, cells };
  }
}

/** Whether the cells at `at` are those of the row before, which has `before` of them. */
function repeats({ columns, places }: PackedSheets, at: number, count: number, before: number): boolean {
  if (count !== before) return false;
  for (let cell = at; cell < at + count; cell += 1) {
    if (places[cell] !== places[cell - count] || columns[cell] !== columns[cell - count]) return false;
  }
  return true;
}

/** The next so many items, as a list. */
function take<T>(items: Iterator<T>, count: number): readonly T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const { value, done } = items.next();
    if (done) throw new RangeError('Packed sheet without its rows');
    taken.push(value);
  }
  return taken;
}

function eachCell(sheets: readonly Sheet[], use: (cell: Cell) => void): void {
  for (const { rows } of sheets) for (const { cells } of rows) for (const cell of cells) use(cell);
}

function* map<T, R>(items: Iterable<T>, change: (item: T) => R): Generator<R> {
  for (const item of items) yield change(item);
}
