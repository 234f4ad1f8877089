import type { CellValue } from '#shared/domain/content.ts';

const mostKnown = 100_000;

/** Makes cells with the same number or date share one value object: a column of dates repeats a few hundred days. */
export function sharedValues(): (value: CellValue) => CellValue {
  const known = new Map<number | string, CellValue>();
  return (value) => {
    const key = value.kind === 'number' ? value.number : value.kind === 'date' ? value.date : null;
    if (key === null) return value;
    const same = known.get(key);
    if (same !== undefined) return same;
    if (known.size < mostKnown) known.set(key, value);
    return value;
  };
}
