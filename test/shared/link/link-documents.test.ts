import { expect, test } from 'vitest';
import type { DossierId, Link } from '#shared/domain/dossier.ts';
import type { LinkResult } from '#shared/domain/linking.ts';
import type { DocumentId, Register } from '#shared/domain/recognised.ts';
import { linkDocuments } from '#shared/link/link-documents.ts';
import { orderType, purchaseType } from '../../support/a-dossier-type.ts';
import { aRegister } from '../../support/a-register.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';

const orders = aRegister(orderType, [
  {
    orderNumber: '2026-0042',
    customerName: 'Bakkerij De Korenaar',
    totalGross: '121.00',
    invoiceNumber: 'VF26-7',
  },
  { orderNumber: '2026-0043', customerName: 'Garage Van Dam', totalGross: '242.00', invoiceNumber: 'VF26-8' },
]);
const purchases = aRegister(purchaseType, [
  { invoiceNumber: 'F2026-118', supplierName: 'Drukkerij Test', totalGross: '60.50', orderNumber: 'IO-1' },
  { invoiceNumber: 'F2026-119', supplierName: 'Papier en Zo', totalGross: '30.25', orderNumber: 'IO-2' },
]);

test('an order number beside a label links for certain', () => {
  expect(linked({ path: 'scan.pdf', type: 'invoice', fields: { orderNumber: '2026 0042' } })).toEqual([
    'certain order:20260042 field 2026 0042',
  ]);
});

test('a folder named after the order links what lies in it, also a file that nobody can read', () => {
  expect(linked({ path: 'Orders/2026-0042 Korenaar/bon.pdf', status: 'no-text' })).toEqual([
    'certain order:20260042 folder-name 2026-0042',
  ]);
});

test('a file name that holds the whole key links, also between underscores and with a version behind it', () => {
  expect(linked({ path: 'CMR_2026-0042_getekend.pdf' })).toEqual([
    'certain order:20260042 file-name 2026-0042',
  ]);
  expect(linked({ path: 'OB 2026-0042-2.pdf' })).toEqual(['certain order:20260042 file-name 2026-0042']);
});

test('a part of a longer number never links for certain', () => {
  const short = aRegister(orderType, [{ orderNumber: '0042' }, { orderNumber: '4500012345' }]);
  expect(linked({ path: '2026-0042.pdf' }, [short])).toEqual(['suggested order:0042 file-name 0042']);
  expect(linked({ path: 'PO4500012345 rev2.pdf' }, [short])).toEqual([
    'suggested order:4500012345 file-name 4500012345',
  ]);
  expect(linked({ path: '14500012345.pdf' }, [short])).toEqual([]);
});

test('a short number links where it begins the name of a document that such a dossier asks for', () => {
  const short = aRegister(orderType, [{ orderNumber: 'B-7' }]);
  expect(linked({ path: 'B-7 factuur.pdf', type: 'invoice' }, [short])).toEqual([
    'certain order:B7 file-name B-7',
  ]);
  expect(linked({ path: 'B7 factuur.pdf', type: 'invoice' }, [short])).toEqual([
    'suggested order:B7 file-name B7',
  ]);
  expect(linked({ path: 'plan B-7.pdf', type: 'invoice' }, [short])).toEqual([
    'suggested order:B7 file-name B-7',
  ]);
  expect(linked({ path: 'B-7.pdf', type: 'registry-extract' }, [short])).toEqual([
    'suggested order:B7 file-name B-7',
  ]);
});

test('another number of the row that no other row has links for certain', () => {
  expect(linked({ path: 'a.pdf', type: 'invoice', fields: { invoiceNumber: 'VF26-7' } })).toEqual([
    'certain order:20260042 field VF26-7',
  ]);
});

test('an invoice whose number stands with several orders is theirs together, so it is suggested to each', () => {
  const shared = aRegister(orderType, [
    { orderNumber: '2026-0042', invoiceNumber: 'VF26-7' },
    { orderNumber: '2026-0043', invoiceNumber: 'VF26-7' },
  ]);
  const fields = { invoiceNumber: 'VF26-7', orderNumber: '2026-0042' };
  expect(linked({ path: 'a.pdf', type: 'invoice', fields }, [shared])).toEqual([
    'suggested order:20260042 field 2026-0042',
    'suggested order:20260043 field VF26-7',
  ]);
});

test('a purchase invoice for an order we know, with a number we do not, is a suggestion', () => {
  const document = {
    path: 'a.pdf',
    type: 'invoice',
    fields: { invoiceNumber: 'F2026-999', orderNumber: 'IO-1' },
  } as const;
  expect(linked(document)).toEqual(['suggested inkoopfactuur:F2026118 field IO-1']);
});

test('a number that stands in the text and nowhere else links for certain when it tells enough', () => {
  expect(linked({ path: 'brief.pdf', references: ['20260042', '1234'] })).toEqual([
    'certain order:20260042 text 20260042',
  ]);
  expect(linked({ path: 'brief.pdf', references: ['20260042', '20260043'] })).toEqual([
    'suggested order:20260042 text 20260042',
    'suggested order:20260043 text 20260043',
  ]);
});

test('digits in a text that can be an amount or a day are a suggestion', () => {
  const short = aRegister(orderType, [{ orderNumber: '12345' }, { orderNumber: '2026-0115' }]);
  expect(linked({ path: 'brief.pdf', references: ['12345'] }, [short])).toEqual([
    'suggested order:12345 text 12345',
  ]);
  expect(linked({ path: 'brief.pdf', references: ['20260115'] }, [short])).toEqual([
    'suggested order:20260115 text 20260115',
  ]);
  expect(linked({ path: '20260115_brief.pdf' }, [short])).toEqual([
    'suggested order:20260115 file-name 20260115',
  ]);
  expect(linked({ path: '2026-0115_brief.pdf' }, [short])).toEqual([
    'certain order:20260115 file-name 2026-0115',
  ]);
});

test('lost zeros are certain when at least four digits are left, and a suggestion below that', () => {
  const zeros = aRegister(orderType, [{ orderNumber: '00042' }, { orderNumber: '0004211' }]);
  expect(linked({ path: 'a.pdf', fields: { orderNumber: '4211' } }, [zeros])).toEqual([
    'certain order:0004211 field 4211',
  ]);
  expect(linked({ path: 'a.pdf', fields: { orderNumber: '42' } }, [zeros])).toEqual([
    'suggested order:00042 field 42',
  ]);
});

test('two rows that differ in zeros only are both suggested to a document that lost them', () => {
  const zeros = aRegister(orderType, [{ orderNumber: '004211' }, { orderNumber: '0004211' }]);
  expect(linked({ path: 'a.pdf', fields: { orderNumber: '4211' } }, [zeros])).toEqual([
    'suggested order:0004211 field 4211',
    'suggested order:004211 field 4211',
  ]);
});

test('content wins from the file name when it was read surely, and the other is said', () => {
  const document = {
    path: 'factuur 2026-0043.pdf',
    type: 'invoice',
    fields: { orderNumber: '2026-0042' },
  } as const;
  expect(linked(document)).toEqual([
    'certain order:20260042 field 2026-0042',
    'suggested order:20260043 file-name 2026-0043',
  ]);
});

test('content that was read unsurely and the file name that says otherwise are both suggested', () => {
  const document = { path: 'factuur 2026-0043.pdf', fields: { orderNumber: ['2026-0042', 0.6] } } as const;
  expect(linked(document)).toEqual([
    'suggested order:20260042 field 2026-0042',
    'suggested order:20260043 file-name 2026-0043',
  ]);
});

test('an order number with a typing error does not take a document out of its folder', () => {
  expect(linked({ path: '2026-0042/factuur.pdf', fields: { orderNumber: '2026-0024' } })).toEqual([
    'certain order:20260042 folder-name 2026-0042',
  ]);
});

test('folder and file name that name different orders are both suggested', () => {
  expect(linked({ path: '2026-0042/OB 2026-0043.pdf', status: 'encrypted' })).toEqual([
    'suggested order:20260042 folder-name 2026-0042',
    'suggested order:20260043 file-name 2026-0043',
  ]);
});

test('an invoice that states both keys belongs to the order and to the purchase invoice', () => {
  const document = {
    path: 'a.pdf',
    type: 'invoice',
    fields: { orderNumber: '2026-0042', invoiceNumber: 'F2026-118' },
  } as const;
  expect(linked(document)).toEqual([
    'certain order:20260042 field 2026-0042',
    'certain inkoopfactuur:F2026118 field F2026-118',
  ]);
});

test('a purchase invoice in the folder of an order is a suggestion there', () => {
  const document = {
    path: '2026-0042/a.pdf',
    type: 'invoice',
    fields: { invoiceNumber: 'F2026-118' },
  } as const;
  expect(linked(document)).toEqual([
    'certain inkoopfactuur:F2026118 field F2026-118',
    'suggested order:20260042 folder-name 2026-0042',
  ]);
});

test('an invoice number that two companies use is doubted when the other company sent it', () => {
  const stranger = { invoiceNumber: 'F2026-118', sellerName: 'Schoonmaak Voorbeeld' } as const;
  expect(linked({ path: 'a.pdf', type: 'invoice', fields: stranger })).toEqual([
    'suggested inkoopfactuur:F2026118 field F2026-118',
  ]);
  expect(linked({ path: 'a.pdf', type: 'invoice', fields: { ...stranger, totalGross: '60.50' } })).toEqual([
    'certain inkoopfactuur:F2026118 field F2026-118',
  ]);
});

test('the same company and amount, without any number, is a suggestion', () => {
  const document = {
    path: 'a.pdf',
    type: 'invoice',
    fields: { sellerName: 'Drukkerij Test B.V.', totalGross: '60.50' },
  } as const;
  expect(linked(document)).toEqual(['suggested inkoopfactuur:F2026118 partner-and-amount 60.50']);
});

test('a confirmed link wins from the key and silences suggestions of its type', () => {
  const confirmed = [aLink('a.pdf', 'order:20260043')];
  const result = run([{ path: 'a.pdf', fields: { orderNumber: '2026-0042' } }], [orders], confirmed);
  expect(inWords(result)).toEqual(['confirmed order:20260043 person Jansen']);
  expect(result.unlinked).toEqual([]);
});

test('a confirmed link to a dossier that left the register is not used', () => {
  const confirmed = [aLink('a.pdf', 'order:99')];
  expect(inWords(run([{ path: 'a.pdf' }], [orders], confirmed))).toEqual([]);
});

test('documents without a certain link are unlinked, with at most five suggestions', () => {
  const many = aRegister(
    orderType,
    [1, 2, 3, 4, 5, 6, 7].map((n) => ({ orderNumber: `2026-00${n}0X` })),
  );
  const references = [1, 2, 3, 4, 5, 6, 7].map((n) => `202600${n}0X`);
  const { unlinked } = run([{ path: 'verzamel.pdf', references }, { path: 'los.pdf' }], [many]);
  expect(unlinked.map(({ document, suggestions }) => [document.shownPath, suggestions.length])).toEqual([
    ['los.pdf', 0],
    ['verzamel.pdf', 5],
  ]);
});

test('a customer number is no case number: it links nothing', () => {
  const customers = aRegister(orderType, [{ orderNumber: '2026-0042', customerNumber: '10001' }]);
  expect(
    linked({ path: 'a.pdf', fields: { customerNumber: '10001' }, references: ['10001'] }, [customers]),
  ).toEqual([]);
});

function linked(
  document: DocumentSpec,
  registers: readonly Register[] = [orders, purchases],
): readonly string[] {
  return inWords(run([document], registers));
}

function run(
  documents: readonly DocumentSpec[],
  registers: readonly Register[],
  confirmed: readonly Link[] = [],
): LinkResult {
  const types = [orderType, purchaseType];
  return linkDocuments({ documents: documents.map(aSourceDocument), registers, types, confirmed });
}

function inWords({ links }: LinkResult): readonly string[] {
  return links.map(
    ({ certainty, dossier, because }) => `${certainty} ${dossier} ${because.how} ${because.matched}`,
  );
}

function aLink(document: string, dossier: string): Link {
  return {
    document: document as DocumentId,
    dossier: dossier as DossierId,
    certainty: 'confirmed',
    because: { how: 'person', matched: 'Jansen' },
  };
}
