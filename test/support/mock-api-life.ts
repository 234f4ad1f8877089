import type { ClosingView, HistoryLine, MentionedItem } from '#shared/api/life-views.ts';
import type { Input } from '#shared/api/methods.ts';
import type { ItemView, TodayView } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ItemStatus, OpenItem } from '#shared/domain/open-item.ts';
import type { ItemGroup } from '#shared/domain/ranking.ts';
import { applyAction, type ItemAction } from '#shared/reconcile/apply-action.ts';
import { makeTask } from '#shared/reconcile/make-task.ts';
import { order, today } from './mock-api-parts.ts';

/** What happened since yesterday, what is forgotten and what came in during the day, among these items. */
export function mockDayParts(
  items: readonly ItemView[],
): Pick<TodayView, 'cameIn' | 'sinceYesterday' | 'forgotten'> {
  const [first, second, third, fourth] = items.map(mentioned);
  const lines = (line: MentionedItem | undefined) => (line ? [line] : []);
  return {
    cameIn: items
      .filter(({ group }) => group === 'new')
      .map(({ item }) => item.id)
      .slice(0, 2),
    sinceYesterday: {
      since: '2026-03-13T17:02:00',
      new: [...lines(first), ...lines(second)],
      solved: lines(fourth && { ...fourth, by: 'j.tester' }),
      reopened: lines(
        third && {
          ...third,
          why: {
            nl: 'Heropend: een waarde eronder is gewijzigd.',
            en: 'Reopened: a value beneath it changed.',
          },
        },
      ),
      backFromWaiting: [],
      changedRows: [
        {
          dossier: order('2026-0044'),
          dossierKey: '2026-0044',
          party: 'Fictief Transport N.V.',
          changes: [
            { label: { nl: 'Bedrag incl.', en: 'Amount incl.' }, before: '1210.00', after: '1331.00' },
          ],
        },
      ],
    },
    forgotten: {
      items: items.slice(4, 6).map(({ item }) => ({ item: item.id, lacks: ['date'] as const })),
      dossiers: [],
    },
  };
}

function mentioned({ item }: ItemView): MentionedItem {
  const { dossier, dossierKey, party, message } = item.finding;
  return { item: item.id, dossier, dossierKey, party, what: message.what, by: null, why: null };
}

/** Two lines of a diary. */
export function mockHistory(
  dossier: DossierId,
  dossierKey: string,
  own: readonly ItemView[],
): readonly HistoryLine[] {
  const finding = own[0]?.item.finding;
  const about = { item: own[0]?.item.id ?? null, about: finding?.message.what ?? null, dossier, dossierKey };
  const values = { before: null, after: null, why: null };
  return [
    {
      number: 1,
      at: '2026-03-13T15:12:00',
      who: 'j.tester',
      what: { nl: 'Notitie: gebeld, krijgt maandag antwoord.', en: 'Note: called, will hear on Monday.' },
      ...values,
      ...about,
    },
    {
      number: 2,
      at: '2026-03-16T08:31:00',
      who: 'Controleronde',
      what: { nl: 'Gevonden: de afleverbon ontbreekt.', en: 'Found: the delivery note is missing.' },
      ...values,
      ...about,
    },
  ];
}

/** A dossier that can be closed only when nothing of it is open. */
export function mockClosing(own: readonly ItemView[]): ClosingView {
  const obstacles = own
    .filter(({ item }) => item.finding.severity === 'blocking')
    .map(({ item }) => ({ kind: 'blocking', item: item.id, what: item.finding.message.what }) as const);
  return { kind: 'open', obstacles, reopened: null };
}

const groupOfStatus: Partial<Record<ItemStatus, ItemGroup>> = {
  waiting: 'waiting',
  snoozed: 'waiting',
  'released-under-reserve': 'waiting',
  'claimed-done': 'claimed',
  reopened: 'open',
};

/** The list after an action on one of its items; the item is gone where the action settles it. */
export function afterMockAction(view: ItemView, asked: Input<'changeItem'>['action']): readonly ItemView[] {
  const outcome = applyAction(view.item, toAction(asked), { today, isReleasable: () => view.releasable });
  if (outcome.kind !== 'changed') return [view];
  const { item } = outcome;
  if (item.status === 'verified') return [];
  return [{ ...view, item, group: groupOfStatus[item.status] ?? view.group }];
}

function toAction(asked: Input<'changeItem'>['action']): ItemAction {
  switch (asked.kind) {
    case 'wait': {
      const { kind, ...waiting } = asked;
      return { kind, waiting };
    }
    case 'ask': {
      const { department, person, question, expectedBy } = asked;
      const on = { kind: 'department', department } as const;
      return { kind: 'wait', waiting: { on, person, question, expectedBy, how: 'other', askedOn: today } };
    }
    case 'remind':
      return { kind: 'remind', on: today, expectedBy: asked.expectedBy };
    case 'snooze':
      return asked.until === 'document-arrives'
        ? { kind: 'snooze', pause: { kind: 'snooze-until-document', known: [] } }
        : { kind: 'snooze', pause: { kind: 'snooze', until: asked.until } };
    case 'call-back-recorded': {
      const { person, number, on } = asked;
      return { kind: 'call-back', call: { person, number, on } };
    }
    case 'next':
      return { kind: 'next', next: { action: asked.nextAction, on: asked.on } };
    default:
      return asked;
  }
}

/** A task that somebody made, as the list shows it. */
export function mockTask(input: Input<'createTask'>, number: number): ItemView {
  const { kind, text, with: other, at, item, department, person, dossier } = input;
  const place = {
    dossier: dossier === null ? null : (dossier as DossierId),
    dossierKey: dossier === null ? null : '2026-0042',
    party: dossier === null ? null : 'Voorbeeld Groothandel B.V.',
  };
  const task: OpenItem = makeTask(
    `mock-${number}`,
    { kind, text, with: other, at, item },
    { place, department, person, today },
  );
  return {
    item: task,
    follows: [],
    dossierType: dossier === null ? null : 'order',
    checkTitle: { nl: 'Zelf gemaakte taak', en: 'Task made by hand' },
    why: { nl: '', en: '' },
    group: groupOfStatus[task.status] ?? (task.due === today ? 'today' : 'new'),
    reasons: kind === 'call-back' ? [{ kind: 'customer-waits' }] : [{ kind: 'new' }],
    clocks: { waitedForOthers: 0, othersWaited: 0 },
    releasable: false,
  };
}
