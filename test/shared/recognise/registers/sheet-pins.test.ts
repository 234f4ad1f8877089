import { expect, test } from 'vitest';
import type { RegisterPins } from '#shared/domain/register-pins.ts';
import { purchaseType } from '../../../support/a-dossier-type.ts';
import { aSheet } from '../../../support/a-sheet.ts';
import { column, decided, mapping, recognise } from '../../../support/recognised-registers.ts';

const sheet = aSheet([
  ['Factuurnummer', 'Leverancier', 'Factuurdatum', 'Bedrag incl.', 'Notanr.'],
  ['80001', 'Drukkerij Test', '03/04/2026', '1.500', 'A-17'],
  ['80002', 'Bouw Test', '05/06/2026', '2.250', 'A-18'],
]);

const pins = (said: Partial<RegisterPins>): RegisterPins => ({
  filePattern: 'lijst.xlsx',
  sheet: '*',
  ...said,
});

function recognised(...all: readonly RegisterPins[]) {
  const { registers, decisions } = recognise([sheet], [purchaseType], all);
  const [register] = registers;
  if (!register) throw new Error('no register');
  return { register, decisions };
}

test('a pinned column holds its field, whatever its header says, and no other column does', () => {
  const { register, decisions } = recognised(pins({ columns: [{ column: 5, field: 'invoiceNumber' }] }));
  expect(column(register, 'invoiceNumber')).toEqual(['A-17', 'A-18']);
  expect(mapping(register)[0]).toBe('1 unused');
  expect(decisions.find(({ about, subject }) => subject === 'column' && about === 'E')).toMatchObject({
    chosen: 'invoiceNumber',
    by: 'pinned',
  });
});

test('a pinned column is followed by its header when it has moved', () => {
  const moved = pins({ columns: [{ column: 2, header: 'notanr', field: 'invoiceNumber' }] });
  expect(column(recognised(moved).register, 'invoiceNumber')).toEqual(['A-17', 'A-18']);
});

test('a column can be pinned as not used', () => {
  const { register } = recognised(pins({ columns: [{ column: 3, field: null }] }));
  expect(mapping(register)[2]).toBe('3 unused');
});

test('a pinned date order and decimal sign read what the values leave open, and the decision says so', () => {
  const { register, decisions } = recognised(pins({ dateOrder: 'month-first', decimalSign: 'point' }));
  expect(column(register, 'invoiceDate')).toEqual(['2026-03-04', '2026-05-06']);
  expect(column(register, 'totalGross')).toEqual(['1.50', '2.25']);
  expect(decided(decisions, 'date-order')).toEqual(['C Factuurdatum > month-first']);
  expect(decisions.filter(({ by }) => by === 'pinned').map(({ subject }) => subject)).toEqual([
    'date-order',
    'decimal-sign',
  ]);
});

test('a pinned header row is the header', () => {
  const { registers } = recognise(
    [
      aSheet([
        ['Factuurnummer', 'Leverancier'],
        ['x', 'y'],
        ['Nr', 'Wie'],
        ['80001', 'Drukkerij Test'],
      ]),
    ],
    [purchaseType],
    [
      pins({
        headerRow: 3,
        columns: [
          { column: 1, field: 'invoiceNumber' },
          { column: 2, field: 'supplierName' },
        ],
      }),
    ],
  );
  expect(registers.map(({ headerRow, rows }) => [headerRow, rows.length])).toEqual([[3, 1]]);
});

test('a pinned role is the role, and a sheet pinned as something else is no register', () => {
  const dossiers = recognised(pins({ role: { kind: 'dossiers', type: purchaseType.id } }));
  const nothing = recognised(pins({ role: { kind: 'unknown' } }));
  expect([dossiers.register.role.kind, nothing.register.role.kind]).toEqual(['dossiers', 'unknown']);
});

test('pins hold for the files and sheets that their patterns name, capitals or not, and the later counts', () => {
  const order = (said: Partial<RegisterPins>) =>
    column(
      recognised(pins({ dateOrder: 'day-first' }), pins({ dateOrder: 'month-first', ...said })).register,
      'invoiceDate',
    )[0];
  expect([
    order({ filePattern: 'LIJST*.xlsx' }),
    order({ filePattern: '*l*s*.xlsx' }),
    order({ filePattern: 'andere/*' }),
    order({ sheet: 'Blad?' }),
    order({ filePattern: '*.xlsx*lijst.xlsx' }),
  ]).toEqual(['2026-03-04', '2026-03-04', '2026-04-03', '2026-04-03', '2026-04-03']);
});
