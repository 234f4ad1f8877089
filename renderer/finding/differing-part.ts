/** A text in three: what it has in common with the other before and after, and between them what differs. */
export interface Parted {
  readonly before: string;
  readonly differing: string;
  readonly after: string;
}

/** Where two texts differ; null where they are the same, or so different that a mark shows nothing. */
export function differingPart(one: string, other: string): readonly [Parted, Parted] | null {
  const [first, second] = [[...one], [...other]];
  const shortest = Math.min(first.length, second.length);
  let start = 0;
  while (start < shortest && first[start] === second[start]) start += 1;
  let end = 0;
  while (end < shortest - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const longest = Math.max(first.length, second.length);
  if (start === longest || (start + end) * 2 < longest) return null;
  return [partedAt(first, start, end), partedAt(second, start, end)];
}

function partedAt(letters: readonly string[], start: number, end: number): Parted {
  const stop = letters.length - end;
  return {
    before: letters.slice(0, start).join(''),
    differing: letters.slice(start, stop).join(''),
    after: letters.slice(stop).join(''),
  };
}
