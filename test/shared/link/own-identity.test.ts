import { expect, it } from 'vitest';
import type { SourceDocument } from '#shared/domain/recognised.ts';
import { findOwnCompany } from '#shared/link/own-company.ts';
import { ownIdentity } from '#shared/link/own-identity.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';

const us = 'Voorbeeld Techniek B.V.';

function invoice(path: string, fields: NonNullable<DocumentSpec['fields']>): SourceDocument {
  return aSourceDocument({ path, type: 'invoice', fields });
}

const bought = ['Proef Papier', 'Bouw & Zonen', 'Zwaluw Transport'].map((sellerName, place) =>
  invoice(`in ${place}.pdf`, {
    sellerName,
    sellerAddress: 'Dorpsweg 1, 1234 AB Nergens',
    buyerName: us,
    buyerVatId: place === 0 ? 'NL002455799B11' : 'NL004495445B01',
    buyerAddress:
      place === 0 ? 'Loodsweg 9, 5678 XZ Elders' : `Havenkade ${place === 1 ? '12A' : '12 a'}, 5678 CD`,
  }),
);

it('is what two documents at least agree on beside the own name', () => {
  expect(ownIdentity(bought, findOwnCompany(bought))).toEqual({
    names: [us],
    vatIds: ['NL004495445B01'],
    addresses: ['Havenkade 12A, 5678 CD'],
  });
});

it('takes whoever gets the invoices of three suppliers for a company of the same administration', () => {
  const others = ['Proef Papier', 'Bouw & Zonen', 'Zwaluw Transport'].map((sellerName) =>
    invoice(`ander ${sellerName}.pdf`, { sellerName, buyerName: 'Voorbeeld Vastgoed B.V.' }),
  );
  const stray = invoice('verdwaald.pdf', { sellerName: 'Proef Papier', buyerName: 'Iemand Anders B.V.' });
  const documents = [...bought, ...others, stray];
  const own = findOwnCompany(documents, us);
  expect(ownIdentity(documents, own)?.names).toEqual([us, 'Voorbeeld Vastgoed B.V.']);
});

it('is unknown where nobody knows who we are', () => expect(ownIdentity(bought, null)).toBeNull());
