import { expect, it } from 'vitest';
import { lessCertain } from '#electron/worker/ocr/less-certain.ts';
import type { Page } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';

const file = '/w/bundel.pdf' as FilePath;

function aPage(number: number, certainty?: number): Page {
  const word = { text: 'Factuur', box: [10, 10, 60, 22] as const, size: 12, bold: false };
  return { number, width: 595, height: 842, words: [word], ...(certainty !== undefined && { certainty }) };
}

function anInvoice(page: number, iban: string): RecognisedContent {
  const at = { kind: 'page', file, page, box: [10, 10, 60, 22] } as const;
  const read = (text: string) =>
    ({ state: 'read', value: { kind: 'identifier', text }, raw: text, at, confidence: 0.9 }) as const;
  return {
    type: { type: 'invoice', confidence: 0.9, because: 'Factuur' },
    fields: { invoiceNumber: read(`F-${page}`), iban: read(iban) },
    lines: [],
    references: [],
  };
}

it('makes each of several documents in a scan as certain as its own pages', () => {
  const first = anInvoice(1, 'NL91ABNA0417164300');
  const second = anInvoice(2, 'NL91ABNA0417164301');
  const parts = [
    { pages: { first: 1, last: 1 }, recognised: first },
    { pages: { first: 2, last: 2 }, recognised: second },
  ];
  const pages = [aPage(1), aPage(2, 0.8)];
  const [printed, scanned] =
    lessCertain({ ...first, parts }, { kind: 'pages', pages, embedded: [] }).parts ?? [];
  expect(printed?.recognised).toEqual(first);
  expect(scanned?.recognised).toMatchObject({
    type: { confidence: 0.72 },
    fields: {
      invoiceNumber: { state: 'read', confidence: 0.72, at: { fromPicture: true } },
      iban: { state: 'unreadable', reason: 'read-from-picture', at: { fromPicture: true } },
    },
  });
});
