import { rowWithoutKey } from '#rules/checks/row-without-key.ts';
import { aWorkspace, placeInRegister } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(rowWithoutKey, {
  satisfied: [{ when: 'every row has one', workspace: aWorkspace() }],
  violated: [
    {
      when: 'rows have none',
      workspace: aWorkspace({ rowsWithoutKey: [placeInRegister(12), placeInRegister(7)] }),
      says: 'In Orderoverzicht.xlsx, blad Orders, staan 2 regels zonder nummer: 7 en 12.',
    },
  ],
  undecided: 'impossible',
  notApplicable: 'impossible',
});
