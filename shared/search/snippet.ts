import type { TextRange } from './read-part.ts';

/** The piece of a long text around its first match, cut at spaces, with the ranges moved along. */
export function snippet(
  text: string,
  ranges: readonly TextRange[],
  longest: number,
): { readonly text: string; readonly ranges: readonly TextRange[] } {
  if (text.length <= longest) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const around = Math.max(0, first - Math.floor(longest / 3));
  const start = around === 0 ? 0 : Math.min(first, text.indexOf(' ', around) + 1 || around);
  const limit = Math.min(text.length, start + longest);
  const end = limit === text.length ? limit : Math.max(text.lastIndexOf(' ', limit), ranges[0]?.[1] ?? 0);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - start;
  const inside = ranges.filter(([from, to]) => from >= start && to <= end);
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    ranges: inside.map(([from, to]) => [from + shift, to + shift]),
  };
}
