import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchPart } from '#shared/search/match-part.ts';
import { searchQuery } from '#shared/search/search-query.ts';

function marked(kind: string, text: string, typed: string): string | null {
  const query = searchQuery(typed);
  const match = query === null ? null : matchPart({ kind, text }, query);
  if (match === null) return null;
  return match.ranges.map(([start, end]) => text.slice(start, end)).join('|');
}

it.each([
  ['NL91 ABNA 0417 1643 00', '04171643', '0417 1643'],
  ['2026-00042', '2026 42', '2026-00042'],
  ['Café Bäckerei', 'backer', 'Bäcker'],
  ['Terugbellen over pallet 77-881', '77881', '77-881'],
  ['Jansen en Zonen', 'zonen jan', 'Jan|Zonen'],
  ['Straße 12', 'strasse', 'Straße'],
])('marks in %s for %s: %s', (text, typed, marks) => {
  expect(marked('note', text, typed)).toBe(marks);
});

it('ranges stay inside the text, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
      const query = searchQuery(typed);
      const match = query === null ? null : matchPart({ kind: 'note', text }, query);
      let last = 0;
      for (const [start, end] of match?.ranges ?? []) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
