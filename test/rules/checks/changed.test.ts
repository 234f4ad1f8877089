import { expect } from 'vitest';
import { changed } from '#rules/checks/changed.ts';
import { goodsBefore } from '#rules/register-lines.ts';
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
import { registerLines } from '../../support/trade-lines.ts';

const invoice = aDocument('invoice');
const before = () => amount('100.00');

function now(...sources: readonly ReturnType<typeof cell>[]) {
  return aDossier({ documents: [invoice], fields: { totalNet: sources } });
}

const lined = (quantity: number) =>
  aDossier({ documents: [invoice], lines: [registerLines({ article: 'A-1', quantity, unitPrice: 10 })] });
const lineBefore = (_: unknown, field: string) =>
  field === 'line:nr A1:quantity' ? ({ kind: 'number', number: 4 } as const) : null;

testCheck(
  changed,
  {
    satisfied: [
      {
        when: 'a line says the same',
        dossier: lined(4),
        previous: lineBefore,
        options: { fields: ['customerName'], after: ['invoice'], lines: true },
        subject: 'line:nr A1:quantity',
      },
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
        finds: {
          class: 'changed',
          amount: { minor: 1000, currency: 'EUR' } as never,
          evidence: [
            { role: 'found', at: expect.objectContaining({ kind: 'cell' }), raw: '110.00' },
            { role: 'expected', at: expect.objectContaining({ kind: 'page' }), raw: '100.00' },
          ],
        },
      },
      {
        when: 'the value is gone',
        dossier: now(emptyCell()),
        previous: before,
        says: 'Totaal exclusief btw € 100,00 is uit het overzicht verdwenen, terwijl er al een factuur is.',
      },
      {
        when: 'the quantity of a line changed',
        dossier: lined(5),
        previous: lineBefore,
        options: { fields: ['customerName'], after: ['invoice'], lines: true },
        subject: 'line:nr A1:quantity',
        says: 'Het aantal van A-1 is in het overzicht gewijzigd van 4 naar 5, terwijl er al een factuur is.',
        finds: { expected: { kind: 'number', number: 4 }, found: { kind: 'number', number: 5 } },
      },
      {
        when: 'a line is gone',
        dossier: lined(4),
        previous: (_, field) =>
          field === goodsBefore ? { kind: 'text', text: '[["nr A1","A-1"],["nr B2","B-2"]]' } : null,
        options: { fields: ['customerName'], after: ['invoice'], lines: true },
        subject: 'line:nr B2',
        says: 'De regel van B-2 is uit het overzicht verdwenen, terwijl er al een factuur is.',
        finds: { expected: { kind: 'text', text: 'B-2' } },
      },
      {
        when: 'a value became another between two exports, whatever documents there are',
        dossier: aDossier({ fields: { totalNet: [cell(amount('110.00'))] } }),
        previous: before,
        options: { fields: ['totalNet'], after: [] },
        says: 'Totaal exclusief btw is in het overzicht gewijzigd van € 100,00 naar € 110,00 sinds de vorige controleronde.',
      },
    ],
    undecided: [{ when: 'the new value is ambiguous', dossier: now(puzzlingCell()), previous: before }],
    notApplicable: [
      {
        when: 'an invoice is there, of which another use tells',
        dossier: now(cell(amount('110.00'))),
        previous: before,
        options: { fields: ['totalNet'], after: ['invoice'], before: ['invoice'] },
      },
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
