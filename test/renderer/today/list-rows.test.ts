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
    const rows = toListRows(inGroups('new', 'late', 'new', 'late'), 'place');
    expect(shown(rows)).toEqual(['late 2', '1', '3', 'new 2', '0', '2']);
  });

  test('step over headings and stop at both ends', () => {
    const rows = toListRows(inGroups('late', 'new', 'new'), 'place');
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
    const rows = toListRows(views, 'place');
    expect(views.map(({ item }) => itemAfter(rows, new Set([item.id])))).toEqual([
      views[1]?.item.id,
      views[2]?.item.id,
      views[1]?.item.id,
    ]);
  });

  test('go on after the last of several, and before the first where nothing follows', () => {
    const views = inGroups('late', 'new', 'new', 'open');
    const rows = toListRows(views, 'place');
    const ids = views.map(({ item }) => item.id);
    const of = (...indexes: readonly number[]) => new Set(ids.filter((_, index) => indexes.includes(index)));
    expect([itemAfter(rows, of(0, 2)), itemAfter(rows, of(2, 3)), itemAfter(rows, of())]).toEqual([
      ids[3],
      ids[1],
      null,
    ]);
  });

  test('stand under any heading that is asked for, or under none, and keep apart what came in', () => {
    const views = inGroups('late', 'new', 'new');
    const cameIn = new Set(views.slice(0, 1).map(({ item }) => item.id));
    expect([
      shown(toListRows(views, 'none')),
      shown(toListRows(views, 'class')),
      shown(toListRows(views, 'place', cameIn)),
    ]).toEqual([
      ['0', '1', '2'],
      ['differs 1', '0', 'missing 1', '1', 'invalid 1', '2'],
      ['new 2', '1', '2', 'came-in 1', '0'],
    ]);
  });

  test('have no next item when the decided one was the last', () => {
    const views = inGroups('late');
    expect(views.map(({ item }) => itemAfter(toListRows(views, 'place'), new Set([item.id])))).toEqual([
      null,
    ]);
  });

  test('are found by the item and not by their heading', () => {
    const views = inGroups('late', 'new');
    const rows = toListRows(views, 'place');
    expect([
      rowOf(rows, views[1]?.item.id ?? null),
      rowOf(rows, null),
      itemAt(rows, 0),
      itemAt(rows, 3),
    ]).toEqual([3, -1, null, views[1]]);
  });
});
