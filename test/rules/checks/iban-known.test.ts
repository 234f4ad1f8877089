import { ibanKnown } from '#rules/checks/iban-known.ts';
import { aDocument, aDossier, cell, number, puzzlingCell, stated } from '../../support/a-dossier.ts';
import { aMasterRow, aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const listed = 'NL91 ABNA 0417 1643 00';
const other = 'NL20 INGB 0001 2345 67';
const master = [aMasterRow('supplier', { supplierNumber: number('42'), iban: number(listed) })];
const paying = (...ibans: readonly string[]) =>
  aWorkspace({
    master,
    dossiers: [
      aDossier({
        fields: { customerNumber: [cell(number('42'))], iban: ibans.map((text) => cell(number(text))) },
      }),
    ],
  });

testCheck(
  ibanKnown,
  {
    satisfied: [{ when: 'it is in the list, in another spacing', workspace: paying('NL91ABNA0417164300') }],
    violated: [
      {
        when: 'it is another than in the list',
        workspace: paying(other),
        says: 'Het IBAN NL20 INGB 0001 2345 67 staat niet bij Voorbeeld B.V. in Stamgegevens.xlsx. Bekend is: NL91 ABNA 0417 1643 00.',
        finds: { severity: 'blocking', expected: { kind: 'identifier', text: listed } },
      },
    ],
    undecided: [
      {
        when: 'it can’t be read',
        workspace: aWorkspace({
          master,
          dossiers: [
            aDossier({
              fields: { customerNumber: [cell(number('42'))], iban: [puzzlingCell('#N/B', 'error-cell')] },
            }),
          ],
        }),
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      {
        when: 'the list knows no IBAN of this party',
        workspace: aWorkspace({
          ...paying(other),
          master: [],
          dossiers: [aDossier({ fields: { iban: [cell(number(other))] } })],
        }),
      },
      { when: 'it is no IBAN at all, which is told elsewhere', workspace: paying('NL91ABNA0417164301') },
      {
        when: 'the sources contradict each other, which is told elsewhere',
        workspace: aWorkspace({
          master,
          dossiers: [
            aDossier({
              documents: [aDocument('invoice')],
              fields: {
                customerNumber: [cell(number('42'))],
                iban: [cell(number(listed)), stated(aDocument('invoice'), number(other))],
              },
            }),
          ],
        }),
      },
    ],
  },
  { iban: 'iban', number: 'customerNumber' },
);
