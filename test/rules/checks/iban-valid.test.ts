import { ibanValid } from '#rules/checks/iban-valid.ts';
import { aDocument, aDossier, cell, number, puzzlingCell, stated } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const invoice = aDocument('invoice');
const withIban = (text: string) => aDossier({ fields: { iban: [cell(number(text))] } });

testCheck(
  ibanValid,
  {
    satisfied: [{ when: 'the check digits fit', dossier: withIban('NL91 ABNA 0417 1643 00') }],
    violated: [
      {
        when: 'two digits are swapped',
        dossier: withIban('NL91ABNA0471164300'),
        says: 'IBAN NL91ABNA0471164300 in het overzicht klopt niet: het controlegetal past niet bij het nummer.',
        finds: { subject: 'iban', severity: 'blocking' },
      },
      {
        when: 'a zero stands for the letter O on the invoice only',
        dossier: aDossier({
          documents: [invoice],
          fields: {
            iban: [cell(number('NL44RABO0123456789')), stated(invoice, number('NL44RAB00123456789'))],
          },
        }),
        says: 'IBAN NL44RAB00123456789 op de factuur heeft niet de vorm van een IBAN van dat land.',
      },
      { when: 'the country has no IBAN', dossier: withIban('US91ABNA0417164300') },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        dossier: aDossier({ fields: { iban: [puzzlingCell('#N/B', 'error-cell')] } }),
      },
    ],
    notApplicable: [{ when: 'there is no IBAN', dossier: aDossier() }],
  },
  { fields: ['iban'] },
);
