import { describe, expect, test } from 'vitest';
import { countDay, facetCounts, filterItems, noFilter, toggleFacet } from '#renderer/today/list-filter.ts';
import { dayCounts } from '#shared/api/list-settings.ts';
import { mockItems } from '../../support/mock-api-items.ts';

const items = mockItems(26);

function subjects(filter: Partial<typeof noFilter>): readonly string[] {
  return filterItems(items, { ...noFilter, ...filter }).map(({ item }) => item.finding.subject);
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
    expect(
      subjects({ facets: { department: ['finance'], class: ['invalid'], severity: ['blocking'] } }),
    ).toEqual(['2', '8', '14', '20']);
    expect(subjects({ facets: { department: ['logistics'], class: ['invalid'] } })).toEqual([]);
  });

  test('shows the items of any of several values, and counts each value as if it were not chosen', () => {
    const chosen = toggleFacet(toggleFacet(noFilter, 'department', 'planning'), 'department', 'logistics');
    expect(subjects(chosen)).toEqual(['1', '3', '7', '9', '13', '15', '19', '21', '25']);
    expect([...facetCounts(items, chosen, 'department')]).toEqual([
      ['finance', 9],
      ['logistics', 5],
      ['planning', 4],
      ['backoffice', 4],
      ['customer-service', 4],
    ]);
    expect(toggleFacet(chosen, 'department', 'planning').facets.department).toEqual(['logistics']);
  });

  test('shows exactly as many items for a count as the count says', () => {
    const counts = countDay(items);
    expect(dayCounts.map((count) => subjects({ count }).length)).toEqual(
      dayCounts.map((count) => counts[count]),
    );
  });

  test('counts a late item that blocks as late and as blocking', () => {
    const first = items.slice(0, 1);
    const counts = Object.entries(countDay(first)).filter(([, count]) => count > 0);
    expect(counts).toEqual([
      ['late', 1],
      ['customer', 1],
      ['blocking', 1],
    ]);
  });
});
