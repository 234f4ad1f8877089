import { describe, expect, test } from 'vitest';
import { readPdf } from '#electron/worker/pdf/read-pdf.ts';
import { readsLikeText } from '#electron/worker/pdf/reads-like-text.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { aRawPdf, aStream } from '../../../support/reading/a-raw-pdf.ts';
import { readBytes } from '../../../support/reading/read-bytes.ts';

const helvetica = '/Type /Font /Subtype /Type1 /BaseFont /Helvetica';

/** One page that says exactly this. */
function aPageOf(content: string, font = helvetica): Uint8Array {
  return aRawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>',
    aStream('', content),
    `<< ${font} >>`,
  ]);
}

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const { content, status } = await readPdf({ bytes, name: 'a.pdf', limits: defaultLimits });
  return content?.kind === 'pages'
    ? (content.pages[0]?.words.map(({ text }) => text).join(' ') ?? '')
    : status;
}

describe('letters that are set apart', () => {
  test.each([
    ['by the space between letters', 'BT /F 10 Tf 4 Tc 50 700 Td (Factuurnummer 2026-0042) Tj ET'],
    ['by spaces', 'BT /F 10 Tf 50 700 Td (F a c t u u r n u m m e r   2 0 2 6 - 0 0 4 2) Tj ET'],
  ])('%s are words again', async (_, content) => {
    expect(await wordsOf(aPageOf(content))).toBe('Factuurnummer 2026-0042');
  });

  test('far apart, in the columns of a table, stay apart', async () => {
    const columns = [1, 2, 3, 4, 5, 6].map((number) => `1 0 0 1 ${50 + number * 40} 700 Tm (${number}) Tj`);
    expect(await wordsOf(aPageOf(`BT /F 10 Tf ${columns.join(' ')} ET`))).toBe('1 2 3 4 5 6');
  });
});

test('ligatures are their letters', async () => {
  const font = `${helvetica} /FirstChar 65 /LastChar 66 /Widths [500 500] /Encoding << /Type /Encoding /Differences [65 /fi /fl] >>`;
  expect(await wordsOf(aPageOf('BT /F 10 Tf 50 700 Td (AB) Tj ET', font))).toBe('fifl');
});

describe('text that is not drawn', () => {
  const unseen = 'BT 3 Tr /F 10 Tf 50 700 Td (Factuurnummer: 2026-0042) Tj ET';

  test('was read from a scan by another program, and is told as such', async () => {
    const { status, content } = await readBytes('scan.pdf', aPageOf(unseen));
    expect([status, content?.kind]).toEqual(['ocr', 'pages']);
  });

  test('beside text that is drawn is no part of what a person reads', async () => {
    const bytes = aPageOf(
      `BT 0 Tr /F 10 Tf 50 600 Td (Factuurnummer: 2026-0099 van Jansen B.V.) Tj ET ${unseen}`,
    );
    expect(await wordsOf(bytes)).toBe('Factuurnummer: 2026-0099 van Jansen B.V.');
  });
});

describe('letters that make no words', () => {
  const sentence =
    'Hierbij ontvangt u de factuur voor de geleverde goederen volgens onze algemene voorwaarden ';
  /** Every letter as another, as a renumbered font without a map gives it. */
  const moved = (text: string, by: number) =>
    [...text]
      .map((letter) =>
        letter === ' ' ? ' ' : String.fromCharCode(33 + ((letter.charCodeAt(0) - 33 + by) % 93)),
      )
      .join('');

  test.each([29, 64, 7])('every one moved by %s are seen to be no text', (by) => {
    expect(readsLikeText(moved(sentence.repeat(3), by).split(' '))).toBe(false);
  });

  test.each([
    ['a Dutch sentence', sentence.repeat(3)],
    ['a list of article numbers and amounts', 'ART-10293 12,50 21% '.repeat(20)],
    ['a table of contents with rows of dots', 'Inleiding ..................................... 1 '.repeat(9)],
    ['Greek', 'Τιμολόγιο αριθμός πελάτη ημερομηνία '.repeat(9)],
    ['a few signs', '*** --- ***'],
  ])('%s is text', (_, text) => {
    expect(readsLikeText(text.split(' '))).toBe(true);
  });

  test('on a page give no value', async () => {
    const lines = Array.from(
      { length: 6 },
      () => `(${moved(sentence, 29).replace(/[()\\]/g, '#')}) Tj 0 -14 Td`,
    );
    expect(await wordsOf(aPageOf(`BT /F 10 Tf 50 700 Td ${lines.join(' ')} ET`))).toBe('no-text');
  });
});
