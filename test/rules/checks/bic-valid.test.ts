import { bicValid } from '#rules/checks/bic-valid.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (bic: string, iban?: string) =>
  aDossier({
    fields: { customerNumber: [cell(number(bic))], ...(iban ? { iban: [cell(number(iban))] } : {}) },
  });

testCheck(
  bicValid,
  {
    satisfied: [
      { when: 'it belongs to the bank of the IBAN', dossier: stating('ABNANL2A', 'NL91 ABNA 0417 1643 00') },
      { when: 'there is no IBAN to compare with', dossier: stating('ABNANL2AXXX') },
      {
        when: 'the IBAN is wrong, which is told elsewhere',
        dossier: stating('ABNANL2A', 'NL91 ABNA 0417 1643 01'),
      },
    ],
    violated: [
      { when: 'it has seven characters', dossier: stating('ABNANL2') },
      {
        when: 'the IBAN is of another bank',
        dossier: stating('RABONL2U', 'NL91 ABNA 0417 1643 00'),
        says: 'Debiteurnummer RABONL2U is van een andere bank dan het IBAN NL91 ABNA 0417 1643 00.',
      },
      {
        when: 'the IBAN is of another country',
        dossier: stating('GKCCBEBB', 'NL91 ABNA 0417 1643 00'),
        says: 'Debiteurnummer GKCCBEBB hoort bij een bank in BE, maar het IBAN NL91 ABNA 0417 1643 00 begint met NL.',
      },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        dossier: aDossier({ fields: { customerNumber: [puzzlingCell('#N/B', 'error-cell')] } }),
      },
    ],
    notApplicable: [{ when: 'there is none', dossier: aDossier() }],
  },
  { field: 'customerNumber', iban: 'iban' },
);
