import { expect, test } from 'vitest';
import { wantedVouchings } from '#shared/assemble/wanted-vouchings.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { linkDocuments } from '#shared/link/link-documents.ts';
import { orderType } from '../../support/a-dossier-type.ts';
import { aRegister } from '../../support/a-register.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';

const register = aRegister(orderType, [
  { orderNumber: '2026-0042', customerName: 'De Korenaar', totalGross: '121.00', totalNet: null },
]);

test('every register value that this type of document states is looked for', () => {
  expect(wanted({ path: '2026-0042.pdf', type: 'invoice' })).toEqual([
    '2026-0042.pdf order:20260042 orderNumber 2026-0042',
    '2026-0042.pdf order:20260042 customerName De Korenaar',
    '2026-0042.pdf order:20260042 totalGross 121.00',
  ]);
});

test('what was read beside a label already is not looked for again', () => {
  const fields = { orderNumber: '2026 0042', totalGross: '112.00' } as const;
  expect(wanted({ path: 'a.pdf', type: 'invoice', fields })).toEqual([
    'a.pdf order:20260042 customerName De Korenaar',
    'a.pdf order:20260042 totalGross 121.00',
  ]);
});

test.each([
  ['of an unknown type', { path: '2026-0042.pdf' }],
  ['without text', { path: '2026-0042.pdf', type: 'invoice', status: 'no-text' }],
  ['that is only suggested', { path: '02026-0042x.pdf', type: 'invoice' }],
] as const)('nothing is looked for in a document %s', (_, document) => {
  expect(wanted(document)).toEqual([]);
});

function wanted(spec: DocumentSpec): readonly string[] {
  const input = { documents: [aSourceDocument(spec)], registers: [register], types: [orderType] };
  const { links, fromDocuments } = linkDocuments({ ...input, confirmed: [] });
  return wantedVouchings({ ...input, links, fromDocuments }).map(
    ({ document, dossier, field, expected }) => `${document} ${dossier} ${field} ${canonicalText(expected)}`,
  );
}
