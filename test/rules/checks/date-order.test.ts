import { dateOrder } from '#rules/checks/date-order.ts';
import { aDocument, aDossier, cell, date, puzzlingCell, stated } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

function dated(order: string, invoice: string) {
  return aDossier({ fields: { orderDate: [cell(date(order))], invoiceDate: [cell(date(invoice))] } });
}

const [first, second] = [aDocument('invoice'), aDocument('invoice', { name: 'factuur 2.pdf' })];

testCheck(
  dateOrder,
  {
    satisfied: [
      { when: 'the later date is later', dossier: dated('2026-11-02', '2026-11-03'), subject: 'invoiceDate' },
      {
        when: 'it is one day early and that is allowed',
        dossier: dated('2026-11-03', '2026-11-02'),
        subject: 'invoiceDate',
      },
      {
        when: 'each of two invoices has its own dates, and the register that of the later one',
        dossier: aDossier({
          documents: [first, second],
          fields: {
            invoiceDate: [
              cell(date('2026-11-18')),
              stated(first, date('2026-11-03')),
              stated(second, date('2026-11-18')),
            ],
            dueDate: [stated(first, date('2026-11-10')), stated(second, date('2026-12-18'))],
          },
        }),
        options: { fields: ['invoiceDate', 'dueDate'] },
        subject: 'dueDate',
      },
    ],
    violated: [
      {
        when: 'the invoice was made before the order',
        dossier: dated('2026-11-03', '2026-03-11'),
        subject: 'invoiceDate',
        says: 'Factuurdatum 11-03-2026 ligt vóór orderdatum 03-11-2026.',
        finds: { likelyCause: 'day-month-swapped' },
      },
      {
        when: 'it lies a week before, which no slip of a digit explains',
        dossier: dated('2026-11-18', '2026-11-11'),
        subject: 'invoiceDate',
        finds: { likelyCause: null },
      },
    ],
    undecided: [
      {
        when: 'the later date does not exist',
        dossier: aDossier({ fields: { invoiceDate: [puzzlingCell('31-06-2026', 'impossible-date')] } }),
        subject: 'invoiceDate',
      },
      {
        when: 'the earlier date is ambiguous',
        dossier: aDossier({
          fields: {
            orderDate: [puzzlingCell('05/06/2026', 'ambiguous-date')],
            invoiceDate: [cell(date('2026-11-03'))],
          },
        }),
        subject: 'invoiceDate',
      },
    ],
    notApplicable: [
      { when: 'a date is not there', dossier: dated('2026-11-02', '2026-11-03'), subject: 'deliveryDate' },
      {
        when: 'there is no earlier date',
        dossier: aDossier({ fields: { invoiceDate: [cell(date('2026-11-03'))] } }),
        subject: 'invoiceDate',
      },
    ],
  },
  { fields: ['orderDate', 'deliveryDate', 'invoiceDate'], slackDays: 1 },
);
