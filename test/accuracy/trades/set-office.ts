import { inHtml, type Sheet } from '../printed/sheet.ts';
import { cents, otherDay, type Pair, pairs, row } from './set.ts';

/** Cells with a border, the label small above its value. */
export function boxes(items: readonly Pair[]): string {
  const cells = items.map(([label, value]) => `<td class="box"><small>${label}</small><br>${value}</td>`);
  return `<table class="wide"><tr>${cells.join('')}</tr></table>`;
}

/** The sender's name and address, without any label. */
export function party(sheet: Sheet): string {
  const { street, town } = sheet.deal.seller;
  return [sheet.value('sellerName'), inHtml(street), inHtml(town)].join('<br>');
}

/** Net, VAT and gross below each other. */
export function total3(sheet: Sheet, net: string, vat: string, gross: string): string {
  return pairs(
    [
      [net, sheet.total('totalNet')],
      [vat, sheet.total('totalVat')],
      [gross, sheet.total('totalGross')],
    ],
    'totals',
  );
}

/** A table of bills that are open, by their numbers, and the sum of them. */
export function openInvoices(sheet: Sheet, heads: readonly [string, string, string, string]): string {
  const amounts = sheet.deal.lines.slice(0, 6).map(({ amount }) => amount);
  const rows = amounts.map((amount, at) =>
    row([
      `2024${sheet.random.digits(4)}`,
      otherDay(sheet, at * 9 - 60),
      otherDay(sheet, at * 9 - 30),
      cents(sheet, amount),
    ]),
  );
  const sum = cents(
    sheet,
    amounts.reduce((total, amount) => total + amount, 0),
  );
  const last = sheet.say('Totaal openstaand', 'Total outstanding', 'Summe', 'Total dû');
  return `<table class="wide line">${row(heads, 'th')}${rows.join('')}${row([last, '', '', sum])}</table>`;
}
