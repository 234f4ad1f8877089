import type { CellsView } from '#shared/api/evidence-views.ts';
import type { FolderListing, ItemView, TodayView } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { mockDayParts } from './mock-api-life.ts';
import { file, order, today } from './mock-api-parts.ts';

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
