import type { Bilingual } from '#shared/domain/bilingual.ts';

/** The first texts of a list, and how many more there are, to be joined in a message: `A, B en nog 3`. */
export function firstFew(texts: readonly string[], shown: number): readonly (string | Bilingual)[] {
  const more = texts.length - shown;
  if (more <= 0) return texts;
  return [...texts.slice(0, shown), { nl: `nog ${more}`, en: `${more} more` }];
}
