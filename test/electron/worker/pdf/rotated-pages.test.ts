import { expect, test } from 'vitest';
import { aPdf } from '../../../support/reading/a-pdf.ts';
import { readBytes } from '../../../support/reading/read-bytes.ts';

/** A page that is drawn turned, and that its file says to turn back. */
async function aTurnedPage(rotate: number): Promise<Uint8Array> {
  const drawn = await aPdf((page) => {
    const { width, height } = page.page;
    page
      .translate(rotate === 90 ? 0 : width, rotate === 270 ? 0 : height)
      .rotate(-rotate)
      .fontSize(10);
    page.text('Factuurnummer F-1042', 50, 60, { lineBreak: false });
    page.text('Factuurdatum 03-11-2026', 300, 60, { lineBreak: false });
    page.text('Totaal 121,00', 50, 90, { lineBreak: false });
  });
  const text = Buffer.from(drawn).toString('latin1');
  return Buffer.from(text.replace('/Type /Page\n', `/Type /Page\n/Rotate ${rotate}\n`), 'latin1');
}

test.each([90, 180, 270])(
  'a page that is turned by %s degrees is read in the order of a reader',
  async (rotate) => {
    const { content } = await readBytes('gedraaid.pdf', await aTurnedPage(rotate));
    const words = content?.kind === 'pages' ? content.pages.flatMap((page) => page.words) : [];
    expect(words.map(({ text }) => text).join(' ')).toBe(
      'Factuurnummer F-1042 Factuurdatum 03-11-2026 Totaal 121,00',
    );
    const [x0 = 0, y0 = 0] = words[0]?.box ?? [];
    expect([Math.abs(x0 - 50) < 3, Math.abs(y0 - 60) < 6]).toEqual([true, true]);
  },
);
