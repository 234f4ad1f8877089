import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readXlsx } from '#electron/worker/xlsx/read-xlsx.ts';
import { aWorkbook } from '../../../support/reading/a-workbook.ts';

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: -5, max: 120_000 }).map(String),
  fc.tuple(fc.integer(), fc.nat({ max: 99_999 })).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom('', '-0', '.5', '5.', '1.2.3', '00042', '1e3', '-', '12345678901234567890', 'nee', ' 7 '),
);
const cell = fc.record({
  rest: fc.constantFrom(
    '',
    ' s="1"',
    ' s="0"',
    ' t="s"',
    ' t="b"',
    ' t="n"',
    ' t="str"',
    ' t="e"',
    ' s="1" t="n"',
  ),
  text: number,
  form: fc.constantFrom('value', 'blank', 'alone', 'formula'),
});
const rows = fc.array(
  fc.record({
    cells: fc.array(cell, { maxLength: 5 }),
    rest: fc.constantFrom('', ' hidden="1"', ' spans="1:5"'),
  }),
  { maxLength: 4 },
);

type Rows = typeof rows extends fc.Arbitrary<infer T> ? T : never;

/** The same sheet; with a space more in each tag nothing has the common form. */
function sheetOf(wanted: Rows, space: string): Uint8Array {
  const lines = wanted.map(({ cells, rest }, row) => {
    const inside = cells.map(({ rest: attributes, text, form }, column) => {
      const start = `<c${space} r="${String.fromCharCode(65 + column)}${row + 1}"${attributes}`;
      if (form === 'alone') return `${start}/>`;
      if (form === 'blank') return `${start}></c>`;
      return `${start}>${form === 'formula' ? '<f>1+1</f>' : ''}<v>${text}</v></c>`;
    });
    return `<row${space} r="${row + 1}"${rest}>${inside.join('')}</row>`;
  });
  return aWorkbook({
    sheets: [{ name: 'A', xml: `<sheetData>${lines.join('')}</sheetData>` }],
    strings: '<si><t>een</t></si><si><t></t></si><si><t>drie</t></si>',
    styles: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  });
}

test('a cell in the common form, read at once, is what the general way reads', async () => {
  const read = (bytes: Uint8Array) => readXlsx({ bytes, name: 'a.xlsx', limits: defaultLimits });
  await fc.assert(
    fc.asyncProperty(rows, async (wanted) => {
      expect(await read(sheetOf(wanted, ''))).toEqual(await read(sheetOf(wanted, ' ')));
    }),
    { numRuns: 200 },
  );
});
