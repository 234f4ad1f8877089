import { describe, expect, test } from 'vitest';
import { documentSource, type Question } from '#shared/assemble/document-source.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import type { ReadStatus } from '#shared/domain/file-reading.ts';
import { amount } from '../../support/a-dossier.ts';
import { orderType } from '../../support/a-dossier-type.ts';
import { aSourceDocument } from '../../support/a-source-document.ts';

const file = 'C:/werk/factuur.pdf' as FilePath;
const at: Evidence = { kind: 'page', file, page: 1, box: [300, 500, 340, 510] };
const elsewhere: Evidence = { kind: 'page', file, page: 1, box: [100, 100, 140, 110] };
const printed = { state: 'read', value: amount('127.00'), raw: '127,00', confidence: 0.85, at } as const;
const field = orderType.fields.find(({ inDocuments }) => inDocuments?.field === 'totalGross') ?? fail();

function fail(): never {
  throw new Error('The type has no such field');
}

function asked(status: ReadStatus, changes: Partial<Question> = {}) {
  const { reading, how } = documentSource({
    document: aSourceDocument({ path: 'factuur.pdf', status, fields: { totalGross: printed } }),
    documentType: 'invoice',
    field,
    expected: amount('121.00'),
    vouched: () => ({ state: 'not-found' }),
    ...changes,
  });
  return { how, reading };
}

describe('a value beside a label that is not the expected one', () => {
  test('is stated when it is printed', () => {
    expect(asked('text')).toEqual({ how: 'label', reading: printed });
  });

  test('is not believed when it was read from a picture, wherever else the expected one stands', () => {
    const doubted = {
      how: 'label',
      reading: { state: 'unreadable', reason: 'read-from-picture', raw: '127,00', at },
    };
    const found = { state: 'found', raw: '121,00', at: elsewhere, confidence: 0.8 } as const;
    expect([asked('ocr'), asked('ocr', { vouched: () => found })]).toEqual([doubted, doubted]);
  });

  test('of which a picture shows all but one letter is shown with its place, and on a printed page it is not there', () => {
    const similar = { state: 'similar', raw: '1Z1,00', at: elsewhere } as const;
    expect([asked('ocr', { vouched: () => similar }), asked('text', { vouched: () => similar })]).toEqual([
      {
        how: 'label',
        reading: { state: 'unreadable', reason: 'read-from-picture', raw: '1Z1,00', at: elsewhere },
      },
      { how: 'label', reading: printed },
    ]);
  });

  test('is believed from a picture when it is the expected one, or nothing is expected', () => {
    expect([asked('ocr', { expected: amount('127.00') }), asked('ocr', { expected: null })]).toEqual([
      { how: 'label', reading: printed },
      { how: 'label', reading: printed },
    ]);
  });
});
