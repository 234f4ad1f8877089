import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { openReader } from '#electron/worker/open-reader.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readers } from '#electron/worker/readers.ts';
import { sniffKind } from '#electron/worker/sniff-kind.ts';
import { readStatuses } from '#shared/domain/file-reading.ts';
import { aMsg, anEml } from '../../../support/reading/a-mail.ts';
import { aPdf } from '../../../support/reading/a-pdf.ts';
import { aSignedPdf } from '../../../support/reading/a-signed-pdf.ts';
import { aTiff } from '../../../support/reading/a-tiff.ts';
import { aWorkbook } from '../../../support/reading/a-workbook.ts';
import { anEncryptedOffice } from '../../../support/reading/an-encrypted-office.ts';
import { anOds } from '../../../support/reading/an-ods.ts';
import { ending } from '../../../support/reading/read-bytes.ts';

/**
 * Seconds for all readers together: `FUZZ_SECONDS` says them, in CI (`CI=true`) they are 120; otherwise every reader gets a
 * few dozen damaged files.
 */
const budget = Number(process.env['FUZZ_SECONDS'] ?? (process.env['CI'] === 'true' ? '120' : '0'));
const corpus = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));

type Change =
  | { readonly kind: 'byte'; readonly at: number; readonly value: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'number'; readonly at: number; readonly value: number };

/** Anywhere in the file, evenly: numbers of fast-check are otherwise nearly always the first byte. */
const place = fc.noBias(fc.integer({ min: 0, max: 2 ** 30 - 1 })).map((part) => part / 2 ** 30);
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('byte' as const),
      at: place,
      value: fc.integer({ min: 0, max: 255 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('repeat' as const),
      at: place,
      length: fc.integer({ min: 1, max: 200 }),
      times: fc.integer({ min: 1, max: 50 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('number' as const),
      at: place,
      value: fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff),
    }),
  },
);

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce((before, one) => {
    const at = Math.floor(one.at * before.length);
    if (one.kind === 'cut') return before.subarray(0, at);
    if (one.kind === 'repeat') {
      const piece = Buffer.from(before.subarray(at, at + one.length));
      const repeated = Array.from({ length: one.times }, () => piece);
      return new Uint8Array(Buffer.concat([before.subarray(0, at), ...repeated, before.subarray(at)]));
    }
    const after = before.slice();
    if (one.kind === 'byte') after[at] = one.value;
    else if (at + 4 <= after.length) new DataView(after.buffer).setUint32(at, one.value, true);
    return after;
  }, bytes);
}

/**
 * The same done to one of the files inside a zip, whose sizes and checksums then are right again: damage to the zip itself is
 * found before a reader sees what is in it.
 */
function changedInside(bytes: Uint8Array, which: number, changes: readonly Change[]): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const chosen = Math.floor(which * parts.length);
  const damaged = parts.map(
    ([name, part], at) => [name, at === chosen ? changed(part, changes) : part] as const,
  );
  return zipSync(Object.fromEntries(damaged), { level: 0 });
}

function isWholeZip(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return Object.keys(unzipSync(bytes)).length > 0;
  } catch {
    return false;
  }
}

const rows = [
  ['Factuur', 'Datum', 'Bedrag'],
  ['2026-0042', '14-03-2026', 121],
];
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Blad1');
const asBook = (bookType: 'biff8' | 'biff5' | 'xlsb') =>
  new Uint8Array(write(book, { type: 'array', bookType }));

const password = 'voorbeeld';
/** As in the program: what a library never ends, or fills the memory with, costs the file and not the run. */
const reader = openReader({
  workerEntry: new URL('../../../support/reading/thread-that-only-reads.ts', import.meta.url),
  jobs: 1,
  passwordsFor: () => [password],
  limits: { ...defaultLimits, milliseconds: 1500, megabytes: 256 },
});
afterAll(() => reader.close());

const aPage = { width: 4, height: 3, grays: new Uint8Array(12).fill(200), rowsInStrip: 2 };

const files: readonly (readonly [name: string, make: () => Uint8Array | Promise<Uint8Array>])[] = [
  ['a.pdf', () => aPdf((document) => document.text('Factuurnummer: 2026-0042'))],
  [
    'a.xlsx',
    () =>
      aWorkbook({
        sheets: [{ name: 'A', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
      }),
  ],
  ['a.xls', () => asBook('biff8')],
  ['b.xls', () => asBook('biff5')],
  ['a.xlsb', () => asBook('xlsb')],
  [
    'a.ods',
    () =>
      anOds(
        '<table:table table:name="A"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="7"/></table:table-row></table:table>',
      ),
  ],
  ['c.xls', () => strToU8('<html><table><tr><td>2026-0042</td><td>121,00</td></tr></table></html>')],
  ['a.csv', () => strToU8('Factuur;Bedrag\n"2026-0042";121,00\n')],
  [
    'a.xml',
    () =>
      strToU8('<?xml version="1.0"?><Invoice xmlns="urn:x"><ID a="b">2026-0042 &amp; meer</ID></Invoice>'),
  ],
  ['a.eml', () => anEml({ attachments: [{ name: 'a.csv', bytes: strToU8('a;b\n1;2\n') }] })],
  ['a.msg', () => aMsg({ attachments: [{ name: 'a.csv', bytes: strToU8('a;b\n1;2\n') }] })],
  ['a.docx', () => zipSync({ 'word/document.xml': strToU8('<w:p><w:t>Contract 2026-0042</w:t></w:p>') })],
  ['a.txt', () => strToU8('Contract 2026-0042\nLooptijd: 12 maanden\n')],
  [
    'a.odt',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a><p>Contract</p></a>'),
      }),
  ],
  [
    'd.xls',
    () =>
      strToU8(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="Number">121</Data></Cell></Row></Table></Worksheet></Workbook>',
      ),
  ],
  ['dicht.xlsx', () => anEncryptedOffice(asBook('xlsb'), password)],
  ['getekend.pdf', () => aSignedPdf([{ by: 'P. de Vries', at: "D:20260314101500+01'00'" }])],
  ['a.png', () => new Uint8Array(PNG.sync.write(new PNG({ width: 12, height: 9 })))],
  ['a.tif', () => aTiff([aPage, { ...aPage, packing: 'deflate' }, { ...aPage, packing: 'packbits' }])],
  ['a.zip', () => zipSync({ 'a.csv': strToU8('a;b\n1;2\n'), 'map/b.xml': strToU8('<a/>') })],
];

/** Of each kind the smallest real files that nobody here made, where the corpus is present. */
function realFiles(): typeof files {
  if (!existsSync(corpus)) return [];
  const found = Map.groupBy(
    readdirSync(corpus, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => ({ path: join(parentPath, name), name }))
      .filter(({ name }) => /\.(pdf|xlsx|xlsm|xls|xlsb|ods|csv|xml|zip)$/i.test(name)),
    ({ name }) => extname(name).toLowerCase(),
  );
  return [...found.values()].flatMap((sameKind) =>
    sameKind
      .map((file) => ({ ...file, size: statSync(file.path).size }))
      .filter(({ size }) => size > 100 && size < 200_000)
      .sort((left, right) => left.size - right.size)
      .slice(0, 2)
      .map(({ path, name }) => [name, () => new Uint8Array(readFileSync(path))] as const),
  );
}

/** Kinds that no reader reads: what is refused by name can't go wrong. */
const refusedByName = ['presentation', 'archive', 'rtf', 'other-text', 'other-binary'];

const seeds = [...files, ...realFiles()];
const seconds = budget / seeds.length;
const runs = budget > 0 ? Number.MAX_SAFE_INTEGER : 30;

describe('damaged files', () => {
  test('are made of a file of every kind that has a reader', async () => {
    const kinds = await Promise.all(files.map(async ([name, make]) => sniffKind(await make(), name)));
    expect([...new Set([...kinds, ...refusedByName])].sort()).toEqual(Object.keys(readers).sort());
  });

  test.each(seeds)(
    '%s, however damaged, ends in a status that its reader can name',
    async (name, make) => {
      const bytes = await make();
      const isZip = isWholeZip(bytes);
      // Whole first: a thread that has yet to start would take the time of the damaged ones.
      expect(readStatuses).toContain((await reader.read({ kind: 'bytes', name, bytes })).reading.status);
      const ended = new Set<string>();
      let count = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { minLength: 1, maxLength: 8 }),
          place,
          fc.boolean(),
          async (changes, which, isInside) => {
            const damaged =
              isZip && isInside ? changedInside(bytes, which, changes) : changed(bytes, changes);
            const source = { kind: 'bytes', name, bytes: damaged } as const;
            const { reading } = await reader.read(source);
            ended.add(`${reading.status} ${reading.problem?.detail}`);
            count += 1;
            expect(readStatuses).toContain(reading.status);
            expect(`${ending(reading)} ${reading.problem?.detail}`).not.toContain('reader-failed');
            await reader.renderPage(source, 1, 0.5);
          },
        ),
        {
          numRuns: runs,
          interruptAfterTimeLimit: budget > 0 ? seconds * 1000 : 60_000,
          markInterruptAsFailure: false,
        },
      );
      // A damage that is always found at the door tells nothing of the reader behind it.
      if (count >= 30) expect(ended.size).toBeGreaterThan(1);
    },
    120_000 + seconds * 1000,
  );
});
