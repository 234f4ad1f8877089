import type { Paper } from '../sample-types.ts';
import { dutchAmount, dutchLongDate, groupedIban } from '../written.ts';
import { drawLineTable, type TableStyle } from './line-table.ts';
import { addressLines, present } from './paper-words.ts';
import { fill, houseColor, type Sheet, write, writeLines } from './pen.ts';
import { drawTotals } from './totals-block.ts';

const left = 54;
const right = 541;

/** White space, a card with one large total, months in words: invoices of the lighting company. */
export function drawModern(sheet: Sheet, paper: Paper): void {
  const color = houseColor(paper.seller.number);
  sheet.circle(left + 11, 63, 11).fill(color);
  write(sheet, left + 30, 56, paper.seller.name, { size: 13, font: 'bold' });
  write(sheet, right, 59, `Factuur ${paper.numbers.invoice ?? ''}`, { size: 10, anchor: 'right' });
  fill(sheet, [left, 96, right - left, 92], '#f3f4f7');
  write(sheet, left + 20, 112, 'Totaal te betalen', { size: 9, color: '#55555a' });
  write(sheet, left + 20, 128, `€ ${dutchAmount(paper.totals.gross)}`, { size: 30, font: 'bold', color });
  if (paper.dates.due !== null) {
    write(sheet, right - 20, 142, `vóór ${dutchLongDate(paper.dates.due)}`, { size: 11, anchor: 'right' });
  }
  drawCards(sheet, paper);
  const afterLines = drawLineTable(sheet, 322, paper.lines, tableStyle());
  drawTotals(sheet, afterLines + 16, paper.totals, {
    labelX: 360,
    right,
    leading: 18,
    ink: { size: 9.5, color: '#3a3a3f' },
    strong: { size: 11, font: 'bold' },
    currency: '€',
    amounts: 'dutch',
    words: { net: 'Netto', vat: (rate) => `${rate}% btw`, gross: 'Totaal' },
  });
  const { seller } = paper;
  writeLines(
    sheet,
    left,
    742,
    [
      `${addressLines(seller).slice(1).join(', ')}  ·  ${seller.email}`,
      `IBAN ${groupedIban(seller.iban)}  ·  KvK ${seller.kvk}  ·  Btw-id ${seller.vatId}`,
    ],
    { size: 8, color: '#7a7a80', leading: 13 },
  );
}

function tableStyle(): TableStyle {
  return {
    columns: [
      { name: 'description', title: 'Product', x: left, set: 'left' },
      { name: 'quantity', title: 'Aantal', x: 340, set: 'right' },
      { name: 'price', title: 'Stukprijs', x: 430, set: 'right' },
      { name: 'total', title: 'Totaal', x: right, set: 'right' },
    ],
    left,
    right,
    rowHeight: 24,
    header: { size: 8, color: '#7a7a80' },
    body: { size: 9.5 },
    amounts: 'dutch',
    rules: 'all',
  };
}

function drawCards(sheet: Sheet, paper: Paper): void {
  write(sheet, left, 214, 'Voor', { size: 8, color: '#7a7a80' });
  writeLines(sheet, left, 227, addressLines(paper.buyer), { size: 9.5, leading: 14 });
  const pairs = present([
    ['Factuurnummer', paper.numbers.invoice],
    ['Factuurdatum', dutchLongDate(paper.dates.document)],
    ['Vervaldatum', paper.dates.due === null ? null : dutchLongDate(paper.dates.due)],
    ['Uw ordernummer', paper.numbers.order],
  ]);
  for (const [index, [label, value]] of pairs.entries()) {
    const x = 330 + (index % 2) * 116;
    const y = 214 + Math.floor(index / 2) * 40;
    write(sheet, x, y, label, { size: 8, color: '#7a7a80' });
    write(sheet, x, y + 13, value, { size: 9.5 });
  }
}
