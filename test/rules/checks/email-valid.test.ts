import { emailValid } from '#rules/checks/email-valid.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (text: string) => aDossier({ fields: { customerNumber: [cell(number(text))] } });

testCheck(
  emailValid,
  {
    satisfied: [{ when: 'it is well-formed', dossier: stating('inkoop@voorbeeld.nl') }],
    violated: [{ when: 'it is written otherwise', dossier: stating('inkoop@voorbeeld') }],
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
