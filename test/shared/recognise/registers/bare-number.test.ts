import { expect, test } from 'vitest';
import { aSheet, dateCell } from '../../../support/a-sheet.ts';
import { column, onlyRegister, recognise } from '../../../support/recognised-registers.ts';

const headers = ['Nr.', 'Klant', 'Orderdatum', 'Totaal', 'Status'];
const rows = [
  [25100042, 'Bakkerij De Korenaar', dateCell('2026-11-03'), 1234.56, 'open'],
  [25100043, 'Garage Van Dam', dateCell('2026-11-04'), 99, 'geleverd'],
  [25100044, 'Drukkerij Test', dateCell('2026-11-05'), 12, 'open'],
];

test('a column headed Nr. is the key of a list that names its key nowhere else', () => {
  const register = onlyRegister(aSheet([headers, ...rows]));
  expect(register.role).toEqual({ kind: 'dossiers', type: 'order' });
  expect(column(register, 'orderNumber')).toEqual(['25100042', '25100043', '25100044']);
  expect(register.columns[0]).toMatchObject({ field: 'orderNumber', confidence: 0.7 });
});

test('a column headed Nr. is not the key beside one that says so', () => {
  const named = rows.map((row, index) => [`VO-${index + 7}`, ...row]);
  const register = onlyRegister(aSheet([['Ordernummer', ...headers], ...named]));
  expect(column(register, 'orderNumber')).toEqual(['VO-7', 'VO-8', 'VO-9']);
});

test('a column that counts the rows is no key', () => {
  const counted = rows.map(([, ...rest], index) => [index + 1, ...rest]);
  expect(recognise([aSheet([headers, ...counted])]).registers[0]?.role).toEqual({ kind: 'unknown' });
});

test('numbers that come twice are no key', () => {
  const twice = [...rows, [25100044, 'Garage Van Dam', dateCell('2026-11-06'), 5, 'open']];
  expect(recognise([aSheet([headers, ...twice])]).registers[0]?.role).toEqual({ kind: 'unknown' });
});

test('names with numbers are no list of dossiers', () => {
  const names = [
    [25100042, 'Bakkerij De Korenaar'],
    [25100043, 'Garage Van Dam'],
  ];
  const found = recognise([aSheet([['Nr.', 'Naam'], ...names])]).registers;
  expect(found.filter(({ role }) => role.kind === 'dossiers')).toEqual([]);
});
