import { similarInvoice } from '#rules/checks/similar-invoice.ts';
import { aDocument, aDossier, amount, cell, date, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const bill = (key: string, day: string, total: string, party = 'Leverancier B.V.') =>
  aDossier({
    key,
    fields: {
      invoiceNumber: [cell(number(key))],
      invoiceDate: [cell(date(day))],
      totalGross: [cell(amount(total))],
      customerName: [cell(number(party))],
    },
  });
const first = bill('F1001', '2026-03-02', '121.00');
const second = (day: string, total = '121.00', party?: string) =>
  aWorkspace({ dossiers: [first, bill('F1010', day, total, party)] });
const subject = 'order:F1010/similar-invoice/invoiceNumber';

testCheck(
  similarInvoice,
  {
    satisfied: [
      { when: 'the amount is another', workspace: second('2026-03-03', '122.00'), subject },
      { when: 'it comes a month later', workspace: second('2026-04-02'), subject },
      {
        when: 'it is of another supplier',
        workspace: second('2026-03-03', '121.00', 'Andere B.V.'),
        subject,
      },
    ],
    violated: [
      {
        when: 'the same supplier charges the same amount within days',
        workspace: second('2026-03-09'),
        subject,
        says: 'Factuur F1010 lijkt op F1001: dezelfde leverancier, hetzelfde bedrag € 121,00 en 7 dagen ertussen.',
      },
      {
        when: 'two digits of the number were swapped',
        workspace: aWorkspace({
          dossiers: [bill('F1023', '2026-03-02', '50.00'), bill('F1032', '2026-03-02', '50.00')],
        }),
        subject: 'order:F1032/similar-invoice/invoiceNumber',
        finds: { likelyCause: 'digits-swapped' },
      },
    ],
    undecided: [
      {
        when: 'its amount can be read in two ways',
        workspace: aWorkspace({
          dossiers: [
            aDossier({
              key: 'F1010',
              fields: { invoiceNumber: [cell(number('F1010'))], totalGross: [puzzlingCell()] },
            }),
          ],
        }),
        subject,
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      { when: 'it is a credit', workspace: second('2026-03-03', '-121.00'), subject },
      {
        when: 'there is only a credit note',
        workspace: aWorkspace({
          dossiers: [
            first,
            { ...bill('F1010', '2026-03-03', '121.00'), documents: [aDocument('credit-note')] },
          ],
        }),
        subject,
      },
    ],
  },
  { number: 'invoiceNumber', date: 'invoiceDate', amount: 'totalGross', partyName: 'customerName' },
);
