import { dateOrder } from '#rules/checks/date-order.ts';
import { aDossier, cell, date, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

function dated(order: string, invoice: string) {
  return aDossier({ fields: { orderDate: [cell(date(order))], invoiceDate: [cell(date(invoice))] } });
}

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
    ],
    violated: [
      {
        when: 'the invoice was made before the order',
        dossier: dated('2026-11-03', '2026-03-11'),
        subject: 'invoiceDate',
        says: 'Factuurdatum 11-03-2026 ligt vóór orderdatum 03-11-2026.',
        finds: { likelyCause: 'day-month-swapped' },
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
