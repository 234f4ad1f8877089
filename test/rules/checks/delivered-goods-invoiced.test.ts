import { deliveredGoodsInvoiced } from '#rules/checks/delivered-goods-invoiced.ts';
import { aDocument, aDossier, puzzlingStage } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';
import { type LineSaid, linesOf } from '../../support/trade-lines.ts';

const note = aDocument('delivery-note');
const invoice = aDocument('invoice');
const back = aDocument('return-note');
const signed = aDocument('proof-of-delivery');
const locked = aDocument('invoice', { name: 'dicht.pdf', status: 'encrypted' });

const bolts: LineSaid = { article: 'A-100', description: 'Bouten M8', quantity: 10, unit: 'stuks' };
const nuts: LineSaid = { article: 'A-200', description: 'Moeren M8', quantity: 4 };
const freight: LineSaid = { description: 'Vrachtkosten', quantity: 1 };

const both = (sent: readonly LineSaid[], billed: readonly LineSaid[]) =>
  aDossier({
    stage: 'invoiced',
    documents: [note, invoice],
    lines: [linesOf(note, ...sent), linesOf(invoice, ...billed)],
  });

testCheck(
  deliveredGoodsInvoiced,
  {
    satisfied: [
      { when: 'as much was invoiced', dossier: both([bolts, nuts], [bolts, nuts]), subject: 'nr A100' },
      { when: 'more was invoiced', dossier: both([bolts], [{ ...bolts, quantity: 12 }]), subject: 'nr A100' },
      {
        when: 'the delivery note and the signed one say the same',
        dossier: aDossier({
          stage: 'invoiced',
          documents: [note, signed, invoice],
          lines: [linesOf(note, bolts), linesOf(signed, bolts), linesOf(invoice, bolts)],
        }),
        subject: 'nr A100',
      },
      {
        when: 'the rest was sent back',
        dossier: aDossier({
          stage: 'invoiced',
          documents: [note, invoice, back],
          lines: [
            linesOf(note, bolts),
            linesOf(invoice, { ...bolts, quantity: 8 }),
            linesOf(back, { ...bolts, quantity: 2 }),
          ],
        }),
        subject: 'nr A100',
      },
    ],
    violated: [
      {
        when: 'less was invoiced',
        dossier: both([bolts], [{ ...bolts, quantity: 6 }]),
        subject: 'nr A100',
        says: 'Van A-100 is 10 geleverd en 6 gefactureerd. Nog te factureren: 4.',
      },
      {
        when: 'an article stands on no invoice',
        dossier: both([bolts, nuts], [bolts]),
        subject: 'nr A200',
        says: 'A-200 is geleverd, maar staat op geen factuur.',
      },
    ],
    undecided: [
      {
        when: 'the stage is not known',
        dossier: { ...both([bolts], [bolts]), stage: puzzlingStage },
        options: { delivered: ['delivery-note'], invoiced: ['invoice'], from: 'invoiced' },
        subject: 'goods',
      },
      {
        when: 'another invoice can’t be read',
        dossier: { ...both([bolts], [{ ...bolts, quantity: 6 }]), documents: [note, invoice, locked] },
        subject: 'goods',
      },
    ],
    notApplicable: [
      { when: 'nothing was invoiced yet', dossier: both([bolts], []), subject: 'goods' },
      { when: 'no article is the same', dossier: both([bolts], [nuts]), subject: 'goods' },
      { when: 'it is freight', dossier: both([bolts, freight], [bolts]), subject: 'text VRACHTKOSTEN' },
      {
        when: 'it is invoiced in another unit',
        dossier: both([bolts], [{ ...bolts, quantity: 1, unit: 'doos' }]),
        subject: 'nr A100',
      },
      {
        when: 'its stage was not reached',
        dossier: {
          ...both([bolts], [{ ...bolts, quantity: 6 }]),
          stage: aDossier({ stage: 'received' }).stage,
        },
        options: { delivered: ['delivery-note'], invoiced: ['invoice'], from: 'invoiced' },
        subject: 'goods',
      },
    ],
  },
  { delivered: ['delivery-note', 'proof-of-delivery'], invoiced: ['invoice'], less: ['return-note'] },
);
