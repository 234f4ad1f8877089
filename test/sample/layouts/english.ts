import type { Paper } from '../sample-types.ts';
import { englishLongDate, groupedIban } from '../written.ts';
import { drawLineTable, type TableStyle } from './line-table.ts';
import { addressLines, present } from './paper-words.ts';
import { fill, houseColor, rule, type Sheet, write, writeLines } from './pen.ts';
import { drawTotals } from './totals-block.ts';

const left = 50;
const right = 545;

/** Everything in English, amounts with a decimal point: one supplier's invoices, one customer's purchase orders. */
export function drawEnglish(sheet: Sheet, paper: Paper): void {
  const sender = paper.kind === 'order' ? paper.buyer : paper.seller;
  const receiver = paper.kind === 'order' ? paper.seller : paper.buyer;
  const color = houseColor(sender.number);
  write(sheet, left, 50, sender.name, { size: 14, font: 'bold', color });
  writeLines(sheet, left, 70, [...addressLines(sender).slice(1), 'The Netherlands'], {
    size: 8.5,
    leading: 12,
  });
  write(sheet, right, 48, paper.kind === 'order' ? 'PURCHASE ORDER' : 'INVOICE', {
    size: 22,
    color,
    anchor: 'right',
  });
  drawParticulars(sheet, paper);
  write(sheet, left, 146, paper.kind === 'order' ? 'Supplier' : 'Bill to', { font: 'bold', color });
  writeLines(sheet, left, 160, addressLines(receiver), { size: 9.5, leading: 13 });
  fill(sheet, [left, 236, right - left, 20], '#eef0f3');
  const afterLines = drawLineTable(sheet, 241, paper.lines, tableStyle());
  drawTotals(sheet, afterLines + 14, paper.totals, {
    labelX: 370,
    right: right - 6,
    leading: 16,
    ink: { size: 9 },
    strong: { size: 10.5, font: 'bold', color },
    currency: 'EUR',
    amounts: 'english',
    words: { net: 'Subtotal', vat: (rate) => `VAT ${rate}%`, gross: 'Total amount' },
  });
  drawFooter(sheet, paper);
}

function tableStyle(): TableStyle {
  return {
    columns: [
      { name: 'code', title: 'Item', x: left + 6, set: 'left' },
      { name: 'description', title: 'Description', x: left + 66, set: 'left' },
      { name: 'quantity', title: 'Qty', x: 372, set: 'right' },
      { name: 'price', title: 'Unit price', x: 456, set: 'right' },
      { name: 'total', title: 'Amount', x: right - 6, set: 'right' },
    ],
    left,
    right,
    rowHeight: 19,
    header: { size: 8.5, font: 'bold' },
    body: { size: 9 },
    amounts: 'english',
    rules: 'all',
  };
}

function drawParticulars(sheet: Sheet, paper: Paper): void {
  const { numbers, dates } = paper;
  const delivery = dates.delivery === null ? null : englishLongDate(dates.delivery);
  const pairs = present(
    paper.kind === 'order'
      ? [
          ['PO number', numbers.reference],
          ['Order date', englishLongDate(dates.document)],
          ['Requested delivery date', delivery],
        ]
      : [
          ['Invoice No.', numbers.invoice],
          ['Invoice date', englishLongDate(dates.document)],
          ['Due date', dates.due === null ? null : englishLongDate(dates.due)],
          ['Your order', numbers.order],
        ],
  );
  for (const [index, [label, value]] of pairs.entries()) {
    write(sheet, 440, 92 + index * 15, label, { size: 8.5, color: '#55555a', anchor: 'right' });
    write(sheet, 452, 92 + index * 15, value, { size: 9, font: 'bold' });
  }
}

function drawFooter(sheet: Sheet, paper: Paper): void {
  const sender = paper.kind === 'order' ? paper.buyer : paper.seller;
  rule(sheet, [left, 770], [right, 770]);
  const registrations = [`Chamber of Commerce ${sender.kvk}`, `VAT number ${sender.vatId}`];
  if (paper.kind !== 'order') registrations.push(`IBAN ${groupedIban(sender.iban)}`, `BIC ${sender.bic}`);
  write(sheet, left, 778, registrations.join('    '), { size: 8, color: '#55555a' });
}
