import type { PageView } from '#shared/api/evidence-views.ts';
import type { QuickCheckResult } from '#shared/api/quick-check-views.ts';
import type { ItemView } from '#shared/api/views.ts';
import { amount, date, identifier, onPage, order, read } from './mock-api-parts.ts';

/** The verdict on a dropped file: its name says which one. */
export function mockVerdict(name: string, items: readonly ItemView[], preview: PageView): QuickCheckResult {
  if (name.includes('beveiligd')) return unreadable(name);
  const missing = items.find(({ item }) => item.finding.check === 'delivery-note-present');
  const settles = name.includes('bon') && missing !== undefined;
  const wrong = items.filter(({ item }) => item.finding.check === 'amounts-agree').slice(0, 1);
  return {
    name,
    status: 'text',
    problem: null,
    verdict: settles ? 'fine' : 'attention',
    documentType: settles ? 'delivery-note' : 'invoice',
    fields: [
      {
        label: { nl: 'Ordernummer', en: 'Order number' },
        reading: read(identifier('2026-0042'), '2026-0042', onPage(name, [400, 150, 470, 164])),
      },
      {
        label: { nl: 'Totaal exclusief btw', en: 'Total without VAT' },
        reading: read(amount('1243.56'), '€ 1.243,56', onPage(name, [455, 652, 540, 668]), 0.7),
      },
      {
        label: { nl: 'Factuurdatum', en: 'Invoice date' },
        reading: read(date('2026-03-12'), '12 maart 2026', onPage(name, [400, 170, 470, 184])),
      },
      {
        label: { nl: 'Leverdatum', en: 'Delivery date' },
        reading: {
          state: 'unreadable',
          reason: 'ambiguous-date',
          raw: '05/06/2026',
          at: onPage(name, [400, 170, 470, 184]),
        },
      },
    ],
    dossier: {
      id: order('2026-0042'),
      key: '2026-0042',
      party: 'Voorbeeld Groothandel B.V.',
      certain: settles,
    },
    findings: settles ? [] : wrong.map(({ item }) => item.finding),
    wouldSettle: settles ? [missing.item.id] : [],
    wouldComplete: settles,
    fulfils: settles ? { id: 'delivery-note', label: { nl: 'Afleverbon', en: 'Delivery note' } } : null,
    continues: null,
    doubles: settles
      ? []
      : [
          {
            shownPath: '2026-0042/factuur_2291.pdf',
            how: 'same-number',
            dossier: { id: order('2026-0042'), key: '2026-0042' },
          },
        ],
    preview,
    durationMs: 183.4,
  };
}

function unreadable(name: string): QuickCheckResult {
  return {
    name,
    status: 'encrypted',
    problem: { code: 'encrypted', detail: null },
    verdict: 'unreadable',
    documentType: null,
    fields: [],
    dossier: null,
    findings: [],
    wouldSettle: [],
    wouldComplete: false,
    fulfils: null,
    continues: null,
    doubles: [],
    preview: null,
    durationMs: 12,
  };
}
