import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue, Sheet } from '#shared/domain/content.ts';
import { aSheet, dateCell } from '../../../support/a-sheet.ts';
import { column, onlyRegister, recognise } from '../../../support/recognised-registers.ts';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map((text): CellValue => ({ kind: 'text', text })),
  fc
    .constantFrom(
      'Ordernr',
      'Klant',
      'Totaal',
      'Factuurnr',
      'IBAN',
      'Orderdatum',
      '1.234,56',
      '03-11-2026',
      '-',
      '#N/B',
    )
    .map((text): CellValue => ({ kind: 'text', text })),
  fc.double().map((number): CellValue => ({ kind: 'number', number })),
  fc.constant(dateCell('2026-11-03')),
  fc.constant<CellValue>({ kind: 'error', code: '#REF!' }),
  fc.constant<CellValue>({ kind: 'formula-without-value' }),
  fc.boolean().map((boolean): CellValue => ({ kind: 'boolean', boolean })),
);
const anySheet: fc.Arbitrary<Sheet> = fc
  .array(fc.array(fc.option(value), { maxLength: 8 }), { maxLength: 14 })
  .map((rows) => aSheet(rows));

test('any sheet is recognised without a failure, and no error cell becomes a value', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const { registers } = recognise([sheet]);
      expect(registers.length).toBeGreaterThan(0);
      const broken = new Set(
        sheet.rows.flatMap((row) => row.cells.filter(isBroken).map((cell) => `${row.number} ${cell.column}`)),
      );
      for (const reading of registers.flatMap(({ rows }) =>
        rows.flatMap(({ fields }) => Object.values(fields)),
      )) {
        if (reading.state !== 'read' || reading.at.kind !== 'cell') continue;
        expect(broken).not.toContain(`${reading.at.row} ${reading.at.column}`);
      }
    }),
    { numRuns: 400 },
  );
});

test('every row below the header is a row of the register or a decision', () => {
  const cells = fc.tuple(
    fc.constantFrom('2026-1', '2026-2', 'Totaal', '', 'Ordernr'),
    fc.constantFrom('Jansen', 'Subtotaal', '', 'Klant'),
    fc.option(fc.integer({ min: 0, max: 999 })),
  );
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 12 }), (below) => {
      const sheet = aSheet([
        ['Ordernr', 'Klant', 'Totaalbedrag'],
        ['2026-0', 'Jansen', 1],
        ...below,
        ['2026-9', 'Jansen', 1],
      ]);
      const { registers, decisions } = recognise([sheet]);
      const skipped = decisions.filter(
        ({ subject }) => subject === 'skipped-row' || subject === 'skipped-total-row',
      ).length;
      const blank = Number(decisions.find(({ subject }) => subject === 'skipped-blank-rows')?.because ?? 0);
      const kept = registers.reduce((total, register) => total + register.rows.length, 0);
      if (registers[0]?.role.kind === 'dossiers') expect(kept + skipped + blank).toBe(below.length + 2);
    }),
  );
});

test('the columns may stand in any order', () => {
  const headers = [
    'Ordernr',
    'Klantnr',
    'Klant',
    'Orderdatum',
    'Bedrag excl',
    'Btw',
    'Bedrag incl',
    'Status',
  ];
  const row = ['2026-0042', '00118', 'Jansen', dateCell('2026-11-03'), 100, 21, 121, 'open'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        headers.map((_, index) => index),
        { minLength: headers.length },
      ),
      (order) => {
        const register = onlyRegister(
          aSheet([order.map((at) => headers[at] ?? ''), order.map((at) => row[at] ?? '')]),
        );
        const fields = [
          'orderNumber',
          'customerNumber',
          'customerName',
          'orderDate',
          'totalNet',
          'totalVat',
          'totalGross',
          'status',
        ];
        expect(fields.map((field) => column(register, field)[0])).toEqual([
          '2026-0042',
          '00118',
          'Jansen',
          '2026-11-03',
          '100.00',
          '21.00',
          '121.00',
          'open',
        ]);
      },
    ),
    { numRuns: 50 },
  );
});

function isBroken({ value: held }: { readonly value: CellValue }): boolean {
  return (
    held.kind === 'error' ||
    held.kind === 'formula-without-value' ||
    (held.kind === 'text' && held.text === '#N/B')
  );
}
