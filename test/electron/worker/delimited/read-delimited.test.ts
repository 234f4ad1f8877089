import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '#electron/worker/delimited/read-delimited.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';

async function read(text: string | Uint8Array, name = 'lijst.csv', rows = defaultLimits.rows) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { status, content, problem } = await readDelimited({
    bytes,
    name,
    limits: { ...defaultLimits, rows },
  });
  if (content?.kind !== 'sheets') return `${status}: ${problem?.code}`;
  const [sheet] = content.sheets;
  const cells = sheet?.rows.map((row) => [
    row.number,
    ...row.cells.map(({ value }) => (value.kind === 'text' ? value.text : value.kind)),
  ]);
  return { sheet: sheet?.name, decisions: content.decisions.map((decision) => decision.chosen), cells };
}

describe('reading a text with columns', () => {
  test('a euro sign of ISO-8859-15 decides the encoding', async () => {
    expect(await read(iconv.encode('Klant;Bedrag\nCafé;€ 12,50\n', 'iso-8859-15'), 'a.csv')).toEqual({
      sheet: 'a',
      decisions: ['iso-8859-15', ';', 'none'],
      cells: [
        [1, 'Klant', 'Bedrag'],
        [2, 'Café', '€ 12,50'],
      ],
    });
  });

  test('a Dutch export: semicolons, decimal commas, windows-1252', async () => {
    const bytes = iconv.encode(
      'Klant;Bedrag\r\nCafé "De Brug";€ 1.234,56\r\nJansen;12,50\r\n',
      'windows-1252',
    );
    expect(await read(bytes, 'facturen.csv')).toEqual({
      sheet: 'facturen',
      decisions: ['windows-1252', ';', 'none'],
      cells: [
        [1, 'Klant', 'Bedrag'],
        [2, 'Café "De Brug"', '€ 1.234,56'],
        [3, 'Jansen', '12,50'],
      ],
    });
  });

  test.each([
    ['commas', 'a,b,c\n1,2,3\n4,5,6\n', ','],
    ['tabs', 'a\tb\n1,5\t2\n', '\t'],
    ['bars', 'a|b\n1|2;3\n', '|'],
    ['semicolons beside decimal commas in every column', '1,5;2,5\n3,5;4,5\n', ';'],
    ['semicolons under a title', 'Orderlijst 2026\n\nnr;klant\n1;Jansen, Piet\n2;De Vries, Jan\n', ';'],
  ])('finds %s', async (_what, text, separator) => {
    expect(await read(text)).toMatchObject({ decisions: ['utf-8', separator, 'none'] });
  });

  test('the first line sep= names the separator and is no row, as in Excel', async () => {
    expect(await read('sep=|\nnr|naam;voornaam\n1|a;b\n')).toEqual({
      sheet: 'lijst',
      decisions: ['utf-8', '|', 'none'],
      cells: [
        [1, 'nr', 'naam;voornaam'],
        [2, '1', 'a;b'],
      ],
    });
  });

  test('quoted fields hold separators, quotes and line ends; blank lines keep their number', async () => {
    expect(await read('a;b\n"x;1\n2";"zegt ""ja"""\n\n;\nlaatste;1')).toEqual({
      sheet: 'lijst',
      decisions: ['utf-8', ';', '"'],
      cells: [
        [1, 'a', 'b'],
        [2, 'x;1\n2', 'zegt "ja"'],
        [5, 'laatste', '1'],
      ],
    });
  });

  test('a quote that is never closed becomes an ordinary character', async () => {
    const answer = await read('maat;prijs\n"a";1\n"b;2\nc;3\n');
    expect(answer).toMatchObject({ decisions: ['utf-8', ';', 'none'] });
  });

  test.each(['utf-16le', 'utf-16be', 'utf8'] as const)(
    'reads %s with a byte order mark',
    async (encoding) => {
      const bytes = iconv.encode('naam;stad\nZoë;’s-Hertogenbosch\n', encoding, { addBOM: true });
      expect(await read(bytes)).toMatchObject({
        cells: [
          [1, 'naam', 'stad'],
          [2, 'Zoë', '’s-Hertogenbosch'],
        ],
      });
    },
  );

  test('a quote that another row closes swallows no row', async () => {
    const text =
      'Order;Klant;Bedrag;Datum\n1;"Jansen;10,00;1-2-2026\n2;De Vries;11,00;1-2-2026\n3;Bakker "de Korst";12,00;1-2-2026\n4;"Smit; Zn";13,00;1-2-2026\n';
    expect(await read(text)).toMatchObject({
      cells: [
        [1, 'Order', 'Klant', 'Bedrag', 'Datum'],
        [2, '1', '"Jansen', '10,00', '1-2-2026'],
        [3, '2', 'De Vries', '11,00', '1-2-2026'],
        [4, '3', 'Bakker "de Korst"', '12,00', '1-2-2026'],
        [5, '4', 'Smit; Zn', '13,00', '1-2-2026'],
      ],
    });
  });

  test('an inch mark does not swallow the rows up to the next one either', async () => {
    const text =
      'Order;Artikel;Aantal;Prijs\n1;Buis;2;"9,00\n2;Moer;3;1,00\n3;Bocht;1";2,00\n4;Kraan;1;8,00\n';
    expect(await read(text)).toMatchObject({
      cells: [
        [1, 'Order', 'Artikel', 'Aantal', 'Prijs'],
        [2, '1', 'Buis', '2', '"9,00'],
        [3, '2', 'Moer', '3', '1,00'],
        [4, '3', 'Bocht', '1"', '2,00'],
        [5, '4', 'Kraan', '1', '8,00'],
      ],
    });
  });

  test('a note of several lines stays one cell, also with separators in it', async () => {
    const text = 'Order;Notitie;Bedrag;Datum\n1;"let op; eerst bellen\ndan a;b;c leveren";10,00;1-2-2026\n';
    expect(await read(text)).toMatchObject({
      cells: [
        [1, 'Order', 'Notitie', 'Bedrag', 'Datum'],
        [2, '1', 'let op; eerst bellen\ndan a;b;c leveren', '10,00', '1-2-2026'],
      ],
    });
  });

  test('a csv may have one column; a letter in a .txt is no table', async () => {
    expect(await read('nummer\n0042\n0043\n')).toMatchObject({
      cells: [
        [1, 'nummer'],
        [2, '0042'],
        [3, '0043'],
      ],
    });
    expect(await read('Beste Jan,\n\nHierbij, zoals beloofd, de cijfers.\nGroet, Piet\n', 'brief.txt')).toBe(
      'text: undefined',
    );
  });

  test('more rows than the limit are too many', async () => {
    expect(await read('a;b\n1;2\n3;4\n', 'lijst.csv', 2)).toBe('too-large: too-many-rows');
  });

  test('any table that is written comes back the same', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', '1', ',', ';', '"', ' ', '\n', '€') });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join('\t'))
          .join('\r\n');
        const expected = rows
          .map((row, index) => [index + 1, ...row.filter((value) => value.trim() !== '')])
          .filter((row) => row.length > 1);
        if (expected.length > 0) expect(await read(`sep=\t\r\n${text}`)).toMatchObject({ cells: expected });
      }),
    );
  });
});
