import { describe, expect, test } from 'vitest';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';
import { linkDocuments } from '#shared/link/link-documents.ts';
import { orderType, purchaseType } from '../../support/a-dossier-type.ts';
import { aRegister } from '../../support/a-register.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';
import { shippedType } from '../../support/shipped-type.ts';

const types = [orderType, purchaseType];

/** The same for what is sold: its other party is the buyer. */
const salesType: DossierType = {
  ...purchaseType,
  id: 'verkoopfactuur',
  fields: purchaseType.fields.map((field) =>
    field.id === 'supplierName'
      ? { ...field, inDocuments: { field: 'buyerName', types: ['invoice', 'credit-note'] } }
      : field,
  ),
};

test('without a register the order number that documents state makes the dossier, written as most of them do', () => {
  expect(
    formed([
      { path: 'a.pdf', type: 'order', fields: { orderNumber: '2026-0042' } },
      { path: 'b.pdf', type: 'invoice', fields: { orderNumber: '2026-0042', invoiceNumber: 'VF26-7' } },
      { path: 'c.pdf', type: 'delivery-note', fields: { orderNumber: '20260042' } },
    ]),
  ).toEqual({
    dossiers: ['order:20260042 2026-0042'],
    links: ['a.pdf certain order:20260042', 'b.pdf certain order:20260042', 'c.pdf certain order:20260042'],
  });
});

test('an invoice without an order number is a purchase invoice', () => {
  expect(formed([{ path: 'a.pdf', type: 'invoice', fields: { invoiceNumber: 'F2026-118' } }])).toEqual({
    dossiers: ['inkoopfactuur:F2026118 F2026-118'],
    links: ['a.pdf certain inkoopfactuur:F2026118'],
  });
});

describe('the same invoice number of two suppliers', () => {
  const apartType = { ...purchaseType, keyApart: { by: ['supplierName'], unlessSame: [] } };
  const bill = (path: string, sellerName: string, more: DocumentSpec['fields'] = {}): DocumentSpec => ({
    path,
    type: 'invoice',
    fields: { invoiceNumber: '2026-001', sellerName, ...more },
  });

  test('makes a dossier for each of them, and every paper goes to that of its own sender', () => {
    const papers = [
      bill('a.pdf', 'Lumina Licht B.V.', { sellerVatId: 'NL000099998B57' }),
      bill('b.pdf', 'Proef Papier'),
      bill('c.pdf', 'Lumina Licht', { sellerVatId: 'NL000099998B57' }),
    ];
    const answer = {
      dossiers: [
        'inkoopfactuur:2026001@NL000099998B57 2026-001',
        'inkoopfactuur:2026001@PROEFPAPIER 2026-001',
      ],
      links: [
        'a.pdf certain inkoopfactuur:2026001@NL000099998B57',
        'b.pdf certain inkoopfactuur:2026001@PROEFPAPIER',
        'c.pdf certain inkoopfactuur:2026001@NL000099998B57',
      ],
    };
    expect(formed(papers, [apartType])).toEqual(answer);
    expect(formed(papers.toReversed(), [apartType])).toEqual(answer);
  });

  test.each([
    [
      'one of them does not say who sent it',
      [bill('a.pdf', 'Lumina'), bill('b.pdf', 'Papier'), bill('c.pdf', '')],
    ],
    ['their names have a word in common', [bill('a.pdf', 'Lumina Licht'), bill('b.pdf', 'Lumina Groep')]],
    [
      'they have one VAT number',
      [
        bill('a.pdf', 'Lumina', { sellerVatId: 'NL000099998B57' }),
        bill('b.pdf', 'Papier', { sellerVatId: 'NL000099998B57' }),
      ],
    ],
  ])('is one dossier where %s', (_, papers) => {
    expect(formed(papers, [apartType]).dossiers).toEqual(['inkoopfactuur:2026001 2026-001']);
  });
});

test('an invoice from another company that states our order number is a purchase invoice', () => {
  const us = 'Voorbeeld Handel B.V.';
  const sale = { orderNumber: '2026-0042', sellerName: us } as const;
  const buys = { buyerName: us } as const;
  expect(
    formed([
      { path: 'a.pdf', type: 'order-confirmation', fields: sale },
      { path: 'b.pdf', type: 'invoice', fields: { ...sale, invoiceNumber: 'VF26-7' } },
      { path: 'c.pdf', type: 'invoice', fields: { ...buys, invoiceNumber: 'NB-1', orderNumber: 'IO-1' } },
      {
        path: 'd.pdf',
        type: 'invoice',
        fields: { sellerName: 'Lumina', invoiceNumber: 'LD-1', orderNumber: 'IO-2' },
      },
    ]).dossiers,
  ).toEqual(['inkoopfactuur:LD1 LD-1', 'inkoopfactuur:NB1 NB-1', 'order:20260042 2026-0042']);
});

describe('among all shipped types', () => {
  const shipped = ['contract', 'eu-levering', 'inkoopfactuur', 'order', 'retour', 'verkoopfactuur'].map(
    shippedType,
  );
  const bill = (path: string, sellerName: string, buyerName: string, orderNumber: string): DocumentSpec => ({
    path,
    type: 'invoice',
    fields: { sellerName, buyerName, orderNumber, invoiceNumber: `F-${path.charCodeAt(0)}` },
  });

  test('invoices of many companies are purchases, whatever order numbers they state', () => {
    const papers = [
      bill('a.pdf', 'Lumina', 'Jansen Techniek', 'PO-1'),
      bill('b.pdf', 'Nergens B.V.', 'Jansen Techniek', 'PO-1'),
      bill('c.pdf', 'Illusie', 'Pieters', 'PO-3'),
    ];
    expect(formed(papers, shipped).dossiers).toEqual([
      'inkoopfactuur:F97 F-97',
      'inkoopfactuur:F98 F-98',
      'inkoopfactuur:F99 F-99',
    ]);
  });

  test('invoices of one company to many are its sales', () => {
    const papers = [
      bill('a.pdf', 'Jansen Techniek', 'Lumina', 'PO-1'),
      bill('b.pdf', 'Jansen Techniek', 'Nergens', 'PO-2'),
      bill('c.pdf', 'Jansen Techniek', 'Illusie', 'PO-3'),
    ];
    expect(formed(papers, shipped).dossiers).toEqual([
      'verkoopfactuur:F97 F-97',
      'verkoopfactuur:F98 F-98',
      'verkoopfactuur:F99 F-99',
    ]);
  });

  test('an invoice whose folder is named after its order belongs to that order', () => {
    const paper = bill('2026-0042/factuur.pdf', 'Jansen Techniek', 'Lumina', '2026-0042');
    expect(formed([paper], shipped).dossiers).toEqual(['order:20260042 2026-0042']);
  });
});

test('papers without a number go with the folder whose name others repeat, read or not', () => {
  expect(
    formed([
      { path: 'Zaak 2026-077/brief.pdf', references: ['2026077'] },
      { path: 'Zaak 2026-077/scan.pdf', status: 'no-text' },
      { path: 'Vakantie 2026/foto.pdf', status: 'no-text' },
    ]),
  ).toEqual({
    dossiers: ['order:2026077 2026-077'],
    links: ['Zaak 2026-077/brief.pdf certain order:2026077', 'Zaak 2026-077/scan.pdf certain order:2026077'],
  });
});

test('an invoice that lies in the folder of an order goes with the order', () => {
  expect(
    formed([
      { path: '2026-0042/order.pdf', type: 'order', fields: { orderNumber: '2026-0042' } },
      { path: '2026-0042/factuur.pdf', type: 'invoice', fields: { invoiceNumber: 'VF26-7' } },
    ]),
  ).toEqual({
    dossiers: ['order:20260042 2026-0042'],
    links: ['2026-0042/factuur.pdf certain order:20260042', '2026-0042/order.pdf certain order:20260042'],
  });
});

test("a customer's order with the customer's own number goes with the folder it lies in", () => {
  const order = {
    path: '2026-0042 Korenaar/bestelling.pdf',
    type: 'order',
    fields: { orderNumber: 'PO-4484' },
  } as const;
  const confirmation = {
    path: '2026-0042 Korenaar/OB.pdf',
    type: 'order-confirmation',
    fields: { orderNumber: '2026-0042' },
  } as const;
  expect(formed([order, confirmation])).toEqual({
    dossiers: ['order:20260042 2026-0042'],
    links: [
      '2026-0042 Korenaar/OB.pdf certain order:20260042',
      '2026-0042 Korenaar/bestelling.pdf certain order:20260042',
    ],
  });
  expect(formed([{ ...order, path: 'los.pdf' }]).dossiers).toEqual(['order:PO4484 PO-4484']);
});

test('an order number that was hardly read makes no dossier', () => {
  expect(
    formed([{ path: 'a.pdf', type: 'order', fields: { orderNumber: ['2026-0042', 0.4] } }]).dossiers,
  ).toEqual([]);
});

test('as soon as there is a register of dossiers, documents make none', () => {
  const { fromDocuments } = linkDocuments({
    documents: [aSourceDocument({ path: 'a.pdf', type: 'invoice', fields: { invoiceNumber: 'F2026-118' } })],
    registers: [aRegister(orderType, [])],
    types,
    confirmed: [],
  });
  expect(fromDocuments).toEqual([]);
});

test('a confirmed link to a dossier that no register could hold makes that dossier', () => {
  const result = linkDocuments({
    documents: [aSourceDocument({ path: 'a.pdf' })],
    registers: [aRegister(orderType, [{ orderNumber: '1' }])],
    types,
    confirmed: [
      {
        document: 'a.pdf' as DocumentId,
        dossier: 'inkoopfactuur:F1' as DossierId,
        certainty: 'confirmed',
        because: { how: 'person', matched: 'Jansen' },
      },
    ],
  });
  expect(result.fromDocuments).toEqual([{ id: 'inkoopfactuur:F1', type: 'inkoopfactuur', key: 'F1' }]);
  expect(result.links.map((link) => link.dossier)).toEqual(['inkoopfactuur:F1']);
});

function formed(documents: readonly DocumentSpec[], known = types) {
  const result = linkDocuments({
    documents: documents.map(aSourceDocument),
    registers: [],
    types: known,
    confirmed: [],
  });
  return {
    dossiers: result.fromDocuments.map(({ id, key }) => `${id} ${key}`),
    links: result.links.map(({ document, certainty, dossier }) => `${document} ${certainty} ${dossier}`),
  };
}

test('an invoice of the own company is a sales invoice, one of another a purchase invoice', () => {
  const us = 'Voorbeeld Handel B.V.';
  const invoices = [
    { sellerName: us, buyerName: 'Klant Noord', invoiceNumber: 'VF-1' },
    { sellerName: us, buyerName: 'Klant Zuid', invoiceNumber: 'VF-2' },
    { sellerName: 'Proef Papier', buyerName: us, invoiceNumber: 'PP-9' },
  ];
  const documents = invoices.map((fields, index) => ({
    path: `${index}.pdf`,
    type: 'invoice' as const,
    fields,
  }));
  const sources = { documents: documents.map(aSourceDocument), registers: [], confirmed: [] };
  const { fromDocuments } = linkDocuments({ ...sources, types: [purchaseType, salesType] });
  expect(fromDocuments.map(({ id }) => id).toSorted()).toEqual([
    'inkoopfactuur:PP9',
    'verkoopfactuur:VF1',
    'verkoopfactuur:VF2',
  ]);
});
