import type { FieldName } from '#shared/domain/field-name.ts';
import { inHtml, type Sheet } from '../printed/sheet.ts';

/** A row of a table of two columns. */
export type Pair = readonly [label: string, value: string];

export const pairs = (items: readonly Pair[], kind = '') =>
  `<table class="${kind}">${items.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
export const lines = (items: readonly Pair[], between = ': ') =>
  items.map(([label, value]) => `${label}${between}${value}`).join('<br>');
export const head = (items: readonly Pair[]) =>
  `<table class="wide line">${row(
    items.map(([label]) => label),
    'th',
  )}${row(items.map(([, value]) => value))}</table>`;
export const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell, at) => `<${tag}${at > 0 ? ' class="r"' : ''}>${cell}</${tag}>`).join('')}</tr>`;
export const beside = (...blocks: readonly string[]) =>
  `<div class="split">${blocks.map((block) => `<div>${block}</div>`).join('')}</div>`;

/** The addressee, printed. */
export function addressee(sheet: Sheet, before = ''): string {
  sheet.value('buyerName');
  const { name, street, town } = sheet.deal.buyer;
  return [inHtml(name), before, inHtml(street), inHtml(town)].filter((line) => line !== '').join('<br>');
}

/** Values that are printed without a label that names them. */
export function told(sheet: Sheet, field: FieldName, text: string): string {
  sheet.fields[field] = text;
  return inHtml(text);
}

/** Cents as this document writes them, with its currency. */
export function cents(sheet: Sheet, value: number): string {
  return inHtml(sheet.spelling.total(value));
}

/** A cell for each part of what is taxed at one rate; with one rate only these are the totals. */
export function rated(
  sheet: Sheet,
  toText: (
    rate: { readonly rate: string; readonly base: string; readonly vat: string; readonly gross: string },
    at: number,
  ) => string,
): readonly string[] {
  const { deal, spelling } = sheet;
  const isOnly = deal.rates.length === 1;
  const printed = (field: 'totalNet' | 'totalVat' | 'totalGross', value: number) => {
    if (isOnly) sheet.fields[field] = (value / 100).toFixed(2);
    return inHtml(spelling.amount(value));
  };
  return deal.rates.map(({ rate, base, vat }, at) =>
    toText(
      {
        rate: spelling.number(rate),
        get base() {
          return printed('totalNet', base);
        },
        get vat() {
          return printed('totalVat', vat);
        },
        get gross() {
          return printed('totalGross', base + vat);
        },
      },
      at,
    ),
  );
}

/** A day that is no answer of any field, days after that of the invoice. */
export function otherDay(sheet: Sheet, days: number): string {
  const start = Date.parse(`${sheet.deal.dates.invoiceDate}T00:00:00Z`);
  return inHtml(sheet.spelling.date(new Date(start + days * 86_400_000).toISOString().slice(0, 10)));
}

/** A column of the goods: what it holds and its head, with `|` where the head breaks. */
export type Column = readonly [
  (
    | 'pos'
    | 'article'
    | 'description'
    | 'quantity'
    | 'unit'
    | 'quantityUnit'
    | 'unitPrice'
    | 'rate'
    | 'amount'
    | 'amountIncl'
    | 'currency'
  ),
  string,
];

/** The table of goods with these columns; `between` is set behind every so many rows. */
export function goods(
  sheet: Sheet,
  columns: readonly Column[],
  { every = 0, between }: { readonly every?: number; readonly between?: (sum: string) => string } = {},
): string {
  const { deal, spelling } = sheet;
  let running = 0;
  const rows = deal.lines.map((line, at) => {
    const sign = sheet.sign;
    const incl = Math.round(line.amount * (1 + line.rate / 100));
    const isIncl = columns.some(([name]) => name === 'amountIncl');
    running += line.amount;
    const texts: Readonly<Record<Column[0], string>> = {
      pos: String((at + 1) * (columns[0]?.[1].includes('Zeile') ? 10 : 1)),
      article: line.article,
      description: line.description,
      quantity: spelling.quantity(line.quantity),
      unit: line.unit,
      quantityUnit: `${spelling.quantity(line.quantity)} ${line.unit}`,
      unitPrice: spelling.amount(isIncl ? Math.round(line.price * (1 + line.rate / 100)) : line.price),
      rate: `${spelling.number(line.rate)}%`,
      amount: spelling.amount(sign * line.amount),
      amountIncl: spelling.amount(sign * incl),
      currency: 'EUR',
    };
    sheet.lines.push({
      description: line.description,
      ...(columns.some(([name]) => name === 'quantity' || name === 'quantityUnit') && {
        quantity: String(line.quantity),
      }),
      amount: ((deal.kind === 'credit-note' ? -1 : 1) * ((isIncl ? incl : line.amount) / 100)).toFixed(2),
    });
    const own = `<tr>${columns.map(([name]) => `<td class="${name}">${inHtml(texts[name])}</td>`).join('')}</tr>`;
    const isBreak = every > 0 && (at + 1) % every === 0 && at + 1 < deal.lines.length;
    return isBreak && between ? own + between(inHtml(spelling.amount(sign * running))) : own;
  });
  const top = columns
    .map(([name, label]) => `<th class="${name}">${label.replace('|', '<br>')}</th>`)
    .join('');
  return `<table class="goods"><tr>${top}</tr>${rows.join('')}</table>`;
}
