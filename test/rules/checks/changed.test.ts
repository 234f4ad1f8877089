import { changed } from '#rules/checks/changed.ts';
import {
  aDocument,
  aDossier,
  amount,
  cell,
  emptyCell,
  puzzlingCell,
  stated,
} from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const invoice = aDocument('invoice');
const before = () => amount('100.00');

function now(...sources: readonly ReturnType<typeof cell>[]) {
  return aDossier({ documents: [invoice], fields: { totalNet: sources } });
}

testCheck(
  changed,
  {
    satisfied: [
      { when: 'the register says the same', dossier: now(cell(amount('100.00'))), previous: before },
      {
        when: 'a corrected invoice states the new value',
        dossier: now(cell(amount('110.00')), stated(invoice, amount('110.00'))),
        previous: before,
      },
    ],
    violated: [
      {
        when: 'the register says something else',
        dossier: now(cell(amount('110.00')), stated(invoice, amount('100.00'))),
        previous: before,
        says: 'Totaal exclusief btw is in het overzicht gewijzigd van € 100,00 naar € 110,00, terwijl er al een factuur is.',
        finds: { class: 'changed', amount: { minor: 1000, currency: 'EUR' } as never },
      },
      {
        when: 'the value is gone',
        dossier: now(emptyCell()),
        previous: before,
        says: 'Totaal exclusief btw € 100,00 is uit het overzicht verdwenen, terwijl er al een factuur is.',
      },
    ],
    undecided: [{ when: 'the new value is ambiguous', dossier: now(puzzlingCell()), previous: before }],
    notApplicable: [
      { when: 'nothing is known of before', dossier: now(cell(amount('110.00'))) },
      {
        when: 'there is no invoice yet',
        dossier: aDossier({ fields: { totalNet: [cell(amount('110.00'))] } }),
        previous: before,
      },
    ],
  },
  { fields: ['totalNet'], after: ['invoice'] },
);
