import { allowedValues } from '#rules/checks/allowed-values.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (text: string) => aDossier({ fields: { customerName: [cell(number(text))] } });

testCheck(
  allowedValues,
  {
    satisfied: [
      { when: 'it is in the list, whatever the case and spaces', dossier: stating('Op  Rekening') },
    ],
    violated: [
      {
        when: 'it is like none of them',
        dossier: stating('ruil'),
        says: 'Klantnaam ruil in het overzicht is niet een van de toegestane waarden: contant en op rekening.',
      },
      {
        when: 'it is like one of them',
        dossier: stating('contand'),
        says: 'Klantnaam contand in het overzicht is niet een van de toegestane waarden. Waarschijnlijk is “contant” bedoeld.',
      },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        dossier: aDossier({ fields: { customerName: [puzzlingCell('#N/B', 'error-cell')] } }),
      },
    ],
    notApplicable: [{ when: 'there is none', dossier: aDossier() }],
  },
  { field: 'customerName', values: ['contant', 'op rekening'] },
);
