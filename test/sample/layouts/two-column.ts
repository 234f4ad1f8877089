import type { Paper } from '../sample-types.ts';
import { dutchDate, groupedIban } from '../written.ts';
import { drawLineTable } from './line-table.ts';
import { addressLines, dutchTitles, present } from './paper-words.ts';
import { fill, houseColor, type Sheet, write, writeLines } from './pen.ts';
import { drawTotals } from './totals-block.ts';

const left = 206;
const right = 556;

/** A coloured column with all particulars at the left, the lines at the right: invoices of the furniture maker. */
export function drawTwoColumn(sheet: Sheet, paper: Paper): void {
  const color = houseColor(paper.seller.number);
  fill(sheet, [0, 0, 178, 842], color);
  drawSideColumn(sheet, paper);
  write(sheet, left, 52, dutchTitles[paper.kind], { size: 20, font: 'bold', color });
  write(sheet, left, 96, 'Aan', { size: 8, color: '#6a6a6f' });
  writeLines(sheet, left, 108, addressLines(paper.buyer), { size: 10, leading: 14 });
  const afterLines = drawLineTable(sheet, 190, paper.lines, {
    columns: [
      { name: 'description', title: 'Omschrijving', x: left, set: 'left' },
      { name: 'quantity', title: 'Aantal', x: 420, set: 'right' },
      { name: 'price', title: 'Prijs', x: 484, set: 'right' },
      { name: 'total', title: 'Totaal', x: right, set: 'right' },
    ],
    left,
    right,
    rowHeight: 21,
    header: { font: 'bold', size: 8.5, color },
    body: { size: 9 },
    amounts: 'dutch',
    rules: 'all',
  });
  drawTotals(sheet, afterLines + 16, paper.totals, {
    labelX: 376,
    right,
    leading: 17,
    ink: { size: 9.5 },
    strong: { size: 11, font: 'bold', color },
    currency: 'EUR',
    amounts: 'dutch',
    words: { net: 'Subtotaal', vat: (rate) => `Btw ${rate}%`, gross: 'Te betalen' },
  });
}

function drawSideColumn(sheet: Sheet, paper: Paper): void {
  const { seller, numbers, dates } = paper;
  const white = '#ffffff';
  const [first = '', ...rest] = seller.name.split(' ');
  write(sheet, 28, 52, first, { size: 13, font: 'bold', color: white });
  write(sheet, 28, 69, rest.join(' '), { size: 13, font: 'bold', color: white });
  const pairs = present([
    ['Factuurnr.', numbers.invoice],
    ['Factuurdatum', dutchDate(dates.document)],
    ['Vervaldatum', dates.due === null ? null : dutchDate(dates.due)],
    ['Uw ordernr.', numbers.order],
  ]);
  let y = 122;
  for (const [label, value] of pairs) {
    write(sheet, 28, y, label, { size: 7.5, color: '#dcdce2' });
    write(sheet, 28, y + 11, value, { size: 10.5, font: 'bold', color: white });
    y += 36;
  }
  writeLines(
    sheet,
    28,
    640,
    [
      ...addressLines(seller).slice(1),
      seller.phone,
      '',
      `KvK ${seller.kvk}`,
      `Btw-nr. ${seller.vatId}`,
      `IBAN ${groupedIban(seller.iban)}`,
      `BIC ${seller.bic}`,
    ],
    { size: 7.5, color: white, leading: 13 },
  );
}
