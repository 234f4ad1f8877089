import { rowWithoutKey } from '#rules/checks/row-without-key.ts';
import type { RegisterPlace } from '#rules/workspace-facts.ts';
import { aWorkspace, placeInRegister } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const subject = 'Orderoverzicht.xlsx#Orders';

/** A row whose order number became too long a number to keep. */
function damagedPlace(number: number): RegisterPlace {
  const { register, row } = placeInRegister(number);
  const at = { kind: 'cell', file: register.file, sheet: register.sheet, row: number, column: 1 } as const;
  const reading = {
    state: 'unreadable',
    reason: 'damaged-by-spreadsheet',
    raw: '21000000000000000000',
    at,
  } as const;
  return { register, row: { ...row, fields: { orderNumber: reading } } };
}

testCheck(rowWithoutKey, {
  satisfied: [
    { when: 'every row has one', workspace: aWorkspace(), subject },
    { when: 'no number is damaged', workspace: aWorkspace(), subject: `${subject}#damaged` },
  ],
  violated: [
    {
      when: 'rows have none',
      workspace: aWorkspace({ rowsWithoutKey: [placeInRegister(12), placeInRegister(7)] }),
      subject,
      says: 'In Orderoverzicht.xlsx, blad Orders, staan 2 regels zonder nummer: 7 en 12.',
    },
    {
      when: 'the spreadsheet damaged the number of one of them',
      workspace: aWorkspace({ rowsWithoutKey: [placeInRegister(12), damagedPlace(7)] }),
      subject: `${subject}#damaged`,
      says: 'In Orderoverzicht.xlsx, blad Orders, heeft het rekenblad het nummer van 1 regel afgerond of omgezet: 7. Er staat nu 21000000000000000000.',
    },
  ],
  undecided: 'impossible',
  notApplicable: 'impossible',
});
