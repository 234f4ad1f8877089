import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { ending, readBytes } from '../../../support/reading/read-bytes.ts';

const sheet: WorkSheet = {
  '!ref': 'A1:G3',
  '!rows': [{}, {}, { hidden: true }],
  A1: { t: 's', v: 'Café "De Brug" €' },
  B1: { t: 'n', v: 12.5 },
  C1: { t: 'n', v: 46095.75, z: 'dd\\-mm\\-yyyy' },
  D1: { t: 'b', v: true },
  E1: { t: 'e', v: 42 },
  F1: { t: 'n', v: 0.5, z: '[h]:mm' },
  A3: { t: 's', v: 'verborgen' },
};

function aBook(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Facturen');
  utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 'n', v: 1 } }, 'Geheim');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

const rows = (hidden: boolean) => [
  {
    number: 1,
    hidden: false,
    cells: [
      { column: 1, value: { kind: 'text', text: 'Café "De Brug" €' } },
      { column: 2, value: { kind: 'number', number: 12.5 } },
      { column: 3, value: { kind: 'date', date: '2026-03-14' } },
      { column: 4, value: { kind: 'boolean', boolean: true } },
      { column: 5, value: { kind: 'error', code: '#N/A' } },
      { column: 6, value: { kind: 'number', number: 0.5 } },
    ],
  },
  { number: 3, hidden, cells: [{ column: 1, value: { kind: 'text', text: 'verborgen' } }] },
];

describe('reading a workbook in an older or binary format', () => {
  // What writes the xls file here does not write that a row is hidden.
  test.each([
    ['xlsb', 'xlsb', true],
    ['biff8', 'xls', false],
  ] as const)('%s: cells typed as in xlsx, hidden rows and sheets said', async (type, extension, hidden) => {
    const { content } = await readBytes(`lijst.${extension}`, aBook(type));
    expect(content?.kind === 'sheets' && content.sheets).toEqual([
      { name: 'Facturen', hidden: false, rows: rows(hidden) },
      {
        name: 'Geheim',
        hidden: true,
        rows: [{ number: 1, hidden: false, cells: [{ column: 1, value: { kind: 'number', number: 1 } }] }],
      },
    ]);
  });

  test('too many rows, and half a workbook', async () => {
    const bytes = aBook('biff8');
    expect(ending(await readBytes('a.xls', bytes, { rows: 1 }))).toBe('too-large: too-many-rows');
    expect(ending(await readBytes('a.xlsb', aBook('xlsb').subarray(0, 900)))).toMatch(/^corrupt/);
  });

  test('an export that is a web page is a table of texts; a web page is no table', async () => {
    const page =
      '<html><body><table><tr><th>Factuur</th><th>Bedrag</th></tr><tr><td>00042</td><td>1.234,56</td></tr></table></body></html>';
    const { content } = await readBytes('export.xls', page);
    const texts =
      content?.kind === 'sheets' &&
      content.sheets[0]?.rows.map((row) => row.cells.map(({ value }) => value.kind === 'text' && value.text));
    expect(texts).toEqual([
      ['Factuur', 'Bedrag'],
      ['00042', '1.234,56'],
    ]);
    expect(ending(await readBytes('pagina.html', page))).toBe('unsupported: kind-not-supported');
  });
});
