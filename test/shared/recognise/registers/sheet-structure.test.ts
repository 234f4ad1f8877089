import { expect, test } from 'vitest';
import type { Sheet } from '#shared/domain/content.ts';
import { aSheet, aSheetRow, dateCell } from '../../../support/a-sheet.ts';
import { decided, mapping, onlyRegister, recognise } from '../../../support/recognised-registers.ts';

test('hidden columns and a filter are told, and what they hide is read', () => {
  const sheet: Sheet = {
    ...aSheet([['Ordernr', 'Debiteurnr', 'Naam', 'Orderdatum', 'Bedrag', 'Status']]),
    hiddenColumns: [2, 30],
    filtered: true,
  };
  const rows = [
    ...sheet.rows,
    aSheetRow(2, ['42', '1', 'Jansen', dateCell('2026-11-03'), 10, 'open'], true),
    aSheetRow(3, ['43', '1', 'Jansen', dateCell('2026-11-03'), 10, 'open']),
  ];
  const { registers, decisions } = recognise([{ ...sheet, rows }]);
  expect(registers.map(mapping)).toEqual([expect.arrayContaining(['2 customerNumber'])]);
  expect([decided(decisions, 'hidden-columns'), decided(decisions, 'filter')]).toEqual([
    ['B > read'],
    ['Blad1 > read'],
  ]);
});

test('two tables beside each other are two registers; an empty column inside a wide one is none', () => {
  const order = (number: string) => [number, dateCell('2026-11-03'), 'Jansen', 10];
  const headers = ['Ordernr', 'Orderdatum', 'Klantnaam', 'Bedrag'];
  const beside = recognise([
    aSheet([
      [...headers, null, ...headers],
      [...order('2026-1'), null, ...order('2025-8')],
      [...order('2026-2'), null, ...order('2025-9')],
    ]),
  ]);
  const wide = recognise([
    aSheet([
      ['Ordernr', 'Orderdatum', null, 'Klantnaam', 'Bedrag'],
      ['2026-1', dateCell('2026-11-03'), null, 'Jansen', 10],
    ]),
  ]);
  const keys = ({
    rows,
  }: {
    readonly rows: readonly { readonly fields: Readonly<Record<string, unknown>> }[];
  }) => rows.map(({ fields }) => (fields['orderNumber'] as { raw?: string }).raw);
  expect([beside.registers.map(keys), wide.registers.map(keys)]).toEqual([
    [
      ['2026-1', '2026-2'],
      ['2025-8', '2025-9'],
    ],
    [['2026-1']],
  ]);
});

test.each([1, 12, 30])('a header in row %s is found under rows of other text', (row) => {
  const above = Array.from({ length: row - 1 }, (_, index) => [`Toelichting regel ${index + 1}`]);
  const register = onlyRegister(
    aSheet([
      ...above,
      ['Ordernr', 'Orderdatum', 'Klantnaam', 'Bedrag'],
      ['2026-1', dateCell('2026-11-03'), 'Jansen', 10],
    ]),
  );
  expect([register.headerRow, register.rows.length]).toEqual([row, 1]);
});
