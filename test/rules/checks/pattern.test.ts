import { pattern } from '#rules/checks/pattern.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (text: string) => aDossier({ fields: { invoiceNumber: [cell(number(text))] } });

testCheck(
  pattern,
  {
    satisfied: [
      { when: 'it has the form', dossier: stating('2026-0042') },
      { when: 'it has another form that is allowed, in lower case', dossier: stating('vf9') },
      { when: 'anything may follow', dossier: stating('X-1-whatever') },
    ],
    violated: [
      {
        when: 'a digit is missing',
        dossier: stating('2026-042'),
        says: 'Factuurnummer 2026-042 in het overzicht heeft niet de vorm 9999-9999, VF9 en X-9-*.',
      },
      { when: 'a letter stands for a digit', dossier: stating('2O26-0042') },
      { when: 'something follows', dossier: stating('2026-00420') },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        dossier: aDossier({ fields: { invoiceNumber: [puzzlingCell('#N/B', 'error-cell')] } }),
      },
    ],
    notApplicable: [{ when: 'there is none', dossier: aDossier() }],
  },
  { field: 'invoiceNumber', patterns: ['9999-9999', 'VF9', 'X-9-*'] },
);
