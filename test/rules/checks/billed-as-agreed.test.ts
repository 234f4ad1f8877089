import { billedAsAgreed } from '#rules/checks/billed-as-agreed.ts';
import { aDossier, amount, cell, date, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

/** A contract stands for an order here: the check only needs its price and number. */
const contract = (fields: NonNullable<Parameters<typeof aDossier>[0]>['fields'] = {}) =>
  aDossier({ key: 'C-7', fields: { totalNet: [cell(amount('1200.00'))], ...fields } });
const bill = (key: string, day: string | null, net: string, of = 'C-7') =>
  aDossier({
    type: 'inkoopfactuur',
    key,
    fields: {
      contractNumber: [cell(number(of))],
      totalNet: [cell(amount(net))],
      invoiceDate: [day === null ? puzzlingCell() : cell(date(day))],
    },
  });
const world = (...dossiers: readonly ReturnType<typeof aDossier>[]) => aWorkspace({ dossiers });
const subject = 'order:C7/billed-as-agreed/totalNet';
const index = { lineQuantity: [cell({ kind: 'number', number: 5 })] };
const monthly = { totalVat: [cell(amount('100.00'))] };

testCheck(
  billedAsAgreed,
  {
    satisfied: [
      {
        when: 'no more was billed this year than was agreed',
        workspace: world(contract(), bill('1', '2026-01-05', '600.00'), bill('2', '2026-07-06', '600.00')),
        subject,
      },
      {
        when: 'the price rose by the indexation',
        workspace: world(
          contract({ ...index, ...monthly }),
          bill('1', '2026-01-05', '100.00'),
          bill('2', '2026-07-06', '105.00'),
        ),
        subject,
      },
      {
        when: 'the rest was billed last year',
        workspace: world(contract(), bill('1', '2025-12-05', '1200.00'), bill('2', '2026-01-05', '1200.00')),
        subject,
      },
    ],
    violated: [
      {
        when: 'more was billed this year than was agreed',
        workspace: world(
          contract(index),
          bill('1', '2026-01-05', '700.00'),
          bill('2', '2026-07-06', '700.00'),
        ),
        subject,
        says: 'Bij contract C-7 is in 2026 € 1.400,00 gefactureerd; afgesproken is € 1.260,00.',
      },
      {
        when: 'one invoice is of another price',
        workspace: world(
          contract(monthly),
          bill('1', '2026-01-05', '100.00'),
          bill('2', '2026-02-05', '110.00'),
        ),
        subject,
        says: 'Factuur 2 is € 110,00, maar volgens contract C-7 is het € 100,00.',
      },
    ],
    undecided: [
      {
        when: 'the date of an invoice can’t be read',
        workspace: world(contract(), bill('1', null, '100.00')),
        subject,
        says: 'De facturen bij contract C-7 zijn niet met de prijs te vergelijken: van 1 is het bedrag of de datum niet bekend, of staat het in een andere valuta.',
      },
      {
        when: 'the price can’t be read',
        workspace: world(contract({ totalNet: [puzzlingCell()] }), bill('1', '2026-01-05', '100.00')),
        subject,
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      {
        when: 'nothing was billed',
        workspace: world(contract(), bill('1', '2026-01-05', '100.00', 'C-8')),
        subject,
      },
      {
        when: 'no price was agreed',
        workspace: world(contract({ totalNet: [] }), bill('1', '2026-01-05', '100.00')),
        subject,
      },
    ],
  },
  {
    yearly: 'totalNet',
    each: 'totalVat',
    index: 'lineQuantity',
    to: 'inkoopfactuur',
    number: 'contractNumber',
    billed: 'totalNet',
    date: 'invoiceDate',
  },
);
