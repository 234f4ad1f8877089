import { priceInList } from '#rules/checks/price-in-list.ts';
import { aDossier, cell, date, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aMasterRow, aWorkspace } from '../../support/a-workspace.ts';
import { orderTypeWith } from '../../support/shipped-type.ts';
import { testCheck } from '../../support/test-check.ts';
import { registerLines } from '../../support/trade-lines.ts';

const price = (amount: number) => ({ kind: 'number', number: amount }) as const;
const articleNumber = number('0A-100');

const list = [
  aMasterRow('article', { articleNumber, unitPrice: price(11), validUntil: date('2025-12-31') }, 2),
  aMasterRow('article', { articleNumber, unitPrice: price(12.5), validFrom: date('2026-01-01') }, 3),
  aMasterRow('article', { articleNumber, unitPrice: price(12), customerNumber: number('00042') }, 4),
];

const options = { in: ['register'], on: ['orderDate'], number: 'customerNumber' };

function ordered(unitPrice: number, said: { readonly customer?: string; readonly article?: string } = {}) {
  const { customer = '00077', article = 'a100' } = said;
  return aDossier({
    fields: { orderDate: [cell(date('2026-02-02'))], customerNumber: [cell(number(customer))] },
    lines: [registerLines({ article, quantity: 2, unitPrice })],
  });
}

const within = (dossier: ReturnType<typeof aDossier>, master = list) => ({
  ...aWorkspace({ dossiers: [dossier], master }),
  types: [orderTypeWith({ check: 'price-in-list', options })],
});

testCheck(
  priceInList,
  {
    satisfied: [
      { when: 'it is the price of that day', workspace: within(ordered(12.5)) },
      { when: 'it is the price of that customer', workspace: within(ordered(12, { customer: '42' })) },
    ],
    violated: [
      {
        when: 'it is another price',
        workspace: within(ordered(13)),
        says: 'De prijs van a100 is 13, maar in de prijslijst Stamgegevens.xlsx staat 12,5.',
      },
      {
        when: 'it is the price of the list before',
        workspace: within(ordered(11)),
        says: 'De prijs van a100 is 11. Dat stond eerder in de prijslijst Stamgegevens.xlsx; op 02-02-2026 geldt 12,5.',
      },
    ],
    undecided: [
      {
        when: 'the day can’t be read',
        workspace: within({
          ...ordered(12.5),
          fields: { orderDate: { id: 'orderDate', sources: [puzzlingCell('1-2-3', 'ambiguous-date')] } },
        }),
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      { when: 'the list does not know the article', workspace: within(ordered(1, { article: 'B-9' })) },
      { when: 'there is no list', workspace: within(ordered(1), []) },
    ],
  },
  options,
);
