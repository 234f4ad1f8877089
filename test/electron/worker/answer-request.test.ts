import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { answerRequest } from '#electron/worker/answer-request.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readStatuses } from '#shared/domain/file-reading.ts';
import { aPdf } from '../../support/reading/a-pdf.ts';
import { aWorkbook } from '../../support/reading/a-workbook.ts';
import { ending, readBytes } from '../../support/reading/read-bytes.ts';

const compound = (name: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(600),
    ...Buffer.from(name, 'utf16le'),
  ]);

describe('what a file is, by its bytes', () => {
  test.each<readonly [name: string, bytes: Uint8Array | string, ends: string]>([
    ['leeg.pdf', '', 'corrupt: empty-file'],
    ['tekst.xlsx', 'gewoon;tekst\n1;2\n', 'corrupt: not-what-its-name-says'],
    ['tekst.pdf', 'Dit is geen pdf', 'corrupt: not-what-its-name-says'],
    ['rommel.pdf', new Uint8Array([1, 2, 0, 4, 5, 0, 7]), 'corrupt: damaged'],
    ['lijst.csv', 'a;b\n1;2\n', 'table'],
    ['e-factuur.txt', '<?xml version="1.0"?><Invoice/>', 'xml'],
    ['geheim.xlsx', compound('EncryptedPackage'), 'encrypted: encrypted'],
    ['oud.xls', compound('Workbook'), 'corrupt: damaged'],
    ['pk.csv', 'PK\n1\n2\n', 'table'],
    ['brief.doc', compound('WordDocument'), 'unsupported: kind-not-supported'],
    ['mail.msg', compound('__properties_version1.0'), 'corrupt: damaged'],
    ['brief.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'no-text: no-text-in-file'],
    ['alles.zip', zipSync({ 'a.pdf': strToU8('x') }), 'no-text'],
    ['zip.xlsx', zipSync({ 'a.txt': strToU8('x') }), 'corrupt: not-what-its-name-says'],
    ['scan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'corrupt: damaged'],
    ['scan.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'corrupt: damaged'],
    ['pagina.html', '<!DOCTYPE html><html></html>', 'unsupported: kind-not-supported'],
    ['export.xls', '<html><table></table></html>', 'table'],
    ['brief.eml', 'From: a@example.nl\nSubject: x\n\nHallo', 'text'],
    ['gegevens.json', '{"a": 1}', 'unsupported: kind-not-supported'],
    ['tekening.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'unsupported: kind-not-supported'],
    ['brief.txt', 'Geachte heer,\n\nHierbij de stukken.\n', 'text'],
  ])('%s', async (name, bytes, ends) => {
    expect(ending(await readBytes(name, bytes))).toBe(ends);
  });

  test('a workbook under the name of a PDF is simply read', async () => {
    expect(ending(await readBytes('lijst.pdf', aWorkbook()))).toBe('table');
  });
});

describe('answering a request', () => {
  test('tells the hash of the bytes before reading, and in the answer', async () => {
    const bytes = strToU8('a;b\n1;2\n');
    const told: string[] = [];
    const answer = await answerRequest(
      { kind: 'read', source: { kind: 'bytes', name: 'a.csv', bytes }, limits: defaultLimits },
      {
        recognise: () => ({ type: null, fields: {}, lines: [], references: [] }),
        hashed: (hash) => told.push(hash),
        pageStarts: () => undefined,
      },
    );
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect([told, answer.kind === 'read' && answer.reading.hash]).toEqual([[hash], hash]);
  });

  test('recognises documents and leaves spreadsheets to the run', async () => {
    const names: string[] = [];
    const read = (name: string, text: string) =>
      answerRequest(
        { kind: 'read', source: { kind: 'bytes', name, bytes: strToU8(text) }, limits: defaultLimits },
        {
          recognise: (_content, fileName) => {
            names.push(fileName);
            return { type: null, fields: {}, lines: [], references: ['X1'] };
          },
          hashed: () => undefined,
          pageStarts: () => undefined,
        },
      );
    const answers = [await read('map/f.xml', '<Invoice/>'), await read('map/l.csv', 'a;b\n1;2')];
    expect([names, answers.map((answer) => answer.kind === 'read' && answer.recognised)]).toEqual([
      ['f.xml'],
      [{ type: null, fields: {}, lines: [], references: ['X1'] }, null],
    ]);
  });

  test('a recogniser that fails on one document makes that document unread', async () => {
    const answer = await answerRequest(
      {
        kind: 'read',
        source: { kind: 'bytes', name: 'f.xml', bytes: strToU8('<Invoice/>') },
        limits: defaultLimits,
      },
      {
        recognise: () => {
          throw new RangeError('secret of the document');
        },
        hashed: () => undefined,
        pageStarts: () => undefined,
      },
    );
    expect(answer.kind === 'read' && answer.reading.problem).toEqual({
      code: 'reader-failed',
      detail: 'recognise: RangeError',
    });
  });

  test('bytes changed, cut or doubled anywhere always end in a status', async () => {
    const originals = [
      aWorkbook({
        sheets: [{ name: 'A', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
      }),
      await aPdf((page) => page.text('Factuur 2026-0042 € 1.234,56')),
      strToU8('<?xml version="1.0"?><Invoice><ID a="1">42</ID></Invoice>'),
      strToU8('naam;bedrag\r\n"Jansen; B.V.";12,50\r\n'),
    ];
    const names = ['a.xlsx', 'a.pdf', 'a.xml', 'a.csv'];
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.array(edit, { maxLength: 12 }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        async (which, edits, kept) => {
          const bytes = (originals[which] ?? new Uint8Array()).slice();
          for (const { at, byte } of edits) bytes[Math.floor(at * bytes.length)] = byte;
          const cut = kept > 0.7 ? bytes : bytes.slice(0, Math.ceil(bytes.length * kept));
          const { status, content, problem } = await readBytes(names[which] ?? '', cut);
          expect(readStatuses).toContain(status);
          expect(content !== null || problem !== null).toBe(true);
          expect(problem?.code).not.toBe('reader-failed');
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});
