import type { ItemView, TodayView } from '#shared/api/views.ts';
import type { FindingClass, Severity } from '#shared/domain/severity.ts';
import { fileName } from '../evidence/place-name.ts';

/** The counts at the top of the day; each is also a filter. */
export const dayCounts = [
  'late',
  'today',
  'blocking',
  'new',
  'reopened',
  'waiting',
  'claimed',
  'unchecked',
] as const;
export type DayCount = (typeof dayCounts)[number];

/** What the person wants to see; null and empty mean everything. */
export interface ListFilter {
  readonly count: DayCount | null;
  readonly text: string;
  readonly department: string | null;
  readonly class: FindingClass | null;
  readonly severity: Severity | null;
}

export const noFilter: ListFilter = { count: null, text: '', department: null, class: null, severity: null };

/** Whether an item belongs to a count. An item can belong to more than one; `new` was found for the first time by the last run. */
function belongsTo(view: ItemView, count: DayCount): boolean {
  const { finding, status, since, lastFound } = view.item;
  const has = (kind: ItemView['reasons'][number]['kind']) =>
    view.reasons.some((reason) => reason.kind === kind);
  switch (count) {
    case 'late':
      return view.group === 'late' || has('late');
    case 'today':
      return view.group === 'today' || has('due-today');
    case 'blocking':
      return finding.severity === 'blocking';
    case 'new':
      return status === 'new' && since === lastFound;
    case 'reopened':
      return status === 'reopened';
    case 'waiting':
      return view.group === 'waiting';
    case 'claimed':
      return view.group === 'claimed';
    case 'unchecked':
      return view.group === 'unchecked' || finding.class === 'unchecked';
  }
}

/** How many items each count has. */
export function countDay(items: TodayView['items']): Readonly<Record<DayCount, number>> {
  const totals = {
    late: 0,
    today: 0,
    blocking: 0,
    new: 0,
    reopened: 0,
    waiting: 0,
    claimed: 0,
    unchecked: 0,
  };
  for (const view of items) {
    for (const count of dayCounts) if (belongsTo(view, count)) totals[count] += 1;
  }
  return totals;
}

/** An item with its words in small letters, made once per list. */
export interface SearchableItem {
  readonly view: ItemView;
  readonly words: string;
}

/** Prepares a list for searching: dossier, party, check, both texts, values, amount, note. */
export function toSearchable(items: TodayView['items']): readonly SearchableItem[] {
  return items.map((view) => ({ view, words: wordsOf(view).toLowerCase() }));
}

/** The items that meet every part of the filter, in their own order. Words may stand in any order. */
export function filterItems(items: readonly SearchableItem[], filter: ListFilter): readonly ItemView[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const kept: ItemView[] = [];
  for (const { view, words: text } of items) {
    if (words.every((word) => text.includes(word)) && meets(view, filter)) kept.push(view);
  }
  return kept;
}

function meets(view: ItemView, filter: ListFilter): boolean {
  const { finding } = view.item;
  return (
    (filter.count === null || belongsTo(view, filter.count)) &&
    (filter.department === null || finding.owner === filter.department) &&
    (filter.class === null || finding.class === filter.class) &&
    (filter.severity === null || finding.severity === filter.severity)
  );
}

function wordsOf({ item, checkTitle }: ItemView): string {
  const { finding, note } = item;
  const raws = finding.evidence.map((evidence) => `${evidence.raw ?? ''} ${fileName(evidence.at.file)}`);
  const { what } = finding.message;
  return [
    finding.dossierKey,
    finding.party,
    what.nl,
    what.en,
    checkTitle.nl,
    checkTitle.en,
    note,
    ...raws,
  ].join(' ');
}
