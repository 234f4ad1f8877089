import { referredDossier } from '#rules/checks/referred-dossier.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';
import { registerLines } from '../../support/trade-lines.ts';

const first = aDossier({
  key: 'O-1',
  lines: [registerLines({ article: 'A-1', quantity: 5, unit: 'stuks' })],
});
const second = (fields: Dossier['fields'] | Parameters<typeof aDossier>[0]) =>
  aDossier({ key: 'R-2', ...(fields as object) });
const back = (order: string, article: string | null, quantity: number | null) =>
  second({
    fields: {
      customerNumber: [cell(number(order))],
      ...(article === null ? {} : { deliveryNoteNumber: [cell(number(article))] }),
      ...(quantity === null ? {} : { lineQuantity: [cell({ kind: 'number', number: quantity })] }),
    },
  });
const withReturn = (one: Dossier) => aWorkspace({ dossiers: [first, one] });
const existence = 'order:R2/referred-dossier/customerNumber';
const quantity = 'order:R2/referred-dossier/lineQuantity';

testCheck(
  referredDossier,
  {
    satisfied: [
      { when: 'the order is there', workspace: withReturn(back('O-1', null, null)), subject: existence },
      { when: 'no more comes back than went', workspace: withReturn(back('O1', 'a1', 5)), subject: quantity },
    ],
    violated: [
      {
        when: 'there is no such order',
        workspace: withReturn(back('O-9', null, null)),
        subject: existence,
        says: 'Debiteurnummer O-9 bestaat niet in het overzicht van Order.',
      },
      {
        when: 'more comes back than went',
        workspace: withReturn(back('O-1', 'A-1', 6)),
        subject: quantity,
        says: 'Aantal is 6, maar bij O-1 gaat het om 5 van A-1.',
        finds: { expected: { kind: 'number', number: 5 }, found: { kind: 'number', number: 6 } },
      },
      {
        when: 'the article is not on the order',
        workspace: withReturn(back('O-1', 'B-2', 1)),
        subject: quantity,
        says: 'Artikel B-2 staat niet op O-1.',
      },
    ],
    undecided: [
      {
        when: 'the reference can’t be read',
        workspace: withReturn(second({ fields: { customerNumber: [puzzlingCell('#N/B', 'error-cell')] } })),
        subject: existence,
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      { when: 'nothing is referred to', workspace: withReturn(second({})), subject: existence },
      {
        when: 'no register has orders',
        workspace: { ...withReturn(back('O-9', null, null)), registers: [] },
        subject: existence,
      },
    ],
  },
  { field: 'customerNumber', to: 'order', article: 'deliveryNoteNumber', quantity: 'lineQuantity' },
);
