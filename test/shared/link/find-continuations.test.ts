import { describe, expect, test } from 'vitest';
import { continuationReason, reasonWords } from '#shared/domain/continuation-reason.ts';
import type { SourceDocument } from '#shared/domain/recognised.ts';
import { withContinuations } from '#shared/link/find-continuations.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';

type Page = Omit<DocumentSpec, 'path'> & {
  readonly pages: readonly [first: number, last: number, of: number];
};

const paged = (path: string, { pages: [first, last, of], ...said }: Page): SourceDocument => {
  const document = aSourceDocument({ type: 'invoice', ...said, path });
  return { ...document, recognised: { ...document.recognised, numbering: { first, last, of } } };
};
const numbered = { invoiceNumber: 'F-1042' } as const;
const ofSeller = { sellerVatId: 'NL001234567B01' } as const;

/** Each file with the one that it goes on with. */
const joined = (...documents: readonly SourceDocument[]) =>
  withContinuations(documents).flatMap(({ shownPath, continues }) =>
    continues ? [`${shownPath} after ${continues.document}`] : [],
  );

describe('files that together are one document', () => {
  test('name the same number, as a field or anywhere, whatever their names', () => {
    expect(
      joined(
        paged('in/c.pdf', { type: null, pages: [3, 3, 3], references: ['F1042'] }),
        paged('in/a.pdf', { pages: [1, 1, 3], fields: numbered }),
        paged('in/b.pdf', { pages: [2, 2, 3], fields: numbered }),
      ),
    ).toEqual(['in/c.pdf after in/a.pdf', 'in/b.pdf after in/a.pdf']);
  });

  test('are of the same seller and next by their names', () => {
    const rest = { type: null, fields: ofSeller } as const;
    expect(
      joined(
        paged('scan0009.pdf', { pages: [1, 2, 4], fields: { ...numbered, ...ofSeller } }),
        paged('scan0010.pdf', { ...rest, pages: [3, 3, 4] }),
        paged('scan0011.pdf', { ...rest, pages: [4, 4, 4] }),
      ),
    ).toEqual(['scan0010.pdf after scan0009.pdf', 'scan0011.pdf after scan0009.pdf']);
    expect(
      joined(
        paged('factuur 1 van 2.pdf', { pages: [1, 1, 2], fields: ofSeller }),
        paged('factuur 2 van 2.pdf', { ...rest, pages: [2, 2, 2] }),
      ),
    ).toEqual(['factuur 2 van 2.pdf after factuur 1 van 2.pdf']);
  });

  test('say what a person reads: of which file they are which pages', () => {
    const [, second] = withContinuations([
      paged('in/a 1.pdf', { pages: [1, 1, 3], fields: numbered }),
      paged('in/b.pdf', { pages: [2, 3, 3], fields: numbered }),
    ]);
    const because = second?.continues && continuationReason(second.continues);
    expect(because).toEqual({ how: 'continuation', matched: '2-3/3 a 1.pdf' });
    expect(because && reasonWords(because)).toEqual({ matched: 'a 1.pdf', pages: '2-3', of: '3' });
  });
});

const first = (path: string, fields: DocumentSpec['fields'] = numbered, of = 2) =>
  paged(path, { pages: [1, 1, of], fields });
const second = (path: string, fields: DocumentSpec['fields'] = numbered, of = 2) =>
  paged(path, { pages: [2, 2, of], fields });

test.each([
  ['a page is lacking', [first('a.pdf', numbered, 3), second('b.pdf', numbered, 3)]],
  ['they lie in two folders', [first('x/a.pdf'), second('y/a.pdf')]],
  ['they are of another length', [first('a.pdf'), second('b.pdf', numbered, 3)]],
  ['the next states another number', [first('a1.pdf'), second('a2.pdf', { invoiceNumber: 'F-1043' })]],
  [
    'the next is of another seller',
    [
      first('a1.pdf', { ...numbered, ...ofSeller }),
      second('a2.pdf', { ...numbered, sellerVatId: 'NL009999999B01' }),
    ],
  ],
  ['nothing but the name says so', [first('a1.pdf'), second('a2.pdf', {})]],
  ['the names are not next to each other', [first('a1.pdf', ofSeller), second('a3.pdf', ofSeller)]],
  ['two could be the next', [first('a.pdf'), second('b.pdf'), second('c.pdf')]],
  ['two could be the first', [first('a.pdf'), first('b.pdf'), second('c.pdf')]],
  [
    'the number says nothing',
    [first('a.pdf', { invoiceNumber: '12' }), second('b.pdf', { invoiceNumber: '12' })],
  ],
])('are left apart where %s', (_, documents) => {
  expect(joined(...documents)).toEqual([]);
});
