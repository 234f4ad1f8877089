import { expect, test } from 'vitest';
import { aSheet, dateCell } from '../../../support/a-sheet.ts';
import { column, mapping, onlyRegister, recognise } from '../../../support/recognised-registers.ts';

const orders = (...headers: readonly string[]) =>
  aSheet([
    ['OrderNumber', 'OrderedByName', 'OrderDate', ...headers],
    ...[10, 20, 30, 40, 50].map((status, at) => [
      `2026-004${at}`,
      `Voorbeeld ${at} B.V.`,
      dateCell('2026-11-03'),
      status,
      121 + at,
    ]),
  ]);

test.each(['DeliveryStatus', 'Status'])("Exact's codes of an order under %s are read in words", (header) => {
  const { registers, decisions } = recognise([orders(header, 'AmountFC')]);
  const [register] = registers;
  const status = register ? column(register, 'status') : [];
  expect(status).toEqual(['open', 'deels geleverd', 'compleet', 'geannuleerd', '50']);
  expect(register?.rows[1]).toMatchObject({ fields: { status: { state: 'read', raw: '20' } } });
  expect(decisions.find(({ by }) => by === 'exact-status')).toMatchObject({ about: 'D', chosen: 'status' });
});

test('the same numbers in a list that is not headed as Exact heads it stay numbers', () => {
  const register = onlyRegister(orders('Status', 'Bedrag'));
  expect(column(register, 'status')).toEqual(['10', '20', '30', '40', '50']);
});

const bookings = (...rows: readonly (readonly (string | number | null)[])[]) =>
  aSheet([
    ['Dagboek', 'Datum', 'Omschrijving', 'Relatiecode', 'Factuurnummer', 'Debet', 'Credit'],
    ...rows.map(([invoice, debit, credit], at) => [
      'Inkoop',
      dateCell(`2026-11-0${at + 1}`),
      'Papier',
      `2000${at}`,
      invoice ?? null,
      debit ?? null,
      credit ?? null,
    ]),
  ]);

test('debet and credit are one amount: a purchase on the credit side, what is credited as less than nothing', () => {
  const { registers, decisions } = recognise([
    bookings(['F-1', null, 121], ['F-2', 60.5, null], ['F-3', 0, '1.210,00'], ['F-4', null, null]),
  ]);
  const [register] = registers;
  expect(register?.role).toEqual({ kind: 'dossiers', type: 'inkoopfactuur' });
  expect(register ? column(register, 'totalGross') : []).toEqual(['121.00', '-60.50', '1210.00', '-']);
  expect(register?.rows[1]).toMatchObject({ fields: { totalGross: { at: { column: 6 } } } });
  expect(decisions.filter(({ by }) => by === 'debit-credit').map(({ about }) => about)).toEqual(['F', 'G']);
});

test.each([
  [
    'a row fills both',
    [
      ['F-1', 10, 121],
      ['F-2', null, 60.5],
    ],
  ],
  [
    'an invoice has two rows',
    [
      ['F-1', null, 121],
      ['F-1', 100, null],
      ['F-2', null, 5],
    ],
  ],
])('entries are no total where %s', (_, rows) => {
  expect(mapping(onlyRegister(bookings(...rows)))).toEqual(expect.arrayContaining(['6 unused', '7 unused']));
});
