import { rsinValid } from '#rules/checks/rsin-valid.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (text: string) => aDossier({ fields: { customerNumber: [cell(number(text))] } });

testCheck(
  rsinValid,
  {
    satisfied: [{ when: 'it is well-formed', dossier: stating('004495445') }],
    violated: [
      { when: 'the check digits do not fit', dossier: stating('004495454') },
      { when: 'it is written otherwise', dossier: stating('12345') },
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
