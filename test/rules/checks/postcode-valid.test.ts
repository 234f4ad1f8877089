import { postcodeValid } from '#rules/checks/postcode-valid.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (text: string) => aDossier({ fields: { customerNumber: [cell(number(text))] } });

testCheck(
  postcodeValid,
  {
    satisfied: [{ when: 'it is well-formed', dossier: stating('1011ab') }],
    violated: [
      { when: 'it is written otherwise', dossier: stating('0123 AB') },
      {
        when: 'a letter O stands for a zero',
        dossier: stating('1O11 AB'),
        finds: { likelyCause: 'letter-for-digit' },
      },
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
