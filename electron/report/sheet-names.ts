const longestName = 31;

/**
 * Names that Excel accepts for sheets: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end,
 * not `History`, and no two alike in any case. In the order given.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set(['history']);
  return wanted.map((name) => {
    const clean = name
      .toWellFormed()
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const unique = firstFree(clean === '' ? 'Blad' : clean, taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const candidate = name.slice(0, longestName - suffix.length).trimEnd() + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
