import type { ListColumn, ListSort } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import { itemStatuses } from '#shared/domain/open-item.ts';
import { severities } from '#shared/domain/severity.ts';

/** Texts as the person reads them; what is sorted by its words is sorted by these. */
export interface OrderWords {
  readonly what: (view: ItemView) => string;
  readonly cause: (view: ItemView) => string;
  readonly owner: (view: ItemView) => string;
  readonly type: (view: ItemView) => string;
}

type Key = string | number;

/** The items in the order of a column; equal ones, and those that have no value (last either way), stay as they were. */
export function sortItems(
  items: readonly ItemView[],
  sort: ListSort | null,
  words: OrderWords,
): readonly ItemView[] {
  if (sort === null) return items;
  const keyed = items.map((view) => ({ view, key: keyOf(view, sort.column, words) }));
  const direction = sort.down ? -1 : 1;
  return keyed
    .sort((left, right) => {
      if (left.key === null || right.key === null)
        return Number(left.key === null) - Number(right.key === null);
      return direction * compare(left.key, right.key);
    })
    .map(({ view }) => view);
}

const inDutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

function compare(left: Key, right: Key): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : inDutch.compare(String(left), String(right));
}

function keyOf(view: ItemView, column: ListColumn, words: OrderWords): Key | null {
  const { finding, status, due, since, note } = view.item;
  switch (column) {
    case 'severity':
      return severities.indexOf(finding.severity);
    case 'dossier':
      return finding.dossierKey;
    case 'party':
      return finding.party;
    case 'amount':
      return finding.amount?.minor ?? null;
    case 'due':
      return due === null ? null : dayNumber(due);
    case 'age':
      return -dayNumber(since);
    case 'status':
      return itemStatuses.indexOf(status);
    case 'note':
      return note === '' ? null : note;
    case 'reason':
      return null;
    case 'what':
    case 'cause':
    case 'owner':
    case 'type':
      return words[column](view) || null;
  }
}

/** `2026-03-16` as 20260316: days in order, without a calendar. */
function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
