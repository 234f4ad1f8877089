import type { Paper } from '../sample-types.ts';
import { dutchDate } from '../written.ts';
import { drawLineTable } from './line-table.ts';
import { addressLines, dutchTitles, present } from './paper-words.ts';
import { rule, type Sheet, write, writeLines } from './pen.ts';

const left = 60;
const right = 535;

/** A form with a signature for receipt: the signed proofs of delivery. */
export function drawReceiptForm(sheet: Sheet, paper: Paper): void {
  write(sheet, 297, 50, dutchTitles[paper.kind], { size: 20, font: 'bold', anchor: 'middle' });
  write(sheet, 297, 76, 'bewijs van aflevering', { size: 10, anchor: 'middle', color: '#55555a' });
  write(sheet, left, 112, 'Afzender', { size: 8, font: 'bold' });
  writeLines(sheet, left, 124, addressLines(paper.seller), { size: 9.5, leading: 13 });
  write(sheet, 320, 112, 'Ontvanger', { size: 8, font: 'bold' });
  writeLines(sheet, 320, 124, addressLines(paper.buyer), { size: 9.5, leading: 13 });
  const { numbers, dates } = paper;
  const pairs = present([
    ['Pakbonnummer', numbers.deliveryNote],
    ['Ordernummer', numbers.order],
    ['Afleverdatum', dates.delivery === null ? null : dutchDate(dates.delivery)],
  ]);
  for (const [index, [label, value]] of pairs.entries()) {
    write(sheet, left, 192 + index * 17, label, { size: 9.5 });
    write(sheet, left + 110, 192 + index * 17, value, { size: 9.5, font: 'bold' });
    rule(sheet, [left + 106, 205 + index * 17], [300, 205 + index * 17], '#c8c8cc');
  }
  const afterLines = drawLineTable(sheet, 268, paper.lines, {
    columns: [
      { name: 'quantity', title: 'Aantal', x: left + 40, set: 'right' },
      { name: 'unit', title: 'Eenheid', x: left + 56, set: 'left' },
      { name: 'description', title: 'Omschrijving', x: left + 120, set: 'left' },
    ],
    left,
    right,
    rowHeight: 19,
    header: { size: 9, font: 'bold' },
    body: { size: 9.5 },
    amounts: 'dutch',
    rules: 'all',
  });
  drawSignature(sheet, paper, afterLines + 40);
}

function drawSignature(sheet: Sheet, paper: Paper, y: number): void {
  write(sheet, left, y, 'Voor ontvangst getekend, zonder opmerkingen:', { size: 9.5 });
  write(sheet, left, y + 24, 'Ontvangen door: magazijn', { size: 9.5 });
  write(sheet, left, y + 42, `Ontvangen op: ${dutchDate(paper.dates.document)}`, { size: 9.5 });
  write(sheet, 320, y + 24, 'Handtekening', { size: 8, color: '#55555a' });
  rule(sheet, [320, y + 92], [right, y + 92]);
  sheet
    .moveTo(334, y + 80)
    .bezierCurveTo(350, y + 20, 372, y + 30, 362, y + 78)
    .bezierCurveTo(380, y + 44, 398, y + 52, 396, y + 76)
    .bezierCurveTo(420, y + 30, 430, y + 96, 446, y + 60)
    .bezierCurveTo(460, y + 46, 480, y + 92, 510, y + 52)
    .lineWidth(1.4)
    .strokeColor('#1b2f8a')
    .stroke();
}
