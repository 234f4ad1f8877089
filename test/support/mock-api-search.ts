import type { SearchHit, SearchView } from '#shared/api/search-views.ts';
import type { TodayView } from '#shared/api/views.ts';

/** What searching the made-up list gives: dossiers and items in which the typed text stands. */
export function mockSearch(text: string, limit: number, { dossiers, items }: TodayView): SearchView {
  const wanted = text.trim().toLowerCase();
  const rangeIn = (shown: string): readonly (readonly [number, number])[] => {
    const start = shown.toLowerCase().indexOf(wanted);
    return wanted === '' || start < 0 ? [] : [[start, start + wanted.length]];
  };
  const found = dossiers.flatMap(({ id, key, party }): readonly SearchHit[] => {
    const shown = [key, party ?? ''].find((one) => rangeIn(one).length > 0);
    if (shown === undefined) return [];
    return [
      {
        title: { nl: key, en: key },
        about: party,
        matched: { label: { nl: 'Nummer', en: 'Number' }, text: shown, ranges: rangeIn(shown) },
        goTo: { kind: 'dossier', dossier: id },
      },
    ];
  });
  const said = items.flatMap(({ item }): readonly SearchHit[] => {
    const { what } = item.finding.message;
    if (rangeIn(what.nl).length === 0) return [];
    return [
      {
        title: what,
        about: item.finding.dossier?.split(':')[1] ?? null,
        matched: {
          label: { nl: 'Wat er mis is', en: 'What is wrong' },
          text: what.nl,
          ranges: rangeIn(what.nl),
        },
        goTo: { kind: 'item', item: item.id, dossier: item.finding.dossier },
      },
    ];
  });
  const groups = [
    { kind: 'dossier' as const, hits: found.slice(0, limit), more: found.length > limit },
    { kind: 'item' as const, hits: said.slice(0, limit), more: said.length > limit },
  ];
  return { groups: groups.filter(({ hits }) => hits.length > 0), isWhole: true };
}
