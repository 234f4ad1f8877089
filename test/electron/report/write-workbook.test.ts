import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJs, { type CellValue, type Worksheet } from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeWorkbook } from '#electron/report/write-workbook.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { euro, money, parseCurrencyCode } from '#shared/domain/money.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportCell, ReportRow } from '#shared/report/report-workbook.ts';
import { aReportInput, aReportItem, aWorkbook } from '../../support/a-report.ts';
import { day } from '../../support/an-open-item.ts';

/** Name and range; exceljs types only what is needed to add a table. */
function tableOf(table: unknown): readonly unknown[] {
  const { name, tableRef } = (table as { table: { name: string; tableRef: string } }).table;
  return [name, tableRef];
}

function validationsOf(sheet: Worksheet | undefined, cells: readonly string[]): readonly unknown[] {
  return cells.map((cell) => {
    const { type, operator, formulae } = sheet?.getCell(cell).dataValidation ?? {};
    return { type, ...(operator === undefined ? {} : { operator }), formulae };
  });
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function readBack(path: string): Promise<ExcelJs.Workbook> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

async function writtenCells(cells: readonly ReportCell[]): Promise<Worksheet> {
  const path = join(aFolder(), 'report.xlsx');
  await writeWorkbook(
    aWorkbook(
      ['Waarde'],
      cells.map((cell) => [cell]),
    ),
    path,
  );
  const sheet = (await readBack(path)).worksheets[0];
  if (sheet === undefined) throw new Error('No sheet was written');
  return sheet;
}

async function valuesOf(texts: readonly string[]): Promise<readonly CellValue[]> {
  const sheet = await writtenCells(texts.map((text) => ({ kind: 'text', text })));
  return texts.map((_, index) => sheet.getCell(index + 2, 1).value);
}

describe('a written cell', () => {
  const jpy = parseCurrencyCode('JPY') ?? euro;

  it.each<[string, ReportCell, CellValue, string]>([
    ['an identifier stays text', { kind: 'identifier', text: '00042' }, '00042', '@'],
    [
      'a date is a date',
      { kind: 'date', date: day('2026-03-16') },
      new Date(Date.UTC(2026, 2, 16)),
      'dd-mm-yyyy',
    ],
    ['a date before Excel begins is text', { kind: 'date', date: day('1899-12-31') }, '1899-12-31', '@'],
    [
      'an amount is a number with its sign',
      { kind: 'amount', amount: money(-123_456, euro) },
      -1234.56,
      '[$€-413] #,##0.00;[$€-413] -#,##0.00',
    ],
    [
      'an amount without cents has none',
      { kind: 'amount', amount: money(1500, jpy) },
      1500,
      '[$JPY] #,##0;[$JPY] -#,##0',
    ],
    ['a count is a whole number', { kind: 'number', number: 12 }, 12, '#,##0'],
  ])('%s', async (_what, cell, value, format) => {
    const written = (await writtenCells([cell])).getCell(2, 1);
    // exceljs reads a format without the backslashes that stand in the file.
    expect({ value: written.value, format: written.numFmt }).toEqual({ value, format });
  });

  it('links to the file, to the cell or the page in it where that is known', async () => {
    type Place = Extract<ReportCell, { kind: 'link' }>['place'];
    const link = (file: string, place: Place): ReportCell => {
      return { kind: 'link', text: 'bestand', file: file as FilePath, place };
    };
    const sheet = await writtenCells([
      link('/data/map met spatie/ü #1.pdf', null),
      link('/data/o.xlsx', { kind: 'cell', sheet: "Orders '26", address: 'F118' }),
      link('/data/f.PDF', { kind: 'page', page: 3 }),
      link('/data/scan.png', { kind: 'page', page: 1 }),
      link('C:\\data\\o.xlsx', null),
      link('\\\\server\\deel\\o.xlsx', null),
      link(`/data/${'x'.repeat(3000)}.pdf`, null),
    ]);
    expect([2, 3, 4, 5, 6, 7, 8].map((row) => sheet.getCell(row, 1).value)).toEqual([
      { text: 'bestand', hyperlink: 'file:///data/map%20met%20spatie/%C3%BC%20%231.pdf' },
      { text: 'bestand', hyperlink: "file:///data/o.xlsx#'Orders%20''26'!F118" },
      { text: 'bestand', hyperlink: 'file:///data/f.PDF#page=3' },
      { text: 'bestand', hyperlink: 'file:///data/scan.png' },
      { text: 'bestand', hyperlink: 'file:///C:/data/o.xlsx' },
      { text: 'bestand', hyperlink: 'file://server/deel/o.xlsx' },
      'bestand',
    ]);
  });
});

it('a link to a file inside a mail or a zip opens what it is inside of', async () => {
  const [folder, place] = [aFolder(), { kind: 'page', page: 2 } as const];
  const mail = join(folder, 'bestelling.eml');
  writeFileSync(mail, 'From: jan@voorbeeld.nl');
  mkdirSync(join(folder, 'map.zip'));
  const inside = [join(mail, 'factuur.pdf'), join(folder, 'map.zip', 'factuur.pdf')];
  const sheet = await writtenCells(
    inside.map((file): ReportCell => ({ kind: 'link', text: 'f', file: file as FilePath, place })),
  );
  expect([2, 3].map((row) => sheet.getCell(row, 1).hyperlink)).toEqual([
    pathToFileURL(mail).href,
    `${pathToFileURL(inside[1] ?? '').href}#page=2`,
  ]);
});

describe('a text', () => {
  const dangerous = [
    '=1+1',
    '+31 6 12345678',
    '-12,50',
    '@SUM(A1)',
    '\t=1',
    '=HYPERLINK("http://x")',
    '=cmd|x',
  ];

  it('that looks like a formula is text, unspoilt, and stays it when a person edits the cell', async () => {
    expect(await valuesOf(dangerous)).toEqual(dangerous);
    const sheet = await writtenCells(dangerous.map((text) => ({ kind: 'text', text })));
    expect(dangerous.map((_, index) => sheet.getCell(index + 2, 1).numFmt)).toEqual(dangerous.map(() => '@'));
  });

  it('that no workbook can hold as it is comes as near as can be', async () => {
    const [control, half, escaped, lines, long, longPair] = await valuesOf([
      'a\u0000b\u000bc\uffffd',
      'half \ud83d here',
      'not _x0041_ an escape',
      'one\r\ntwo\rthree',
      'x'.repeat(40_000),
      `${'x'.repeat(32_765)}😀😀`,
    ]);
    expect([control, half, escaped, lines]).toEqual([
      'abcd',
      'half \ufffd here',
      // Excel takes the escape away again; exceljs does so for shared texts only.
      'not _x005F_x0041_ an escape',
      'one\ntwo\nthree',
    ]);
    expect(long).toBe(`${'x'.repeat(32_766)}…`);
    expect(String(longPair).isWellFormed()).toBe(true);
    expect(String(longPair)).toHaveLength(32_767);
  });

  it('whatever it is, is the same text when read back', async () => {
    const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(printable, { minLength: 20, maxLength: 60 }), async (texts) => {
        expect(await valuesOf(texts)).toEqual(texts);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a written report', () => {
  async function aReport(): Promise<ExcelJs.Workbook> {
    const path = join(aFolder(), 'rapport.xlsx');
    await writeWorkbook(buildReport(aReportInput({ items: [aReportItem()] }), 'nl'), path);
    return readBack(path);
  }

  it('keeps its headers in view, filters and prints on A4 with them repeated', async () => {
    const { worksheets, creator, title, created } = await aReport();
    expect({ creator, title, created }).toEqual({
      creator: 'Anna',
      title: 'Afwijkingenrapport',
      created: new Date('2026-03-16T08:30:00'),
    });
    expect(worksheets.map(({ name }) => name)).toEqual([
      'Samenvatting',
      'Openstaand',
      'Dossiers',
      'Afwijkingen',
      'Ontbrekend',
      'Niet gecontroleerd',
      'Verantwoording',
      'Basis',
    ]);
    const open = worksheets[1];
    expect(open?.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 1 }]);
    expect(open?.getTables().map((table) => tableOf(table))).toEqual([['Tabel1', 'A1:Y2']]);
    expect(open?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      printTitlesRow: '1:1',
      printArea: 'A1:L2',
    });
    expect(open?.headerFooter.oddHeader).toBe('&LAfwijkingenrapport&RPeildatum 16-03-2026');
    expect(open?.headerFooter.oddFooter).toBe('&LAfwijkingenrapport - Openstaand&RPagina &P van &N');
  });

  it('is locked without a password but for the marked columns of a colleague, which say what may stand there', async () => {
    const open = (await aReport()).getWorksheet('Openstaand');
    const header = open?.getRow(1).values;
    const columns = Array.isArray(header) ? header : [];
    const unlocked = columns.filter((_, index) => open?.getCell(2, index).protection?.locked === false);
    expect(unlocked).toEqual(['Status', 'Antwoord', 'Verwacht op', 'Opmerking']);
    expect(validationsOf(open, ['I2', 'J2', 'K2', 'L2'])).toEqual([
      { type: 'list', formulae: ['"Nieuw,In behandeling,Gereed gemeld,Heropend"'] },
      { type: 'textLength', operator: 'lessThanOrEqual', formulae: [4000] },
      { type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date('2000-01-01T00:00:00Z')] },
      { type: 'textLength', operator: 'lessThanOrEqual', formulae: [4000] },
    ]);
    expect([open?.getCell('J2').numFmt, open?.getCell('K2').numFmt]).toEqual(['@', 'dd-mm-yyyy']);
  });

  it('keeps out of sight what is for the program: the row ids and the sheet with what went out', async () => {
    const workbook = await aReport();
    expect(workbook.worksheets.map(({ state }) => state)).toEqual([...Array(7).fill('visible'), 'hidden']);
    expect(workbook.getWorksheet('Openstaand')?.getColumn('Y').hidden).toBe(true);
  });

  it('gives sheets names that Excel accepts', async () => {
    const path = join(aFolder(), 'report.xlsx');
    const workbook = aWorkbook(['A'], []);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('The builder makes a sheet');
    const wanted = ['a/b:c?*[d]', `'quoted'`, 'x'.repeat(40), 'X'.repeat(40), '', 'History'];
    await writeWorkbook({ ...workbook, sheets: wanted.map((name) => ({ ...sheet, name })) }, path);
    expect((await readBack(path)).worksheets.map(({ name }) => name)).toEqual([
      'a b c   d',
      'quoted',
      'x'.repeat(31),
      `${'X'.repeat(29)} 2`,
      'Blad',
      'History 2',
    ]);
  });
});

describe('writing', () => {
  it('that is stopped leaves the file that was there and nothing beside it', async () => {
    const folder = aFolder();
    const path = join(folder, 'report.xlsx');
    writeFileSync(path, 'the one of yesterday');
    const stop = new AbortController();
    let made = 0;
    const workbook = aWorkbook(['A'], []);
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      *rows(): Iterable<ReportRow> {
        for (; made < 50_000; made += 1) {
          if (made === 3000) stop.abort(new Error('stopped'));
          yield { style: 'normal', cells: [{ kind: 'number', number: made }] };
        }
      },
    }));
    const writing = writeWorkbook({ ...workbook, sheets }, path, { signal: stop.signal });
    await expect(writing).rejects.toThrow('stopped');
    expect(made).toBeLessThan(4000);
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
    expect(readFileSync(path, 'utf8')).toBe('the one of yesterday');
  });

  it('says so when the folder is not there', async () => {
    const path = join(aFolder(), 'nowhere', 'report.xlsx');
    await expect(writeWorkbook(aWorkbook(['A'], []), path)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(existsSync(path)).toBe(false);
  });

  it('puts the new file in the place of an old one', async () => {
    const path = join(aFolder(), 'report.xlsx');
    writeFileSync(path, 'the one of yesterday');
    await writeWorkbook(aWorkbook(['A'], [[{ kind: 'text', text: 'nieuw' }]]), path);
    expect((await readBack(path)).worksheets[0]?.getCell('A2').value).toBe('nieuw');
  });
});
