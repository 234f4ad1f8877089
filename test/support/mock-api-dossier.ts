import type { DossierSummary, DossierView, ItemView } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import { mockClosing, mockHistory } from './mock-api-life.ts';
import { mockLines } from './mock-api-lines.ts';
import { amount, date, file, identifier, onPage, read, registerCell } from './mock-api-parts.ts';

/** One made-up order with all that a dossier can show. */
export function mockDossier(id: DossierId, items: readonly ItemView[]): DossierView {
  const own = items.filter(({ item }) => item.finding.dossier === id);
  const finding = own[0]?.item.finding;
  const key = finding?.dossierKey ?? '2026-0042';
  return {
    summary: {
      id,
      type: 'order',
      typeTitle: { nl: 'Order', en: 'Order' },
      key,
      party: finding?.party ?? 'Voorbeeld Groothandel B.V.',
      stage: { nl: 'Gefactureerd', en: 'Invoiced' },
      status: own.length > 0 ? 'incomplete' : 'complete',
      openItems: own.length,
      closed: false,
    },
    stages: [
      { id: 'new', title: { nl: 'Nieuw', en: 'New' }, reached: true },
      { id: 'confirmed', title: { nl: 'Bevestigd', en: 'Confirmed' }, reached: true },
      { id: 'delivered', title: { nl: 'Geleverd', en: 'Delivered' }, reached: true },
      { id: 'invoiced', title: { nl: 'Gefactureerd', en: 'Invoiced' }, reached: true },
      { id: 'closed', title: { nl: 'Afgehandeld', en: 'Closed' }, reached: false },
    ],
    fields: mockFields(key),
    lines: mockLines,
    requirements: [
      { id: 'order', label: { nl: 'Order', en: 'Order' }, state: 'present' },
      { id: 'confirmation', label: { nl: 'Orderbevestiging', en: 'Order confirmation' }, state: 'present' },
      { id: 'delivery-note', label: { nl: 'Afleverbon', en: 'Delivery note' }, state: 'missing' },
      { id: 'invoice', label: { nl: 'Factuur', en: 'Invoice' }, state: 'unreadable' },
      { id: 'payment', label: { nl: 'Betaalspecificatie', en: 'Payment advice' }, state: 'not-yet-due' },
    ],
    documents: mockDocuments(key),
    items: own,
    history: mockHistory(id, key, own),
    closing: mockClosing(own),
    related: mockRelated,
  };
}

/** A return that names the order, and the file of the customer that the order names. */
const mockRelated: DossierView['related'] = {
  dossiers: [
    {
      ...related('klantdossier:10042', 'Klantdossier', 'Customer file', '10042'),
      how: 'refers-to',
      label: { nl: 'Debiteurnummer', en: 'Customer number' },
      number: '10042',
    },
    {
      ...related('retour:RMA0007', 'Retour', 'Return', 'RMA-0007'),
      status: 'incomplete',
      openItems: 2,
      how: 'referred-by',
      label: { nl: 'Ordernummer', en: 'Order number' },
      number: '2026-0042',
    },
  ],
  more: 0,
};

function related(id: string, nl: string, en: string, key: string): DossierSummary {
  return {
    id: id as DossierId,
    type: id.split(':')[0] ?? '',
    typeTitle: { nl, en },
    key,
    party: 'Voorbeeld Groothandel B.V.',
    stage: { nl: 'Ontvangen', en: 'Received' },
    status: 'complete',
    openItems: 0,
    closed: false,
  };
}

function mockFields(key: string): DossierView['fields'] {
  const invoice = { origin: 'invoice', shownPath: `${key}/factuur_2291.pdf` } as const;
  const confirmation = { origin: 'order-confirmation', shownPath: `${key}/bevestiging_0042.pdf` } as const;
  const register = { origin: 'register', shownPath: 'orderregister.xlsx', how: 'cell' } as const;
  return [
    {
      id: 'orderNumber',
      label: { nl: 'Ordernummer', en: 'Order number' },
      agreement: 'agree',
      sources: [
        { ...register, reading: read(identifier(key), key, registerCell(12, 1)) },
        {
          ...confirmation,
          how: 'label',
          reading: read(identifier(key), key, onPage('bevestiging_0042.pdf', [400, 120, 470, 134])),
        },
        {
          ...invoice,
          how: 'vouched',
          reading: read(identifier(key), key, onPage('factuur_2291.pdf', [400, 150, 470, 164])),
        },
      ],
    },
    {
      id: 'totalNet',
      label: { nl: 'Totaal exclusief btw', en: 'Total without VAT' },
      agreement: 'differ',
      sources: [
        { ...register, reading: read(amount('1234.56'), '1.234,56', registerCell(12, 6)) },
        {
          ...confirmation,
          how: 'vouched',
          reading: read(
            amount('1234.56'),
            '€ 1.234,56',
            onPage('bevestiging_0042.pdf', [300, 500, 380, 514]),
          ),
        },
        {
          ...invoice,
          how: 'label',
          reading: read(
            amount('1243.56'),
            '€ 1.243,56',
            onPage('factuur_2291.pdf', [455, 652, 540, 668]),
            0.7,
          ),
        },
      ],
    },
    {
      id: 'deliveryDate',
      label: { nl: 'Leverdatum', en: 'Delivery date' },
      agreement: 'unreadable',
      sources: [
        { ...register, reading: read(date('2026-03-09'), '09-03-2026', registerCell(12, 5)) },
        {
          ...invoice,
          how: 'label',
          reading: {
            state: 'unreadable',
            reason: 'ambiguous-date',
            raw: '05/06/2026',
            at: onPage('factuur_2291.pdf', [400, 170, 470, 184]),
          },
        },
      ],
    },
    {
      id: 'currency',
      label: { nl: 'Valuta', en: 'Currency' },
      agreement: 'none',
      sources: [{ ...register, reading: { state: 'absent', searched: [registerCell(12, 7)] } }],
    },
  ];
}

function mockDocuments(key: string): DossierView['documents'] {
  return [
    {
      file: file(`${key}/bevestiging_0042.pdf`),
      shownPath: `${key}/bevestiging_0042.pdf`,
      type: 'order-confirmation',
      status: 'text',
      problem: null,
      link: 'certain',
      because: { how: 'field', matched: key },
      pages: 1,
    },
    {
      file: file(`${key}/factuur_2291.pdf`),
      shownPath: `${key}/factuur_2291.pdf`,
      type: 'invoice',
      status: 'text',
      problem: null,
      link: 'certain',
      because: { how: 'folder-name', matched: key },
      pages: 2,
    },
    {
      file: file(`${key}/bon_0417.pdf`),
      shownPath: `${key}/bon_0417.pdf`,
      type: null,
      status: 'no-text',
      problem: { code: 'no-text-on-pages', detail: null },
      link: 'suggested',
      because: { how: 'file-name', matched: '0417' },
      pages: 1,
    },
  ];
}
