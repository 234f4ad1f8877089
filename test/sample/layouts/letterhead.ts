import type { Paper } from '../sample-types.ts';
import { dutchDate } from '../written.ts';
import { drawLineTable, type TableStyle } from './line-table.ts';
import { addressLines, dutchTitles, present, registrationLines } from './paper-words.ts';
import { fill, houseColor, rule, type Sheet, write, writeLines } from './pen.ts';
import { drawTotals, dutchTotals } from './totals-block.ts';

const left = 56;
const right = 540;

/** Letterhead at the left, label and value on one line: our order confirmations. */
export function drawLetterhead(sheet: Sheet, paper: Paper): void {
  const color = houseColor(paper.seller.number);
  fill(sheet, [left, 44, 6, 62], color);
  write(sheet, left + 16, 46, paper.seller.name, { size: 17, font: 'bold', color });
  writeLines(
    sheet,
    left + 16,
    70,
    [...addressLines(paper.seller).slice(1), `Telefoon ${paper.seller.phone}`],
    { size: 8, color: '#4a4a4f', leading: 11.5 },
  );
  writeLines(sheet, left, 150, addressLines(paper.buyer), { size: 10, leading: 14 });
  write(sheet, left, 222, titleOf(paper), { size: 15, font: 'bold', color });
  drawReferences(sheet, paper);
  const below = drawIntroduction(sheet, 348);
  const afterLines = drawLineTable(sheet, below + 14, paper.lines, tableStyle(color));
  drawTotals(sheet, afterLines + 12, paper.totals, {
    labelX: 330,
    right,
    leading: 16,
    ink: { size: 9 },
    strong: { size: 10, font: 'bold' },
    currency: '€',
    amounts: 'dutch',
    words: dutchTotals,
  });
  rule(sheet, [left, 778], [right, 778], color);
  write(sheet, left, 785, registrationLines(paper.seller).join('   |   '), { size: 7.5, color: '#4a4a4f' });
}

function tableStyle(color: string): TableStyle {
  return {
    columns: [
      { name: 'code', title: 'Artikel', x: left, set: 'left' },
      { name: 'description', title: 'Omschrijving', x: left + 62, set: 'left' },
      { name: 'quantity', title: 'Aantal', x: 362, set: 'right' },
      { name: 'unit', title: 'Eenheid', x: 374, set: 'left' },
      { name: 'price', title: 'Prijs', x: 466, set: 'right' },
      { name: 'total', title: 'Bedrag', x: right, set: 'right' },
    ],
    left,
    right,
    rowHeight: 18,
    header: { font: 'bold', size: 9, color },
    body: { size: 9 },
    amounts: 'dutch',
    rules: 'all',
  };
}

function titleOf(paper: Paper): string {
  const title = dutchTitles[paper.kind];
  return `${title.charAt(0)}${title.slice(1).toLowerCase()}`;
}

function drawReferences(sheet: Sheet, paper: Paper): void {
  const { numbers, dates } = paper;
  const pairs = present([
    ['Ordernummer', numbers.order],
    ['Orderdatum', dates.order === null ? null : dutchDate(dates.order)],
    ['Uw referentie', numbers.reference],
    ['Klantnummer', paper.buyer.number],
    ['Datum bevestiging', dutchDate(dates.document)],
    ['Leverdatum', dates.delivery === null ? null : dutchDate(dates.delivery)],
  ]);
  for (const [index, [label, value]] of pairs.entries()) {
    const y = 248 + index * 14;
    write(sheet, left, y, `${label}:`, { color: '#4a4a4f' });
    write(sheet, left + 110, y, value, { font: index === 0 ? 'bold' : 'plain' });
  }
}

function drawIntroduction(sheet: Sheet, y: number): number {
  return writeLines(
    sheet,
    left,
    y,
    [
      'Hartelijk dank voor uw bestelling. Hieronder vindt u wat wij voor u hebben genoteerd.',
      'Klopt er iets niet? Laat het ons dan binnen twee werkdagen weten.',
    ],
    { size: 9, leading: 13 },
  );
}
