import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';

const lengths: ReadonlySet<number> = new Set([8, 12, 13, 14, 18]);

/**
 * Article code (GTIN-8, -12, -13, -14), location code (GLN, 13) or shipping code (SSCC, 18) of GS1, by length and check digit. Two
 * swapped neighbours that differ by five pass the test: that it is valid does not prove that it is the right article.
 */
export function checkGtin(text: string): IdentifierVerdict {
  const digits = compactIdentifier(text);
  if (!/^\d+$/.test(digits)) return invalid('characters');
  if (!lengths.has(digits.length)) return invalid('length');
  if (/^0+$/.test(digits)) return invalid('structure');
  const sum = [...digits.slice(0, -1)]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1))
    ? { state: 'valid', normalised: digits }
    : invalid('check-digits');
}
