import { expect, test } from 'vitest';
import { aSheet, dateCell } from '../../../support/a-sheet.ts';
import { mapping, recognise } from '../../../support/recognised-registers.ts';
import { shippedTypes } from '../../../support/shipped-type.ts';

type Value = string | number | ReturnType<typeof dateCell> | null;
type Column = readonly [header: string, values: readonly Value[], field: string];

const days = (month: string): readonly Value[] => [1, 2, 3].map((at) => dateCell(`2026-${month}-0${at}`));
const same = (value: Value): readonly Value[] => [value, value, value];
const names = ['Lems Kantoor B.V.', 'Terpstra Bouw', 'Zonneveld V.O.F.'];
const codes = ['10004', '11004', '13004'];
const bills = ['F26-1', '900881', 'Z-12'];
const sums = [121, 109, 363];

const purchases = { kind: 'dossiers', type: 'inkoopfactuur' };
const lists: Readonly<Record<string, { readonly role: object; readonly columns: readonly Column[] }>> = {
  'Twinfield, bookings': {
    role: purchases,
    columns: [
      ['Administratie', same('NL01'), 'unused'],
      ['Periode', same('2026/11'), 'unused'],
      ['Boekingsnummer', [202600101, 202600102, 202600103], 'unused'],
      ['Relatienaam', names, 'supplierName'],
      ['Invoerdatum', days('11'), 'unused'],
      ['Grootboekrek.', same('4000'), 'unused'],
      ['D/C', same('D'), 'unused'],
      ['Btw-code', same('IH'), 'vatCode'],
      ['Btw-bedrag', [21, 9, 63], 'totalVat'],
      ['Basisbedrag', [100, 100, 300], 'unused'],
      ['Factuurnummer', bills, 'invoiceNumber'],
      ['Factuurdatum', days('10'), 'invoiceDate'],
      ['Dispuutcode', [null, 'P', null], 'unused'],
    ],
  },
  'an older package, purchases': {
    role: purchases,
    columns: [
      ['Crediteurnummer', codes, 'supplierNumber'],
      ['Factuurnummer', bills, 'invoiceNumber'],
      ['Factuurdatum', days('10'), 'invoiceDate'],
      ['Conditie', [30, 14, 30], 'unused'],
      ['Factuurbedrag', sums, 'totalGross'],
      ['Valutacode', same('EUR'), 'currency'],
      ['Bedrag betaald', [0, 109, 0], 'unused'],
      ['Datum betaald', [null, dateCell('2026-11-02'), null], 'paymentDate'],
      ['Btw-bedrag', [21, 9, 63], 'totalVat'],
      ['Kredietbeperking', same(0), 'unused'],
    ],
  },
  'Exact, orders': {
    role: { kind: 'dossiers', type: 'order' },
    columns: [
      ['OrderNumber', [202641, 202642, 202643], 'orderNumber'],
      ['OrderedByName', names, 'customerName'],
      ['OrderDate', days('10'), 'orderDate'],
      ['DeliveryDate', days('11'), 'deliveryDate'],
      ['DeliveryStatus', [12, 20, 21], 'status'],
      ['ReceiptDate', days('11'), 'unused'],
      ['AmountFC', sums, 'totalGross'],
      ['YourRef', ['PO1', 'PO2', 'PO3'], 'customerReference'],
    ],
  },
  'SnelStart, relations': {
    role: { kind: 'master', of: 'supplier' },
    columns: [
      ['Relatiecode', codes, 'supplierNumber'],
      ['Naam', names, 'supplierName'],
      ['Adres', ['Dorpsstraat 1', 'Kade 2', 'Laan 4'], 'address'],
      ['Postcode', ['1011 AB', '3011 CD', '9711 GH'], 'postcode'],
      ['Plaats', ['Amsterdam', 'Rotterdam', 'Groningen'], 'city'],
      ['LandID', same('NL'), 'country'],
      ['Emailadres', ['a@example.com', 'b@example.com', 'c@example.com'], 'email'],
      ['BTW nummer', ['NL000099998B57', null, null], 'vatId'],
      ['Krediettermijn', [30, 14, 30], 'paymentTerm'],
      ['Nummer kvk', ['12345678', null, null], 'kvk'],
      ['IBAN', ['NL91ABNA0417164300', null, null], 'iban'],
    ],
  },
  'Visma Nmbrs, debtors': {
    role: { kind: 'master', of: 'customer' },
    columns: [
      ['Debiteurnr', codes, 'customerNumber'],
      ['DebiteurNaam', names, 'customerName'],
      ['FactuurTAV', ['A', 'B', 'C'], 'unused'],
      ['BankReknr', ['0417164300', null, null], 'unused'],
      ['IBAN', ['NL91ABNA0417164300', null, null], 'iban'],
      ['BiC', ['ABNANL2A', null, null], 'bic'],
    ],
  },
};

test.each(Object.entries(lists))('%s: what it is and what its columns hold', (_, { role, columns }) => {
  const rows = [0, 1, 2].map((at) => columns.map(([, values]) => values[at] ?? null));
  const { registers } = recognise([aSheet([columns.map(([header]) => header), ...rows])], shippedTypes());
  const [register] = registers;
  expect(register?.role).toEqual(role);
  expect(register ? mapping(register) : []).toEqual(columns.map(([, , field], at) => `${at + 1} ${field}`));
});
