import type { Paper } from '../sample-types.ts';
import { dutchDate } from '../written.ts';
import { drawLineTable, type TableStyle } from './line-table.ts';
import { addressLines, dutchTitles, present } from './paper-words.ts';
import { houseColor, rule, type Sheet, write, writeLines } from './pen.ts';

const left = 46;
const right = 796;

/** A4 on its side, boxes, no prices: our delivery notes. */
export function drawLandscapeNote(sheet: Sheet, paper: Paper): void {
  const color = houseColor(paper.seller.number);
  write(sheet, left, 40, dutchTitles[paper.kind], { size: 26, font: 'bold', color });
  write(sheet, right, 42, paper.seller.name, { size: 12, font: 'bold', anchor: 'right' });
  write(sheet, right, 59, addressLines(paper.seller).slice(1).join(', '), { size: 8.5, anchor: 'right' });
  drawBox(sheet, [left, 88, 250, 92], 'Afleveradres', addressLines(paper.buyer));
  const { numbers, dates } = paper;
  const pairs = present([
    ['Pakbonnummer', numbers.deliveryNote],
    ['Ordernummer', numbers.order],
    ['Uw referentie', numbers.reference],
    ['Klantnummer', paper.buyer.number],
  ]);
  drawBox(sheet, [left + 266, 88, 236, 92], null, []);
  drawPairs(sheet, left + 278, pairs);
  const days = present([
    ['Datum', dutchDate(dates.document)],
    ['Leverdatum', dates.delivery === null ? null : dutchDate(dates.delivery)],
    ['Colli', String(paper.lines.length)],
  ]);
  drawBox(sheet, [left + 518, 88, right - left - 518, 92], null, []);
  drawPairs(sheet, left + 530, days);
  const afterLines = drawLineTable(sheet, 206, paper.lines, tableStyle());
  write(
    sheet,
    left,
    afterLines + 18,
    'Controleer de zending bij ontvangst. Meld schade binnen twee werkdagen.',
    {
      size: 9,
      font: 'italic',
    },
  );
  rule(sheet, [left, 548], [right, 548], color);
  write(sheet, left, 555, `KvK ${paper.seller.kvk}   Btw ${paper.seller.vatId}   ${paper.seller.phone}`, {
    size: 7.5,
  });
}

function tableStyle(): TableStyle {
  return {
    columns: [
      { name: 'code', title: 'Artikelnr.', x: left + 4, set: 'left' },
      { name: 'description', title: 'Omschrijving', x: left + 110, set: 'left' },
      { name: 'quantity', title: 'Aantal', x: 560, set: 'right' },
      { name: 'unit', title: 'Eenheid', x: 580, set: 'left' },
      { name: 'box', title: 'Gepakt', x: right - 10, set: 'right' },
    ],
    left,
    right,
    rowHeight: 20,
    header: { size: 9, font: 'bold' },
    body: { size: 9.5 },
    amounts: 'dutch',
    rules: 'all',
  };
}

function drawBox(
  sheet: Sheet,
  box: readonly [x: number, y: number, width: number, height: number],
  title: string | null,
  lines: readonly string[],
): void {
  sheet
    .rect(...box)
    .lineWidth(0.8)
    .strokeColor('#55555a')
    .stroke();
  if (title !== null)
    write(sheet, box[0] + 10, box[1] + 8, title, { size: 8, font: 'bold', color: '#55555a' });
  writeLines(sheet, box[0] + 10, box[1] + 26, lines, { size: 10, leading: 15 });
}

function drawPairs(sheet: Sheet, x: number, pairs: readonly (readonly [string, string])[]): void {
  for (const [index, [label, value]] of pairs.entries()) {
    write(sheet, x, 100 + index * 18, label, { size: 9, color: '#55555a' });
    write(sheet, x + 92, 100 + index * 18, value, { size: 9.5, font: 'bold' });
  }
}
