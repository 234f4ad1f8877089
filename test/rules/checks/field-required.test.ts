import { expect } from 'vitest';
import { fieldRequired } from '#rules/checks/field-required.ts';
import {
  aDocument,
  aDossier,
  amount,
  cell,
  closed,
  date,
  emptyCell,
  noColumn,
  number,
  puzzlingCell,
  puzzlingStage,
  silent,
  stated,
} from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { orderTypeWith } from '../../support/shipped-type.ts';
import { testCheck } from '../../support/test-check.ts';

const inNoRegister = {
  nl: 'Dit dossier staat in geen overzicht. Voeg het stuk toe waarin het gegeven staat, of vraag de afzender om een stuk waar het wel op staat.',
  en: 'This dossier is in no register. File the document that states the value, or ask the sender for one that does.',
};
const invoice = aDocument('invoice');
const locked = aDocument('invoice', { status: 'encrypted' });
const fromDelivered = { fields: ['deliveryDate'], from: 'delivered' };

const withoutColumn = (key: string) => aDossier({ key, fields: { carrier: [noColumn()] } });

testCheck(
  fieldRequired,
  {
    satisfied: [
      {
        when: 'the register states it',
        dossier: aDossier({ fields: { invoiceNumber: [cell(number('VF1'))] } }),
      },
      {
        when: 'only a document states it',
        dossier: aDossier({
          documents: [invoice],
          fields: { invoiceNumber: [emptyCell(), stated(invoice, number('VF1'))] },
        }),
      },
      {
        when: 'it is known, though the stage is not',
        dossier: aDossier({ stage: puzzlingStage, fields: { deliveryDate: [cell(date('2026-11-02'))] } }),
        options: fromDelivered,
      },
    ],
    violated: [
      {
        when: 'no register has a column for it, told once for the type',
        workspace: {
          ...aWorkspace({ dossiers: [withoutColumn('A-1'), withoutColumn('A-2')] }),
          types: [orderTypeWith({ check: 'field-required', options: { fields: ['carrier'] } })],
        },
        options: { fields: ['carrier'] },
        says: 'In het overzicht staat geen kolom voor vervoerder. 2 dossiers van het type Order missen dit gegeven.',
        finds: { dossier: null, subject: 'order:carrier' },
      },
      {
        when: 'most dossiers leave a column empty that need only be kept where there is one, told once for the type',
        workspace: {
          ...aWorkspace({
            dossiers: ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'].map((key) =>
              aDossier({
                key,
                fields: { carrier: [key === 'A-6' ? cell({ kind: 'text', text: 'Afhaal' }) : emptyCell()] },
              }),
            ),
          }),
          types: [
            orderTypeWith({ check: 'field-required', options: { fields: ['carrier'], whereKept: true } }),
          ],
        },
        options: { fields: ['carrier'], whereKept: true },
        says: 'De kolom voor vervoerder is leeg bij 5 van de 6 dossiers van het type Order die het gegeven nodig hebben.',
        finds: { dossier: null, subject: 'order:carrier' },
      },
      {
        when: 'nobody states it',
        dossier: aDossier({ fields: { invoiceNumber: [emptyCell()] } }),
        says: 'Het gegeven “factuurnummer” ontbreekt.',
        finds: { subject: 'invoiceNumber', severity: 'warning', amount: null },
      },
      {
        when: 'it stands in no register and its document does not state it: then there is no row to fill in',
        dossier: aDossier({ row: null, documents: [invoice], fields: { invoiceNumber: [silent(invoice)] } }),
        finds: { message: { what: expect.anything(), todo: inNoRegister } },
      },
      {
        when: 'only a suggested document states it',
        dossier: aDossier({
          fields: { invoiceNumber: [stated(aDocument('invoice', { link: 'suggested' }), number('VF1'))] },
          documents: [aDocument('invoice', { link: 'suggested' })],
        }),
      },
      {
        when: 'its stage was reached',
        dossier: aDossier({ stage: 'invoiced' }),
        options: fromDelivered,
        says: 'Het gegeven “leverdatum” ontbreekt. Vanaf de fase “Geleverd” is het nodig.',
      },
      {
        when: 'the other field has the value that asks for it',
        dossier: aDossier({ fields: { carrier: [cell({ kind: 'text', text: 'Afhaal' })] } }),
        options: { fields: ['deliveryNoteNumber'], when: { field: 'carrier', is: ['afhaal'] } },
      },
      {
        when: 'the other field has none of the values that excuse it, or is not known',
        dossier: aDossier({ fields: { carrier: [emptyCell()] } }),
        options: { fields: ['deliveryNoteNumber'], when: { field: 'carrier', isNot: ['afhaal'] } },
      },
      {
        when: 'an amount is above the limit that asks for it',
        dossier: aDossier({ fields: { totalGross: [cell(amount('100.01'))] } }),
        options: { fields: ['deliveryNoteNumber'], when: { field: 'totalGross', above: 100 } },
      },
    ],
    undecided: [
      {
        when: 'no register has a column for it, which is told for the type',
        dossier: withoutColumn('A-1'),
        options: { fields: ['carrier'] },
        isToldElsewhere: true,
      },
      {
        when: 'the register can be read in two ways',
        dossier: aDossier({ fields: { invoiceNumber: [puzzlingCell()] } }),
      },
      {
        when: 'the document that would state it is locked',
        dossier: aDossier({ documents: [locked], fields: { invoiceNumber: [emptyCell(), closed(locked)] } }),
      },
      { when: 'the stage is not known', dossier: aDossier({ stage: puzzlingStage }), options: fromDelivered },
      {
        when: 'the condition can’t be read',
        dossier: aDossier({ fields: { carrier: [puzzlingCell('#N/B', 'error-cell')] } }),
        options: { fields: ['deliveryNoteNumber'], when: { field: 'carrier' } },
      },
    ],
    notApplicable: [
      {
        when: 'the stage in which it is needed is past',
        dossier: aDossier({ stage: 'paid' }),
        options: { fields: ['dueDate'], until: 'paid' },
      },
      {
        when: 'another field says it',
        dossier: aDossier({ fields: { deliveryDate: [cell(date('2026-11-02'))] } }),
        options: { fields: ['dueDate'], unless: 'deliveryDate' },
      },
      {
        when: 'the other field has a value that excuses it',
        dossier: aDossier({ fields: { carrier: [cell({ kind: 'text', text: 'Afhaal' })] } }),
        options: { fields: ['deliveryNoteNumber'], when: { field: 'carrier', isNot: ['afhaal'] } },
      },
      {
        when: 'an amount is a credit',
        dossier: aDossier({ fields: { totalGross: [cell(amount('-100.00'))] } }),
        options: { fields: ['deliveryNoteNumber'], when: { field: 'totalGross', above: 0 } },
      },
      {
        when: 'no register has a column for it, though a document was looked through, and it need only be kept where there is one',
        dossier: aDossier({
          documents: [invoice],
          fields: { carrier: [noColumn(), silent(invoice)] },
        }),
        options: { fields: ['carrier'], whereKept: true },
      },
      { when: 'no register and no document could have told', dossier: aDossier({ row: null }) },
      {
        when: 'nobody keeps a column for it and it need only be kept where there is one',
        dossier: aDossier({ fields: { carrier: [noColumn()] } }),
        options: { fields: ['carrier'], whereKept: true },
      },
      {
        when: 'its stage was not reached',
        dossier: aDossier({ stage: 'confirmed' }),
        options: fromDelivered,
      },
      {
        when: 'the other field is absent',
        dossier: aDossier(),
        options: { fields: ['deliveryNoteNumber'], when: { field: 'carrier' } },
      },
    ],
  },
  { fields: ['invoiceNumber'] },
);
