import type { Input } from '#shared/api/methods.ts';
import { failure, type Reply, success } from '#shared/api/reply.ts';
import type { SetUpView, SheetPins, SheetPreview } from '#shared/api/set-up-views.ts';
import type { Decision } from '#shared/domain/recognised.ts';
import { file } from './mock-api-parts.ts';
import { shownTypes } from './mock-api-types.ts';

const orders = { kind: 'dossiers', type: 'order' } as const;

const rows = [
  ['Uitdraai orders', '', '', ''],
  ['Kenmerk', 'Voor wie', 'Wanneer', 'Bedrag'],
  ['2026-0042', 'Bakkerij De Korenaar', '03-11-2026', '1.234,56'],
  ['2026-0043', 'Van Dijk Installatie', '05-11-2026', '88,00'],
  ['2026-0044', 'Garage Terpstra', '12-11-2026', 'n.t.b.'],
];

function view(scene: string): SetUpView {
  const isEmpty = scene === 'no-dossiers';
  return {
    sheets: isEmpty
      ? []
      : [
          {
            file: file('uitdraai-2026-11.xlsx'),
            shownPath: 'uitdraai-2026-11.xlsx',
            sheet: 'Blad1',
            role: { kind: 'unknown' },
            rows: 0,
            pattern: 'uitdraai-*.xlsx',
            isPinned: false,
          },
          {
            file: file('orders.xlsx'),
            shownPath: 'orders.xlsx',
            sheet: 'Orders',
            role: orders,
            rows: 44,
            pattern: 'orders.xlsx',
            isPinned: true,
          },
        ],
    documents: isEmpty
      ? []
      : [
          {
            file: file('2026-0042/scan0012.pdf'),
            shownPath: '2026-0042/scan0012.pdf',
            documentType: null,
            because: '',
            pattern: '*/scan*.pdf',
            isPinned: false,
          },
          {
            file: file('2026-0042/VF260042.pdf'),
            shownPath: '2026-0042/VF260042.pdf',
            documentType: 'invoice',
            because: 'Factuur',
            pattern: '*/vf*.pdf',
            isPinned: false,
          },
        ],
    documentCount: isEmpty ? 0 : 2,
    ownCompany: {
      name: isEmpty ? null : 'Voorbeeld Techniek B.V.',
      isPinned: false,
      documents: isEmpty ? 0 : 41,
      named: isEmpty ? 0 : 44,
      choices: isEmpty ? [] : ['Voorbeeld Techniek B.V.', 'Bakkerij De Korenaar', 'Van Dijk Installatie'],
    },
    types: shownTypes.map(({ id, title, key, fields }) => ({
      role: { kind: 'dossiers', type: id },
      title,
      key,
      fields: fields.map((field) => ({ id: field.id, label: field.label, kind: field.kind })),
    })),
  };
}

function preview(pins: SheetPins): SheetPreview {
  const headerRow = pins.headerRow ?? 1;
  const header = rows[headerRow - 1] ?? [];
  const fields = new Map((pins.columns ?? []).map(({ column, field }) => [column, field]));
  const isKnown = [...fields.values()].includes('orderNumber');
  const data = isKnown ? rows.slice(headerRow) : [];
  const columns = header.flatMap((text, place) =>
    text === '' ? [] : [{ text, column: place + 1, field: fields.get(place + 1) ?? null }],
  );
  return {
    pins,
    role: isKnown ? (pins.role ?? orders) : { kind: 'unknown' },
    headerRow,
    columns: columns.map(({ text, column, field }) => ({
      column,
      header: text,
      field,
      samples: rows.slice(headerRow).map((row) => row[column - 1] ?? ''),
      filled: field === null ? 0 : data.length,
      unreadable: field === 'totalGross' ? 1 : 0,
      decision: decision(column, text, fields.has(column)),
    })),
    cells: rows.map((texts, place) => ({ row: place + 1, texts })),
    rows: data.length,
    read: data.map((row, place) => ({
      row: headerRow + 1 + place,
      values: Object.fromEntries(
        columns.flatMap(({ column, field }) =>
          field === null
            ? []
            : [[field, { text: row[column - 1] ?? '', readable: row[column - 1] !== 'n.t.b.' }] as const],
        ),
      ),
    })),
    decisions: [],
  };
}

function decision(column: number, header: string, isPinned: boolean): Decision {
  return {
    file: file('uitdraai-2026-11.xlsx'),
    shownPath: 'uitdraai-2026-11.xlsx',
    sheet: 'Blad1',
    subject: 'column',
    about: String.fromCharCode(64 + column),
    chosen: 'not-used',
    by: isPinned ? 'pinned' : 'unknown-header',
    because: header,
  };
}

/** The set-up of a made-up workspace: one list that nothing recognises, one that is clear, and a scan. */
export function mockSetUp(scene: string) {
  let kept: SheetPins = {};
  const done: Reply<null> = success(null);
  return {
    getSetUp: () => (scene === 'failed' ? failure('folder-unreadable') : success(view(scene))),
    previewSheet: ({ pins }: Input<'previewSheet'>) => success(preview(pins ?? kept)),
    pinSheet: ({ pins }: Input<'pinSheet'>) => {
      kept = pins ?? {};
      return done;
    },
    pinDocument: () => done,
    pinOwnCompany: () => done,
  };
}
