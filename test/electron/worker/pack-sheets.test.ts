import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSheets, transferable, unpackSheets } from '#electron/worker/pack-sheets.ts';
import type { CellValue, Sheet } from '#shared/domain/content.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string().map((text) => ({ kind: 'text' as const, text })),
  fc.double().map((number) => ({ kind: 'number' as const, number })),
  fc.boolean().map((boolean) => ({ kind: 'boolean' as const, boolean })),
  fc.constant({ kind: 'date' as const, date: '2026-03-14' as LocalDate }),
  fc.constant({ kind: 'formula-without-value' as const }),
);
const sheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.string(),
  hidden: fc.boolean(),
  rows: fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 1_048_576 }),
      hidden: fc.boolean(),
      cells: fc.array(fc.record({ column: fc.integer({ min: 1, max: 100_000 }), value }), { maxLength: 5 }),
    }),
    { maxLength: 5 },
  ),
});

test('any sheets come out of their packing as they went in, also through a thread', () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const packed = packSheets(sheets);
      expect(unpackSheets(structuredClone(packed, { transfer: transferable(packed) }))).toEqual(sheets);
    }),
  );
});

test('ten thousand sheets go through a thread at once', () => {
  const sheets = Array.from({ length: 10_000 }, (_, index) => ({
    name: `Blad${index}`,
    hidden: false,
    rows: [],
  }));
  const packed = packSheets(sheets);
  expect(transferable(packed).length).toBeLessThan(10);
  expect(unpackSheets(structuredClone(packed, { transfer: transferable(packed) }))).toEqual(sheets);
});
