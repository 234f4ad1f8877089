import type { CellsView } from '#shared/api/evidence-views.ts';
import type { DossierView, FolderListing, ItemView, TodayView } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { mockClosing, mockDayParts, mockHistory } from './mock-api-life.ts';
import { mockLines } from './mock-api-lines.ts';
import {
  amount,
  date,
  file,
  identifier,
  onPage,
  order,
  read,
  registerCell,
  today,
} from './mock-api-parts.ts';

/** The daily list of the made-up workspace around these items. */
export function mockToday(items: readonly ItemView[]): TodayView {
  return {
    asOf: today,
    lastRunAt: '2026-03-16T08:31:00',
    summary: {
      dossiers: 41,
      complete: 22,
      incomplete: 17,
      unchecked: 2,
      findings: { blocking: 9, warning: 13, info: 4 },
    },
    items,
    dossiers: [],
    unlinked: [
      {
        file: file('inbox/scan 003.pdf'),
        shownPath: 'inbox/scan 003.pdf',
        documentType: 'delivery-note',
        suggestions: [
          {
            dossier: order('2026-0042'),
            key: '2026-0042',
            because: { how: 'partner-and-amount', matched: '€ 1.234,56' },
          },
          { dossier: order('2026-0051'), key: '2026-0051', because: { how: 'text', matched: '0051' } },
        ],
      },
      { file: file('inbox/folder.pdf'), shownPath: 'inbox/folder.pdf', documentType: null, suggestions: [] },
    ],
    unread: [
      {
        file: file('2026-0044/factuur beveiligd.pdf'),
        shownPath: '2026-0044/factuur beveiligd.pdf',
        status: 'encrypted',
        problem: { code: 'encrypted', detail: null },
      },
      {
        file: file('2026-0047/bon_0417.pdf'),
        shownPath: '2026-0047/bon_0417.pdf',
        status: 'no-text',
        problem: { code: 'no-text-on-pages', detail: null },
      },
    ],
    decisions: [
      {
        file: file('orderregister.xlsx'),
        shownPath: 'orderregister.xlsx',
        sheet: 'Orders',
        subject: 'header-row',
        about: '',
        chosen: 'rij 3',
        because: 'Ordernummer, Klant, Orderdatum',
      },
      {
        file: file('facturen.csv'),
        shownPath: 'facturen.csv',
        sheet: null,
        subject: 'separator',
        about: '',
        chosen: ';',
        because: '6 kolommen in 38 van 38 regels',
      },
      {
        file: file('orderregister.xlsx'),
        shownPath: 'orderregister.xlsx',
        sheet: 'Orders',
        subject: 'column',
        about: 'Totaal excl.',
        chosen: 'totaal_excl',
        because: '1.234,56',
      },
    ],
    ...mockDayParts(items),
    undoable: null,
  };
}

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

/** Rows of the made-up register around one row. */
export function mockCells(row: number, around: number): CellsView {
  const headers = [
    'Ordernummer',
    'Klant',
    'Plaats',
    'Orderdatum',
    'Leverdatum',
    'Totaal excl.',
    'Valuta',
    'Status',
  ];
  const numbers = Array.from({ length: around * 2 + 1 }, (_, index) => row - around + index).filter(
    (n) => n > 3,
  );
  return {
    sheet: 'Orders',
    headers: headers.map((text, index) => ({ column: index + 1, text })),
    rows: numbers.map((number) => ({
      number,
      cells: [
        `2026-00${30 + number}`,
        number % 2 === 0 ? 'Voorbeeld Groothandel B.V.' : 'Fictief Transport N.V.',
        'Utrecht',
        '02-03-2026',
        '09-03-2026',
        number === row ? '1.234,56' : `${number * 31},00`,
        '',
        'Gefactureerd',
      ].map((text, index) => ({ column: index + 1, text })),
    })),
  };
}

/** A made-up disk with a few folders. */
export function mockFolders(path: string | null): FolderListing | null {
  const here = path ?? '/home/kantoor';
  if (!here.startsWith('/home')) return null;
  const names =
    here === '/home/kantoor'
      ? ['archief', 'facturen', 'inkoop', 'orders', 'personeel']
      : here === '/home'
        ? ['kantoor']
        : [];
  return {
    path: here as FilePath,
    parent: here === '/home' ? null : (here.slice(0, here.lastIndexOf('/')) as FilePath),
    folders: names.map((name) => ({ name, path: `${here}/${name}` as FilePath })),
  };
}
