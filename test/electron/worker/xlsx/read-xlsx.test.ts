import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readXlsx } from '#electron/worker/xlsx/read-xlsx.ts';
import type { CellValue, Sheet } from '#shared/domain/content.ts';
import { aWorkbook, type WorkbookParts } from '../../../support/reading/a-workbook.ts';

async function read(bytes: Uint8Array, limits: { readonly rows?: number } = {}) {
  return readXlsx({ bytes, name: 'lijst.xlsx', limits: { ...defaultLimits, ...limits } });
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { content, problem } = await read(bytes);
  if (content?.kind !== 'sheets') throw new Error(`No sheets: ${JSON.stringify(problem)}`);
  return content.sheets;
}

/** The values of the first row of a workbook with one sheet. */
async function firstRow(cells: string, workbook: WorkbookParts = {}): Promise<readonly CellValue[]> {
  const sheet = { name: 'Blad1', xml: `<sheetData><row r="1">${cells}</row></sheetData>` };
  const [read] = await sheetsOf(aWorkbook({ ...workbook, sheets: [sheet] }));
  return read?.rows[0]?.cells.map((cell) => cell.value) ?? [];
}

const dateStyles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/>' +
  '<numFmt numFmtId="166" formatCode="&quot;dag&quot; 0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs></styleSheet>';

describe('reading a workbook', () => {
  test('gives every kind of cell its own kind of value', async () => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><r><t>Bout </t></r><r><t>M8</t></r></is></c>' +
      '<c r="F1" t="str"><f>A1</f><v>tekst</v></c><c r="G1"><f>1+1</f></c><c r="H1"><f>1+1</f><v>2</v></c>' +
      '<c r="I1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="J1" t="b"><f>TRUE</f><v>0</v></c><c r="K1" s="1"/>' +
      '<c r="L1" t="d"><v>2026-03-14T00:00:00</v></c><c r="M1" t="s"><v>99</v></c><c r="N1" t="str"><f>A9</f><v></v></c>' +
      '<c r="O1"><v>geen getal</v></c>';
    expect(await firstRow(cells, { strings: '<si><t>Jansen &amp; Zn_x002C_ B.V.</t></si>' })).toEqual([
      { kind: 'text', text: 'Jansen & Zn, B.V.' },
      { kind: 'number', number: 12.5 },
      { kind: 'boolean', boolean: true },
      { kind: 'error', code: '#N/A' },
      { kind: 'text', text: 'Bout M8' },
      { kind: 'text', text: 'tekst' },
      { kind: 'formula-without-value' },
      { kind: 'number', number: 2 },
      { kind: 'error', code: '#DIV/0!' },
      { kind: 'boolean', boolean: false },
      { kind: 'date', date: '2026-03-14' },
      { kind: 'error', code: 'text not in the workbook' },
      { kind: 'text', text: 'geen getal' },
    ]);
  });

  test('a number is a date only when its format shows a day', async () => {
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>46095.75</v></c>`).join('');
    expect(await firstRow(cells, { styles: dateStyles })).toEqual([
      { kind: 'number', number: 46095.75 },
      { kind: 'date', date: '2026-03-14' },
      { kind: 'number', number: 46095.75 },
      { kind: 'number', number: 46095.75 },
      { kind: 'date', date: '2026-03-14' },
    ]);
  });

  test('days count from 1904 when the workbook says so, and that is stated', async () => {
    const bytes = aWorkbook({
      sheets: [
        { name: 'A', xml: '<sheetData><row r="1"><c r="A1" s="1"><v>44633</v></c></row></sheetData>' },
      ],
      styles: dateStyles,
      workbookProperties: '<workbookPr date1904="1"/><ext><x15:workbookPr chartTrackingRefBase="1"/></ext>',
    });
    expect(await read(bytes)).toEqual({
      status: 'table',
      pages: 1,
      content: {
        kind: 'sheets',
        sheets: [
          {
            name: 'A',
            hidden: false,
            rows: [
              {
                number: 1,
                hidden: false,
                cells: [{ column: 1, value: { kind: 'date', date: '2026-03-14' } }],
              },
            ],
          },
        ],
        decisions: [{ what: 'date-system', chosen: '1904' }],
      },
      problem: null,
    });
  });

  test('keeps the order and names of sheets, and says what is hidden', async () => {
    const row = (r: number, more = '') => `<row r="${r}" ${more}><c><v>${r}</v></c></row>`;
    const sheets = await sheetsOf(
      aWorkbook({
        sheets: [
          { name: 'Orders &amp; retour', xml: `<sheetData>${row(1)}${row(7, 'hidden="1"')}</sheetData>` },
          { name: 'Oud', state: 'veryHidden', xml: '<sheetData/>' },
        ],
      }),
    );
    expect(
      sheets.map(({ name, hidden, rows }) => [name, hidden, rows.map((r) => [r.number, r.hidden])]),
    ).toEqual([
      [
        'Orders & retour',
        false,
        [
          [1, false],
          [7, true],
        ],
      ],
      ['Oud', true, []],
    ]);
  });

  test('says which columns are hidden and whether a filter is on', async () => {
    const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const columns =
      '<cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/><col min="499" max="16384" hidden="true"/></cols>';
    const filter =
      '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
    const sheets = await sheetsOf(
      aWorkbook({
        sheets: [
          { name: 'A', xml: `${columns}${data}${filter}` },
          { name: 'B', xml: `${data}<autoFilter ref="A1:B9"/>` },
        ],
      }),
    );
    expect(sheets.map(({ hiddenColumns, filtered }) => [hiddenColumns, filtered])).toEqual([
      [[2, 3, 499, 500], true],
      [undefined, undefined],
    ]);
  });

  test('a last row at 1,048,576 costs one row', async () => {
    const xml = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const [sheet] = await sheetsOf(aWorkbook({ sheets: [{ name: 'A', xml }] }));
    expect(sheet?.rows).toEqual([
      { number: 1_048_576, hidden: false, cells: [{ column: 16_384, value: { kind: 'number', number: 1 } }] },
    ]);
  });

  test('understands prefixes, single quotes, comments and sections of text', async () => {
    const xml =
      "<x:sheetData><!-- <c> --><x:row r='3'><x:c r='B3' t='str'><x:v><![CDATA[a < b]]></x:v></x:c></x:row></x:sheetData>";
    const [sheet] = await sheetsOf(aWorkbook({ sheets: [{ name: 'A', xml }] }));
    expect(sheet?.rows).toEqual([
      { number: 3, hidden: false, cells: [{ column: 2, value: { kind: 'text', text: 'a < b' } }] },
    ]);
  });

  test('reads what exceljs writes', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Facturen');
    sheet.addRow(['Nummer', 'Datum', 'Bedrag', 'Site']);
    sheet.addRow([
      '0042',
      new Date(Date.UTC(2026, 2, 14)),
      1234.56,
      { text: 'voorbeeld', hyperlink: 'https://example.nl' },
    ]);
    const [read] = await sheetsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(read?.rows[1]?.cells.map((cell) => cell.value)).toEqual([
      { kind: 'text', text: '0042' },
      { kind: 'date', date: '2026-03-14' },
      { kind: 'number', number: 1234.56 },
      { kind: 'text', text: 'voorbeeld' },
    ]);
  });
});

describe('a workbook that is not as it should be', () => {
  const good = aWorkbook({
    sheets: [{ name: 'A', xml: `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(50)}</sheetData>` }],
  });

  test('cut off anywhere it is damaged', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const { status, problem } = await read(good.slice(0, Math.floor(good.length * share)));
      expect([status, problem?.code]).toEqual(['corrupt', 'damaged']);
    }
  });

  test('more rows than the limit are too many, not silently left out', async () => {
    const { status, problem, content } = await read(good, { rows: 49 });
    expect([status, problem?.code, content]).toEqual(['too-large', 'too-many-rows', null]);
  });

  test('a bomb is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(40 * 1024 * 1024) });
    expect(await read(bomb)).toMatchObject({
      status: 'too-large',
      problem: { code: 'too-many-bytes', detail: 'unpacks to a suspicious size' },
    });
  });

  test('a bomb that lies about its size is stopped at the size it declared', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(8 * 1024 * 1024) });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await read(bomb)).toMatchObject({ problem: { detail: 'entry larger than declared' } });
  });

  test('a part that does not match its checksum is damaged', async () => {
    const bytes = good.slice();
    const view = new DataView(bytes.buffer);
    let at = 0;
    while (view.getUint32(at, true) !== 0x02014b50) at += 1;
    for (; view.getUint32(at, true) === 0x02014b50; at += 46 + view.getUint16(at + 28, true)) {
      view.setUint32(at + 16, 1, true);
    }
    expect(await read(bytes)).toMatchObject({ problem: { detail: 'entry does not match its checksum' } });
  });

  test('changed letters anywhere in its XML end in a reading or damage, never in a failure', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>46095</v></c></row></sheetData>';
    const letter = fc.tuple(
      fc.nat(xml.length - 1),
      fc.constantFrom('<', '>', '"', '&', 'x', '0', '-', ' ', '/', 'é'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(letter, { minLength: 1, maxLength: 4 }), async (letters) => {
        const changed = [...xml];
        for (const [at, value] of letters) changed[at] = value;
        const sheets = [{ name: 'A', xml: changed.join('') }];
        const { status, problem } = await read(
          aWorkbook({ sheets, strings: '<si><t>a</t></si>', styles: dateStyles }),
        );
        expect(['table', 'corrupt: damaged']).toContain(
          problem === null ? status : `${status}: ${problem.code}`,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('entries that share bytes are refused', async () => {
    const zip = zipSync({
      'xl/workbook.xml': strToU8('a'.repeat(900)),
      'xl/b.xml': strToU8('b'.repeat(900)),
    });
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0, true);
    }
    expect(await read(zip)).toMatchObject({ problem: { detail: 'entries share the same bytes' } });
  });

  test.each([
    ['entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>', 'document type in a part'],
    ['an unknown entity', '<worksheet>&lol;</worksheet>', 'unknown entity'],
    ['elements that do not nest', '<worksheet><sheetData></worksheet></sheetData>', 'elements do not nest'],
    ['endless nesting', '<a>'.repeat(200), 'too deep'],
    ['rows that go back', '<w><sheetData><row r="2"/><row r="1"/></sheetData></w>', 'row number'],
    [
      'a column beyond the last',
      '<w><sheetData><row r="1"><c r="ZZZZ1"/></row></sheetData></w>',
      'cell address',
    ],
  ])('a sheet with %s is damaged', async (_what, xml, detail) => {
    const bytes = aWorkbook({ parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(await read(bytes)).toMatchObject({ status: 'corrupt', problem: { code: 'damaged', detail } });
  });
});
