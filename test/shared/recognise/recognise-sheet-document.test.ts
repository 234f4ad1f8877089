import { expect, test } from 'vitest';
import type { Sheet } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aSheet, type CellSpec, dateCell } from '../../support/a-sheet.ts';

function recognise(...sheets: readonly Sheet[]): RecognisedContent {
  return recogniseDocument({ kind: 'sheets', sheets, decisions: [] }, 'a.xlsx', 'C:/w/a.xlsx' as FilePath);
}

function valuesOf({ fields }: RecognisedContent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, reading]) =>
      reading.state === 'read' ? [[name, canonicalText(reading.value)]] : [],
    ),
  );
}

const order: readonly (readonly CellSpec[])[] = [
  ['Inkooporder'],
  [],
  ['Ordernummer', 'IO-2026-118', null, 'Leverancier', 'Proef Papier B.V.'],
  ['Orderdatum', dateCell('2026-11-03')],
  [],
  ['Artikelnr.', 'Omschrijving', 'Aantal', 'Prijs', 'Bedrag'],
  ['100200', 'Papier A4 80 gram', 10, 4.5, 45],
  ['100300', 'Enveloppen C5', 2, 27.5, 55],
  [],
  [null, null, null, 'Totaal excl. btw', 100],
  [null, null, null, 'Btw 21%', 21],
  [null, null, null, 'Totaal incl. btw', 121],
];

test('an order that is a spreadsheet is read with its lines, each value with its cell', () => {
  const read = recognise(aSheet(order));
  expect(read.type?.type).toBe('order');
  expect(valuesOf(read)).toMatchObject({
    orderNumber: 'IO-2026-118',
    orderDate: '2026-11-03',
    totalNet: '100.00',
    totalVat: '21.00',
    totalGross: '121.00',
  });
  expect(read.fields.orderNumber).toMatchObject({
    at: { kind: 'cell', file: 'C:/w/a.xlsx', sheet: 'Blad1', row: 3, column: 2 },
  });
  expect(read.lines.map(({ fields }) => [fields.article, fields.quantity, fields.amount])).toMatchObject([
    [
      { value: { text: '100200' }, at: { row: 7, column: 1 } },
      { value: { number: 10 } },
      { value: { amount: { minor: 4500 } }, at: { row: 7, column: 5 } },
    ],
    [
      { value: { text: '100300' } },
      { value: { number: 2 } },
      { value: { amount: { minor: 5500 } }, at: { row: 8, column: 5 } },
    ],
  ]);
});

test('an invoice in a csv file, texts with decimal commas only, is read too', () => {
  const texts = order.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? `${cell.toFixed(2).replace('.', ',')}` : cell)),
  );
  const [, ...rest] = texts;
  const read = recognise(
    aSheet([['FACTUUR'], ['Factuurnummer', 'F-2026-77'], ['Factuurdatum', '3-11-2026'], ...rest.slice(3)]),
  );
  expect(read.type?.type).toBe('invoice');
  expect(valuesOf(read)).toMatchObject({
    invoiceNumber: 'F-2026-77',
    invoiceDate: '2026-11-03',
    totalGross: '121.00',
  });
  expect(read.lines).toHaveLength(2);
});

test('a list of orders, a calculation and a hidden sheet are no documents', () => {
  const nothing = { type: null, fields: {}, lines: [], references: [] };
  const list = aSheet([
    ['Ordernummer', 'Klant', 'Orderdatum', 'Totaal'],
    ['2026-0042', 'Bakkerij De Korenaar', dateCell('2026-11-03'), 1234.56],
    ['2026-0043', 'Garage Van Dam', dateCell('2026-11-04'), 99],
  ]);
  expect(recognise(list)).toEqual(nothing);
  expect(
    recognise(
      aSheet([
        ['Omzet', 2025, 2026],
        ['Januari', 10, 12],
        ['Totaal', 10, 12],
      ]),
    ),
  ).toEqual(nothing);
  expect(recognise({ ...aSheet(order), hidden: true })).toEqual(nothing);
  expect(recognise()).toEqual(nothing);
});
