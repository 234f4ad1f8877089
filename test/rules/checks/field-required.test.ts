import { expect } from 'vitest';
import { fieldRequired } from '#rules/checks/field-required.ts';
import {
  aDocument,
  aDossier,
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
