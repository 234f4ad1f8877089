import { linesAddUp } from '#rules/checks/lines-add-up.ts';
import { euro, money } from '#shared/domain/money.ts';
import { aDocument, aDossier, amount, stated } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';
import { type LineSaid, linesOf } from '../../support/trade-lines.ts';

const page = aDocument('invoice');
const data = aDocument('invoice', { name: 'factuur.xml', status: 'xml' });

const line = (quantity: number, unitPrice: number, sum: string, vatRate = 21): LineSaid => ({
  description: `Artikel ${unitPrice}`,
  quantity,
  unitPrice,
  amount: sum,
  vatRate,
});

/** The same, with charges less discounts that the document states outside its lines. */
function withBeside(dossier: ReturnType<typeof billed>, minor: number): ReturnType<typeof billed> {
  return { ...dossier, lines: dossier.lines.map((one) => ({ ...one, beside: money(minor, euro) })) };
}

function billed(
  document: typeof page,
  totals: readonly [string, string, string],
  ...lines: readonly LineSaid[]
) {
  const [net, vat, gross] = totals;
  const source = (said: string) => {
    const own = stated(document, amount(said));
    return document.status === 'xml' && own.reading.state === 'read'
      ? {
          ...own,
          reading: { ...own.reading, at: { kind: 'xml', file: document.file, path: '/Invoice' } as const },
        }
      : own;
  };
  return aDossier({
    documents: [document],
    lines: [linesOf(document, ...lines)],
    fields: { totalNet: [source(net)], totalVat: [source(vat)], totalGross: [source(gross)] },
  });
}

testCheck(
  linesAddUp,
  {
    satisfied: [
      {
        when: 'every line comes to quantity times price',
        dossier: billed(page, ['50.00', '10.50', '60.50'], line(3, 12.5, '37.50'), line(1, 12.5, '12.50')),
        subject: 'invoice:line',
      },
      {
        when: 'a discount makes the difference',
        dossier: billed(page, ['45.00', '9.45', '54.45'], { ...line(4, 12.5, '45.00'), discountPercent: 10 }),
        subject: 'invoice:line',
      },
      {
        when: 'the lines make the amount without VAT',
        dossier: billed(page, ['50.00', '10.50', '60.50'], line(3, 12.5, '37.50'), line(1, 12.5, '12.50')),
        subject: 'invoice:sum',
      },
      {
        when: 'prices with VAT make the amount with VAT',
        dossier: billed(page, ['82.64', '17.36', '100.00'], line(1, 100, '100.00')),
        subject: 'invoice:sum',
      },
      {
        when: 'a discount on the whole makes the difference',
        dossier: withBeside(billed(data, ['45.00', '9.45', '54.45'], line(4, 12.5, '50.00')), -500),
        subject: 'invoice:sum',
      },
      {
        when: 'the price is printed rounded and the quantity is large',
        dossier: billed(page, ['204.75', '43.00', '247.75'], line(50, 4.1, '204.75')),
        subject: 'invoice:line',
      },
      {
        when: 'VAT was rounded for each line',
        dossier: billed(page, ['50.00', '10.51', '60.51'], line(3, 12.5, '37.50'), line(1, 12.5, '12.50')),
        subject: 'invoice:vat',
      },
      {
        when: 'VAT is that of two rates',
        dossier: billed(
          page,
          ['200.00', '30.00', '230.00'],
          line(1, 100, '100.00'),
          line(2, 50, '100.00', 9),
        ),
        subject: 'invoice:vat',
      },
      {
        when: 'a credit note is negative throughout',
        dossier: billed(page, ['-37.50', '-7.88', '-45.38'], line(-3, 12.5, '-37.50')),
        subject: 'invoice:sum',
      },
    ],
    violated: [
      {
        when: 'a line was worked out wrongly',
        dossier: billed(page, ['38.50', '8.09', '46.59'], line(3, 12.5, '38.50')),
        subject: 'invoice:line',
        says: 'Regel 1 op de factuur is niet goed uitgerekend: aantal maal prijs is € 37,50, er staat € 38,50.',
      },
      {
        when: 'the lines of an e-invoice make another total',
        dossier: billed(data, ['60.00', '12.60', '72.60'], line(3, 12.5, '37.50'), line(1, 12.5, '12.50')),
        subject: 'invoice:sum',
        says: 'De regels op de factuur tellen op tot € 50,00, maar bij totaal exclusief btw staat € 60,00.',
        finds: { severity: 'warning' },
      },
      {
        when: 'lines and charges of an e-invoice make another total',
        dossier: withBeside(billed(data, ['60.00', '12.60', '72.60'], line(4, 12.5, '50.00')), 500),
        subject: 'invoice:sum',
        says: 'De regels, kosten en kortingen op de factuur tellen op tot € 55,00, maar bij totaal exclusief btw staat € 60,00.',
      },
      {
        when: 'a line differs by more than a rounded price can make',
        dossier: billed(page, ['204.00', '42.84', '246.84'], line(50, 4.1, '204.00')),
        subject: 'invoice:line',
      },
      {
        when: 'the lines read from a page make another total',
        dossier: billed(page, ['60.00', '12.60', '72.60'], line(3, 12.5, '37.50'), line(1, 12.5, '12.50')),
        subject: 'invoice:sum',
        finds: { severity: 'info' },
      },
      {
        when: 'the VAT is that of another rate',
        dossier: billed(page, ['100.00', '21.00', '121.00'], line(1, 100, '100.00', 9)),
        subject: 'invoice:vat',
        says: 'De btw op de factuur volgt niet uit de regels: per tarief gerekend is die € 9,00, er staat € 21,00.',
      },
    ],
    undecided: 'impossible',
    notApplicable: [
      { when: 'there are no lines', dossier: aDossier({ documents: [page] }), subject: 'lines' },
      {
        when: 'a line has no amount',
        dossier: billed(page, ['10.00', '2.10', '12.10'], { description: 'iets', quantity: 1 }),
        subject: 'invoice:sum',
      },
    ],
  },
  { net: 'totalNet', vat: 'totalVat', gross: 'totalGross' },
);
