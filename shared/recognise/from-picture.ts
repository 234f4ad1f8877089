import type { Page } from '../domain/content.ts';
import type { Evidence } from '../domain/evidence.ts';

/** How sure the letters are (0-1) at a place on one of these pages; `null` where they were not read from a picture. */
export function certaintyAt(pages: readonly Page[], at: Evidence): number | null {
  if (at.kind !== 'page') return null;
  return pages.find(({ number }) => number === at.page)?.certainty ?? null;
}

/** The place with the mark of having been read from a picture, where it was. */
export function markedPlace(pages: readonly Page[], at: Evidence): Evidence {
  return at.kind === 'page' && certaintyAt(pages, at) !== null ? { ...at, fromPicture: true } : at;
}
