import { bsnValid } from '#rules/checks/bsn-valid.ts';
import { aDossier, cell, cellAt, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (text: string) => aDossier({ fields: { customerNumber: [cell(number(text))] } });

testCheck(
  bsnValid,
  {
    satisfied: [{ when: 'it is well-formed', dossier: stating('111222333') }],
    violated: [
      {
        when: 'the check digits do not fit, and shows four digits only',
        dossier: stating('111252333'),
        says: 'Debiteurnummer *****2333 in het overzicht klopt niet: het controlegetal past niet bij de rest.',
        finds: { found: null, evidence: [{ role: 'found', at: cellAt(5, 3), raw: '*****2333' }] },
      },
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
