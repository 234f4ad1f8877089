import { vatRate } from '#rules/checks/vat-rate.ts';
import { aDocument, aDossier, amount, cell, number, puzzlingCell, stated } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (net: string, vat: string, seller?: string) =>
  aDossier({
    fields: {
      totalNet: [cell(amount(net))],
      totalVat: [cell(amount(vat))],
      ...(seller ? { sellerVatId: [cell(number(seller))] } : {}),
    },
  });

const invoice = aDocument('invoice');
const saying = (reason: string, net: string, vat: string) =>
  aDossier({
    documents: [invoice],
    fields: {
      totalNet: [stated(invoice, amount(net))],
      totalVat: [stated(invoice, amount(vat))],
      customerReference: [
        ((source) => ({ ...source, reading: { ...source.reading, confidence: 0.92 } }) as typeof source)(
          stated(invoice, { kind: 'text', text: reason }),
        ),
      ],
    },
  });

testCheck(
  vatRate,
  {
    satisfied: [
      { when: 'it is the high rate', dossier: stating('100.00', '21.00') },
      { when: 'it lies between two rates', dossier: stating('100.00', '15.00') },
      { when: 'there is none', dossier: stating('100.00', '0.00') },
      {
        when: 'it is shifted to the customer and not charged',
        dossier: saying('btw verlegd', '100.00', '0.00'),
      },
      { when: 'it is shifted for some lines only', dossier: saying('btw verlegd', '100.00', '10.50') },
      { when: 'the reason is a small one', dossier: saying('margeregeling', '100.00', '21.00') },
      { when: 'both are credit', dossier: stating('-100.00', '-21.00') },
    ],
    violated: [
      {
        when: 'it is more than the highest rate',
        dossier: stating('100.00', '31.00'),
        says: 'In het overzicht is btw-bedrag € 31,00. Bij € 100,00 zonder btw kan het hoogstens € 21,00 zijn (21 %).',
      },
      {
        when: 'it was taken over the amount with VAT',
        dossier: stating('100.00', '25.41'),
        says: 'In het overzicht is btw-bedrag € 25,41: dat is 21 % van het bedrag mét btw. Over € 100,00 zonder btw hoort het € 21,00 te zijn.',
      },
      {
        when: 'it is shifted to the customer and charged all the same',
        dossier: saying('btw verlegd', '100.00', '21.00'),
        says: 'Op de factuur staat “btw verlegd”, en toch is btw-bedrag € 21,00: 21 % over het hele bedrag van € 100,00.',
        finds: { severity: 'blocking' },
      },
      { when: 'the signs differ', dossier: stating('-100.00', '21.00'), finds: { likelyCause: 'sign-lost' } },
    ],
    undecided: [
      {
        when: 'one of them can be read in two ways',
        dossier: aDossier({ fields: { totalNet: [puzzlingCell()], totalVat: [cell(amount('21.00'))] } }),
      },
    ],
    notApplicable: [
      { when: 'no VAT is stated', dossier: aDossier() },
      { when: 'the seller is in another country', dossier: stating('100.00', '31.00', 'DE123456788') },
    ],
  },
  { net: 'totalNet', vat: 'totalVat', sellerVatId: 'sellerVatId', vatReason: 'customerReference' },
);
