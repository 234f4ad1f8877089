import { kvkValid } from '#rules/checks/kvk-valid.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const withKvk = (text: string) => aDossier({ fields: { sellerKvk: [cell(number(text))] } });

testCheck(
  kvkValid,
  {
    satisfied: [{ when: 'it has eight digits', dossier: withKvk('01234567') }],
    violated: [
      {
        when: 'its leading zero was lost',
        dossier: withKvk('1234567'),
        says: 'SellerKvk 1234567 in het overzicht heeft zeven cijfers. Waarschijnlijk is de nul aan het begin weggevallen: 01234567.',
        finds: { likelyCause: 'leading-zero-lost', expected: { kind: 'identifier', text: '01234567' } },
      },
      { when: 'it has nine digits', dossier: withKvk('123456789') },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        dossier: aDossier({ fields: { sellerKvk: [puzzlingCell('#N/B', 'error-cell')] } }),
        subject: 'sellerKvk',
      },
    ],
    notApplicable: [{ when: 'there is no number', dossier: aDossier() }],
  },
  { fields: ['sellerKvk'] },
);
