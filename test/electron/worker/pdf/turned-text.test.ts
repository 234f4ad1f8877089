import { expect, test } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { vouch } from '#shared/recognise/vouch.ts';
import { aPdf } from '../../../support/reading/a-pdf.ts';
import { readBytes } from '../../../support/reading/read-bytes.ts';

const file = 'a.pdf' as FilePath;

/** An upright invoice with bank details that run along its left margin, turned by so many degrees. */
async function aMargin(degrees: 90 | 270) {
  const bytes = await aPdf((page) => {
    page.fontSize(16).text('Factuur', 100, 60, { lineBreak: false });
    page.fontSize(10).text('Factuurnummer F-1042', 100, 100, { lineBreak: false });
    page.text('Factuurdatum 03-11-2026', 100, 120, { lineBreak: false });
    page.text('Totaal 121,00', 100, 160, { lineBreak: false });
    const [x, y] = degrees === 90 ? [40, 300] : [30, 700];
    page.translate(x, y).rotate(degrees);
    page.text('IBAN NL91 ABNA 0417 1643 00 KvK 12345678', 0, 0, { lineBreak: false });
  });
  const { content } = await readBytes('marge.pdf', bytes);
  if (content?.kind !== 'pages') throw new Error('not read');
  return content;
}

test.each([90, 270] as const)(
  'text turned by %s degrees inside a page is read by itself',
  async (degrees) => {
    const { fields } = recogniseDocument(await aMargin(degrees), 'marge.pdf', file);
    const values = Object.entries(fields).flatMap(([name, reading]) =>
      reading.state === 'read' ? [[name, canonicalText(reading.value)]] : [],
    );
    expect(Object.fromEntries(values)).toMatchObject({
      invoiceNumber: 'F-1042',
      invoiceDate: '2026-11-03',
      iban: 'NL91ABNA0417164300',
      sellerKvk: '12345678',
    });
  },
);

test.each([90, 270] as const)(
  'a value turned by %s degrees is pointed at where it stands',
  async (degrees) => {
    const content = await aMargin(degrees);
    const { fields } = recogniseDocument(content, 'marge.pdf', file);
    const found = vouch(content.pages, { kind: 'identifier', text: 'NL91ABNA0417164300' }, file);
    const boxes = [fields.iban, found].map((at) =>
      at && 'at' in at && at.at && 'box' in at.at ? at.at.box : null,
    );
    for (const box of boxes) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box ?? [];
      expect([x0 > 10, x1 < 60, y1 - y0 > 60, y0 > 200, y1 < 720]).toEqual([true, true, true, true, true]);
    }
  },
);
