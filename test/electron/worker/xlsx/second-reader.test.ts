import ExcelJs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readXlsx } from '#electron/worker/xlsx/read-xlsx.ts';

async function aWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet('Orders');
  sheet.addRow(['Ordernummer', 'Bedrag', 'Leverdatum']);
  sheet.addRow(['00042', 1234.5, new Date(Date.UTC(2026, 2, 16))]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function changed(name: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await aWorkbook());
  const part = parts[name];
  if (!part) throw new Error(`No part ${name}`);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(part))) });
}

const read = async (bytes: Uint8Array) => {
  const { status, content, problem } = await readXlsx({ bytes, limits: defaultLimits, name: 'orders.xlsx' });
  const cells =
    content?.kind === 'sheets' ? content.sheets[0]?.rows.at(-1)?.cells.map(({ value }) => value) : null;
  return { status, problem: problem?.code ?? null, cells };
};

const swapFirstCells = (xml: string) =>
  xml.replace(
    /(<c r="A2".*?<\/c>)(<c r="B2".*?<\/c>)/,
    (_all, first: string, second: string) => second + first,
  );

describe('a workbook whose cells stand out of order', () => {
  it('is read by the second reader, every cell in its own type', async () => {
    expect(await read(await changed('xl/worksheets/sheet1.xml', swapFirstCells))).toEqual({
      status: 'table',
      problem: null,
      cells: [
        { kind: 'text', text: '00042' },
        { kind: 'number', number: 1234.5 },
        { kind: 'date', date: '2026-03-16' },
      ],
    });
  });
});

describe('a workbook that is cut off', () => {
  it('stays damaged: half a sheet is no sheet', async () => {
    const half = (xml: string) => xml.slice(0, Math.floor(xml.length / 2));
    expect(await read(await changed('xl/worksheets/sheet1.xml', half))).toMatchObject({
      status: 'corrupt',
      problem: 'damaged',
    });
  });
});
