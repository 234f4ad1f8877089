import { afterAll, expect, test } from 'vitest';
import { openReader } from '#electron/worker/open-reader.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { aWorkbook } from '../../support/reading/a-workbook.ts';
import { endingOf } from '../../support/reading/read-bytes.ts';

const workerEntry = new URL('../../support/reading/thread-that-only-reads.ts', import.meta.url);
const rows = 100_000;

function aLargeWorkbook(): Uint8Array {
  const lines: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    lines.push(
      `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>ORD-${row}</t></is></c><c r="B${row}"><v>${row / 4}</v></c>` +
        `<c r="C${row}"><v>${row % 365}</v></c><c r="D${row}" t="b"><v>${row % 2}</v></c></row>`,
    );
  }
  return aWorkbook({ sheets: [{ name: 'Orders', xml: `<sheetData>${lines.join('')}</sheetData>` }] });
}

const readers = [256, 24].map((megabytes) =>
  openReader({ workerEntry, jobs: 1, limits: { ...defaultLimits, megabytes, milliseconds: 60_000 } }),
);
afterAll(() => Promise.all(readers.map((reader) => reader.close())));

test('a hundred thousand rows fit in half the memory a thread gets; where memory runs out the file is too large', async () => {
  const source = { kind: 'bytes' as const, name: 'orders.xlsx', bytes: aLargeWorkbook() };
  const [enough, tooLittle] = await Promise.all(readers.map((reader) => reader.read(source)));
  const content = enough?.reading.content;
  const sheet = content?.kind === 'sheets' ? content.sheets[0] : undefined;
  expect(sheet?.rows.length).toBe(rows);
  expect(sheet?.rows.at(-1)).toEqual({
    number: rows,
    hidden: false,
    cells: [
      { column: 1, value: { kind: 'text', text: 'ORD-100000' } },
      { column: 2, value: { kind: 'number', number: 25_000 } },
      { column: 3, value: { kind: 'number', number: 355 } },
      { column: 4, value: { kind: 'boolean', boolean: false } },
    ],
  });
  expect(tooLittle && endingOf(tooLittle)).toBe('too-large: out-of-memory');
}, 90_000);
