import { expect, test } from 'vitest';
import { linkDocuments } from '#shared/link/link-documents.ts';
import { aRegister } from '../../support/a-register.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';
import { shippedType } from '../../support/shipped-type.ts';

/** How a document is linked to the one dossier of a type. */
function linkedTo(id: string, row: Readonly<Record<string, string>>, document: DocumentSpec) {
  const type = shippedType(id);
  const { links } = linkDocuments({
    documents: [aSourceDocument(document)],
    registers: [aRegister(type, [row])],
    types: [type],
    confirmed: [],
  });
  return links.map(({ certainty }) => certainty);
}

const agreed = { contractNumber: 'CT-2026-014', partyName: 'Schoonmaak Test' };
const contract = (sellerName: string, buyerName: string): DocumentSpec => ({
  path: 'contract.pdf',
  type: 'contract',
  fields: { contractNumber: 'CT-2026-014', sellerName, buyerName },
});

test('a contract is of the party that it names on either side', () => {
  expect(linkedTo('contract', agreed, contract('Ons Bedrijf B.V.', 'Schoonmaak Test B.V.'))).toEqual([
    'certain',
  ]);
  expect(linkedTo('contract', agreed, contract('Schoonmaak Test B.V.', 'Ons Bedrijf B.V.'))).toEqual([
    'certain',
  ]);
  expect(linkedTo('contract', agreed, contract('Ons Bedrijf B.V.', 'Drukkerij Elders'))).toEqual([
    'suggested',
  ]);
});

test('a contract of which one side is not surely read may be of the party on that side', () => {
  const fields = { contractNumber: 'CT-2026-014', sellerName: 'Ons Bedrijf B.V.' };
  expect(linkedTo('contract', agreed, { path: 'contract.pdf', type: 'contract', fields })).toEqual([
    'certain',
  ]);
});

test('a paper about a person that was filed under the number of a dossier is of that dossier, whomever it names', () => {
  const row = { personnelNumber: '20001', employeeName: 'A. Bakker', birthDate: '1980-05-01' };
  const named = { type: 'id-document', fields: { subjectName: 'C. Jansen' } } as const;
  expect(linkedTo('personeelsdossier', row, { path: '20001/paspoort.pdf', ...named })).toEqual(['certain']);
  expect(linkedTo('personeelsdossier', row, { path: 'paspoort 20001.pdf', ...named })).toEqual(['certain']);
});
