const legalForms =
  /\b(?:b\.?\s?v\.?|n\.?\s?v\.?|v\.?\s?o\.?\s?f\.?|c\.?\s?v\.?|gmbh|ag|ltd|limited|inc|llc|s\.?a\.?r\.?l\.?|bvba|srl|stichting|holding|groep|group|the|de|het)(?=$|[^\p{L}])/giu;

/** A company name on which to compare: without accents, legal form, articles, punctuation and case; `&` and `en` are the same. */
export function companyKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&|\+|\b(?:en|and|und)\b/g, ' ')
    .replace(legalForms, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether two names have no word of three letters or more in common, so that they can hardly be the same company. */
export function areOtherCompanies(one: string, other: string): boolean {
  const [mine, theirs] = [companyKey(one), companyKey(other)];
  if (mine === '' || theirs === '' || mine.includes(theirs) || theirs.includes(mine)) return false;
  const words = new Set(wordsOf(one));
  return !wordsOf(other).some((word) => words.has(word));
}

function wordsOf(name: string): readonly string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(legalForms, ' ');
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
}
