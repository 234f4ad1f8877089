import { describe, expect, test } from 'vitest';
import { itemAfter, itemAt, type ListRow, moveBy, rowOf, toListRows } from '#renderer/today/list-rows.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { ItemGroup } from '#shared/domain/ranking.ts';
import { mockItems } from '../../support/mock-api-items.ts';

const some = mockItems(4);

function inGroups(...groups: readonly ItemGroup[]): readonly ItemView[] {
  return groups.map((group, index) => {
    const view = some[index];
    if (view === undefined) throw new Error('Too few items');
    return { ...view, group };
  });
}

function shown(rows: readonly ListRow[]): readonly string[] {
  return rows.map((row) =>
    row.kind === 'group' ? `${row.group} ${row.count}` : row.view.item.finding.subject,
  );
}

describe('the rows of the list', () => {
  test('stand under headings in the fixed order, and keep their own order within', () => {
    const rows = toListRows(inGroups('new', 'late', 'new', 'late'));
    expect(shown(rows)).toEqual(['late 2', '1', '3', 'new 2', '0', '2']);
  });

  test('step over headings and stop at both ends', () => {
    const rows = toListRows(inGroups('late', 'new', 'new'));
    const reached = [
      moveBy(rows, 1, 1),
      moveBy(rows, 3, -1),
      moveBy(rows, 1, -1),
      moveBy(rows, 1, 99),
      moveBy(rows, -1, 1),
    ];
    expect(reached).toEqual([3, 1, 1, 4, 1]);
  });

  test('give the focus to the next item after a decision, and to the one before at the end', () => {
    const views = inGroups('late', 'new', 'new');
    const rows = toListRows(views);
    expect(views.map(({ item }) => itemAfter(rows, item.id))).toEqual([
      views[1]?.item.id,
      views[2]?.item.id,
      views[1]?.item.id,
    ]);
  });

  test('have no next item when the decided one was the last', () => {
    const views = inGroups('late');
    expect(views.map(({ item }) => itemAfter(toListRows(views), item.id))).toEqual([null]);
  });

  test('are found by the item and not by their heading', () => {
    const views = inGroups('late', 'new');
    const rows = toListRows(views);
    expect([
      rowOf(rows, views[1]?.item.id ?? null),
      rowOf(rows, null),
      itemAt(rows, 0),
      itemAt(rows, 3),
    ]).toEqual([3, -1, null, views[1]]);
  });
});
