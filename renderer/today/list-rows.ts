import type { ListGrouping } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { itemGroups } from '#shared/domain/ranking.ts';
import { facetValue } from './list-filter.ts';

/** One line of the list: a heading or an item. */
export type ListRow =
  | { readonly kind: 'group'; readonly group: string; readonly count: number }
  | { readonly kind: 'item'; readonly view: ItemView };

/** Heading of what came in during the day. */
export const cameInGroup = 'came-in';
const nothing: ReadonlySet<ItemId> = new Set();

/**
 * Items under their headings, in the order they came. The headings of `place` have a fixed order, others that of their
 * first item; an empty group gets no heading. What came in during the day stands apart at the end, where it moves nothing.
 */
export function toListRows(
  items: readonly ItemView[],
  grouping: ListGrouping,
  cameIn: ReadonlySet<ItemId> = nothing,
): readonly ListRow[] {
  if (grouping === 'none') return items.map((view) => ({ kind: 'item', view }));
  const groups = new Map<string, ItemView[]>(
    grouping === 'place' ? itemGroups.map((group) => [group, []]) : [],
  );
  for (const view of items) {
    const place = cameIn.has(view.item.id) ? cameInGroup : view.group;
    const name = grouping === 'place' ? place : facetValue(view, grouping);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [view]);
    else group.push(view);
  }
  const rows: ListRow[] = [];
  for (const [group, views] of groups) {
    if (views.length === 0) continue;
    rows.push({ kind: 'group', group, count: views.length });
    for (const view of views) rows.push({ kind: 'item', view });
  }
  return rows;
}

/** Where an item stands in the rows; -1 when it is not there. */
export function rowOf(rows: readonly ListRow[], item: ItemId | null): number {
  return item === null ? -1 : rows.findIndex((row) => row.kind === 'item' && row.view.item.id === item);
}

/** The row that many items further (back when negative), stopping at the ends and stepping over headings. */
export function moveBy(rows: readonly ListRow[], from: number, steps: number): number {
  const direction = Math.sign(steps);
  let at = from;
  let left = Math.abs(steps);
  for (let next = from + direction; left > 0 && next >= 0 && next < rows.length; next += direction) {
    if (rows[next]?.kind !== 'item') continue;
    at = next;
    left -= 1;
  }
  return at < 0 ? firstItem(rows) : at;
}

/** The first item; -1 in an empty list. */
export function firstItem(rows: readonly ListRow[]): number {
  return rows.findIndex((row) => row.kind === 'item');
}

/** The item of a row; null for a heading or outside the list. */
export function itemAt(rows: readonly ListRow[], index: number): ItemView | null {
  const row = rows[index];
  return row?.kind === 'item' ? row.view : null;
}

/** The items of the rows, in their order. */
export function itemsOf(rows: readonly ListRow[]): readonly ItemView[] {
  return rows.flatMap((row) => (row.kind === 'item' ? [row.view] : []));
}

/** The item that gets the focus once these were decided: the first after the last of them, else the last before the first. */
export function itemAfter(rows: readonly ListRow[], decided: ReadonlySet<ItemId>): ItemId | null {
  const ids = itemsOf(rows).map(({ item }) => item.id);
  const last = ids.findLastIndex((id) => decided.has(id));
  if (last < 0) return null;
  const first = ids.findIndex((id) => decided.has(id));
  return ids[last + 1] ?? ids[first - 1] ?? null;
}
