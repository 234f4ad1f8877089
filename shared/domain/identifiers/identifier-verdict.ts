/** Why an identifier can't be right. */
export type InvalidBecause = 'characters' | 'country' | 'length' | 'structure' | 'check-digits';

/** What the rules for one kind of identifier say of a text; `normalised` is how systems exchange it. */
export type IdentifierVerdict =
  | { readonly state: 'valid'; readonly normalised: string }
  | { readonly state: 'invalid'; readonly because: InvalidBecause };

export function invalid(because: InvalidBecause): {
  readonly state: 'invalid';
  readonly because: InvalidBecause;
} {
  return { state: 'invalid', because };
}

const plain = /^[\x20-\x7e]*$/;

/** Capitals without spaces, dots, dashes, slashes and zero-width characters; other characters stay, so that a test can refuse them. */
export function compactIdentifier(text: string): string {
  if (plain.test(text)) return text.toUpperCase().replace(/[ .\-/]/g, '');
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-/\u2010-\u2015\u2212\u200b-\u200d\ufeff]/gu, '');
}
