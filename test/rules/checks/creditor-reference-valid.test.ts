import { creditorReferenceValid } from '#rules/checks/creditor-reference-valid.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (text: string) => aDossier({ fields: { customerNumber: [cell(number(text))] } });

testCheck(
  creditorReferenceValid,
  {
    satisfied: [{ when: 'it is well-formed', dossier: stating('RF18 5390 0754 7034') }],
    violated: [
      { when: 'the check digits do not fit', dossier: stating('RF17539007547034') },
      { when: 'it is written otherwise', dossier: stating('FR18539007547034') },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        dossier: aDossier({ fields: { customerNumber: [puzzlingCell('#N/B', 'error-cell')] } }),
        subject: 'customerNumber',
      },
    ],
    notApplicable: [{ when: 'nothing is stated', dossier: aDossier() }],
  },
  { fields: ['customerNumber'] },
);
