import type { Store } from '#electron/store/store.ts';
import { searchQuery } from '#shared/search/search-query.ts';
import { timed } from './timed.ts';

/** As many of each kind as the palette asks for, and one more to know that there are. */
const asked = 7;

/** What is typed, letter by letter: every beginning of it is a search. */
const typed = [
  '2026-0042',
  '042117',
  'F2351',
  '06 1033',
  '4000 1234 56',
  'abna 4000',
  '1.234,56',
  '€ 512',
  'voorbeeld 41',
  'voorbeeld bakkerij',
  'café',
  'bouwb',
  'staal 2026',
  'handel',
  'factuur 2026',
  'koker stalen',
  'gebeld chauffeur',
  'pallet 7123',
  'zzz bestaat niet',
];

interface TypedText {
  readonly text: string;
  readonly searches: readonly { readonly ms: number; readonly cpuMs: number }[];
  /** Dossiers, items, documents and lines of the history for the whole text. */
  readonly found: readonly [dossiers: number, items: number, documents: number, lines: number];
}

/** Types every text letter by letter and measures each key. */
export async function measureSearch(store: Store): Promise<readonly TypedText[]> {
  const results: TypedText[] = [];
  for (const text of typed) {
    const searches = [];
    let found: TypedText['found'] = [0, 0, 0, 0];
    for (let length = 1; length <= text.length; length += 1) {
      const query = searchQuery(text.slice(0, length));
      if (query === null) continue;
      const { value, ms, cpuMs } = await timed(() => store.search(query, asked));
      searches.push({ ms, cpuMs });
      found = [value.dossiers.length, value.items.length, value.documents.length, value.history.length];
    }
    results.push({ text, searches, found });
  }
  return results;
}
