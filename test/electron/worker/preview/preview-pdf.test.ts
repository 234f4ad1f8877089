import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { renderPdfPage } from '#electron/worker/pdf/render-pdf-page.ts';
import { previewPdf } from '#electron/worker/preview/preview-pdf.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { anEml } from '../../../support/reading/a-mail.ts';
import { aTiff } from '../../../support/reading/a-tiff.ts';
import { readBytes } from '../../../support/reading/read-bytes.ts';

async function shown(name: string, bytes: Uint8Array, page = 1) {
  const pdf = await previewPdf({ bytes, name, limits: defaultLimits });
  const view = pdf && (await renderPdfPage(pdf, page, 1));
  if (!view) return null;
  return { ...view, png: PNG.sync.read(Buffer.from(view.png, 'base64')) };
}

/** Gray at a share of the width and height. */
function grayAt({ width, height, data }: PNG, x: number, y: number): number {
  return data[(Math.floor(y * height) * width + Math.floor(x * width)) * 4] ?? -1;
}

const [width, height] = [40, 60];
/** Dark above, light below. */
const grays = Uint8Array.from({ length: width * height }, (_, at) => (at < (width * height) / 2 ? 20 : 230));
const page = { width, height, grays };

describe('a picture as a page', () => {
  test.each([
    ['plain', undefined],
    ['deflate', undefined],
    ['packbits', undefined],
    ['deflate', 7],
  ] as const)('a tiff packed as %s is shown (rows a strip: %s)', async (packing, rowsInStrip) => {
    const tiff = aTiff([{ ...page, packing, ...(rowsInStrip && { rowsInStrip }) }]);
    const view = await shown('scan.tif', tiff);
    expect([view?.pages, view?.width, view?.height]).toEqual([1, 595, expect.closeTo(892.5, 1)]);
    expect(view && [grayAt(view.png, 0.5, 0.1), grayAt(view.png, 0.5, 0.9)]).toEqual([20, 230]);
  });

  test('every page of a tiff is one', async () => {
    const tiff = aTiff([page, { ...page, grays: grays.map((gray) => 255 - gray) }]);
    const view = await shown('scan.tif', tiff, 2);
    expect(view && [view.pages, grayAt(view.png, 0.5, 0.1)]).toEqual([2, 235]);
  });

  test('a png is shown on white where it lets the paper through', async () => {
    const png = new PNG({ width, height });
    png.data.fill(0);
    png.data.fill(255, 0, width * 4 * 30);
    for (let at = 0; at < width * 30; at += 1) png.data.set([0, 0, 0, 255], at * 4);
    const view = await shown('foto.png', PNG.sync.write(png));
    expect(view && [grayAt(view.png, 0.5, 0.1), grayAt(view.png, 0.5, 0.9)]).toEqual([0, 255]);
  });

  test('one that is cut off, endless or of another kind shows nothing', async () => {
    const tiff = aTiff([page]);
    const endless = tiff.slice();
    endless.copyWithin(endless.length - 4, 4, 8);
    const half = tiff.slice(0, tiff.length - 20);
    const views = [
      await shown('half.tif', half),
      await shown('plaatje.gif', new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0, 0])),
      await shown('half.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
      await shown('tabel.csv', new TextEncoder().encode('a;b\n1;2\n')),
    ];
    expect([...views, (await shown('rond.tif', endless))?.pages]).toEqual([null, null, null, null, 1]);
  });
});

test('a mail is shown as its reader lays it out, each word in its box', async () => {
  const mail = anEml({ text: 'Graag factuur 2026-0042 betalen voor € 121,00.' });
  const { content } = await readBytes('bericht.eml', mail);
  const words = content?.kind === 'pages' ? (content.pages[0]?.words ?? []) : [];
  const box = words.find(({ text }) => text === '2026-0042')?.box ?? [0, 0, 0, 0];
  const pdf = await previewPdf({ bytes: mail, name: 'bericht.eml', limits: defaultLimits });
  const again = await readBytes('bericht.pdf', pdf ?? new Uint8Array());
  const drawn = again.content?.kind === 'pages' ? (again.content.pages[0]?.words ?? []) : [];
  expect(drawn.map(({ text }) => text)).toEqual(words.map(({ text }) => text));
  const place = drawn.find(({ text }) => text === '2026-0042')?.box ?? [0, 0, 0, 0];
  expect(place.map((side, index) => Math.abs(side - (box[index] ?? 0)) < 4)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
