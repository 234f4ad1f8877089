import type { FoundText } from '#shared/api/filing-views.ts';
import type { Page } from '#shared/domain/content.ts';
import type { Box } from '#shared/domain/evidence.ts';

/** More places than this are not shown. */
const mostHits = 500;

/**
 * Every place where a text stands, over the ends of words, whatever its capitals and accents; white space counts as one
 * space. Each hit names the boxes of the words it touches.
 */
export function findText(pages: readonly Page[], text: string): FoundText {
  const wanted = plain(text).trim();
  const hits: FoundText['hits'][number][] = [];
  if (wanted === '') return { hits, more: false };
  for (const page of pages) {
    for (const boxes of hitsOn(page, wanted)) {
      if (hits.length === mostHits) return { hits, more: true };
      hits.push({ page: page.number, boxes });
    }
  }
  return { hits, more: false };
}

function hitsOn({ words }: Page, wanted: string): readonly (readonly Box[])[] {
  let line = '';
  const places = words.map(({ text, box }) => {
    const start = line.length;
    line += `${plain(text)} `;
    return { start, end: line.length - 1, box };
  });
  const found: (readonly Box[])[] = [];
  for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    found.push(places.filter((place) => place.start < end && place.end > at).map(({ box }) => box));
  }
  return found;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}
