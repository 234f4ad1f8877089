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

const withLegalForm =
  /(?:^|[^\p{L}])(?:b\.?\s?v|n\.?\s?v|v\.?\s?o\.?\s?f|c\.?\s?v|gmbh|ag|ltd|limited|inc|llc|sarl|bvba|srl)\.?(?=$|[^\p{L}])/iu;

/**
 * Whether a name with its legal form is of another company of the same group: beside what both names share, each says something that
 * the other does not, and no way to shorten it.
 */
export function isOtherOfGroup(own: string, name: string): boolean {
  if (!withLegalForm.test(name)) return false;
  const [mine, theirs] = [wordsOf(own), wordsOf(name)];
  const [left, right] = [without(mine, theirs), without(theirs, mine)];
  return left.length > 0 && right.length > 0 && left.length < mine.length && right.length < theirs.length;
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter(
    (word) =>
      !others.some((other) => word.startsWith(other) || other.startsWith(word) || isMisspelt(word, other)),
  );
}

/** One letter more, less or other. */
function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1) return false;
  const place = [...short].findIndex((letter, at) => letter !== long[at]);
  if (place < 0) return true;
  const rest = long.slice(place + 1);
  return rest === short.slice(place) || rest === short.slice(place + 1);
}

function wordsOf(name: string): readonly string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(legalForms, ' ');
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
}
