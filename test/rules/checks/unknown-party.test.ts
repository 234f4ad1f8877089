import { unknownParty } from '#rules/checks/unknown-party.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aMasterRow, aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const master = [
  aMasterRow('customer', { customerNumber: number('00042'), customerName: number('Voorbeeld B.V.') }),
  aMasterRow('supplier', { supplierNumber: number('99'), supplierName: number('Leverancier B.V.') }),
];
const buying = (fields: Parameters<typeof aDossier>[0]) =>
  aWorkspace({ master, dossiers: [aDossier(fields)] });

testCheck(
  unknownParty,
  {
    satisfied: [
      {
        when: 'the number is in the list, zeros or not',
        workspace: buying({ fields: { customerNumber: [cell(number('42'))] } }),
      },
      {
        when: 'the name is in the list',
        workspace: buying({ fields: { customerName: [cell(number('VOORBEELD BV'))] } }),
      },
    ],
    violated: [
      {
        when: 'the number is in no list of customers',
        workspace: buying({ fields: { customerNumber: [cell(number('99'))] } }),
        says: 'Debiteurnummer 99 staat niet in de lijst Stamgegevens.xlsx.',
      },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        workspace: buying({ fields: { customerNumber: [puzzlingCell('#N/B', 'error-cell')] } }),
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      {
        when: 'there is no list',
        workspace: aWorkspace({ dossiers: [aDossier({ fields: { customerNumber: [cell(number('99'))] } })] }),
      },
      { when: 'no party is stated', workspace: buying({}) },
    ],
  },
  { of: 'customer', number: 'customerNumber', name: 'customerName' },
);
