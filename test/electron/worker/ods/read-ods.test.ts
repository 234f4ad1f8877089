import { describe, expect, test } from 'vitest';
import { anOds } from '../../../support/reading/an-ods.ts';
import { ending, readBytes } from '../../../support/reading/read-bytes.ts';

async function sheetsOf(tables: string, styles = '') {
  const { content, problem } = await readBytes('lijst.ods', anOds(tables, styles));
  if (content?.kind !== 'sheets') throw new Error(`No sheets: ${JSON.stringify(problem)}`);
  return content.sheets;
}

const cell = (attributes: string, text = '') =>
  `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;

describe('reading an OpenDocument spreadsheet', () => {
  test('gives every kind of cell its own kind of value', async () => {
    const cells = [
      cell('office:value-type="string"', 'Jansen &amp; Zn<text:s text:c="2"/>B.V.'),
      cell('office:value-type="float" office:value="12.5"', '12,50'),
      cell('office:value-type="currency" office:value="-3"', '€ -3,00'),
      cell('office:value-type="percentage" office:value="0.21"', '21%'),
      cell('office:value-type="date" office:date-value="2026-03-14T10:00:00"', '14-3-26'),
      cell('office:value-type="boolean" office:boolean-value="true"', 'WAAR'),
      cell('office:value-type="time" office:time-value="PT12H00M00S"', '12:00'),
      cell('table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"', '#DEEL/0!'),
      cell('table:formula="of:=A9"'),
      '<table:table-cell office:value-type="string"><text:p>een</text:p><text:p>twee</text:p><office:annotation><text:p>notitie</text:p></office:annotation></table:table-cell>',
    ].join('');
    const [sheet] = await sheetsOf(
      `<table:table table:name="Blad1"><table:table-row>${cells}</table:table-row></table:table>`,
    );
    expect(sheet?.rows[0]?.cells.map(({ value }) => value)).toEqual([
      { kind: 'text', text: 'Jansen & Zn  B.V.' },
      { kind: 'number', number: 12.5 },
      { kind: 'number', number: -3 },
      { kind: 'number', number: 0.21 },
      { kind: 'date', date: '2026-03-14' },
      { kind: 'boolean', boolean: true },
      { kind: 'number', number: 0.5 },
      { kind: 'error', code: '#DEEL/0!' },
      { kind: 'formula-without-value' },
      { kind: 'text', text: 'een\ntwee' },
    ]);
  });

  test('counts repeated rows and columns, blank ones to the last row there is', async () => {
    const value = cell('office:value-type="float" office:value="7" table:number-columns-repeated="2"', '7');
    const rows =
      `<table:table-row table:number-rows-repeated="2">${cell('table:number-columns-repeated="3"')}${value}</table:table-row>` +
      `<table:table-row table:number-rows-repeated="1048572">${cell('table:number-columns-repeated="16384"')}</table:table-row>` +
      `<table:table-row table:visibility="filter">${cell('office:value-type="string"', 'laatste')}</table:table-row>`;
    const [sheet] = await sheetsOf(`<table:table table:name="Blad1">${rows}</table:table>`);
    const seven = { kind: 'number', number: 7 };
    const cells = [
      { column: 4, value: seven },
      { column: 5, value: seven },
    ];
    expect(sheet?.rows).toEqual([
      { number: 1, hidden: false, cells },
      { number: 2, hidden: false, cells },
      { number: 1_048_575, hidden: true, cells: [{ column: 1, value: { kind: 'text', text: 'laatste' } }] },
    ]);
  });

  test('says which columns are hidden and whether a filter hides rows', async () => {
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>';
    const row = `<table:table-row table:visibility="filter">${cell('office:value-type="string"', 'x')}</table:table-row>`;
    const [sheet] = await sheetsOf(`<table:table table:name="A">${columns}${row}</table:table>`);
    expect([sheet?.hiddenColumns, sheet?.filtered]).toEqual([[3], true]);
  });

  test('says which sheets are hidden', async () => {
    const styles =
      '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style><style:style style:name="ta2"><style:table-properties table:display="true"/></style:style>';
    const tables =
      '<table:table table:name="Geheim" table:style-name="ta1"/><table:table table:name="Open" table:style-name="ta2"/>';
    expect(await sheetsOf(tables, styles)).toEqual([
      { name: 'Geheim', hidden: true, rows: [] },
      { name: 'Open', hidden: false, rows: [] },
    ]);
  });

  test('a row repeated beyond the limit is too large, an encrypted file encrypted', async () => {
    const row = `<table:table-row table:number-rows-repeated="500">${cell('office:value-type="string"', 'x')}</table:table-row>`;
    const large = anOds(`<table:table table:name="A">${row}</table:table>`);
    const secret = anOds('', '', '<manifest:encryption-data/>');
    expect(ending(await readBytes('a.ods', large, { rows: 499 }))).toBe('too-large: too-many-rows');
    expect(ending(await readBytes('a.ods', large, { rows: 500 }))).toBe('table');
    expect(ending(await readBytes('b.ods', secret))).toBe('encrypted: encrypted');
  });
});
