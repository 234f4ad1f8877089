import { isCountryName } from './country-names.ts';

/** An address in its parts; what it does not say is null. */
export interface PostalAddress {
  /** With the house number, as written. */
  readonly street: string | null;
  /** Capitals without spaces: `12A`, `12-14`. */
  readonly houseNumber: string | null;
  /** Capitals without spaces and without the letters of a country. */
  readonly postcode: string | null;
  readonly town: string | null;
  /** Number of the post office box. */
  readonly poBox: string | null;
  readonly country: string | null;
}

const poBoxWords =
  /^(?:postbus|post ?bus|antwoordnummer|p\.? ?o\.? ?box|post office box|postfach|bo[iî]te postale|b\.? ?p\.?|c\.? ?s\.?)[ .:°nº]{0,4}(\d[\d ]*)/iu;
const dutch = /^(?:NL[- ]?)?(\d{4} ?(?:[A-Z]{2}|[a-z]{2}))(?:\s+(.*))?$/u;
const continental = /^(?:(?:[A-Z]{1,3})[- ]\s?)?(\d{4,5})\s+(\p{L}.*)$/u;
const british = /^(?:(.*?),?\s*\b)?([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u;
const american = /^(\p{L}[\p{L}. ]+?),?\s+([A-Z]{2},? \d{5}(?:-\d{4})?)$/u;

/** What follows a number in a French or English street, and no postcode. */
const streetWord =
  /^\d{1,5} (?:rue|avenue|av|boulevard|bd|chemin|route|place|all[eé]e|impasse|quai|(?:\p{L}+ ){1,3}(?:street|st|road|rd|lane|drive|way|avenue|ave))\b/iu;

/** Postcode and town in one part of an address: Dutch, Belgian, German, French, British, of the United States; null for anything else. */
export function postcodeAndTown(
  part: string,
): { readonly postcode: string; readonly town: string | null } | null {
  const text = part.trim();
  const first = dutch.exec(text) ?? (streetWord.test(text) ? null : continental.exec(text));
  if (first) return { postcode: compact(first[1] ?? ''), town: first[2]?.trim() || null };
  const last = british.exec(text) ?? american.exec(text);
  return last ? { postcode: compact((last[2] ?? '').replace(',', '')), town: last[1]?.trim() || null } : null;
}

/** The number of a post office box with which a part of an address begins; null for any other part. */
export function poBoxIn(part: string): string | null {
  return poBoxWords.exec(part.trim())?.[1]?.replace(/\s+/g, '') ?? null;
}

const trailing =
  /\p{L}.*?\s(?!19\d\d\s\d)(\d{1,5})(?![.\d])(?:\s?(\p{L}{1,2}|bis|ter)(?![\p{L}.]))?(?:\s?([-–/+])\s?(\d{1,5}|\p{L})(?!\p{L}))?/u;
const leading =
  /^(?!\d{1,3}(?:e|de|ste|er|ère)\s)(\d{1,5})(?:[- ]?(\d{1,5}))?(?:\s?(bis|ter|quater|\p{L})(?![\p{L}.']))?,?\s+(?=\p{L})/u;

/** The number of the house in the first line of an address: behind the street, or before it as in French and English; null without one. */
export function houseNumberIn(street: string): string | null {
  const before = leading.exec(street.trim());
  if (before) return compact([before[1], before[2] && `-${before[2]}`, before[3]].join(''));
  const behind = trailing.exec(street);
  if (!behind) return null;
  return compact(
    [behind[1], behind[2], behind[4] && `${behind[3] === '–' ? '-' : behind[3]}${behind[4]}`].join(''),
  );
}

/** `Dorpsstraat 12a, 1234 AB Ergens` in its parts: what stands between commas or on lines of its own. */
export function parseAddress(text: string): PostalAddress {
  const parts = text
    .replace(/^(\d{1,5}(?: ?(?:bis|ter|quater|[a-z]))?), ?(?=\p{L})/iu, '$1 ')
    .split(/\s*[,;|•·●\n]\s*|\s[–-]\s/u)
    .flatMap(splitGlued)
    .filter((part) => part !== '');
  const box = parts.map(poBoxIn).find((found) => found !== null) ?? null;
  const at = parts.findLastIndex((part) => postcodeAndTown(part) !== null);
  const place = at < 0 ? null : postcodeAndTown(parts[at] ?? '');
  const country = parts.find((part, index) => index !== at && isCountryName(part)) ?? null;
  const rest = parts.filter((part, index) => index !== at && part !== country && poBoxIn(part) === null);
  const street = rest.find((part) => houseNumberIn(part) !== null) ?? rest[0] ?? null;
  const others = rest.filter((part) => part !== street && /\p{L}/u.test(part));
  return {
    street,
    houseNumber: street === null ? null : houseNumberIn(street),
    postcode: place?.postcode ?? null,
    town: place?.town ?? others.at(-1) ?? null,
    poBox: box,
    country,
  };
}

/** `Dorpsstraat 12 1234 AB Ergens`: nothing but a space between street and postcode. */
function splitGlued(part: string): readonly string[] {
  const glued =
    /^(.*\p{L}.*?\s\d\S*)\s+((?:[A-Z]{1,2}[- ])?\d{4} ?[A-Z]{2}(?:\s+\p{L}.*)?|\d{5}\s+\p{L}.*)$/u.exec(part);
  return glued ? [glued[1] ?? '', glued[2] ?? ''] : [part];
}

function compact(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '');
}
