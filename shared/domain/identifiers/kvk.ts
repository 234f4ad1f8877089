import { compactIdentifier, type InvalidBecause } from './identifier-verdict.ts';

/** `leading-zero-lost`: seven digits, most likely the number of `suggestion`. */
export type KvkVerdict =
  | { readonly state: 'valid'; readonly normalised: string }
  | { readonly state: 'invalid'; readonly because: InvalidBecause }
  | { readonly state: 'invalid'; readonly because: 'leading-zero-lost'; readonly suggestion: string };

/** Dutch trade register number: exactly eight digits. It has no check digit, so nothing more can be proven offline. */
export function checkKvk(text: string): KvkVerdict {
  const digits = compactIdentifier(text);
  if (!/^\d+$/.test(digits)) return { state: 'invalid', because: 'characters' };
  if (digits.length === 8) return { state: 'valid', normalised: digits };
  if (digits.length === 7) {
    return { state: 'invalid', because: 'leading-zero-lost', suggestion: `0${digits}` };
  }
  return { state: 'invalid', because: 'length' };
}
