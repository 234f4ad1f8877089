import { creditLimit } from '#rules/checks/credit-limit.ts';
import { aDossier, amount, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aMasterRow, aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const row = (limit?: string) =>
  aMasterRow('customer', {
    customerNumber: number('42'),
    customerName: number('Voorbeeld B.V.'),
    ...(limit ? { creditLimit: amount(limit) } : {}),
  });
const order = (key: string, total: string, stage = 'delivered') =>
  aDossier({
    key,
    stage,
    fields: { customerNumber: [cell(number('42'))], totalGross: [cell(amount(total))] },
  });
const vague = aDossier({
  key: 'A9',
  fields: { customerNumber: [cell(number('42'))], totalGross: [puzzlingCell()] },
});

testCheck(
  creditLimit,
  {
    satisfied: [
      {
        when: 'the limit is just reached',
        workspace: aWorkspace({
          master: [row('200.00')],
          dossiers: [order('A1', '150.00'), order('A2', '50.00')],
        }),
      },
      {
        when: 'the rest is paid',
        workspace: aWorkspace({
          master: [row('200.00')],
          dossiers: [order('A1', '150.00'), order('A2', '150.00', 'paid')],
        }),
      },
    ],
    violated: [
      {
        when: 'together they are a cent over',
        workspace: aWorkspace({
          master: [row('200.00')],
          dossiers: [order('A1', '150.00'), order('A2', '50.01')],
        }),
        says: 'Bij Voorbeeld B.V. staat € 200,01 open in 2 dossiers. De kredietlimiet is € 200,00.',
      },
    ],
    undecided: [
      {
        when: 'an amount can’t be read',
        workspace: aWorkspace({ master: [row('200.00')], dossiers: [order('A1', '150.00'), vague] }),
        says: 'Of Voorbeeld B.V. onder de kredietlimiet € 200,00 blijft, is niet na te gaan: in 1 dossier is het bedrag of de fase niet bekend.',
      },
    ],
    notApplicable: [
      {
        when: 'the list has no limit',
        workspace: aWorkspace({ master: [row()], dossiers: [order('A1', '150.00')] }),
      },
    ],
  },
  { amount: 'totalGross', number: 'customerNumber', until: 'paid' },
);
