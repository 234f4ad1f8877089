import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import { aPdf } from '../support/reading/a-pdf.ts';
import { pdfCount, pdfName, registerName } from './reader-names.ts';

const rows = 100_000;
const day = (month: number, number: number) => new Date(Date.UTC(2026, month, number));

/** A register of 100,000 rows of 16 columns: numbers, names, days, amounts, as a bookkeeping program exports it. */
export async function makeRegister(folder: string): Promise<void> {
  const filename = join(folder, registerName);
  const book = new ExcelJs.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true, useStyles: true });
  const sheet = book.addWorksheet('Orders');
  sheet.columns = Array.from({ length: 16 }, (_, index) => ({ header: `Kolom ${index + 1}` }));
  for (let row = 0; row < rows; row += 1) {
    const texts = [`ORD-${row}`, `Klant ${row % 5000}`, 'Jansen Techniek B.V.'];
    const days = [day(0, 1 + (row % 365)), day(1, 1 + (row % 300))];
    const amounts = [row * 1.21, Math.round(row * 21) / 100, row];
    const rest = ['NL', 'EUR', `omschrijving ${row}`, row % 7, row % 3 === 0 ? 'dicht' : 'open'];
    sheet.addRow([...texts, ...days, ...amounts, ...rest, `${(row % 90) + 10}`, row / 7, true]).commit();
  }
  sheet.commit();
  await book.commit();
}

/** Invoices of two pages with forty lines each. */
export async function makePdfs(folder: string): Promise<void> {
  for (let number = 0; number < pdfCount; number += 1) {
    const bytes = await aPdf((page) => {
      for (const first of [1, 41]) {
        if (first > 1) page.addPage();
        page.fontSize(16).text(`Factuur 2026-${number}`, 50, 50);
        for (let line = 0; line < 40; line += 1) {
          const top = 90 + line * 16;
          page.fontSize(9).text(`Artikel ${first + line} omschrijving van het geleverde`, 50, top);
          page.text(`${line + 1} stuks`, 330, top).text(`€ ${line + 12},50`, 450, top);
        }
      }
    });
    writeFileSync(join(folder, pdfName(number)), bytes);
  }
}
