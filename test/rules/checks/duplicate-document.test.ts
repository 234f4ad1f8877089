import { describe, expect, it } from 'vitest';
import { duplicateDocument } from '#rules/checks/duplicate-document.ts';
import { sameInvoices } from '#rules/same-invoice.ts';
import { aDossier, amount, date, number } from '../../support/a-dossier.ts';
import { aSourceDocument, aWorkspace, linked } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const dossier = aDossier();
const face = {
  invoiceNumber: number('2026-77'),
  iban: number('NL44RABO0123456789'),
  totalGross: amount('121.00'),
};
const first = aSourceDocument({ name: 'factuur.pdf', fields: face });
const copy = aSourceDocument({ name: 'factuur (2).pdf', fields: face, hash: first.hash });
const again = aSourceDocument({
  name: 'Factuur nogmaals.pdf',
  fields: { ...face, invoiceNumber: number('2026.0077') },
});
const other = aSourceDocument({
  name: 'ander.pdf',
  fields: { ...face, iban: number('NL91ABNA0417164300') },
});

const attached = aSourceDocument({ name: 'van Jansen.eml/factuur.pdf', fields: face, hash: first.hash });

const note = aSourceDocument({ name: 'pakbon.pdf', type: 'delivery-note' });
const noteCopy = aSourceDocument({ name: 'pakbon (2).pdf', type: 'delivery-note', hash: note.hash });
const neighbour = aDossier({ key: '2026-0043' });

testCheck(duplicateDocument, {
  satisfied: [
    {
      when: 'the same terms go with two dossiers, and lie loose beside',
      workspace: aWorkspace({
        dossiers: [dossier, neighbour],
        documents: [note, noteCopy, aSourceDocument({ name: 'los.pdf', type: 'other', hash: note.hash })],
        links: [linked(note, dossier), linked(noteCopy, neighbour)],
      }),
      subject: 'order:20260042/duplicate-document/same-content',
    },
    {
      when: 'an attachment was saved beside its mail',
      workspace: aWorkspace({
        dossiers: [dossier],
        documents: [first, attached],
        links: [linked(first, dossier), linked(attached, dossier)],
      }),
      subject: 'same-content',
    },
    {
      when: 'every file differs',
      workspace: aWorkspace({ dossiers: [dossier], documents: [first], links: [linked(first, dossier)] }),
      subject: 'same-content',
    },
  ],
  violated: [
    {
      when: 'the same delivery note lies twice in one dossier: for information only',
      workspace: aWorkspace({
        dossiers: [dossier],
        documents: [note, noteCopy],
        links: [linked(note, dossier), linked(noteCopy, dossier)],
      }),
      subject: 'same-content',
      finds: { severity: 'info' },
    },
    {
      when: 'the same file lies in two places',
      workspace: aWorkspace({
        dossiers: [dossier],
        documents: [first, copy],
        links: [linked(first, dossier)],
      }),
      subject: 'same-content',
      says: 'Hetzelfde bestand staat er 2 keer: factuur (2).pdf en factuur.pdf.',
      finds: { amount: { minor: 12_100, currency: 'EUR' } as never },
    },
    {
      when: 'the same invoice was sent twice',
      workspace: aWorkspace({
        dossiers: [dossier],
        documents: [first, aSourceDocument({ name: 'nogmaals.pdf', fields: face })],
        links: [linked(first, dossier)],
      }),
      subject: 'same-number',
      says: 'Factuur 2026-77 van dezelfde afzender is er 2 keer: factuur.pdf en nogmaals.pdf.',
    },
  ],
  undecided: 'impossible',
  notApplicable: 'impossible',
});

describe('the same invoice', () => {
  const groups = (...documents: Parameters<typeof sameInvoices>[0]) =>
    sameInvoices(documents).map((group) => group.map(({ shownPath }) => shownPath));

  it('is recognised by number and sender, not by number alone', () => {
    const paid = aSourceDocument({ name: 'zelfde.pdf', fields: face });
    expect(groups(first, other, paid)).toEqual([['factuur.pdf', 'zelfde.pdf']]);
  });

  it('is not a reminder, a credit note, or the e-invoice beside its picture', () => {
    const reminder = aSourceDocument({ name: 'aanmaning.pdf', type: 'reminder', fields: face });
    const credit = aSourceDocument({ name: 'credit.pdf', type: 'credit-note', fields: face });
    const data = aSourceDocument({ name: 'factuur.xml', status: 'xml', fields: face });
    expect(groups(first, reminder, credit, data, copy)).toEqual([]);
  });

  it('is not the page that goes on with it', () => {
    const page = aSourceDocument({ name: 'bladzijde 2.pdf', fields: face });
    const pages = { first: 2, last: 2, of: 2 };
    expect(groups(first, { ...page, continues: { document: first.id, file: 'factuur.pdf', pages } })).toEqual(
      [],
    );
  });

  it('is told by total and date when no sender was read', () => {
    const bare = { invoiceNumber: number('9'), totalGross: amount('5.00'), invoiceDate: date('2026-11-02') };
    const [one, two] = ['een.pdf', 'twee.pdf'].map((name) => aSourceDocument({ name, fields: bare }));
    const third = aSourceDocument({ name: 'drie.pdf', fields: { ...bare, totalGross: amount('6.00') } });
    expect(one && two ? groups(one, two, third) : []).toEqual([['een.pdf', 'twee.pdf']]);
  });

  it('ignores punctuation and leading zeros of the number', () => {
    const zeros = aSourceDocument({ name: 'nul.pdf', fields: { ...face, invoiceNumber: number('0202677') } });
    expect(groups(first, zeros)).toEqual([['factuur.pdf', 'nul.pdf']]);
    expect(groups(first, again)).toEqual([]);
  });
});
