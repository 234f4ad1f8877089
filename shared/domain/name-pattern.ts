const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|mar|oct';
const month = new RegExp(`(?<!\\p{L})(?:${months})(?!\\p{L})`, 'gu');
const copy = /\s*(?:\(\d+\)|[-–]\s*(?:kopie|copy)(?:\s*\(\d+\))?)(?=(?:\.[a-z0-9]+)?$)/u;

/**
 * What names of the same kind of file or sheet have in common: numbers, dates and months become `*`, a mark of a copy falls away.
 * `Orders-2026-11 (1).xlsx` and `orders-2026-12.xlsx` both give `orders-*.xlsx`.
 */
export function namePattern(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(copy, '')
    .replace(month, '*')
    .replace(/\d+/g, '*')
    .replace(/\*(?:[-_. ]?\*)+/g, '*')
    .trim();
}

/** The pattern of a path below the workspace folder, part by part: `inkoop/orders-11.xlsx` gives `inkoop/orders-*.xlsx`. */
export function pathPattern(shownPath: string): string {
  return shownPath.split('/').map(namePattern).join('/');
}
