import { describe, expect, it } from 'vitest';
import { looseKeys } from '#rules/loose-keys.ts';
import { aDossier, number } from '../support/a-dossier.ts';
import { aSourceDocument, aWorkspace, linked } from '../support/a-workspace.ts';
import { shippedType } from '../support/shipped-type.ts';

const types = [shippedType('order'), shippedType('inkoopfactuur')];
const invoice = aSourceDocument({
  name: 'factuur.pdf',
  fields: { invoiceNumber: number('VF26-0199'), orderNumber: number('2026-00099') },
});
const confirmation = aSourceDocument({
  name: 'OB.pdf',
  type: 'order-confirmation',
  fields: { orderNumber: number('2026.00099') },
});
const keysOf = (said: Parameters<typeof aWorkspace>[0]) =>
  looseKeys(aWorkspace(said), types).map(({ subject, documents }) => [
    subject,
    documents.map(({ shownPath }) => shownPath),
  ]);

describe('keys that only loose documents state', () => {
  it('are the own number of a document that stands alone', () => {
    expect(keysOf({ documents: [invoice] })).toEqual([['inkoopfactuur:VF260199', ['factuur.pdf']]]);
  });

  it('bring documents together under the number they share', () => {
    expect(keysOf({ documents: [invoice, confirmation] })).toEqual([
      ['order:202600099', ['factuur.pdf', 'OB.pdf']],
    ]);
  });

  it('leave out documents that may belong to a dossier', () => {
    const dossier = aDossier({ key: '2026-00099' });
    expect([
      keysOf({ documents: [invoice], dossiers: [dossier] }),
      keysOf({ documents: [confirmation], links: [linked(confirmation, aDossier(), 'suggested')] }),
    ]).toEqual([[], []]);
  });

  it('are not taken from documents of which the kind or the number is unknown', () => {
    expect(
      keysOf({
        documents: [
          aSourceDocument({ name: 'a.pdf' }),
          { ...invoice, recognised: { ...invoice.recognised, type: null } },
        ],
      }),
    ).toEqual([]);
  });
});
