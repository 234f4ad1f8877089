import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPdf } from './bench-pdf.ts';

const customers = [
  'Voorbeeld Bakkerij',
  'Denkbeeld Logistiek',
  'Proefdruk',
  'Fictief Staal',
  'Verzonnen Groen',
];

/** Writes a register of `orders` rows and three PDFs for each; the same number of orders gives the same bytes. */
export function writeBenchWorkspace(folder: string, orders: number): void {
  mkdirSync(folder, { recursive: true });
  const rows = Array.from({ length: orders }, (_, index) => orderOf(index));
  const head = 'Ordernummer;Klant;Orderdatum;Leverdatum;Factuurnummer;Totaal excl;BTW;Totaal incl;Status';
  const lines = rows.map(({ order, customer, ordered, delivered, invoice, net, vat, gross }) =>
    [order, customer, ordered, delivered, invoice, net, vat, gross, 'Gefactureerd'].join(';'),
  );
  writeFileSync(join(folder, 'Orderoverzicht.csv'), [head, ...lines, ''].join('\r\n'));
  for (const row of rows) {
    const own = join(folder, 'Orders', row.order);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, `Orderbevestiging ${row.order}.pdf`), benchPdf(confirmation(row)));
    writeFileSync(join(own, `Pakbon ${row.order}.pdf`), benchPdf(deliveryNote(row)));
    writeFileSync(join(own, `Factuur ${row.invoice}.pdf`), benchPdf(invoice(row)));
  }
}

/** The invoice of the first order with another total: what "one PDF changed" is. */
export function changeOneInvoice(folder: string): void {
  const row = orderOf(0);
  const path = join(folder, 'Orders', row.order, `Factuur ${row.invoice}.pdf`);
  writeFileSync(path, benchPdf(invoice({ ...row, gross: euros(1) })));
}

type Order = ReturnType<typeof orderOf>;

function orderOf(index: number) {
  const net = 10_000 + ((index * 7919) % 900_000);
  const vat = Math.round(net * 0.21);
  const day = String((index % 28) + 1).padStart(2, '0');
  return {
    order: `2026-${String(index + 1).padStart(5, '0')}`,
    invoice: `F2026-${String(index + 1).padStart(5, '0')}`,
    customer: `${customers[index % customers.length]} ${1 + (index % 97)} B.V.`,
    ordered: `${day}-01-2026`,
    delivered: `${day}-02-2026`,
    net: euros(net),
    vat: euros(vat),
    gross: euros(net + vat),
  };
}

function euros(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${whole},${String(cents % 100).padStart(2, '0')}`;
}

function heading(title: string, { customer, order }: Order): readonly string[] {
  return [
    'Sluitend Voorbeeld Handel B.V.',
    'Verzonnen weg 1',
    '1234 AB Nergens',
    '',
    title,
    '',
    `Klant: ${customer}`,
    `Ordernummer: ${order}`,
  ];
}

function goods({ net }: Order): readonly string[] {
  const lines = Array.from(
    { length: 12 },
    (_, line) => `ART-${1000 + line}  Artikel nummer ${line + 1}  ${line + 1} stuks`,
  );
  return ['', 'Artikel  Omschrijving  Aantal', ...lines, '', `Totaal excl. btw: ${net}`];
}

function confirmation(row: Order): readonly string[] {
  return [
    ...heading('ORDERBEVESTIGING', row),
    `Orderdatum: ${row.ordered}`,
    `Leverdatum: ${row.delivered}`,
    ...goods(row),
    `Btw 21%: ${row.vat}`,
    `Totaal incl. btw: ${row.gross}`,
  ];
}

function deliveryNote(row: Order): readonly string[] {
  return [
    ...heading('PAKBON', row),
    `Leverdatum: ${row.delivered}`,
    ...goods(row).slice(0, -1),
    'Voor ontvangst getekend',
  ];
}

function invoice(row: Order): readonly string[] {
  return [
    ...heading('FACTUUR', row),
    `Factuurnummer: ${row.invoice}`,
    `Factuurdatum: ${row.delivered}`,
    ...goods(row),
    `Btw 21%: ${row.vat}`,
    `Totaal incl. btw: ${row.gross}`,
  ];
}
