import { amountPlausible } from '#rules/checks/amount-plausible.ts';
import { aDossier, amount, cell, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (decimal: string) => aDossier({ fields: { totalNet: [cell(amount(decimal))] } });

testCheck(
  amountPlausible,
  {
    satisfied: [
      { when: 'it is exactly the lower limit', dossier: stating('10.00') },
      { when: 'it is exactly the upper limit', dossier: stating('5000.00') },
      { when: 'zero is allowed', dossier: stating('0.00'), options: { fields: ['totalNet'] } },
    ],
    violated: [
      { when: 'it is zero', dossier: stating('0.00'), says: 'Totaal exclusief btw in het overzicht is nul.' },
      {
        when: 'it is a cent below',
        dossier: stating('9.99'),
        says: 'Totaal exclusief btw € 9,99 in het overzicht is lager dan de ondergrens € 10,00.',
      },
      { when: 'it is a cent above', dossier: stating('5000.01') },
    ],
    undecided: [
      { when: 'it can be read in two ways', dossier: aDossier({ fields: { totalNet: [puzzlingCell()] } }) },
    ],
    notApplicable: [{ when: 'there is none', dossier: aDossier() }],
  },
  { fields: ['totalNet'], least: 10, most: 5000, zero: false },
);
