import type { Stories } from './stories.ts';

/** Test values that belong to nobody. */
const iban = 'NL91 ABNA 0417 1643 00';

const badIban = 'NL91 ABNA 0417 1643 01';

export const storiesOfTrade: Readonly<Record<string, Stories>> = {
  verkoopfactuur: {
    complete: {
      stage: 'paid',
      key: 'VF-0042',
      values: {
        customerName: 'Voorbeeld B.V.',
        customerNumber: '00042',
        deliveryDate: '2026-02-27',
        invoiceDate: '2026-03-02',
        dueDate: '2026-04-01',
        paymentDate: '2026-03-12',
        totalNet: '100.00',
        totalVat: '21.00',
        totalGross: '121.00',
        paymentReference: '5000 0567 8901 2345',
        vatCode: 'hoog',
      },
      documents: ['invoice', 'proof-of-delivery'],
    },
    wrong: {
      stage: 'open',
      key: 'VF-0043',
      values: {
        invoiceDate: '2026-01-05',
        dueDate: '2025-12-01',
        totalNet: '100.00',
        totalVat: '31.00',
        totalGross: '121.00',
        paymentReference: '5000056789012354',
        vatCode: 'verlegd',
      },
    },
    bare: { stage: 'open', key: 'VF-0045', values: { buyerVatId: 'NL004495454B01' } },
    early: {
      stage: 'draft',
      key: 'VF-0044',
      values: {
        customerName: 'Voorbeeld B.V.',
        invoiceDate: '2026-03-16',
        totalGross: '121.00',
      },
    },
  },
  retour: {
    complete: {
      stage: 'settled',
      key: 'RMA-7',
      values: {
        customerName: 'Voorbeeld B.V.',
        orderNumber: 'O-1',
        reason: 'verkeerd artikel',
        announcedDate: '2026-03-02',
        quantityAnnounced: '2',
        quantityReceived: '2',
        receivedDate: '2026-03-04',
        condition: 'goed',
        decision: 'crediteren',
        creditDate: '2026-03-06',
        creditAmount: '-50.00',
        iban,
        consumer: 'nee',
      },
      documents: ['return-note', 'credit-note'],
    },
    wrong: {
      stage: 'judged',
      key: 'RMA-8',
      values: {
        announcedDate: '2026-02-20',
        receivedDate: '2026-02-18',
        quantityAnnounced: '2',
        quantityReceived: '1',
        creditAmount: '0.00',
        iban: badIban,
        consumer: 'misschien',
      },
    },
    bare: { stage: 'settled', key: 'RMA-6', values: { decision: 'crediteren' } },
    early: {
      stage: 'announced',
      key: 'RMA-9',
      values: {
        customerName: 'Voorbeeld B.V.',
        orderNumber: 'O-1',
        reason: 'te veel',
        announcedDate: '2026-03-16',
      },
    },
  },
  klacht: {
    complete: {
      stage: 'settled',
      key: 'K-1',
      values: {
        customerName: 'Voorbeeld B.V.',
        receivedDate: '2026-03-02',
        description: 'doos beschadigd',
        category: 'schade',
        handler: 'T. Tester',
        confirmedDate: '2026-03-03',
        answeredDate: '2026-03-06',
        decision: 'toegekend',
        decisionReason: 'schade op de vrachtbrief',
        closedDate: '2026-03-09',
      },
      documents: ['complaint', 'consignment-note', 'credit-note'],
    },
    wrong: {
      stage: 'investigated',
      key: 'K-2',
      values: { receivedDate: '2026-01-05', confirmedDate: '2026-01-02', category: 'schade' },
    },
    bare: { stage: 'settled', key: 'K-4', values: { decision: 'toegekend' } },
    early: {
      stage: 'received',
      key: 'K-3',
      values: { customerName: 'Voorbeeld B.V.', receivedDate: '2026-03-16', description: 'te laat geleverd' },
      documents: ['complaint'],
    },
  },
  werkopdracht: {
    complete: {
      stage: 'invoiced',
      key: 'W-1',
      values: {
        customerName: 'Voorbeeld B.V.',
        requestedDate: '2026-03-02',
        plannedDate: '2026-03-05',
        executor: 'bus 3',
        doneDate: '2026-03-05',
        result: 'uitgevoerd',
        signedBy: 'T. Tester',
        certificateUntil: '2027-01-01',
        extraWork: 'ja',
        extraApproved: 'per e-mail',
        invoiceNumber: 'VF-0042',
      },
      documents: ['order'],
    },
    wrong: {
      stage: 'done',
      key: 'W-2',
      values: {
        requestedDate: '2026-03-02',
        plannedDate: '2026-03-01',
        doneDate: '2026-03-02',
        result: 'deels',
        certificateUntil: '2026-02-01',
        extraWork: 'ja',
      },
      documents: ['order'],
    },
    bare: { stage: 'invoiced', key: 'W-4', values: {} },
    early: {
      stage: 'requested',
      key: 'W-3',
      values: { customerName: 'Voorbeeld B.V.', requestedDate: '2026-03-16' },
    },
  },
  'eu-levering': {
    complete: {
      stage: 'proven',
      key: 'VF-0050',
      values: {
        customerName: 'Beispiel GmbH',
        buyerVatId: 'DE136695976',
        viesDate: '2026-03-02',
        invoiceDate: '2026-03-03',
        arrivalCountry: 'Duitsland',
        totalNet: '500.00',
        totalVat: '0.00',
      },
      documents: ['invoice', 'consignment-note', 'proof-of-delivery'],
    },
    wrong: {
      stage: 'delivered',
      key: 'VF-0051',
      values: {
        buyerVatId: 'DE136695979',
        viesDate: '2026-03-04',
        invoiceDate: '2026-03-03',
        arrivalCountry: 'Nederland',
        totalVat: '105.00',
      },
      documents: ['consignment-note'],
    },
    bare: { stage: 'delivered', key: 'VF-0053', values: {} },
    early: {
      stage: 'sent',
      key: 'VF-0052',
      values: {
        customerName: 'Beispiel GmbH',
        buyerVatId: 'DE136695976',
        viesDate: '2026-03-13',
        invoiceDate: '2026-03-16',
        arrivalCountry: 'Duitsland',
      },
      documents: ['invoice'],
    },
  },
};
