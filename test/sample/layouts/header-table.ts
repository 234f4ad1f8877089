import type { Paper } from '../sample-types.ts';
import { dutchDate, groupedIban } from '../written.ts';
import { drawLineTable, type TableStyle } from './line-table.ts';
import { addressLines, asksForPayment, dutchTitles, present, registrationLines } from './paper-words.ts';
import { fill, houseColor, rule, type Sheet, write, writeLines } from './pen.ts';
import { drawTotals, dutchTotals } from './totals-block.ts';

const left = 48;
const right = 547;

/** A table with the labels above their values across the page: our sales invoices and those of one supplier. */
export function drawHeaderTable(sheet: Sheet, paper: Paper): void {
  const color = houseColor(paper.seller.number);
  write(sheet, left, 48, dutchTitles[paper.kind], { size: 24, font: 'bold', color });
  write(sheet, right, 48, paper.seller.name, { size: 12, font: 'bold', anchor: 'right' });
  writeLines(
    sheet,
    right,
    66,
    [...addressLines(paper.seller).slice(1), paper.seller.phone, paper.seller.email],
    { size: 8, color: '#4a4a4f', leading: 11, anchor: 'right' },
  );
  writeLines(sheet, left, 138, addressLines(paper.buyer), { size: 10, leading: 14 });
  drawTable(sheet, paper, color);
  const afterLines = drawLineTable(sheet, 290, paper.lines, tableStyle());
  const afterTotals = drawTotals(sheet, afterLines + 18, paper.totals, {
    labelX: 356,
    right,
    leading: 15,
    ink: { size: 9 },
    strong: { size: 10.5, font: 'bold', color },
    currency: '€',
    amounts: 'dutch',
    words: dutchTotals,
  });
  drawClosing(sheet, paper, afterTotals + 30);
  rule(sheet, [left, 782], [right, 782]);
  write(sheet, (left + right) / 2, 790, registrationLines(paper.seller).join('  -  '), {
    size: 7.5,
    color: '#4a4a4f',
    anchor: 'middle',
  });
}

function tableStyle(): TableStyle {
  return {
    columns: [
      { name: 'quantity', title: 'Aantal', x: left + 36, set: 'right' },
      { name: 'code', title: 'Artikelnr.', x: left + 50, set: 'left' },
      { name: 'description', title: 'Omschrijving', x: left + 116, set: 'left' },
      { name: 'price', title: 'Stukprijs', x: 430, set: 'right' },
      { name: 'rate', title: 'Btw', x: 466, set: 'right' },
      { name: 'total', title: 'Bedrag', x: right, set: 'right' },
    ],
    left,
    right,
    rowHeight: 17,
    header: { font: 'bold', size: 8.5 },
    body: { size: 9 },
    amounts: 'dutch',
    rules: 'header',
  };
}

function drawTable(sheet: Sheet, paper: Paper, color: string): void {
  const { numbers, dates } = paper;
  const ours = numbers.deliveryNote !== null;
  const pairs = present([
    ['Factuurnummer', numbers.invoice],
    ['Factuurdatum', dutchDate(dates.document)],
    ['Vervaldatum', dates.due === null ? null : dutchDate(dates.due)],
    ['Klantnummer', ours ? paper.buyer.number : null],
    [ours ? 'Ordernummer' : 'Uw ordernummer', numbers.order],
    ['Uw referentie', numbers.reference],
    ['Leverdatum', dates.delivery === null ? null : dutchDate(dates.delivery)],
  ]);
  const step = (right - left) / pairs.length;
  fill(sheet, [left, 218, right - left, 18], color);
  for (const [index, [label, value]] of pairs.entries()) {
    const x = left + index * step + 5;
    write(sheet, x, 223, label, { size: 7.5, font: 'bold', color: '#ffffff' });
    write(sheet, x, 243, value, { size: 8.5 });
  }
  sheet
    .rect(left, 218, right - left, 42)
    .lineWidth(0.6)
    .strokeColor(color)
    .stroke();
}

function drawClosing(sheet: Sheet, paper: Paper, y: number): void {
  if (paper.numbers.credited !== null) {
    write(sheet, left, y, `Deze creditfactuur hoort bij factuur ${paper.numbers.credited}.`, { size: 9 });
    return;
  }
  if (!asksForPayment(paper) || paper.dates.due === null) return;
  writeLines(
    sheet,
    left,
    y,
    [
      `Wij verzoeken u het totaalbedrag vóór ${dutchDate(paper.dates.due)} over te maken`,
      `op ${groupedIban(paper.seller.iban)} ten name van ${paper.seller.name},`,
      `onder vermelding van factuurnummer ${paper.numbers.invoice ?? ''}.`,
    ],
    { size: 9, leading: 13 },
  );
}
