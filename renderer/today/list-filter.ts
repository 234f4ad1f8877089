import { type DayCount, dayCounts, type ListFacet, type ListFilter } from '#shared/api/list-settings.ts';
import type { ItemView, TodayView } from '#shared/api/views.ts';
import { fileName } from '../evidence/place-name.ts';
import { belongsTo } from './day-count.ts';

export const noFilter: ListFilter = { count: null, text: '', facets: {} };

/** Whether the filter leaves anything out. */
export function isFiltering({ count, text, facets }: ListFilter): boolean {
  return count !== null || text.trim() !== '' || Object.values(facets).some((values) => values.length > 0);
}

/** What an item is, in the terms of a facet; empty where it has none. */
const facetOf: Readonly<Record<ListFacet, (view: ItemView) => string>> = {
  severity: ({ item }) => item.finding.severity,
  department: ({ item }) => item.finding.owner,
  party: ({ item }) => item.finding.party ?? '',
  type: ({ dossierType }) => dossierType ?? '',
  class: ({ item }) => item.finding.class,
  status: ({ item }) => item.status,
};

/** The value of an item for a facet; empty where it has none. */
export function facetValue(view: ItemView, facet: ListFacet): string {
  return facetOf[facet](view);
}

/** How many items each count has. */
export function countDay(items: TodayView['items']): Readonly<Record<DayCount, number>> {
  const totals = new Map<DayCount, number>();
  for (const view of items) {
    for (const count of dayCounts)
      if (belongsTo(view, count)) totals.set(count, (totals.get(count) ?? 0) + 1);
  }
  return Object.fromEntries(dayCounts.map((count) => [count, totals.get(count) ?? 0])) as Record<
    DayCount,
    number
  >;
}

/** Values of a facet among the items that the rest of the filter leaves, each with its number. */
export function facetCounts(
  items: readonly ItemView[],
  filter: ListFilter,
  facet: ListFacet,
): ReadonlyMap<string, number> {
  const { [facet]: _, ...others } = filter.facets;
  const counts = new Map<string, number>();
  for (const view of filterItems(items, { ...filter, facets: others })) {
    const value = facetValue(view, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The items that meet every part of the filter, in their own order. Words may stand in any order. */
export function filterItems(items: readonly ItemView[], filter: ListFilter): readonly ItemView[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const facets = Object.entries(filter.facets)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => [facetOf[facet as ListFacet], new Set(values)] as const);
  const kept: ItemView[] = [];
  for (const view of items) {
    if (filter.count !== null && !belongsTo(view, filter.count)) continue;
    if (!facets.every(([read, wanted]) => wanted.has(read(view)))) continue;
    if (words.length === 0 || hasAll(view, words)) kept.push(view);
  }
  return kept;
}

/** The filter with one value of a facet more, or less when it was there. */
export function toggleFacet(filter: ListFilter, facet: ListFacet, value: string): ListFilter {
  const before = filter.facets[facet] ?? [];
  const after = before.includes(value) ? before.filter((known) => known !== value) : [...before, value];
  return { ...filter, facets: { ...filter.facets, [facet]: after } };
}

/** Made when somebody searches, once per item. */
const searchable = new WeakMap<ItemView, string>();

function hasAll(view: ItemView, words: readonly string[]): boolean {
  const text = searchable.get(view) ?? wordsOf(view).toLowerCase();
  searchable.set(view, text);
  return words.every((word) => text.includes(word));
}

/** What an item is found by: dossier, party, check, both texts, values, file names, note. */
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
