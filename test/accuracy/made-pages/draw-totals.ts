import type { FieldName } from '#shared/domain/field-name.ts';
import type { Drawing } from './drawing.ts';

/** The totals: below each other or in a row, with the VAT per rate, and with what else people put there. */
export function drawTotals(drawing: Drawing): void {
  if (drawing.y > 640) drawing.nextPage();
  const { random, deal, spelling } = drawing;
  if (spelling.total(100) !== spelling.amount(100)) drawing.fields.currency = 'EUR';
  if (deal.costs > 0) drawRow(drawing, drawing.word('costs'), deal.costs);
  if (deal.rates.length === 1 && random.chance(0.15)) drawInRow(drawing);
  else drawBelow(drawing);
  if (deal.kind !== 'invoice') return;
  if (random.chance(0.15)) {
    const paid = Math.round(deal.gross / 3);
    drawRow(drawing, drawing.word('prepaid'), -paid);
    drawRow(drawing, drawing.word('amountDue'), deal.gross - paid);
  } else if (random.chance(0.12)) {
    drawRow(drawing, drawing.word('balance'), 45_000);
    drawRow(drawing, drawing.word('amountDue'), deal.gross + 45_000);
  }
}

function drawRow(drawing: Drawing, label: string, cents: number): void {
  const { canvas, random, spelling, right } = drawing;
  canvas.text(label, { x: spelling.totalsAt, y: drawing.y, bold: random.chance(0.3) });
  const printed = drawing.printedSign * cents;
  if (spelling.apart) {
    canvas.text('€', { x: right - 78, y: drawing.y });
    canvas.text(spelling.amount(printed), { x: right, y: drawing.y, align: 'right' });
  } else canvas.text(spelling.total(printed), { x: right, y: drawing.y, align: 'right' });
  drawing.y += 14;
}

function know(drawing: Drawing, field: FieldName, cents: number): void {
  drawing.fields[field] = drawing.decimal(cents);
}

function drawBelow(drawing: Drawing): void {
  const { random, deal } = drawing;
  drawRow(drawing, drawing.word('totalNet'), deal.net);
  know(drawing, 'totalNet', deal.net);
  const isTable = deal.rates.length > 1 && random.chance(0.3);
  if (isTable) drawRateTable(drawing);
  else drawRates(drawing);
  if (deal.rates.length === 1 && !isTable) know(drawing, 'totalVat', deal.vat);
  else if (isTable || random.chance(0.5)) {
    drawRow(drawing, drawing.word('vatSum'), deal.vat);
    know(drawing, 'totalVat', deal.vat);
  }
  drawRow(drawing, drawing.word('totalGross'), deal.gross);
  know(drawing, 'totalGross', deal.gross);
}

function drawRates(drawing: Drawing): void {
  const { random, deal, spelling } = drawing;
  for (const { rate, base, vat } of deal.rates) {
    const percent = `${spelling.number(rate)}%`;
    const over = random.chance(0.4)
      ? ` ${deal.language === 'nl' ? 'over' : '/'} ${spelling.amount(base)}`
      : '';
    const label = drawing.word('totalVat');
    drawRow(drawing, random.pick([`${label} ${percent}${over}`, `${percent} ${label}`]), vat);
  }
}

/** Base, rate and VAT beside each other, left of the totals. */
function drawRateTable(drawing: Drawing): void {
  const { canvas, deal, spelling, left } = drawing;
  const columns = [left + 70, left + 110, left + 175];
  for (const [index, label] of [drawing.word('base'), '%', drawing.word('totalVat')].entries()) {
    canvas.text(label, { x: columns[index] ?? left, y: drawing.y, size: 7.5, align: 'right' });
  }
  drawing.y += 12;
  for (const { rate, base, vat } of deal.rates) {
    const texts = [spelling.amount(base), `${spelling.number(rate)}%`, spelling.amount(vat)];
    for (const [index, text] of texts.entries()) {
      canvas.text(text, { x: columns[index] ?? left, y: drawing.y, align: 'right' });
    }
    drawing.y += 12;
  }
}

/** Labels in a row with the amounts below them. */
function drawInRow(drawing: Drawing): void {
  const { canvas, deal, spelling, right } = drawing;
  const parts = [
    ['totalNet', deal.net],
    ['totalVat', deal.vat],
    ['totalGross', deal.gross],
  ] as const;
  for (const [index, [field, cents]] of parts.entries()) {
    const x = right - (2 - index) * 110;
    canvas.text(drawing.word(field), { x, y: drawing.y, bold: true, size: 8, align: 'right' });
    canvas.text(spelling.total(drawing.printedSign * cents), { x, y: drawing.y + 13, align: 'right' });
    know(drawing, field, cents);
  }
  drawing.y += 34;
}
