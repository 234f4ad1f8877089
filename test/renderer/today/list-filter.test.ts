import { describe, expect, test } from 'vitest';
import { countDay, dayCounts, filterItems, noFilter, toSearchable } from '#renderer/today/list-filter.ts';
import { mockItems } from '../../support/mock-api-items.ts';

const items = mockItems(26);
const searchable = toSearchable(items);

function subjects(filter: Partial<typeof noFilter>): readonly string[] {
  return filterItems(searchable, { ...noFilter, ...filter }).map(({ item }) => item.finding.subject);
}

describe('the filter of the list', () => {
  test('shows everything in its own order when nothing is asked', () => {
    expect(subjects({})).toEqual(items.map(({ item }) => item.finding.subject));
  });

  test('finds words in any order, in key, party, text and evidence, whatever the case', () => {
    expect(subjects({ text: 'groothandel 2026-0042 FACTUURBEDRAG' })).toEqual(['0']);
    expect(subjects({ text: 'nl04 rabo 0000' })).toEqual(['2', '8', '14', '20']);
  });

  test('finds the file in which something stands, but not the folders above it', () => {
    expect(subjects({ text: 'bon_0417.pdf' })).toEqual(['4', '10', '16', '22']);
    expect(subjects({ text: '/home' })).toEqual([]);
  });

  test('narrows by department, class and severity together', () => {
    expect(subjects({ department: 'finance', class: 'invalid', severity: 'blocking' })).toEqual([
      '2',
      '8',
      '14',
      '20',
    ]);
    expect(subjects({ department: 'logistics', class: 'invalid' })).toEqual([]);
  });

  test('shows exactly as many items for a count as the count says', () => {
    const counts = countDay(items);
    expect(dayCounts.map((count) => subjects({ count }).length)).toEqual(
      dayCounts.map((count) => counts[count]),
    );
  });

  test('counts a late item that blocks as late and as blocking', () => {
    const first = items.slice(0, 1);
    expect(countDay(first)).toEqual({
      late: 1,
      today: 0,
      blocking: 1,
      new: 0,
      reopened: 0,
      waiting: 0,
      claimed: 0,
      unchecked: 0,
    });
  });
});
