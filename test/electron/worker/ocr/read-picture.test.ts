import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { openReader } from '#electron/worker/open-reader.ts';
import type { Word } from '#shared/domain/content.ts';
import { aPdf } from '../../../support/reading/a-pdf.ts';
import { aScan } from '../../../support/reading/a-scan.ts';
import { aTiff } from '../../../support/reading/a-tiff.ts';
import { ending } from '../../../support/reading/read-bytes.ts';

const lines = [
  'Jansen Techniek B.V.',
  'Factuurnummer: 2026-0042',
  'Factuurdatum: 14-03-2026',
  'Geachte heer, hierbij ontvangt u onze factuur voor geleverde goederen.',
  'Totaal incl. btw € 121,00',
];
const page = () =>
  aPdf((document) => {
    for (const line of lines) document.fontSize(11).text(line).moveDown(1);
  });
const noted = (title: string) =>
  aPdf((document) => document.fontSize(14).text(`${title} getekend voor ontvangst door de klant`));
const scannedPdf = async () => {
  const picture = Buffer.from(await aScan(await page()));
  return aPdf((document) => document.image(picture, 0, 0, { width: document.page.width }));
};

const entry = new URL('../../../../electron/worker/entry.ts', import.meta.url);
const begun: string[] = [];
const reader = openReader({
  workerEntry: entry,
  jobs: 1,
  readsPictures: () => true,
  onScanPage: (file, page, pages) => begun.push(`${file} ${page}/${pages}`),
});
const passing = openReader({ workerEntry: entry, jobs: 1 });
afterAll(() => Promise.all([reader.close(), passing.close()]));

const read = (name: string, bytes: Uint8Array, by = reader) => by.read({ kind: 'bytes', name, bytes });

/** A picture turned clockwise by so many quarters. */
function turnedBy(bytes: Uint8Array, quarters: number): Uint8Array {
  if (quarters === 0) return bytes;
  const from = PNG.sync.read(Buffer.from(bytes));
  const to = new PNG({ width: from.height, height: from.width });
  for (let at = 0; at < from.width * from.height; at += 1) {
    const [x, y] = [at % from.width, Math.floor(at / from.width)];
    const place = x * to.width + (from.height - 1 - y);
    from.data.copy(to.data, place * 4, at * 4, at * 4 + 4);
  }
  return turnedBy(new Uint8Array(PNG.sync.write(to)), quarters - 1);
}

describe('words on scans and photos', () => {
  test.each([0, 2, -2])('a scan put in askew by %s degrees is read', async (degrees) => {
    const { reading } = await read('scan.png', await aScan(await page(), degrees));
    const words = reading.content?.kind === 'pages' ? reading.content.pages[0]?.words : [];
    expect([ending(reading), words?.map(({ text }) => text).join(' ')]).toEqual(['ocr', lines.join(' ')]);
  });

  test.each([1, 2, 3])(
    'a page that was turned %s quarters is read where it stands',
    async (quarters) => {
      const turned = turnedBy(await aScan(await page()), quarters);
      const { reading, recognised } = await read('scan.png', turned);
      const words = reading.content?.kind === 'pages' ? (reading.content.pages[0]?.words ?? []) : [];
      const number = recognised?.fields.invoiceNumber;
      expect([ending(reading), words.map(({ text }) => text).join(' ')]).toEqual(['ocr', lines.join(' ')]);
      expect(number?.state === 'read' && number.value).toEqual({ kind: 'identifier', text: '2026-0042' });
      expect(words.every(({ turn }) => turn === quarters)).toBe(true);
      const [first, last] = [words[0], words.at(-1)];
      const [left, top, right, bottom] = first?.box ?? [0, 0, 0, 0];
      const [endLeft, endTop] = last?.box ?? [0, 0];
      // The first line lies at the right, the bottom, or the left of the last.
      expect([left > endLeft, top > endTop]).toEqual(
        [
          [true, false],
          [true, true],
          [false, true],
        ][quarters - 1],
      );
      expect(right - left > bottom - top).toBe(quarters === 2);
    },
    60_000,
  );

  test('every page of a tiff is read, and told when it begins', async () => {
    const png = PNG.sync.read(Buffer.from(await aScan(await page())));
    const grays = new Uint8Array(png.width * png.height).map((_, at) => png.data[at * 4] ?? 255);
    const picture = { width: png.width, height: png.height, grays, packing: 'deflate' as const };
    const { reading } = await read('scan.tif', aTiff([picture, picture]));
    const pages = reading.content?.kind === 'pages' ? reading.content.pages : [];
    expect([ending(reading), ...pages.map(({ words }) => words.map(({ text }) => text).join(' '))]).toEqual([
      'ocr',
      lines.join(' '),
      lines.join(' '),
    ]);
    expect(begun.filter((page) => page.startsWith('scan.tif'))).toEqual(['scan.tif 1/2', 'scan.tif 2/2']);
  });

  test('a value is where it stands on the page, and less certain than printed text', async () => {
    const { reading, recognised } = await read('scan.pdf', await scannedPdf());
    const number = recognised?.fields.invoiceNumber;
    const printed = (await read('tekst.pdf', await page())).reading.content;
    const [onPicture, onPage] = [reading.content, printed].map((content) =>
      content?.kind === 'pages' ? wordAt(content.pages[0]?.words ?? [], '2026-0042') : undefined,
    );
    expect(ending(reading)).toBe('ocr');
    expect(number?.state === 'read' && number.value).toEqual({ kind: 'identifier', text: '2026-0042' });
    expect(number?.state === 'read' && number.confidence).toBeLessThanOrEqual(0.85);
    expect(Math.abs((onPicture?.box[0] ?? 0) - (onPage?.box[0] ?? 99))).toBeLessThan(4);
    expect(Math.abs((onPicture?.box[3] ?? 0) - (onPage?.box[3] ?? 99))).toBeLessThan(8);
  });

  test('a scanned page between printed pages is read, and only what stands on it is less certain', async () => {
    const picture = Buffer.from(await aScan(await noted('Afleverbon 80012380')));
    const mixed = await aPdf((document) => {
      for (const line of lines) document.fontSize(11).text(line).moveDown(1);
      document.addPage().image(picture, 0, 0, { width: document.page.width });
    });
    const { reading, recognised } = await read('factuur.pdf', mixed);
    const [first, second] = reading.content?.kind === 'pages' ? reading.content.pages : [];
    const number = recognised?.fields.invoiceNumber;
    expect({
      ending: ending(reading),
      problem: reading.problem,
      first: first?.certainty,
      second: second?.words.map(({ text }) => text).join(' '),
      isLessSure: (second?.certainty ?? 1) < 1,
      number: number?.state === 'read' && [number.confidence > 0.85, number.at],
    }).toMatchObject({
      ending: 'text',
      problem: null,
      first: undefined,
      second: 'Afleverbon 80012380 getekend voor ontvangst door de klant',
      isLessSure: true,
      number: [true, { kind: 'page', page: 1 }],
    });
    const off = await read('factuur.pdf', mixed, passing);
    expect([ending(off.reading), off.reading.problem?.detail]).toEqual([
      'text: no-text-on-pages',
      'reading of pictures is switched off: pages 2 of 2',
    ]);
  });

  test('a scan over which a program printed a stamp is read as a scan', async () => {
    const picture = Buffer.from(await aScan(await page()));
    const stamped = await aPdf((document) => {
      document.image(picture, 0, 0, { width: document.page.width });
      document.fontSize(8).text('Ontvangen 16-03-2026', 400, 780);
    });
    const { reading, recognised } = await read('scan.pdf', stamped);
    const number = recognised?.fields.invoiceNumber;
    expect([ending(reading), number?.state === 'read' && number.at]).toMatchObject([
      'ocr',
      { kind: 'page', page: 1, fromPicture: true },
    ]);
  });

  test('stay unread where that is switched off, with the reason', async () => {
    const answers = [
      await read('scan.png', await aScan(await page()), passing),
      await read('scan.pdf', await scannedPdf(), passing),
    ];
    expect(answers.map(({ reading }) => [ending(reading), reading.problem?.detail])).toEqual([
      ['no-text: no-text-on-pages', 'reading of pictures is switched off'],
      ['no-text: no-text-on-pages', 'reading of pictures is switched off'],
    ]);
  });

  test('an empty page, a huge picture, half a picture and another kind of picture', async () => {
    const scan = await aScan(await page());
    const huge = scan.slice();
    new DataView(huge.buffer).setUint32(16, 60_000);
    const blank = await aScan(await aPdf((document) => document.text(' ')));
    const ends = [
      await read('leeg.png', blank),
      await read('groot.png', huge),
      await read('half.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0, 0])),
      await read('plaatje.gif', new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0, 0])),
    ];
    expect(ends.map(({ reading }) => ending(reading))).toEqual([
      'no-text: no-text-on-pages',
      'too-large: too-many-bytes',
      'corrupt: damaged',
      'unsupported: kind-not-supported',
    ]);
    expect(ending((await read('scan.png', scan)).reading)).toBe('ocr');
  });
});

function wordAt(words: readonly Word[], text: string): Word | undefined {
  return words.find((word) => word.text === text);
}
