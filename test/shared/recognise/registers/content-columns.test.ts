import { expect, test } from 'vitest';
import { orderType } from '../../../support/a-dossier-type.ts';
import { aSheet } from '../../../support/a-sheet.ts';
import { column, decided, mapping, onlyRegister, recognise } from '../../../support/recognised-registers.ts';

const bills = [
  [
    'F-26001',
    'Van Dijk Bouw B.V.',
    '03-11-2026',
    '03-12-2026',
    '100,00',
    '21,00',
    '121,00',
    'NL91ABNA0417164300',
  ],
  [
    'F-26002',
    'Drukkerij De Pers',
    '14-11-2026',
    '14-12-2026',
    '50,00',
    '4,50',
    '54,50',
    'NL20INGB0001234567',
  ],
  ['F-26003', 'Kantoorhal N.V.', '17-11-2026', '01-12-2026', '10,00', '2,10', '12,10', 'NL91ABNA0417164300'],
  [
    'F-26004',
    'Van Dijk Bouw B.V.',
    '20-11-2026',
    '20-12-2026',
    '200,00',
    '42,00',
    '242,00',
    'NL91ABNA0417164300',
  ],
];
const orders = bills.map(([number = '', name = '', day = '', , net = '', vat = '', gross = '']) => [
  number,
  name,
  day,
  net,
  vat,
  gross,
]);
const asBills = [
  '1 invoiceNumber',
  '2 supplierName',
  '3 invoiceDate',
  '4 dueDate',
  '5 totalNet',
  '6 totalVat',
  '7 totalGross',
  '8 iban',
];

test.each([
  ['Kolom1', 'Kolom2', 'Kolom3', 'Kolom4', 'Kolom5', 'Kolom6', 'Kolom7', 'Kolom8'],
  ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
  ['veld_1', 'veld_2', 'veld_3', 'veld_4', 'veld_5', 'veld_6', 'veld_7', 'veld_8'],
])(
  'bills below headers that say nothing (%s, %s) are known by their cells, and that is said',
  (...headers) => {
    const { registers, decisions } = recognise([aSheet([headers, ...bills])]);
    const [register] = registers;
    expect(register?.role).toEqual({ kind: 'dossiers', type: 'inkoopfactuur' });
    expect(register && mapping(register)).toEqual(asBills);
    expect(register && column(register, 'dueDate')[2]).toBe('2026-12-01');
    expect(decisions.filter(({ by }) => by === 'content')).toHaveLength(8);
  },
);

test('a list without any header row begins at its first row, and its columns go by their letters', () => {
  const { registers, decisions } = recognise([aSheet(bills)]);
  const [register] = registers;
  expect(register && mapping(register)).toEqual(asBills);
  expect(register && column(register, 'invoiceNumber')).toEqual(['F-26001', 'F-26002', 'F-26003', 'F-26004']);
  expect(decided(decisions, 'header-row')).toEqual(['header > none']);
  expect(register?.columns[0]).toMatchObject({ header: 'A', confidence: 0.7 });
});

test('without an account to pay to, only the name of the sheet says of what the numbers are', () => {
  const headers = ['Kolom1', 'Kolom2', 'Kolom3', 'Kolom4', 'Kolom5', 'Kolom6'];
  const unnamed = onlyRegister(aSheet([headers, ...orders]), [orderType]);
  const named = onlyRegister({ ...aSheet([headers, ...orders]), name: 'Orders 2026' }, [orderType]);
  expect(unnamed.role).toEqual({ kind: 'unknown' });
  expect(named.role).toEqual({ kind: 'dossiers', type: 'order' });
  expect(mapping(named)).toEqual([
    '1 orderNumber',
    '2 customerName',
    '3 orderDate',
    '4 totalNet',
    '5 totalVat',
    '6 totalGross',
  ]);
});

test('names with accounts and addresses of mail are a list of suppliers, whatever stands above them', () => {
  const register = onlyRegister(
    aSheet([
      ['veld_1', 'veld_2', 'veld_3', 'veld_4'],
      ['Van Dijk Bouw B.V.', 'NL91ABNA0417164300', 'info@vandijk.example', '1021 KR'],
      ['Drukkerij De Pers', 'NL20INGB0001234567', 'post@depers.example', '3011 GZ'],
      ['Kantoorhal N.V.', 'NL02ABNA0123456789', 'hal@kantoor.example', '8911 BV'],
    ]),
  );
  expect(register.role).toEqual({ kind: 'master', of: 'supplier' });
  expect(mapping(register)).toEqual(['1 supplierName', '2 iban', '3 email', '4 postcode']);
});

test('a header that does say something is not overruled by cells of some other kind', () => {
  const register = onlyRegister(
    aSheet([
      ['Factuurnummer', 'Leverancier', 'Geboortedatum', 'Kolom4'],
      ...bills.map(([number = '', name = '', day = '', due = '']) => [number, name, day, due]),
    ]),
  );
  expect(mapping(register)).toEqual(['1 invoiceNumber', '2 supplierName', '3 unused', '4 invoiceDate']);
});

test('amounts that do not add up, and days in no order, are left to a person', () => {
  const rows = bills.map((row, at) => row.with(4, `${at}7,31`).with(at % 2 === 0 ? 3 : 2, '01-01-2026'));
  const register = onlyRegister(aSheet([['Factuurnummer', 'Leverancier', 'C', 'D', 'E', 'F', 'G'], ...rows]));
  expect(mapping(register)).toEqual([
    '1 invoiceNumber',
    '2 supplierName',
    '3 unused',
    '4 unused',
    '5 unused',
    '6 unused',
    '7 unused',
  ]);
});

test('figures by month below no header at all are no list of dossiers', () => {
  const months = ['januari', 'februari', 'maart', 'april'].map((month, at) => [month, 100 + at, 20.5 + at]);
  expect(onlyRegister({ ...aSheet(months), name: 'Orders' }).role).toEqual({ kind: 'unknown' });
});

test('debtors as a package for wages exports them keep where their bills are sent', () => {
  const headers = [
    'Debiteurnr',
    'DebiteurNaam',
    'FactuurEmailadres',
    'FactuurAdres',
    'FactuurPostcode',
    'FactuurPlaats',
    'IBAN',
  ];
  const row = [
    '1001',
    'Van Dijk Bouw B.V.',
    'info@vandijk.example',
    'Kade 1',
    '1021 KR',
    'Amsterdam',
    'NL91ABNA0417164300',
  ];
  expect(mapping(onlyRegister(aSheet([headers, row])))).toEqual([
    '1 customerNumber',
    '2 customerName',
    '3 email',
    '4 address',
    '5 postcode',
    '6 city',
    '7 iban',
  ]);
});
