import type { ReturnAbout, ReturnPreview } from '#shared/api/return-views.ts';
import type { ItemView } from '#shared/api/views.ts';

/**
 * What comes back in a file called `rapport…`: one change that answers a question, one conflict, one value that is no date, one
 * that was changed here only, and two rows less. Any other file is no report.
 */
export function mockReturn(name: string, items: readonly ItemView[]): ReturnPreview {
  const [first, second, third] = items;
  if (!name.includes('rapport') || !first || !second || !third) return { kind: 'not-a-report' };
  if (name.includes('andere')) return { kind: 'refused', why: 'other-workspace' };
  return {
    kind: 'report',
    preview: 'preview-1',
    fileName: name,
    author: 'Jan Voorbeeld',
    madeAt: '2026-03-16T08:30:00',
    rows: items.length,
    changes: [
      {
        kind: 'change',
        item: first.item.id,
        about: { ...about(first), asked: true },
        field: 'answer',
        base: '',
        theirs: 'De pakbon komt morgen.',
        ours: '',
      },
      {
        kind: 'conflict',
        item: second.item.id,
        about: about(second),
        field: 'note',
        base: '',
        theirs: 'Is betaald',
        ours: 'Gebeld op maandag',
      },
    ],
    refusals: [
      { item: third.item.id, about: about(third), field: 'expectedBy', raw: 'vrijdag', why: 'not-a-date' },
    ],
    kept: [{ item: third.item.id, about: about(third), field: 'note', base: '', ours: 'Zelf nagezocht' }],
    missingRows: 2,
    missingColumns: [],
  };
}

function about({ item: { finding } }: ItemView): ReturnAbout {
  return { dossierKey: finding.dossierKey, party: finding.party, what: finding.message.what, asked: false };
}
