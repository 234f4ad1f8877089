import { splitUnderLimit } from '#rules/checks/split-under-limit.ts';
import { aDossier, amount, cell, date, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const bill = (key: string, gross: string, day = '2026-03-02', party = '42') =>
  aDossier({
    key,
    fields: {
      customerNumber: [cell(number(party))],
      totalGross: [cell(amount(gross))],
      invoiceDate: [cell(date(day))],
    },
  });
const of = (...dossiers: readonly ReturnType<typeof bill>[]) => aWorkspace({ dossiers });
const subject = 'order:A1/split-under-limit/totalGross';

testCheck(
  splitUnderLimit,
  {
    satisfied: [
      {
        when: 'it is told of the last of them',
        workspace: of(bill('A1', '2450.00'), bill('A2', '2400.00')),
        subject,
      },
      { when: 'it is the only one', workspace: of(bill('A1', '2450.00')), subject },
      {
        when: 'the other is of another day',
        workspace: of(bill('A1', '2450.00'), bill('A2', '2400.00', '2026-03-03')),
        subject,
      },
      {
        when: 'the other is of another supplier',
        workspace: of(bill('A1', '2450.00'), bill('A2', '2400.00', '2026-03-02', '43')),
        subject,
      },
    ],
    violated: [
      {
        when: 'two of one day stay just under it',
        workspace: of(bill('A1', '2450.00'), bill('A2', '2400.00')),
        subject: subject.replace('A1', 'A2'),
        says: 'Factuur A2 van € 2.400,00 blijft net onder de grens van € 2.500,00, en A1 van dezelfde leverancier op dezelfde dag ook. Samen zijn zij € 4.850,00.',
      },
    ],
    undecided: [
      {
        when: 'the amount can be read in two ways',
        workspace: of({
          ...bill('A1', '1.00'),
          fields: { totalGross: { id: 'totalGross', sources: [puzzlingCell()] } },
        }),
        subject,
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      { when: 'it stays well under', workspace: of(bill('A1', '2000.00'), bill('A2', '2000.00')), subject },
      { when: 'it is above', workspace: of(bill('A1', '2500.01'), bill('A2', '2500.01')), subject },
    ],
  },
  { amount: 'totalGross', date: 'invoiceDate', partyNumber: 'customerNumber', limits: [2500, 5000] },
);
