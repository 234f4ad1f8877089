import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '#shared/domain/recognised.ts';
import { findOwnCompany, likelyOwnCompanies, ownCompanyDecision, sideOf } from '#shared/link/own-company.ts';
import { withoutOwnNumbers } from '#shared/link/own-numbers.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';

const us = 'Voorbeeld Techniek B.V.';
const ourVat = 'NL004495445B01';

function invoice(path: string, fields: DocumentSpec['fields']): SourceDocument {
  return aSourceDocument({ path, type: 'invoice', ...(fields && { fields }) });
}

const bought = [
  invoice('a.pdf', { sellerName: 'Proef Papier', buyerName: us, buyerVatId: ourVat }),
  invoice('b.pdf', { sellerName: 'Bouw & Zonen', buyerName: 'VOORBEELD TECHNIEK BV', buyerVatId: ourVat }),
  invoice('c.pdf', { sellerName: 'Proef Papier', buyerName: us }),
];
const sold = invoice('d.pdf', { sellerName: us, sellerVatId: ourVat, buyerName: 'Klant Noord' });

describe('findOwnCompany', () => {
  it('is the company on most documents, whether it buys or sells and however its legal form is written', () => {
    const own = findOwnCompany([...bought, sold]);
    expect(own).toMatchObject({ name: us, documents: 4, named: 4, isPinned: false });
    expect([...bought, sold].map((document) => sideOf(document, own))).toEqual([
      'buyer',
      'buyer',
      'buyer',
      'seller',
    ]);
    expect(own && ownCompanyDecision(own)).toMatchObject({
      subject: 'own-company',
      chosen: us,
      by: 'most-named',
      because: '4 / 4',
    });
  });

  it('is unknown where two companies stand on as many documents', () => {
    const pair = ['a.pdf', 'b.pdf'].map((path) =>
      invoice(path, { sellerName: 'Proef Papier', buyerName: us }),
    );
    expect(findOwnCompany(pair)).toBeNull();
    expect(findOwnCompany([])).toBeNull();
  });

  it('is unknown where the most frequent stands on less than half of them', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      invoice(`${name}.pdf`, { sellerName: `Zaak ${name}${name}${name}` }),
    );
    expect(findOwnCompany([...bought.slice(0, 2), ...many])).toBeNull();
  });

  it('is what a person said, also that it is none', () => {
    const own = findOwnCompany(bought, 'Bouw & Zonen');
    expect(own).toMatchObject({ name: 'Bouw & Zonen', isPinned: true, documents: 1 });
    expect(bought.map((document) => sideOf(document, own))).toEqual(['neither', 'seller', 'neither']);
    expect(findOwnCompany(bought, null)).toBeNull();
  });

  it('is found on a document without its name by a number of its own', () => {
    const own = findOwnCompany([...bought, sold]);
    const unnamed = invoice('e.pdf', { sellerName: 'Bouw & Zonen', buyerVatId: ourVat });
    expect(sideOf(unnamed, own)).toBe('buyer');
  });

  it('offers the companies on most documents to choose from', () => {
    expect(likelyOwnCompanies([...bought, sold])).toEqual([
      us,
      'Proef Papier',
      'Bouw & Zonen',
      'Klant Noord',
    ]);
  });
});

describe('withoutOwnNumbers', () => {
  it("takes the reader's own numbers from the seller and gives the VAT id to the buyer", () => {
    const own = findOwnCompany([...bought, sold]);
    const misread = invoice('f.pdf', { sellerName: 'Proef Papier', buyerName: us, sellerVatId: ourVat });
    const { fields } = withoutOwnNumbers(misread, own).recognised;
    expect(fields.sellerVatId).toBeUndefined();
    expect(fields.buyerVatId).toMatchObject({ state: 'read', value: { text: ourVat } });
  });

  it('knows a number on the documents of two sellers for the own one, since sellers share none', () => {
    const shared = ['Proef Papier', 'Bouw & Zonen'].map((sellerName, index) =>
      invoice(`g${index}.pdf`, {
        sellerName,
        buyerName: us,
        sellerKvk: '10000011',
        iban: 'NL91ABNA0417164300',
      }),
    );
    const own = findOwnCompany([...bought, ...shared]);
    const cleared = shared.map((document) => withoutOwnNumbers(document, own).recognised.fields);
    expect(cleared.map(({ sellerKvk, iban }) => [sellerKvk, iban])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('leaves every other number and every e-invoice as it is', () => {
    const own = findOwnCompany([...bought, sold]);
    const right = invoice('h.pdf', {
      sellerName: 'Proef Papier',
      buyerName: us,
      sellerVatId: 'NL001234567B90',
    });
    expect(withoutOwnNumbers(right, own)).toBe(right);
    expect(withoutOwnNumbers(sold, own)).toBe(sold);
    expect(withoutOwnNumbers(right, null)).toBe(right);
  });
});
