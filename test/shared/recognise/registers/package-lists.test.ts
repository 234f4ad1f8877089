import { expect, test } from 'vitest';
import { aSheet, dateCell } from '../../../support/a-sheet.ts';
import { mapping, recognise } from '../../../support/recognised-registers.ts';
import { shippedTypes } from '../../../support/shipped-type.ts';

/** Values that a column of this field may hold, one for each of four rows. */
const values: Readonly<Record<string, (at: number) => string | number | ReturnType<typeof dateCell>>> = {
  number: (at) => `2026-0${41 + at}`,
  party: (at) => `1${at}004`,
  name: (at) => ['Lems Kantoor B.V.', 'Terpstra Bouw', 'Hotel De Raaf', 'Zonneveld V.O.F.'][at] ?? '',
  date: (at) => dateCell(`2026-11-0${at + 1}`),
  net: (at) => 100 + at,
  vat: (at) => 21 + at / 10,
  gross: (at) => 121.5 + at,
  status: (at) => ['open', 'betaald', 'open', 'betaald'][at] ?? '',
  side: (at) => (at === 2 ? '' : 121.5 + at),
  other: (at) => (at === 2 ? 121.5 : ''),
  book: () => 'Verkoop',
};

type Column = readonly [header: string, holds: keyof typeof values & string, field: string];

const lists: Readonly<Record<string, { readonly type: string; readonly columns: readonly Column[] }>> = {
  'SnelStart, sales': {
    type: 'verkoopfactuur',
    columns: [
      ['Dagboek', 'book', 'unused'],
      ['Datum', 'date', 'invoiceDate'],
      ['Relatiecode', 'party', 'customerNumber'],
      ['Klantnaam', 'name', 'customerName'],
      ['Factuurnummer', 'number', 'invoiceNumber'],
      ['Debet', 'side', 'totalGross'],
      ['Credit', 'other', 'totalGross'],
    ],
  },
  'Exact, sales invoices': {
    type: 'verkoopfactuur',
    columns: [
      ['InvoiceNumber', 'number', 'invoiceNumber'],
      ['InvoiceToName', 'name', 'customerName'],
      ['InvoiceDate', 'date', 'invoiceDate'],
      ['AmountFCExclVat', 'net', 'totalNet'],
      ['AmountFC', 'gross', 'totalGross'],
    ],
  },
  'Exact, the list on the screen': {
    type: 'verkoopfactuur',
    columns: [
      ['Factuurnummer', 'number', 'invoiceNumber'],
      ['Debiteur', 'party', 'customerNumber'],
      ['Naam', 'name', 'customerName'],
      ['Factuurdatum', 'date', 'invoiceDate'],
      ['Bedrag Vreemde Valuta exclusief BTW', 'net', 'totalNet'],
      ['Bedrag Vreemde Valuta', 'gross', 'totalGross'],
      ['Bedrag Administratie Munteenheid', 'gross', 'unused'],
    ],
  },
  AFAS: {
    type: 'verkoopfactuur',
    columns: [
      ['Factuurnummer', 'number', 'invoiceNumber'],
      ['Verkooprelatie', 'party', 'customerNumber'],
      ['Naam', 'name', 'customerName'],
      ['Factuurdatum', 'date', 'invoiceDate'],
      ['Bedrag excl. btw', 'net', 'totalNet'],
      ['Bedrag incl. btw', 'gross', 'totalGross'],
    ],
  },
  'Business Central, sales': {
    type: 'verkoopfactuur',
    columns: [
      ['Invoice No.', 'number', 'invoiceNumber'],
      ['Sell-to Customer No.', 'party', 'customerNumber'],
      ['Sell-to Customer Name', 'name', 'customerName'],
      ['Document Date', 'date', 'invoiceDate'],
      ['Amount', 'net', 'unused'],
      ['Amount Including VAT', 'gross', 'totalGross'],
    ],
  },
  'Business Central, purchases': {
    type: 'inkoopfactuur',
    columns: [
      ['Vendor Invoice No.', 'number', 'invoiceNumber'],
      ['Buy-from Vendor No.', 'party', 'supplierNumber'],
      ['Buy-from Vendor Name', 'name', 'supplierName'],
      ['Document Date', 'date', 'invoiceDate'],
      ['Amount Including VAT', 'gross', 'totalGross'],
    ],
  },
  'SAP, open items of suppliers': {
    type: 'inkoopfactuur',
    columns: [
      ['XBLNR', 'number', 'invoiceNumber'],
      ['LIFNR', 'party', 'supplierNumber'],
      ['NAME1', 'name', 'supplierName'],
      ['BLDAT', 'date', 'invoiceDate'],
      ['WRBTR', 'gross', 'totalGross'],
    ],
  },
  WooCommerce: {
    type: 'order',
    columns: [
      ['Order Number', 'number', 'orderNumber'],
      ['Order Date', 'date', 'orderDate'],
      ['Billing Company', 'name', 'customerName'],
      ['Order Subtotal Amount', 'net', 'totalNet'],
      ['Order Total Tax Amount', 'vat', 'totalVat'],
      ['Order Total Amount', 'gross', 'totalGross'],
    ],
  },
  'Twinfield, customers': {
    type: 'verkoopfactuur',
    columns: [
      ['Dagboek', 'book', 'unused'],
      ['Debiteur', 'party', 'customerNumber'],
      ['Naam', 'name', 'customerName'],
      ['Factuurnr.', 'number', 'invoiceNumber'],
      ['Factuurdatum', 'date', 'invoiceDate'],
      ['Vervaldatum', 'date', 'dueDate'],
      ['Betaalstatus', 'status', 'status'],
    ],
  },
  'Lightspeed, invoices': {
    type: 'verkoopfactuur',
    columns: [
      ['Invoice_Number', 'number', 'invoiceNumber'],
      ['Customer_Name', 'name', 'customerName'],
      ['Invoice_Created', 'date', 'invoiceDate'],
      ['Price_Excl', 'net', 'totalNet'],
      ['Price_Incl', 'gross', 'totalGross'],
    ],
  },
  Shopify: {
    type: 'order',
    columns: [
      ['Order Name', 'number', 'orderNumber'],
      ['Financial Status', 'status', 'status'],
      ['Created at', 'date', 'orderDate'],
      ['Billing Company', 'name', 'customerName'],
      ['Subtotal', 'net', 'totalNet'],
      ['Taxes', 'vat', 'totalVat'],
      ['Total', 'gross', 'totalGross'],
    ],
  },
  'German purchases': {
    type: 'inkoopfactuur',
    columns: [
      ['Rechnungsnr.', 'number', 'invoiceNumber'],
      ['Lieferanten-Nr.', 'party', 'supplierNumber'],
      ['Lieferant', 'name', 'supplierName'],
      ['Rechnungsdatum', 'date', 'invoiceDate'],
      ['Nettobetrag', 'net', 'totalNet'],
      ['MwSt.', 'vat', 'totalVat'],
      ['Bruttobetrag', 'gross', 'totalGross'],
    ],
  },
  'French purchases': {
    type: 'inkoopfactuur',
    columns: [
      ['N° facture', 'number', 'invoiceNumber'],
      ['Code fournisseur', 'party', 'supplierNumber'],
      ['Fournisseur', 'name', 'supplierName'],
      ['Date facture', 'date', 'invoiceDate'],
      ["Date d'échéance", 'date', 'dueDate'],
      ['Montant HT', 'net', 'totalNet'],
      ['Montant TTC', 'gross', 'totalGross'],
    ],
  },
  'German orders': {
    type: 'order',
    columns: [
      ['Auftragsnr.', 'number', 'orderNumber'],
      ['Kunden-Nr.', 'party', 'customerNumber'],
      ['Kunde', 'name', 'customerName'],
      ['Auftragsdatum', 'date', 'orderDate'],
      ['Betrag netto', 'net', 'totalNet'],
    ],
  },
};

test.each(Object.entries(lists))('the columns of a list of %s are known', (_, { type, columns }) => {
  const rows = [0, 1, 2, 3].map((at) => columns.map(([, holds]) => values[holds]?.(at) ?? null));
  const { registers } = recognise([aSheet([columns.map(([header]) => header), ...rows])], shippedTypes());
  const [register] = registers;
  expect(register?.role).toEqual({ kind: 'dossiers', type });
  expect(register ? mapping(register) : []).toEqual(columns.map(([, , field], at) => `${at + 1} ${field}`));
});
