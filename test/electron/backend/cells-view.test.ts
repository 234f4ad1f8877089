import { expect, it } from 'vitest';
import { cellsView } from '#electron/backend/cells-view.ts';
import type { Cell, CellValue, Sheet } from '#shared/domain/content.ts';
import { day } from '../../support/an-open-item.ts';

const text = (value: string): CellValue => ({ kind: 'text', text: value });
const cells = (...values: CellValue[]): readonly Cell[] =>
  values.map((value, index) => ({ column: index + 1, value }));
const row = (number: number, ...values: CellValue[]) => ({ number, hidden: false, cells: cells(...values) });

const sheet: Sheet = {
  name: 'Orders',
  hidden: false,
  rows: [
    row(1, text('Orderoverzicht')),
    row(3, text('Ordernummer'), text('Leverdatum'), text('Bedrag')),
    row(4, text('00041'), { kind: 'date', date: day('2026-03-02') }, { kind: 'number', number: 1228.5 }),
    row(5, text('00042'), { kind: 'error', code: '#N/B' }, { kind: 'number', number: 12 }),
    row(90, text('00090'), { kind: 'formula-without-value' }, { kind: 'boolean', boolean: true }),
  ],
};

it('shows a row with its neighbours below the header, as a person writes the values', () => {
  expect(cellsView([sheet], { sheet: 'Orders', row: 5, around: 2 })).toEqual({
    sheet: 'Orders',
    headers: [
      { column: 1, text: 'Ordernummer' },
      { column: 2, text: 'Leverdatum' },
      { column: 3, text: 'Bedrag' },
    ],
    rows: [
      {
        number: 4,
        cells: [
          { column: 1, text: '00041' },
          { column: 2, text: '02-03-2026' },
          { column: 3, text: '1228,50' },
        ],
      },
      {
        number: 5,
        cells: [
          { column: 1, text: '00042' },
          { column: 2, text: '#N/B' },
          { column: 3, text: '12' },
        ],
      },
    ],
  });
});

it('takes the line that names the columns for the header, not the groups above it', () => {
  const groups = row(2, text('Order'), text('Bedragen'), text('Factuur'));
  const names = row(3, ...['Order', 'Datum', 'Excl.', 'Btw', 'Incl.', 'Nummer'].map(text));
  const values = row(4, ...['00041', '02-03-2026', '100', '21', '121', 'F1'].map(text));
  const grouped: Sheet = { name: 'Orders', hidden: false, rows: [groups, names, values] };
  const view = cellsView([grouped], { sheet: 'Orders', row: 4, around: 0 });
  expect(view?.headers.map((header) => header.text)).toEqual([
    'Order',
    'Datum',
    'Excl.',
    'Btw',
    'Incl.',
    'Nummer',
  ]);
});

it('gives nothing for a sheet that is not there', () => {
  expect(cellsView([sheet], { sheet: 'Klanten', row: 1, around: 2 })).toBeNull();
});

it('shows of a citizen service number the last four digits only, whatever kind of cell it stands in', () => {
  const people: Sheet = {
    name: 'Personeel',
    hidden: false,
    rows: [
      row(1, text('Naam'), text('BSN-nummer'), text('Personeelsnummer')),
      row(2, text('K. Proef'), { kind: 'number', number: 111222333 }, text('111222333')),
      row(3, text('L. Test'), text('111.222.333'), text('7')),
    ],
  };
  const view = cellsView([people], { sheet: 'Personeel', row: 2, around: 1 });
  expect(view?.rows.map(({ cells: seen }) => seen.map((cell) => cell.text))).toEqual([
    ['K. Proef', '*****2333', '111222333'],
    ['L. Test', '*****2333', '7'],
  ]);
});
