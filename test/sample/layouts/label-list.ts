import type { Paper } from '../sample-types.ts';
import { dutchDate } from '../written.ts';
import { drawLineTable, type TableStyle } from './line-table.ts';
import { addressLines, dutchTitles, present } from './paper-words.ts';
import { type Sheet, write, writeLines } from './pen.ts';
import { drawTotals } from './totals-block.ts';

const left = 64;
const right = 531;

/** A typed list of `label : value`, as an old bookkeeping program prints it. */
export function drawLabelList(sheet: Sheet, paper: Paper): void {
  const { seller, buyer } = paper;
  write(sheet, left, 56, seller.name, { size: 12, font: 'typewriter-bold' });
  writeLines(sheet, left, 74, [...addressLines(seller).slice(1), `Tel. ${seller.phone}`], {
    size: 9,
    font: 'typewriter',
    leading: 12,
  });
  write(sheet, left, 134, dutchTitles[paper.kind], { size: 14, font: 'typewriter-bold' });
  const afterList = drawList(sheet, paper, 162);
  write(sheet, left, afterList + 12, 'Factuur voor:', { size: 9, font: 'typewriter-bold' });
  writeLines(sheet, left, afterList + 26, addressLines(buyer), { size: 9, font: 'typewriter', leading: 12 });
  const afterLines = drawLineTable(sheet, afterList + 86, paper.lines, tableStyle());
  drawTotals(sheet, afterLines + 14, paper.totals, {
    labelX: 280,
    right,
    leading: 15,
    ink: { size: 9, font: 'typewriter' },
    strong: { size: 10, font: 'typewriter-bold' },
    currency: 'EUR',
    amounts: 'dutch',
    words: {
      net: 'Totaal exclusief btw',
      vat: (rate, base) => `Btw ${rate}% over ${base}`,
      gross: 'Totaal inclusief btw',
    },
  });
}

function tableStyle(): TableStyle {
  return {
    columns: [
      { name: 'description', title: 'Omschrijving', x: left, set: 'left' },
      { name: 'quantity', title: 'Aantal', x: 316, set: 'right' },
      { name: 'price', title: 'Prijs', x: 392, set: 'right' },
      { name: 'rate', title: 'Btw', x: 440, set: 'right' },
      { name: 'total', title: 'Bedrag', x: right, set: 'right' },
    ],
    left,
    right,
    rowHeight: 16,
    header: { size: 9, font: 'typewriter-bold' },
    body: { size: 9, font: 'typewriter' },
    amounts: 'dutch',
    rules: 'header',
  };
}

function drawList(sheet: Sheet, paper: Paper, top: number): number {
  const { seller, numbers, dates } = paper;
  const pairs = present([
    ['Factuurnummer', numbers.invoice],
    ['Factuurdatum', dutchDate(dates.document)],
    ['Vervaldatum', dates.due === null ? null : dutchDate(dates.due)],
    ['Uw bestelnummer', numbers.order],
    ['Btw-nummer', seller.vatId],
    ['KvK-nummer', seller.kvk],
    ['IBAN', seller.iban],
  ]);
  return writeLines(
    sheet,
    left,
    top,
    pairs.map(([label, value]) => `${label.padEnd(16)}: ${value}`),
    { size: 9.5, font: 'typewriter', leading: 14 },
  );
}
