import { deadline } from '#rules/checks/deadline.ts';
import {
  aDocument,
  aDossier,
  cell,
  date,
  noColumn,
  puzzlingCell,
  puzzlingStage,
} from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const delivered = { deliveryDate: [cell(date('2026-11-13'))] };
const toInvoice = { after: ['deliveryDate'], within: 5, until: { stage: 'invoiced', document: 'invoice' } };

testCheck(
  deadline,
  {
    satisfied: [
      { when: 'the stage was reached', dossier: aDossier({ stage: 'invoiced', fields: delivered }) },
      {
        when: 'the document is there',
        dossier: aDossier({ fields: delivered, documents: [aDocument('invoice')] }),
      },
      {
        when: 'the field is known, though the stage is not',
        dossier: aDossier({
          stage: puzzlingStage,
          fields: { ...delivered, invoiceDate: [cell(date('2026-11-20'))] },
        }),
        options: { after: ['deliveryDate'], within: 5, until: { stage: 'invoiced', field: 'invoiceDate' } },
      },
    ],
    violated: [
      {
        when: 'it was to be done days before a date',
        dossier: aDossier({ fields: { deliveryDate: [cell(date('2026-11-27'))] } }),
        options: { ...toInvoice, within: -3 },
        asOf: '2026-11-25',
      },
      {
        when: 'the last working day is past',
        dossier: aDossier({ fields: delivered }),
        says: 'Verkoopfactuur had er op 20-11-2026 moeten zijn: 1 werkdag geleden (leverdatum 13-11-2026).',
        finds: { subject: 'invoiced:invoice', due: '2026-11-20' as never },
      },
      {
        when: 'the last calendar day is past',
        dossier: aDossier({ fields: delivered }),
        options: { ...toInvoice, unit: 'calendar-days', until: { stage: 'invoiced' } },
        says: 'De stap “Gefactureerd” had er op 18-11-2026 moeten zijn: 5 dagen geleden (leverdatum 13-11-2026).',
      },
      {
        when: 'the second date counts because the first is not there',
        dossier: aDossier({ fields: { requestedDeliveryDate: delivered.deliveryDate } }),
        options: { ...toInvoice, after: ['deliveryDate', 'requestedDeliveryDate'] },
      },
    ],
    undecided: [
      { when: 'the stage is not known', dossier: aDossier({ stage: puzzlingStage, fields: delivered }) },
      {
        when: 'a scan without text may be the document',
        dossier: aDossier({ fields: delivered, documents: [aDocument(null, { status: 'no-text' })] }),
      },
      {
        when: 'the date it counts from can’t be read',
        dossier: aDossier({ fields: { deliveryDate: [puzzlingCell('05/06/2026', 'ambiguous-date')] } }),
      },
    ],
    notApplicable: [
      { when: 'it is the last day', dossier: aDossier({ fields: delivered }), asOf: '2026-11-20' },
      {
        when: 'the day before which it has to be done has not come',
        dossier: aDossier({ fields: { deliveryDate: [cell(date('2026-11-27'))] } }),
        options: { ...toInvoice, within: -3 },
        asOf: '2026-11-24',
      },
      {
        when: 'it only counts where another value is there',
        dossier: aDossier({ fields: delivered }),
        options: { ...toInvoice, when: { field: 'carrier' } },
      },
      {
        when: 'nobody keeps a column for what would prove it',
        dossier: aDossier({ fields: { ...delivered, carrier: [noColumn()] } }),
        options: { after: ['deliveryDate'], within: 5, until: { field: 'carrier' }, whereKept: true },
      },
      { when: 'there is no date to count from', dossier: aDossier() },
      {
        when: 'the stage it counts in was not reached',
        dossier: aDossier({ stage: 'planned', fields: delivered }),
        options: { ...toInvoice, from: 'delivered' },
      },
    ],
  },
  toInvoice,
);
