import ExcelJS from 'exceljs';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { reproducibleZip } from './reproducible-zip.ts';
import type { OrderRow, Party } from './sample-types.ts';

const moment = new Date('2026-03-16T07:45:00Z');
const columns: readonly (readonly [header: string, width: number, format: string])[] = [
  ['Ordernummer', 14, '@'],
  ['Debiteurnr', 12, '@'],
  ['Klantnaam', 38, '@'],
  ['Orderdatum', 13, 'dd-mm-yyyy'],
  ['Leverdatum', 13, 'dd-mm-yyyy'],
  ['Bedrag excl.', 14, '#,##0.00'],
  ['Btw', 12, '#,##0.00'],
  ['Bedrag incl.', 14, '#,##0.00'],
  ['Status', 15, '@'],
  ['Factuurnr', 13, '@'],
  ['Referentie klant', 18, '@'],
  ['Interne code', 12, '@'],
];

/** The order register: two title rows, header in row 4, a total row below, one hidden column. */
export async function orderWorkbook(rows: readonly OrderRow[]): Promise<Uint8Array> {
  const book = startBook();
  const sheet = book.addWorksheet('Orders 2026', { views: [{ state: 'frozen', ySplit: 4 }] });
  sheet.addRow(['Voorbeeld Handel B.V. - orderoverzicht 2026']);
  sheet.addRow(['Export uit de orderadministratie van 16-03-2026, 07:45 uur']);
  sheet.addRow([]);
  sheet.addRow(columns.map(([header]) => header));
  for (const row of rows) sheet.addRow(cellsOf(row));
  const last = sheet.rowCount;
  sheet.addRow([
    'Totaal',
    null,
    null,
    null,
    null,
    ...(['F', 'G', 'H'] as const).map((column, index) => ({
      formula: `SUM(${column}5:${column}${last})`,
      result: sumOf(rows, (['net', 'vat', 'gross'] as const)[index] ?? 'net'),
    })),
  ]);
  for (const [index, [, width, format]] of columns.entries()) {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    for (let row = 5; row <= last + 1; row += 1) sheet.getCell(row, index + 1).numFmt = format;
  }
  sheet.getColumn(columns.length).hidden = true;
  sheet.getRow(1).font = { bold: true, size: 14 };
  for (const row of [4, last + 1]) sheet.getRow(row).font = { bold: true };
  return packed(book);
}

/** The master list of suppliers: header in row 1, all numbers as text. */
export async function supplierWorkbook(suppliers: readonly Party[]): Promise<Uint8Array> {
  const book = startBook();
  const sheet = book.addWorksheet('Leveranciers');
  const headers = ['Crediteurnr', 'Naam', 'Adres', 'Postcode', 'Plaats', 'KvK-nummer', 'Btw-nummer', 'IBAN'];
  sheet.addRow(headers);
  for (const party of suppliers) {
    const { number, name, street, postcode, city, kvk, vatId, iban } = party;
    sheet.addRow([number, name, street, postcode, city, kvk, vatId, iban]);
  }
  for (const [index, width] of [13, 38, 24, 11, 18, 13, 19, 24].entries()) {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.numFmt = '@';
  }
  sheet.getRow(1).font = { bold: true };
  return packed(book);
}

function startBook(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  book.creator = 'Voorbeeld Handel B.V.';
  book.lastModifiedBy = 'Voorbeeld Handel B.V.';
  book.created = moment;
  book.modified = moment;
  return book;
}

function cellsOf(row: OrderRow): readonly (string | number | Date | null)[] {
  return [
    row.order,
    row.customerNumber,
    row.customerName,
    dateCell(row.orderDate),
    row.deliveryDate === null ? null : dateCell(row.deliveryDate),
    row.net / 100,
    row.vat / 100,
    row.gross / 100,
    row.status,
    row.invoice,
    row.reference,
    `X${row.order.slice(-3)}`,
  ];
}

/** exceljs writes dates as UTC. */
function dateCell(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function sumOf(rows: readonly OrderRow[], field: 'net' | 'vat' | 'gross'): number {
  return rows.reduce((sum, row) => sum + row[field], 0) / 100;
}

async function packed(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return reproducibleZip(new Uint8Array(await book.xlsx.writeBuffer()));
}
