import type { Page } from '../domain/content.ts';
import type { PageNumbering } from '../domain/recognised.ts';

const ofWhole =
  /(?<!\p{L})(?:pagina|pag|page|seite|blad|bladzijde|blz)\s*[.:]?\s*(\d{1,3})\s*(?:van|of|von|de|sur|\/)\s*(\d{1,3})(?!\d)/giu;

/**
 * Which pages of a document these are by what is printed on them ("pagina 2 van 3"), where others of it are not among them. Null where one
 * page says nothing, or two things, or where they do not follow each other: then nothing is known.
 */
export function numberingOf(pages: readonly Page[]): PageNumbering | null {
  const printed = pages.map(printedOn);
  const first = printed[0];
  if (!first || first.of <= pages.length || first.page + pages.length - 1 > first.of) return null;
  const follow = printed.every((one, at) => one?.of === first.of && one.page === first.page + at);
  return follow ? { first: first.page, last: first.page + pages.length - 1, of: first.of } : null;
}

function printedOn({ words }: Page): { readonly page: number; readonly of: number } | null {
  const text = words.map((word) => word.text).join(' ');
  const said = new Map(
    [...text.matchAll(ofWhole)].map(([, page, of]) => [`${Number(page)}/${Number(of)}`, [page, of]]),
  );
  const [only] = said.size === 1 ? [...said.values()] : [];
  const [page, of] = [Number(only?.[0]), Number(only?.[1])];
  return page >= 1 && page <= of ? { page, of } : null;
}
