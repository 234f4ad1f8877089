import { PNG } from 'pngjs';

import { describe, expect, test } from 'vitest';
import { readPdf } from '#electron/worker/pdf/read-pdf.ts';
import { renderPdfPage } from '#electron/worker/pdf/render-pdf-page.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import type { Page } from '#shared/domain/content.ts';
import { aPdf } from '../../../support/reading/a-pdf.ts';
import { aRawPdf, aStream } from '../../../support/reading/a-raw-pdf.ts';

async function read(bytes: Uint8Array, limits = {}) {
  return readPdf({ bytes, name: 'a.pdf', limits: { ...defaultLimits, ...limits } });
}

async function pagesOf(bytes: Uint8Array): Promise<readonly Page[]> {
  const { content, problem } = await read(bytes);
  if (content?.kind !== 'pages') throw new Error(`No pages: ${JSON.stringify(problem)}`);
  return content.pages;
}

const textOf = (page: Page | undefined) => page?.words.map((word) => word.text).join(' ');
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the words of a PDF', () => {
  test('stand in points from the top left, with their size and weight', async () => {
    const bytes = await aPdf((page) => {
      page.font('Helvetica-Bold').fontSize(18).text('FACTUUR', 50, 40, { lineBreak: false });
      page.font('Helvetica').fontSize(10).text('2026-0042', 300, 200, { lineBreak: false });
    });
    const [page] = await pagesOf(bytes);
    const near = (value: number) => expect.closeTo(value, -1);
    expect(page).toEqual({
      number: 1,
      width: 595.28,
      height: 841.89,
      words: [
        { text: 'FACTUUR', size: 18, bold: true, box: [near(50), near(40), near(134), near(58)] },
        { text: '2026-0042', size: 10, bold: false, box: [near(300), near(200), near(347), near(211)] },
      ],
    });
  });

  test('follow the lines of the page whatever the order in the file', async () => {
    const bytes = await aPdf((page) => {
      const put = (text: string, x: number, y: number, size = 10) =>
        page.fontSize(size).text(text, x, y, { lineBreak: false });
      put('€ 1.234,56', 400, 300);
      put('Totaal', 300, 300);
      put('Factuurnummer:', 50, 100, 8);
      put('Jansen B.V.', 300, 100);
      put('2026-0042', 150, 98.5, 12);
      put('onderaan', 50, 700);
    });
    const [page] = await pagesOf(bytes);
    expect(textOf(page)).toBe('Factuurnummer: 2026-0042 Jansen B.V. Totaal € 1.234,56 onderaan');
  });

  test('in columns that nearly touch stay apart', async () => {
    const bytes = await aPdf((page) => {
      page
        .fontSize(10)
        .text('12,50', 100, 100, { lineBreak: false })
        .text('21%', 131, 100, { lineBreak: false });
    });
    expect(textOf((await pagesOf(bytes))[0])).toBe('12,50 21%');
  });

  test('that are turned along the margin come last and stay whole', async () => {
    const bytes = await aPdf((page) => {
      page
        .save()
        .rotate(-90, { origin: [20, 400] })
        .fontSize(8)
        .text('KvK 12345678', 20, 400, { lineBreak: false });
      page.restore().fontSize(10).text('Bovenaan de brief', 50, 50, { lineBreak: false });
    });
    const [page] = await pagesOf(bytes);
    expect(textOf(page)).toBe('Bovenaan de brief KvK 12345678');
    const turned = page?.words.at(-1)?.box ?? [0, 0, 0, 0];
    expect(turned[3] - turned[1]).toBeGreaterThan(turned[2] - turned[0]);
  });

  test.each([
    [90, 841.89, 595.28],
    [180, 595.28, 841.89],
    [270, 841.89, 595.28],
  ])('on a page turned by %s degrees stand where they are shown', async (rotate, width, height) => {
    const upright = await aPdf((page) => page.fontSize(10).text('Boven links', 50, 60, { lineBreak: false }));
    const text = Buffer.from(upright).toString('latin1');
    const turned = Buffer.from(text.replace('/Type /Page\n', `/Type /Page\n/Rotate ${rotate}\n`), 'latin1');
    const [page] = await pagesOf(turned);
    const [x0 = 0, y0 = 0] = page?.words[0]?.box ?? [];
    const shown =
      { 90: [841.89 - 72, 50], 180: [595.28 - 76, 841.89 - 72], 270: [60, 595.28 - 76] }[rotate] ?? [];
    expect([page?.width, page?.height]).toEqual([width, height]);
    expect(Math.abs(x0 - (shown[0] ?? 0))).toBeLessThan(6);
    expect(Math.abs(y0 - (shown[1] ?? 0))).toBeLessThan(6);
  });

  test('in form fields and notes are read as they are shown', async () => {
    const font = '/Resources << /Font << /F 5 0 R >> >>';
    const bytes = aRawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${font} /Contents 4 0 R /Annots [6 0 R] >>`,
      aStream('', 'BT /F 10 Tf 50 700 Td (Ordernummer:) Tj ET'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (order) /V (ORD-0042) /F 4 /Rect [150 695 300 715] /AP << /N 7 0 R >> >>',
      aStream(
        `/Type /XObject /Subtype /Form /BBox [0 0 150 20] ${font}`,
        'BT /F 10 Tf 2 5 Td (ORD-0042) Tj ET',
      ),
    ]);
    expect(textOf((await pagesOf(bytes))[0])).toBe('Ordernummer: ORD-0042');
  });
});

describe('what lies inside a PDF beside its pages', () => {
  const withXml = (xml: string, draw: (page: PDFKit.PDFDocument) => void) =>
    aPdf((page) => {
      draw(page);
      page.file(Buffer.from(xml), { name: 'factur-x.xml', type: 'text/xml' });
      page.file(Buffer.from('geen xml'), { name: 'voorwaarden.txt' });
    });

  test('XML files are read with their name, others are left', async () => {
    const { status, content } = await read(
      await withXml('<Invoice><ID>1</ID></Invoice>', (p) => p.text('Factuur')),
    );
    expect([status, content?.kind === 'pages' && content.embedded.map((x) => [x.name, x.root.name])]).toEqual(
      ['text', [['factur-x.xml', 'Invoice']]],
    );
  });

  test('a scan with an XML file inside is read by its XML', async () => {
    const { status, problem } = await read(await withXml('<Invoice/>', (page) => page.image(picture, 0, 0)));
    expect([status, problem]).toEqual(['xml', { code: 'no-text-on-pages', detail: 'pages 1 of 1' }]);
  });

  test('an XML file that can not be read is said, and the pages still count', async () => {
    const { status, problem } = await read(await withXml('<Invoice>', (page) => page.text('Factuur')));
    expect([status, problem?.code]).toEqual(['text', 'damaged']);
  });
});

describe('a PDF that gives less than it should', () => {
  test('pages that are only a picture have no text', async () => {
    const scan = await aPdf((page) => page.image(picture, 0, 0, { width: 500 }));
    expect(await read(scan)).toEqual({
      status: 'no-text',
      pages: 1,
      content: null,
      problem: { code: 'no-text-on-pages', detail: 'reading of pictures is switched off' },
    });
  });

  test('a scanned page between others is named', async () => {
    const bytes = await aPdf((page) =>
      page.text('Brief').addPage().image(picture, 0, 0).addPage().text('Slot'),
    );
    const { status, problem } = await read(bytes);
    expect([status, problem]).toEqual([
      'text',
      { code: 'no-text-on-pages', detail: 'reading of pictures is switched off: pages 2 of 3' },
    ]);
  });

  test('a password to open makes it encrypted; a password of the owner alone does not', async () => {
    const locked = await aPdf((page) => page.text('geheim'), { userPassword: 'open', ownerPassword: 'baas' });
    const owned = await aPdf((page) => page.text('leesbaar'), { ownerPassword: 'baas' });
    expect([(await read(locked)).status, textOf((await pagesOf(owned))[0])]).toEqual([
      'encrypted',
      'leesbaar',
    ]);
  });

  test('cut off it is recovered or corrupt', async () => {
    const bytes = await aPdf((page) => page.text('Factuur 2026-0042'));
    const statuses = [];
    for (const share of [0.98, 0.6, 0.2, 0.05]) {
      statuses.push((await read(bytes.slice(0, Math.floor(bytes.length * share)))).status);
    }
    expect(statuses[0]).toBe('text');
    expect(statuses.at(-1)).toBe('corrupt');
  });

  test('more pages than the limit are too many', async () => {
    const bytes = await aPdf((page) => page.addPage().addPage());
    expect(await read(bytes, { pages: 2 })).toMatchObject({
      status: 'too-large',
      pages: 3,
      problem: { code: 'too-many-pages' },
    });
  });

  test('characters without meaning are no text', async () => {
    const bytes = await aPdf((page) => page.text('ABCDEFGHIJ'));
    const text = Buffer.from(bytes).toString('latin1');
    const hex = Buffer.from('\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f', 'latin1').toString('hex');
    const changed = text.replace(/<[0-9a-f]{20}>/, `<${hex}>`);
    expect(changed).not.toBe(text);
    expect((await read(Buffer.from(changed, 'latin1'))).status).toBe('no-text');
  });
});

describe('drawing a page', () => {
  test('gives a picture at the asked scale, with the size of the page in points', async () => {
    const bytes = await aPdf((page) => page.rect(0, 0, 300, 842).fill('#ff0000'));
    const view = await renderPdfPage(bytes, 1, 0.5);
    const png = PNG.sync.read(Buffer.from(view?.png ?? '', 'base64'));
    expect([view?.pages, view?.width, png.width, png.height, [...png.data.subarray(0, 4)]]).toEqual([
      1,
      expect.closeTo(595.28, 1),
      298,
      421,
      [255, 0, 0, 255],
    ]);
  });

  test('never more than 4000 pixels a side, and nothing where there is no such page', async () => {
    const bytes = await aPdf((page) => page.text('x'));
    const view = await renderPdfPage(bytes, 1, 1000);
    expect(PNG.sync.read(Buffer.from(view?.png ?? '', 'base64')).height).toBe(4000);
    expect([await renderPdfPage(bytes, 2, 1), await renderPdfPage(new Uint8Array([1]), 1, 1)]).toEqual([
      null,
      null,
    ]);
  });
});
