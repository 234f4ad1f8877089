import { type PostalAddress, parseAddress } from './parse-address.ts';

export type AddressPart = 'street' | 'house-number' | 'postcode' | 'town';

/** Whether nothing but a post office box says where the party is: no street. */
export function isPoBoxOnly({ poBox, street }: PostalAddress): boolean {
  return poBox !== null && street === null;
}

/** What a full address lacks. A street without number counts where the postcode is no Dutch one: there such streets exist. */
export function lackingParts(address: PostalAddress): readonly AddressPart[] {
  const { street, houseNumber, postcode, town } = address;
  const isDutch = postcode !== null && /^\d{4}[A-Z]{2}$/.test(postcode);
  return [
    ...(street === null ? ['street' as const] : []),
    ...(street !== null && houseNumber === null && isDutch ? ['house-number' as const] : []),
    ...(postcode === null ? ['postcode' as const] : []),
    ...(town === null ? ['town' as const] : []),
  ];
}

/**
 * Whether two addresses can't be the same place: another postcode, another house number, or another street in a town. Spacing, case,
 * `str.` for `straat` and a country that one of them leaves out make no difference; a post office box says nothing of a street.
 */
export function areOtherAddresses(one: string, other: string): boolean {
  const [mine, theirs] = [parseAddress(one), parseAddress(other)];
  if (mine.poBox !== null && theirs.poBox !== null) return mine.poBox !== theirs.poBox;
  if (mine.street === null || theirs.street === null) {
    return mine.poBox === null && theirs.poBox === null && isOther(mine.postcode, theirs.postcode);
  }
  if (isOther(mine.postcode, theirs.postcode)) return true;
  if (isOtherNumber(mine.houseNumber, theirs.houseNumber)) return true;
  if (mine.houseNumber !== null && theirs.houseNumber !== null && isDutchPlace(mine, theirs)) return false;
  return isOtherStreet(mine.street, theirs.street);
}

/** A Dutch postcode with a house number is one door, however the street is spelt. */
function isDutchPlace(mine: PostalAddress, theirs: PostalAddress): boolean {
  return mine.postcode === theirs.postcode && /^\d{4}[A-Z]{2}$/.test(mine.postcode ?? '');
}

function isOther(mine: string | null, theirs: string | null): boolean {
  return mine !== null && theirs !== null && mine !== theirs;
}

/** What only one of the two adds, as in `12` and `12a`, makes no other door for certain. */
function isOtherNumber(mine: string | null, theirs: string | null): boolean {
  if (mine === null || theirs === null || mine === theirs) return false;
  const [first, second] = [/^\d+/.exec(mine)?.[0] ?? '', /^\d+/.exec(theirs)?.[0] ?? ''];
  return first !== second || (mine.length > first.length && theirs.length > second.length);
}

const shortened: readonly (readonly [RegExp, string])[] = [
  [/stra(?:at|sse)\b|str\b/g, 'str'],
  [/laan\b|ln\b/g, 'ln'],
  [/plein\b|pln\b/g, 'pln'],
  [/avenue\b|ave\b|av\b/g, 'av'],
  [/boulevard\b|blvd\b|bd\b|boul\b/g, 'bd'],
  [/street\b|st\b|sint\b|saint\b|sankt\b/g, 'st'],
  [/road\b|rd\b/g, 'rd'],
];

/** Another name, where neither is a shorter way to write the other. */
function isOtherStreet(mine: string, theirs: string): boolean {
  const [one, other] = [streetWords(mine), streetWords(theirs)];
  if (one.join('') === other.join('')) return false;
  const isShorter = one.every((word, at) => {
    const beside = other[at] ?? '';
    return beside !== '' && (word.startsWith(beside) || beside.startsWith(word));
  });
  return one.length !== other.length || !isShorter;
}

function streetWords(street: string): readonly string[] {
  const folded = street.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  const bare = folded.replace(/^\d+\S*(?:\s(?:bis|ter|[a-z]))?,?\s+(?=\p{L})/u, '').replace(/\s\d.*$/u, '');
  const spaced = bare.replace(/[^\p{L}]+/gu, ' ').trim();
  const short = shortened.reduce((text, [long, brief]) => text.replace(long, brief), spaced);
  return short.split(' ').filter((word) => word !== '');
}
