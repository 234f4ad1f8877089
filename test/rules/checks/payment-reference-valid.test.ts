import { paymentReferenceValid } from '#rules/checks/payment-reference-valid.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (text: string) => aDossier({ fields: { customerNumber: [cell(number(text))] } });

testCheck(
  paymentReferenceValid,
  {
    satisfied: [{ when: 'it is well-formed', dossier: stating('5000 0567 8901 2345') }],
    violated: [
      { when: 'the check digits do not fit', dossier: stating('5000056789012354') },
      { when: 'it is written otherwise', dossier: stating('12345678') },
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
