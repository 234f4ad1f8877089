import { describe, expect, test } from 'vitest';
import { documentSource, type Question } from '#shared/assemble/document-source.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
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

const onPicture: Evidence = { ...at, fromPicture: true };

function asked(place: Evidence, changes: Partial<Question> = {}) {
  const { reading, how } = documentSource({
    document: aSourceDocument({ path: 'factuur.pdf', fields: { totalGross: { ...printed, at: place } } }),
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
    expect(asked(at)).toEqual({ how: 'label', reading: printed });
  });

  test('is not believed when it was read from a picture, wherever else the expected one stands', () => {
    const doubted = {
      how: 'label',
      reading: { state: 'unreadable', reason: 'read-from-picture', raw: '127,00', at: onPicture },
    };
    const found = { state: 'found', raw: '121,00', at: elsewhere, confidence: 0.8 } as const;
    expect([asked(onPicture), asked(onPicture, { vouched: () => found })]).toEqual([doubted, doubted]);
  });

  test('is told by the likeness that a picture shows of the expected one', () => {
    const similar = { state: 'similar', raw: '1Z1,00', at: onPicture } as const;
    expect(asked(onPicture, { vouched: () => similar })).toEqual({
      how: 'label',
      reading: { state: 'unreadable', reason: 'read-from-picture', raw: '1Z1,00', at: onPicture },
    });
  });

  test('is believed from a picture when it is the expected one, or nothing is expected', () => {
    expect([asked(onPicture, { expected: amount('127.00') }), asked(onPicture, { expected: null })]).toEqual([
      { how: 'label', reading: { ...printed, at: onPicture } },
      { how: 'label', reading: { ...printed, at: onPicture } },
    ]);
  });
});
