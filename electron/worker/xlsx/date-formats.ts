import { attributeOf } from './attribute-of.ts';
import type { PackageParts } from './package-parts.ts';

/** Excel writes no longer ones. */
const longestCode = 255;

/** For each cell style of the workbook (`s` of a cell): does it show a date? */
export async function dateStyles(parts: PackageParts, path: string | null): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  const entry = path === null ? null : parts.find(path);
  if (entry === null) return styles;
  const custom = new Map<number, boolean>();
  let inCellFormats = false;
  await parts.scan(entry, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const code = attributeOf(attributes, 'formatCode') ?? '';
        custom.set(Number(attributeOf(attributes, 'numFmtId')), isDateFormat(code));
      } else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? '0');
        styles.push(custom.get(id) ?? isBuiltInDate(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/**
 * Does a number format show a day or a month with a year? A time or a duration alone (`hh:mm`, `[h]:mm`) does not. Quoted
 * texts, escaped characters and `[…]` parts do not count; `j` is the Dutch letter for the year that some exports write.
 */
export function isDateFormat(code: string): boolean {
  const bare = code
    .slice(0, longestCode)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  const first = bare.split(';')[0] ?? '';
  if (/general|standaard/.test(first)) return false;
  return /[ydj]/.test(first) || /mmm/.test(first);
}

/** Numbers that Excel knows without a format code (ECMA-376 part 1, 18.8.30), those of East Asia included. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}
