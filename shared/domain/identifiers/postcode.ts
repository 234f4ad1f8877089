import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';

/** Dutch postcode: four digits that do not begin with 0 and two letters, of which SA, SD and SS are never used. A country `NL` before it may stand. */
export function checkPostcode(text: string): IdentifierVerdict {
  const compact = compactIdentifier(text);
  const postcode = /^NL\d/.test(compact) ? compact.slice(2) : compact;
  if (!/^[A-Z0-9]+$/.test(postcode)) return invalid('characters');
  if (postcode.length !== 6) return invalid('length');
  if (!/^[1-9]\d{3}[A-Z]{2}$/.test(postcode) || /S[ADS]$/.test(postcode)) return invalid('structure');
  return { state: 'valid', normalised: `${postcode.slice(0, 4)} ${postcode.slice(4)}` };
}
