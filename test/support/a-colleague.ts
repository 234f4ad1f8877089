import ExcelJs, { type CellValue } from 'exceljs';

/** What a colleague fills in, by item: texts, and days as `YYYY-MM-DD`; the status as its word. */
export type Edits = ReadonlyMap<string, Readonly<Partial<Record<ColumnName, string>>>>;

export type ColumnName = 'Status' | 'Antwoord' | 'Verwacht op' | 'Opmerking';

export interface Habits {
  /** Order in which columns and rows end up, by any number. */
  readonly shuffle: number;
  /** Rows of these items are thrown away. */
  readonly deleted: ReadonlySet<string>;
  readonly author: string;
}

/** The report as a colleague sends it back: filled in, columns moved and hidden, rows sorted otherwise and filtered, saved by another program. */
export async function filledIn(path: string, to: string, edits: Edits, habits: Habits): Promise<void> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(path);
  const back = new ExcelJs.Workbook();
  back.creator = 'iemand anders';
  back.lastModifiedBy = habits.author;
  for (const sheet of workbook.worksheets) {
    const rows = rowsOf(sheet);
    const copy = back.addWorksheet(sheet.name === 'Openstaand' ? 'Mijn punten' : sheet.name, {
      state: sheet.state,
    });
    copy.addRows(sheet.name === 'Openstaand' ? edited(rows, edits, habits) : rows);
    if (sheet.name === 'Openstaand') filteredAway(copy);
  }
  await back.xlsx.writeFile(to);
}

/** Every third row is hidden by a filter, and every other column by hand; what is hidden was filled in before. */
function filteredAway(sheet: ExcelJs.Worksheet): void {
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount, column: sheet.columnCount } };
  for (let row = 2; row <= sheet.rowCount; row += 3) sheet.getRow(row).hidden = true;
  for (let column = 1; column <= sheet.columnCount; column += 2) sheet.getColumn(column).hidden = true;
}

function rowsOf(sheet: ExcelJs.Worksheet): CellValue[][] {
  const rows: CellValue[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: sheet.columnCount }, (_, index) => plain(row.getCell(index + 1).value)));
  });
  return rows;
}

function plain(value: CellValue): CellValue {
  return typeof value === 'object' && value !== null && 'hyperlink' in value ? value.text : value;
}

function edited([header = [], ...body]: CellValue[][], edits: Edits, habits: Habits): CellValue[][] {
  const id = header.indexOf('Kenmerk');
  const kept = body.filter((row) => !habits.deleted.has(String(row[id])));
  for (const row of kept) {
    for (const [column, value] of Object.entries(edits.get(String(row[id])) ?? {})) {
      const typed = column === 'Verwacht op' && value !== '' ? new Date(`${value}T00:00:00Z`) : value;
      row[header.indexOf(column)] = typed === '' ? null : typed;
    }
  }
  const order = shuffled(
    header.map((_, index) => index),
    habits.shuffle,
  );
  return [header, ...shuffled(kept, habits.shuffle)].map((row) => order.map((index) => row[index] ?? null));
}

/** Some other order, the same for the same number. */
function shuffled<T>(things: readonly T[], by: number): readonly T[] {
  return things
    .map((thing, index) => ({ thing, place: ((index + 1) * 7919 * (by + 1)) % 104_729 }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing);
}
