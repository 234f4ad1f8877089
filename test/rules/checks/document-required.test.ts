import { documentRequired } from '#rules/checks/document-required.ts';
import { aDocument, aDossier, puzzlingStage, secondPageOf } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const fromDelivered = { document: 'deliveryNote', from: 'delivered' };

testCheck(
  documentRequired,
  {
    satisfied: [
      {
        when: 'one of its types is there',
        dossier: aDossier({ documents: [aDocument('proof-of-delivery')] }),
      },
      {
        when: 'it is there, though the stage is not known',
        dossier: aDossier({ stage: puzzlingStage, documents: [aDocument('delivery-note')] }),
        options: fromDelivered,
      },
    ],
    violated: [
      {
        when: 'no document of its types is there',
        dossier: aDossier({ documents: [aDocument('invoice')] }),
        says: 'Er is geen pakbon of afleverbewijs gevonden bij dossier 2026-0042.',
        finds: { subject: 'deliveryNote' },
      },
      {
        when: 'fewer are there than asked',
        dossier: aDossier({ documents: [aDocument('delivery-note')] }),
        options: { document: 'deliveryNote', minimum: 2 },
        says: 'Bij dossier 2026-0042 horen 2 stukken van de soort pakbon of afleverbewijs; er is er 1.',
      },
      {
        when: 'the other is a page of the first',
        dossier: aDossier({
          documents: [aDocument('delivery-note'), secondPageOf(aDocument('delivery-note'))],
        }),
        options: { document: 'deliveryNote', minimum: 2 },
      },
      {
        when: 'the only one is suggested',
        dossier: aDossier({
          documents: [aDocument('delivery-note', { link: 'suggested', name: 'pakbon.pdf' })],
        }),
        says: 'Bij dossier 2026-0042 is nog niet zeker welk stuk “pakbon of afleverbewijs” erbij hoort. Misschien is het pakbon.pdf.',
      },
      {
        when: 'the other file is of a kind that is not read',
        dossier: aDossier({ documents: [aDocument(null, { status: 'unsupported' })] }),
      },
    ],
    undecided: [
      {
        when: 'a scan without text may be it',
        dossier: aDossier({ documents: [aDocument(null, { status: 'no-text' })] }),
      },
      {
        when: 'its name says what it is, but it is locked',
        dossier: aDossier({ documents: [aDocument('delivery-note', { status: 'encrypted' })] }),
      },
      { when: 'the stage is not known', dossier: aDossier({ stage: puzzlingStage }), options: fromDelivered },
    ],
    notApplicable: [
      { when: 'its stage was not reached', dossier: aDossier({ stage: 'planned' }), options: fromDelivered },
      { when: 'the type has no such document', dossier: aDossier(), options: { document: 'waybill' } },
    ],
  },
  { document: 'deliveryNote' },
);
