import { creditNoteRefers } from '#rules/checks/credit-note-refers.ts';
import { aDocument, aDossier, closed, number, silent, stated } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const note = aDocument('credit-note', { name: 'credit.pdf' });
const data = aDocument('credit-note', { name: 'credit.xml', status: 'xml' });
const shut = aDocument('credit-note', { status: 'no-text' });

testCheck(
  creditNoteRefers,
  {
    satisfied: [
      {
        when: 'the credit note names it',
        dossier: aDossier({
          documents: [note],
          fields: { creditedInvoice: [stated(note, number('V26-1'))] },
        }),
      },
    ],
    violated: [
      {
        when: 'the e-invoice does not name it',
        dossier: aDossier({ documents: [data], fields: { creditedInvoice: [silent(data)] } }),
        says: 'Creditnota credit.xml noemt niet op welke factuur zij betrekking heeft.',
      },
      {
        when: 'it was not found on the page, which may be for want of reading well',
        dossier: aDossier({ documents: [note], fields: { creditedInvoice: [silent(note)] } }),
        says: 'Op creditnota credit.pdf is het nummer van de oorspronkelijke factuur niet gevonden.',
        finds: { severity: 'info' },
      },
    ],
    undecided: [
      {
        when: 'the credit note can’t be read',
        dossier: aDossier({ documents: [shut], fields: { creditedInvoice: [closed(shut)] } }),
      },
    ],
    notApplicable: [
      { when: 'there is no credit note', dossier: aDossier({ documents: [aDocument('invoice')] }) },
    ],
  },
  { field: 'creditedInvoice' },
);
