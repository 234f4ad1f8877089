import { describe, expect, test } from 'vitest';
import { readPdf } from '#electron/worker/pdf/read-pdf.ts';
import { signerName } from '#electron/worker/pdf/signer-name.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aRawPdf, aStream } from '../../../support/reading/a-raw-pdf.ts';
import { aSignedPdf } from '../../../support/reading/a-signed-pdf.ts';

/** A page with one line of text at the top and these annotations, of which all are fields of the form. */
function aForm(annotations: readonly string[], page = '', objects: readonly string[] = []): Uint8Array {
  const places = annotations.map((_, index) => `${index + 6} 0 R`).join(' ');
  return aRawPdf([
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${places}] /NeedAppearances true /DA (/F 10 Tf) >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R /Annots [${places}] >>`,
    aStream('', 'BT /F 10 Tf 50 700 Td (Factuurnummer:) Tj ET'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...annotations,
    ...objects,
  ]);
}

const field = (rest: string, rect = '150 695 300 715') =>
  `<< /Type /Annot /Subtype /Widget /F 4 /Rect [${rect}] ${rest} >>`;

async function contentOf(bytes: Uint8Array) {
  const { content } = await readPdf({ bytes, name: 'a.pdf', limits: defaultLimits });
  if (content?.kind !== 'pages') throw new Error('No pages');
  return content;
}

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const [page] = (await contentOf(bytes)).pages;
  return page?.words.map(({ text }) => text).join(' ') ?? '';
}

describe('what was filled in on a form', () => {
  test('stands at its field although nothing draws it, so that a value is recognised with its place', async () => {
    const content = await contentOf(aForm([field('/FT /Tx /T (nr) /V (2026-0042)')]));
    const { fields } = recogniseDocument(content, 'factuur.pdf', 'factuur.pdf' as FilePath);
    const number = fields.invoiceNumber;
    expect(number).toMatchObject({ state: 'read', value: { kind: 'identifier', text: '2026-0042' } });
    const box = number?.state === 'read' && number.at.kind === 'page' ? number.at.box : null;
    expect(box).toEqual([150, 132, 195, 142]);
  });

  test('is one value on several lines, a ticked box, and a choice by its label', async () => {
    const bytes = aForm(
      [
        field('/FT /Tx /Ff 4096 /T (adres) /V (Dorpsstraat 1\n1234 AB Ons Dorp)', '50 600 300 640'),
        field(
          '/FT /Btn /T (akkoord) /V /Ja /AS /Ja /AP << /N << /Ja 10 0 R /Off 10 0 R >> >>',
          '50 550 60 560',
        ),
        field(
          '/FT /Btn /T (niet) /V /Off /AS /Off /AP << /N << /Ja 10 0 R /Off 10 0 R >> >>',
          '50 530 60 540',
        ),
        field(
          '/FT /Ch /Ff 131072 /T (land) /V (NL) /Opt [[(BE) (België)] [(NL) (Nederland)]]',
          '50 500 200 515',
        ),
      ],
      '',
      [aStream('/Type /XObject /Subtype /Form /BBox [0 0 10 10]', '')],
    );
    expect(await wordsOf(bytes)).toBe('Factuurnummer: Dorpsstraat 1 1234 AB Ons Dorp ☒ Nederland');
  });

  test('is not told twice where it is drawn, and comes from the field where the drawing is empty', async () => {
    const drawing = (text: string) =>
      aStream(
        '/Type /XObject /Subtype /Form /BBox [0 0 150 20] /Resources << /Font << /F 5 0 R >> >>',
        text === '' ? '' : `BT /F 10 Tf 2 5 Td (${text}) Tj ET`,
      );
    const withDrawing = (text: string) =>
      aForm([field('/FT /Tx /T (a) /V (ORD-0042) /AP << /N 7 0 R >>')], '', [drawing(text)]);
    expect([await wordsOf(withDrawing('ORD-0042')), await wordsOf(withDrawing(''))]).toEqual([
      'Factuurnummer: ORD-0042',
      'Factuurnummer: ORD-0042',
    ]);
  });

  test('stays unread where it is hidden or a password', async () => {
    const bytes = aForm([
      `<< /Type /Annot /Subtype /Widget /F 2 /Rect [150 695 300 715] /FT /Tx /T (a) /V (verborgen) >>`,
      field('/FT /Tx /Ff 8192 /T (b) /V (geheim)', '150 600 300 620'),
    ]);
    expect(await wordsOf(bytes)).toBe('Factuurnummer:');
  });

  test('stands where it is shown on a page that is turned', async () => {
    const [page] = (await contentOf(aForm([field('/FT /Tx /T (a) /V (ORD-0042)')], '/Rotate 90'))).pages;
    const box = page?.words.find(({ text }) => text === 'ORD-0042')?.box ?? [0, 0, 0, 0];
    expect([page?.width, box[0] >= 695 && box[2] <= 717, box[1] >= 150 && box[3] <= 300]).toEqual([
      842,
      true,
      true,
    ]);
  });
});

describe('remarks on a page', () => {
  test('typed on the page are words of it; stuck on it they only give numbers to link on', async () => {
    const content = await contentOf(
      aForm([
        '<< /Type /Annot /Subtype /FreeText /F 4 /Rect [150 695 300 715] /Contents (2026-0042) /DA (/F 10 Tf) >>',
        '<< /Type /Annot /Subtype /Text /F 4 /Rect [400 400 420 420] /Contents (Hoort bij order ORD-4711) >>',
        '<< /Type /Annot /Subtype /Highlight /F 4 /Rect [50 695 100 715] /QuadPoints [50 715 100 715 50 695 100 695] /Contents (Nagekeken) >>',
      ]),
    );
    const { fields, references } = recogniseDocument(content, 'a.pdf', 'a.pdf' as FilePath);
    expect(content.pages[0]?.notes).toEqual(['Hoort bij order ORD-4711', 'Nagekeken']);
    expect([fields.invoiceNumber?.state, fields.orderNumber, references.includes('ORD4711')]).toEqual([
      'read',
      undefined,
      true,
    ]);
  });
});

describe('digital signatures', () => {
  test('are told with who and when; a field that waits for one is none', async () => {
    const bytes = aSignedPdf([
      { by: 'A. de Voorbeeld', at: "D:20260314120000+01'00'" },
      { by: 'Jansen Techniek B.V.' },
    ]);
    const content = await contentOf(bytes);
    const signatures = [
      { by: 'A. de Voorbeeld', on: '2026-03-14' },
      { by: 'Jansen Techniek B.V.', on: null },
    ];
    expect(content.signatures).toEqual(signatures);
    expect(recogniseDocument(content, 'a.pdf', 'a.pdf' as FilePath).signatures).toEqual(signatures);
    expect('signatures' in (await contentOf(aSignedPdf([])))).toBe(false);
  });

  test.each([
    ['nothing', []],
    ['a length beyond the end', [0x30, 0x84, 0xff, 0xff, 0xff, 0xff]],
    ['an endless length', [0x30, 0x80, 0, 0]],
    ['letters', [...Buffer.from('geen handtekening')]],
  ])('whose seal holds %s have no name', (_, bytes) => {
    expect(signerName(Uint8Array.from(bytes))).toBeNull();
  });
});
