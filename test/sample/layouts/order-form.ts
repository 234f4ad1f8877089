import type { Paper } from '../sample-types.ts';
import { dutchDate } from '../written.ts';
import { drawLineTable, type TableStyle } from './line-table.ts';
import { addressLines, dutchTitles, present } from './paper-words.ts';
import { houseColor, rule, type Sheet, write, writeLines } from './pen.ts';

const left = 52;
const right = 543;

/** A customer's purchase order to us: its own letterhead in the middle, its own number. */
export function drawOrderForm(sheet: Sheet, paper: Paper): void {
  const { buyer, seller } = paper;
  const color = houseColor(buyer.number);
  write(sheet, 297, 44, buyer.name, { size: 15, font: 'bold', color, anchor: 'middle' });
  write(sheet, 297, 64, `${addressLines(buyer).slice(1).join(', ')}  -  ${buyer.phone}`, {
    size: 8,
    anchor: 'middle',
  });
  rule(sheet, [left, 82], [right, 82], color);
  write(sheet, left, 104, dutchTitles[paper.kind], { size: 16, font: 'bold' });
  write(sheet, 340, 108, 'Leverancier', { size: 8, color: '#55555a' });
  writeLines(sheet, 340, 120, addressLines(seller), { size: 9.5, leading: 13 });
  const pairs = present([
    ['Bestelnummer', paper.numbers.reference],
    ['Besteldatum', dutchDate(paper.dates.document)],
    ['Gewenste leverdatum', paper.dates.delivery === null ? null : dutchDate(paper.dates.delivery)],
  ]);
  for (const [index, [label, value]] of pairs.entries()) {
    write(sheet, left, 136 + index * 15, label, { size: 9 });
    write(sheet, left + 116, 136 + index * 15, value, { size: 9, font: 'bold' });
  }
  const afterLines = drawLineTable(sheet, 212, paper.lines, tableStyle(color));
  writeLines(
    sheet,
    left,
    afterLines + 24,
    [
      'Prijzen zijn exclusief btw. Graag ontvangen wij van u een orderbevestiging.',
      'Vermeld ons bestelnummer op de pakbon en op de factuur.',
    ],
    { size: 9, leading: 13 },
  );
  rule(sheet, [left, 782], [right, 782], color);
  write(sheet, 297, 789, `KvK ${buyer.kvk}   Btw-nr. ${buyer.vatId}`, { size: 7.5, anchor: 'middle' });
}

function tableStyle(color: string): TableStyle {
  return {
    columns: [
      { name: 'code', title: 'Uw artikelnr.', x: left, set: 'left' },
      { name: 'description', title: 'Omschrijving', x: left + 74, set: 'left' },
      { name: 'quantity', title: 'Aantal', x: 366, set: 'right' },
      { name: 'price', title: 'Prijs', x: 450, set: 'right' },
      { name: 'total', title: 'Bedrag', x: right, set: 'right' },
    ],
    left,
    right,
    rowHeight: 18,
    header: { size: 9, font: 'bold', color },
    body: { size: 9 },
    amounts: 'dutch',
    rules: 'header',
  };
}
