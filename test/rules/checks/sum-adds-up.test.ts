import { sumAddsUp } from '#rules/checks/sum-adds-up.ts';
import { aDocument, aDossier, amount, cell, puzzlingCell, stated } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const invoice = aDocument('invoice');
const second = aDocument('invoice', { name: 'tweede.pdf' });
const options = { parts: ['totalNet', 'totalVat'], total: 'totalGross' };

function inRegister(net: string, vat: string, gross: string, currency = 'EUR') {
  const fields = {
    totalNet: [cell(amount(net, currency))],
    totalVat: [cell(amount(vat))],
    totalGross: [cell(amount(gross))],
  };
  return aDossier({ fields });
}

function inXml(decimal: string) {
  const source = stated(invoice, amount(decimal));
  if (source.reading.state !== 'read') throw new Error('It states an amount');
  const at = { kind: 'xml', file: invoice.file, path: '/Invoice' } as const;
  return { ...source, reading: { ...source.reading, at } };
}

testCheck(
  sumAddsUp,
  {
    satisfied: [
      { when: 'the parts make the total', dossier: inRegister('100.00', '21.00', '121.00') },
      { when: 'a credit adds up below zero', dossier: inRegister('-100.00', '-21.00', '-121.00') },
      {
        when: 'the difference is allowed',
        dossier: inRegister('100.00', '21.00', '121.01'),
        options: { ...options, tolerance: { amount: 0.01 } },
      },
    ],
    violated: [
      {
        when: 'it differs more than rounding explains',
        dossier: inRegister('100.00', '21.00', '121.02'),
        says: 'In het overzicht klopt de optelling niet: totaal exclusief btw en btw-bedrag is samen € 121,00, maar bij totaal inclusief btw staat € 121,02.',
        finds: {
          subject: 'totalGross:register',
          severity: 'blocking',
          amount: { minor: 2, currency: 'EUR' } as never,
        },
      },
      {
        when: 'one cent is missing, which may come of rounding and is told as that',
        dossier: inRegister('100.00', '21.00', '121.01'),
        says: 'In het overzicht scheelt de optelling € 0,01: totaal exclusief btw en btw-bedrag is samen € 121,00, bij totaal inclusief btw staat € 121,01. Dat kan van het afronden komen.',
        finds: { subject: 'totalGross:register', severity: 'info', likelyCause: null },
      },
      {
        when: 'one cent is missing in an e-invoice, which has to add up exactly',
        dossier: aDossier({
          documents: [invoice],
          fields: {
            totalNet: [inXml('100.00')],
            totalVat: [inXml('21.00')],
            totalGross: [inXml('121.01')],
          },
        }),
        finds: { subject: 'totalGross:invoice', severity: 'blocking' },
      },
      {
        when: 'the invoice itself is wrong and the register is right',
        dossier: aDossier({
          documents: [invoice],
          fields: {
            totalNet: [cell(amount('100.00')), stated(invoice, amount('100.00'))],
            totalVat: [cell(amount('21.00')), stated(invoice, amount('21.00'))],
            totalGross: [cell(amount('121.00')), stated(invoice, amount('112.00'))],
          },
        }),
        subject: 'totalGross:invoice',
      },
    ],
    undecided: [
      {
        when: 'one of two invoices adds up and the other can’t be told',
        dossier: aDossier({
          documents: [invoice, second],
          fields: {
            totalNet: [stated(invoice, amount('100.00')), stated(second, amount('100.00', 'USD'))],
            totalVat: [stated(invoice, amount('21.00')), stated(second, amount('21.00'))],
            totalGross: [stated(invoice, amount('121.00')), stated(second, amount('121.00'))],
          },
        }),
        finds: { subject: 'totalGross:invoice' },
      },
      {
        when: 'a part can be read in two ways',
        dossier: aDossier({
          fields: {
            totalNet: [puzzlingCell()],
            totalVat: [cell(amount('21.00'))],
            totalGross: [cell(amount('121.00'))],
          },
        }),
      },
      {
        when: 'the parts have different currencies',
        dossier: inRegister('100.00', '21.00', '121.00', 'USD'),
        says: 'In het overzicht staan bedragen met verschillende valuta. Daarom is niet na te gaan of ze optellen.',
      },
    ],
    notApplicable: [
      { when: 'the total is nowhere', dossier: aDossier() },
      {
        when: 'a part is not there',
        dossier: aDossier({
          fields: { totalNet: [cell(amount('1.00'))], totalGross: [cell(amount('2.00'))] },
        }),
      },
    ],
  },
  options,
);
