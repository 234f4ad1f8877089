import { valuesAgree } from '#rules/checks/values-agree.ts';
import type { FieldSource } from '#shared/domain/dossier.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import {
  aDocument,
  aDossier,
  amount,
  cell,
  closed,
  date,
  number,
  puzzlingCell,
  silent,
  stated,
} from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';
import { type LineSaid, linesOf } from '../../support/trade-lines.ts';

const invoice = aDocument('invoice');
const second = aDocument('invoice', { name: 'factuur 2.pdf' });
const locked = aDocument('invoice', { status: 'encrypted' });
const guess = aDocument('invoice', { link: 'suggested' });
const totals = { field: 'totalGross', tolerance: { amount: 0.05 }, smallDifference: { percent: 1 } };

function gross(...sources: readonly ReturnType<typeof cell>[]) {
  return aDossier({ documents: [invoice, second, locked], fields: { totalGross: sources } });
}

function inRegister(file: string, sheet: string, value: string): FieldSource {
  const { reading, ...source } = cell(amount(value));
  const at: Evidence = { kind: 'cell', file: file as FilePath, sheet, row: 5, column: 3 };
  return reading.state === 'read' ? { ...source, reading: { ...reading, at } } : { ...source, reading };
}

const confirmation = aDocument('order-confirmation');
const whole = { ...totals, wholeIn: ['register', 'order-confirmation'] };

/** Ten were ordered for € 100, and so many billed for € 60. */
function ordered(billed: number, said: LineSaid = { article: 'A-1' }) {
  return aDossier({
    documents: [confirmation, invoice],
    fields: { totalGross: [cell(amount('100.00')), stated(invoice, amount('60.00'))] },
    lines: [
      linesOf(confirmation, { article: 'A-1', quantity: 10 }),
      linesOf(invoice, { ...said, quantity: billed }),
    ],
  });
}

testCheck(
  valuesAgree,
  {
    satisfied: [
      {
        when: 'both state the same',
        dossier: gross(cell(amount('1234.56')), stated(invoice, amount('1234.56'))),
      },
      {
        when: 'the difference is allowed',
        dossier: gross(cell(amount('1234.56')), stated(invoice, amount('1234.60'))),
      },
      {
        when: 'two invoices together make the amount',
        dossier: gross(
          cell(amount('300.00')),
          stated(invoice, amount('100.00')),
          stated(second, amount('200.00')),
        ),
      },
      {
        when: 'the register names one of two invoices',
        dossier: aDossier({
          documents: [invoice, second],
          fields: {
            invoiceNumber: [
              cell(number('VF2')),
              stated(invoice, number('VF1')),
              stated(second, number('VF2')),
            ],
          },
        }),
        options: { field: 'invoiceNumber' },
      },
      {
        when: 'the register names both invoices in one cell',
        dossier: aDossier({
          documents: [invoice, second],
          fields: {
            invoiceNumber: [
              cell(number('F-3, F-4')),
              stated(invoice, number('F-3')),
              stated(second, number('F-4')),
            ],
          },
        }),
        options: { field: 'invoiceNumber' },
      },
      {
        when: 'two invoices of one order have their own amounts and no register says more',
        dossier: gross(stated(invoice, amount('10.00')), stated(second, amount('20.00'))),
      },
      {
        when: 'a number is written with other punctuation',
        dossier: aDossier({
          documents: [invoice],
          fields: { invoiceNumber: [cell(number('VF 26-0042')), stated(invoice, number('VF26.0042'))] },
        }),
        options: { field: 'invoiceNumber' },
      },
      {
        when: 'a date is one working day off and that is allowed',
        dossier: aDossier({
          documents: [invoice],
          fields: { dueDate: [cell(date('2026-11-20')), stated(invoice, date('2026-11-23'))] },
        }),
        options: { field: 'dueDate', tolerance: { workingDays: 1 } },
      },
    ],
    violated: [
      {
        when: 'the invoice bills all that was ordered for another amount',
        dossier: ordered(10),
        options: whole,
      },
      { when: 'it bills a part, and nothing says where the whole stands', dossier: ordered(6) },
      { when: 'it bills more than was ordered', dossier: ordered(12), options: whole },
      {
        when: 'two digits are swapped',
        dossier: gross(cell(amount('1234.56')), stated(invoice, amount('1243.56'))),
        says: 'Totaal inclusief btw wijkt af: € 1.234,56 in het overzicht, € 1.243,56 op de factuur.',
        finds: {
          subject: 'totalGross',
          likelyCause: 'digits-swapped',
          severity: 'warning',
          amount: { minor: 900, currency: 'EUR' } as never,
        },
      },
      {
        when: 'the difference is large',
        dossier: gross(cell(amount('1234.56')), stated(invoice, amount('2234.56'))),
        finds: { likelyCause: 'one-digit-wrong' },
      },
      {
        when: 'one currency is another',
        dossier: gross(cell(amount('100.00')), stated(invoice, amount('100.00', 'USD'))),
        finds: { likelyCause: 'other-currency' },
      },
      {
        when: 'two documents contradict each other and the register is silent',
        dossier: aDossier({
          documents: [invoice, second],
          fields: { customerNumber: [stated(invoice, number('00042')), stated(second, number('42'))] },
        }),
        options: { field: 'customerNumber' },
        says: 'Debiteurnummer wijkt af: 42 in factuur 2.pdf, 00042 in invoice 2026-0042.pdf.',
        finds: { likelyCause: 'leading-zero-lost' },
      },
      {
        when: 'two registers contradict each other',
        dossier: gross(
          inRegister('/w/orders.xlsx', 'Blad1', '10.00'),
          inRegister('/w/export.csv', 'export', '11.00'),
        ),
        says: 'Totaal inclusief btw wijkt af: € 10,00 in orders.xlsx, € 11,00 in export.csv.',
      },
      {
        when: 'two sheets of one workbook do',
        dossier: gross(
          inRegister('/w/orders.xlsx', 'Maart', '10.00'),
          inRegister('/w/orders.xlsx', 'April', '11.00'),
        ),
        says: 'Totaal inclusief btw wijkt af: € 10,00 op blad Maart, € 11,00 op blad April.',
      },
      {
        when: 'two registers of one name do',
        dossier: gross(
          inRegister('C:\\w\\A\\o.xlsx', 'Blad1', '10.00'),
          inRegister('C:\\w\\B\\o.xlsx', 'Blad1', '11.00'),
        ),
        says: 'Totaal inclusief btw wijkt af: € 10,00 in A/o.xlsx, € 11,00 in B/o.xlsx.',
      },
      {
        when: 'a date is off by one day',
        dossier: aDossier({
          documents: [invoice],
          fields: { invoiceDate: [cell(date('2026-11-03')), stated(invoice, date('2026-03-11'))] },
        }),
        options: { field: 'invoiceDate' },
        finds: { likelyCause: 'day-month-swapped' },
      },
    ],
    undecided: [
      {
        when: 'the register can be read in two ways',
        dossier: gross(puzzlingCell(), stated(invoice, amount('1234.00'))),
      },
      { when: 'the invoice is locked', dossier: gross(cell(amount('10.00')), closed(locked)) },
      {
        when: 'the invoice has to state it and does not',
        dossier: aDossier({
          documents: [invoice],
          fields: { totalGross: [cell(amount('10.00')), silent(invoice)] },
        }),
        options: { ...totals, confirm: ['invoice'] },
        says: 'Totaal inclusief btw € 10,00 staat in het overzicht, maar is niet gevonden op de factuur.',
        finds: { class: 'unchecked' },
      },
    ],
    notApplicable: [
      {
        when: 'the invoice bills a part of what was ordered',
        dossier: ordered(6),
        options: whole,
      },
      {
        when: 'the invoice asks for a payment in advance',
        dossier: ordered(1, { description: 'Aanbetaling 50 %', article: '' }),
        options: whole,
      },
      { when: 'one source states it', dossier: gross(cell(amount('10.00'))) },
      { when: 'no source states it', dossier: gross() },
      {
        when: 'the other document is only suggested',
        dossier: aDossier({
          documents: [guess],
          fields: { totalGross: [cell(amount('10.00')), stated(guess, amount('11.00'))] },
        }),
      },
      {
        when: 'a document has to state it, and no register does',
        dossier: aDossier({
          documents: [invoice, second],
          fields: { totalGross: [stated(invoice, amount('1.00')), silent(second)] },
        }),
        options: { ...totals, confirm: ['invoice'] },
      },
      {
        when: 'the other row stands in the same table',
        dossier: gross(cell(amount('10.00'), 5), cell(amount('11.00'), 6)),
      },
      {
        when: 'the document is not of the types that are asked',
        dossier: gross(cell(amount('10.00')), stated(invoice, amount('11.00'))),
        options: { ...totals, in: ['order-confirmation'] },
      },
    ],
  },
  totals,
);
