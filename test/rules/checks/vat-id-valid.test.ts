import { vatIdValid } from '#rules/checks/vat-id-valid.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const withVatId = (text: string) => aDossier({ fields: { sellerVatId: [cell(number(text))] } });

testCheck(
  vatIdValid,
  {
    satisfied: [
      { when: 'the eleven-test passes', dossier: withVatId('NL004495445B01') },
      { when: 'the remainder by 97 is one', dossier: withVatId('NL000099998B57') },
    ],
    violated: [
      {
        when: 'neither test passes',
        dossier: withVatId('NL004459445B01'),
        says: 'Btw-nummer NL004459445B01 in het overzicht klopt niet: het controlegetal past niet bij het nummer.',
      },
      { when: 'the form is wrong', dossier: withVatId('NL004495445B1') },
      { when: 'the country is no member state', dossier: withVatId('QQ123456789') },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        dossier: aDossier({ fields: { sellerVatId: [puzzlingCell('#N/B', 'error-cell')] } }),
      },
    ],
    notApplicable: [{ when: 'there is no VAT number', dossier: aDossier() }],
  },
  { fields: ['sellerVatId'] },
);
