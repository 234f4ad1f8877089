import { linesAgree } from '#rules/checks/lines-agree.ts';
import type { DossierLines } from '#shared/domain/dossier.ts';
import { aDocument, aDossier, puzzlingStage } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';
import { type LineSaid, linesOf, registerLines } from '../../support/trade-lines.ts';

const confirmation = aDocument('order-confirmation');
const [note, secondNote] = [aDocument('delivery-note'), aDocument('delivery-note', { name: 'bon 2.pdf' })];
const invoice = aDocument('invoice');
const credit = aDocument('credit-note');
const locked = aDocument('delivery-note', { name: 'dicht.pdf', status: 'encrypted' });

const bolts: LineSaid = {
  article: 'A-100',
  description: 'Bouten M8',
  quantity: 10,
  unit: 'stuks',
  unitPrice: 12.5,
  amount: '125.00',
};
const nuts: LineSaid = { article: 'A-200', description: 'Moeren M8', quantity: 4, unitPrice: 3 };

const options = {
  basis: ['register', 'order-confirmation', 'order'],
  in: ['invoice'],
  tolerance: { amount: 0.001 },
};
const delivery = {
  basis: ['register', 'order-confirmation'],
  in: ['delivery-note'],
  quantity: 'at-most',
  price: false,
  complete: 'delivered',
};

/** The same lines, as they are when they stand on a picture. */
const scanned = ({ lines, ...source }: DossierLines): DossierLines => ({
  ...source,
  lines: lines.map(({ position, fields }) => ({
    position,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, reading]) => [
        name,
        reading.state === 'read' && reading.at.kind === 'page'
          ? { ...reading, at: { ...reading.at, fromPicture: true as const } }
          : reading,
      ]),
    ),
  })),
});

const confirmed = (...lines: readonly LineSaid[]) => linesOf(confirmation, ...lines);
const ordered = [bolts, nuts];
const billed = (...lines: readonly LineSaid[]) =>
  aDossier({
    documents: [confirmation, invoice],
    lines: [confirmed(...ordered), linesOf(invoice, ...lines)],
  });
const delivered = (stage: string, ...lines: readonly LineSaid[]) =>
  aDossier({ stage, documents: [confirmation, note], lines: [confirmed(bolts), linesOf(note, ...lines)] });

const freight: LineSaid = { description: 'Vrachtkosten', quantity: 1, unitPrice: 60, amount: '60.00' };
const advance: LineSaid = { description: 'Aanbetaling 30 %', quantity: 1, unitPrice: 30, amount: '30.00' };
const taken: LineSaid = { description: 'Af: aanbetaling', quantity: -1, unitPrice: 30, amount: '-30.00' };
const received = (...lines: readonly LineSaid[]) =>
  aDossier({ documents: [note, invoice], lines: [linesOf(note, bolts), linesOf(invoice, ...lines)] });
const fromNote = { basis: ['delivery-note'], in: ['invoice'], quantity: 'at-most', price: false };

testCheck(
  linesAgree,
  {
    satisfied: [
      {
        when: 'freight is invoiced, which no delivery note states',
        dossier: received(bolts, freight),
        options: fromNote,
        subject: 'invoice:nr A100',
      },
      {
        when: 'a payment in advance was taken off again',
        dossier: billed(bolts, nuts, advance, taken),
        subject: 'invoice:nr A100',
      },
      { when: 'quantity is the same', dossier: billed(bolts, nuts), subject: 'invoice:nr A100' },
      { when: 'price is the same', dossier: billed(bolts, nuts), subject: 'invoice:nr A100:price' },
      {
        when: 'two deliveries together make the order',
        dossier: aDossier({
          documents: [confirmation, note, secondNote],
          lines: [
            confirmed(bolts),
            linesOf(note, { ...bolts, quantity: 6 }),
            linesOf(secondNote, { ...bolts, quantity: 4 }),
          ],
        }),
        options: delivery,
        subject: 'delivery-note:nr A100',
      },
      {
        when: 'a part was delivered and the rest may still come',
        dossier: delivered('shipped', { ...bolts, quantity: 6 }),
        options: delivery,
        subject: 'delivery-note:nr A100',
      },
      {
        when: 'what was delivered too much was returned',
        dossier: aDossier({
          documents: [confirmation, invoice, credit],
          lines: [
            confirmed(bolts),
            linesOf(invoice, { ...bolts, quantity: 12 }),
            linesOf(credit, { ...bolts, quantity: -2 }),
          ],
        }),
        options: { ...options, less: ['credit-note'], price: false },
        subject: 'invoice:nr A100',
      },
      {
        when: 'the same invoice lies there twice',
        dossier: aDossier({
          documents: [confirmation, invoice, { ...invoice, id: `${invoice.id}~2` as typeof invoice.id }],
          lines: [
            confirmed(bolts),
            linesOf(invoice, bolts),
            linesOf({ ...invoice, id: `${invoice.id}~2` as typeof invoice.id }, bolts),
          ],
        }),
        options: { ...options, price: false },
        subject: 'invoice:nr A100',
      },
      {
        when: 'units are written differently',
        dossier: billed({ ...bolts, unit: 'C62' }, nuts),
        subject: 'invoice:nr A100',
      },
      {
        when: 'bulk is a little more than ordered',
        dossier: delivered('delivered', { ...bolts, quantity: 10.4 }),
        options: { ...delivery, quantityPercent: 5 },
        subject: 'delivery-note:nr A100',
      },
      {
        when: 'the lines of the register are the order',
        dossier: aDossier({ documents: [invoice], lines: [registerLines(bolts), linesOf(invoice, bolts)] }),
        subject: 'invoice:nr A100',
      },
    ],
    violated: [
      {
        when: 'freight is invoiced that was not ordered',
        dossier: billed(bolts, nuts, freight),
        subject: 'invoice:text VRACHTKOSTEN',
        says: 'Vrachtkosten staat op de factuur, maar niet op de orderbevestiging.',
      },
      {
        when: 'another quantity was invoiced',
        dossier: billed({ ...bolts, quantity: 12, amount: '150.00' }, nuts),
        subject: 'invoice:nr A100',
        says: 'Het aantal van A-100 wijkt af: 10 op de orderbevestiging, 12 op de factuur.',
        finds: { amount: { minor: 2500, currency: 'EUR' } as never },
      },
      {
        when: 'another price was invoiced',
        dossier: billed({ ...bolts, unitPrice: 15.2, amount: '152.00' }, nuts),
        subject: 'invoice:nr A100:price',
        says: 'De prijs van A-100 wijkt af: 12,5 op de orderbevestiging, 15,2 op de factuur.',
      },
      {
        when: 'the discount was forgotten',
        dossier: aDossier({
          documents: [confirmation, invoice],
          lines: [confirmed({ ...bolts, discountPercent: 10, amount: '112.50' }), linesOf(invoice, bolts)],
        }),
        subject: 'invoice:nr A100:price',
        finds: { likelyCause: 'discount-forgotten' },
      },
      {
        when: 'VAT was put in the price',
        dossier: billed({ ...bolts, unitPrice: 15.13, amount: '151.30' }, nuts),
        subject: 'invoice:nr A100:price',
        finds: { likelyCause: 'vat-included' },
      },
      {
        when: 'a small difference in price is a warning',
        dossier: billed({ ...bolts, unitPrice: 12.6, amount: '126.00' }, nuts),
        options: { ...options, smallDifference: { percent: 2, amount: 10 } },
        subject: 'invoice:nr A100:price',
        finds: { severity: 'warning' },
      },
      {
        when: 'something was invoiced that was not ordered',
        dossier: billed(bolts, nuts, { description: 'Spoedtoeslag', quantity: 1, amount: '75.00' }),
        subject: 'invoice:text SPOEDTOESLAG',
        says: 'Spoedtoeslag staat op de factuur, maar niet op de orderbevestiging.',
      },
      {
        when: 'something that was ordered is not there',
        dossier: billed(bolts),
        subject: 'invoice:nr A200',
        says: 'A-200 staat op de orderbevestiging, maar niet op de factuur.',
      },
      {
        when: 'more was delivered than ordered',
        dossier: delivered('delivered', { ...bolts, quantity: 11 }),
        options: delivery,
        subject: 'delivery-note:nr A100',
        says: 'Van A-100 staat op de afleverbon meer dan op de orderbevestiging: 11 tegen 10.',
      },
      {
        when: 'all should be there and a part is lacking',
        dossier: delivered('delivered', { ...bolts, quantity: 6 }),
        options: delivery,
        subject: 'delivery-note:nr A100',
        says: 'Van A-100 staat op de afleverbon 6, en op de orderbevestiging 10. Er komt nog 4.',
        finds: { severity: 'info' },
      },
    ],
    undecided: [
      {
        when: 'the units differ',
        dossier: billed({ ...bolts, quantity: 1, unit: 'doos', amount: '125.00' }, nuts),
        subject: 'invoice:nr A100',
        says: 'A-100 is niet te vergelijken: 10 stuks op de orderbevestiging, 1 doos op de factuur.',
      },
      {
        when: 'no article is the same',
        dossier: billed({ article: '77', description: 'Bolts', quantity: 10 }),
        subject: 'invoice',
        says: 'De regel op de factuur is niet te vergelijken met die op de orderbevestiging: geen artikelnummer of omschrijving komt overeen.',
      },
      {
        when: 'the rest may stand in a document that can’t be read',
        dossier: aDossier({
          stage: 'delivered',
          documents: [confirmation, note, locked],
          lines: [confirmed(bolts), linesOf(note, { ...bolts, quantity: 6 })],
        }),
        options: delivery,
        subject: 'delivery-note:nr A100',
        isToldElsewhere: true,
      },
      {
        when: 'the stage can’t be read',
        dossier: { ...delivered('shipped', { ...bolts, quantity: 6 }), stage: puzzlingStage },
        options: delivery,
        subject: 'delivery-note:nr A100',
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      { when: 'only a payment in advance is asked for', dossier: billed(advance), subject: 'invoice' },
      { when: 'nothing has lines', dossier: aDossier({ documents: [invoice] }) },
      {
        when: 'the lines were read from a scan',
        dossier: aDossier({
          documents: [confirmation, invoice],
          lines: [confirmed(...ordered), scanned(linesOf(invoice, { ...bolts, unitPrice: 72.5 }))],
        }),
      },
    ],
  },
  options,
);
