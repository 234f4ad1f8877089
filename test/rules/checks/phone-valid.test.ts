import { phoneValid } from '#rules/checks/phone-valid.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (text: string) => aDossier({ fields: { customerNumber: [cell(number(text))] } });

testCheck(
  phoneValid,
  {
    satisfied: [{ when: 'it is well-formed', dossier: stating('+31 (0)20 123 45 67') }],
    violated: [{ when: 'it is written otherwise', dossier: stating('061234567') }],
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
