import { identifierKey } from '../domain/field-value.ts';

/** One name in a path that may be an identifier: whole words of a folder or file name, never a part of one. */
export interface PathName {
  readonly key: string;
  /** As it stands in the path. */
  readonly raw: string;
  readonly where: 'folder-name' | 'file-name';
  /** Segment and place in it, so that a longer name beats the shorter ones inside it. */
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  /** Something was cut off that may belong to it (`PO4500012345`, `2026-0042`): good for a suggestion only. */
  readonly cut: boolean;
}

const mostSegments = 40;
const mostWords = 40;
const longestRun = 6;

/** Every run of up to six words with a digit in each folder and file name, longest first within a segment. */
export function pathNames(shownPath: string): readonly PathName[] {
  const segments = shownPath.split(/[\\/]/).filter((segment) => segment !== '');
  const last = segments.length - 1;
  return segments.flatMap((segment, index) => {
    if (index < last - mostSegments) return [];
    return index === last
      ? namesIn(segment.replace(/\.\p{L}\w{0,4}$/u, ''), index, 'file-name')
      : namesIn(segment, index, 'folder-name');
  });
}

function namesIn(text: string, segment: number, where: PathName['where']): readonly PathName[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, mostWords);
  const names: PathName[] = [];
  for (let length = Math.min(longestRun, words.length); length >= 1; length -= 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      const begin = words[first]?.index ?? 0;
      const lastWord = words[first + length - 1];
      const end = (lastWord?.index ?? 0) + (lastWord?.[0].length ?? 0);
      const raw = text.slice(begin, end);
      if (/\d/.test(raw)) {
        const cut = isPartOfNumber(text, begin, end);
        names.push({ key: identifierKey(raw), raw, where, segment, start: begin, end, cut });
      }
    }
  }
  return [...names, ...words.flatMap((word) => cutNames(word[0], word.index, segment, where))];
}

/** A dash, dot or slash ties a number to the one beside it: `0042` in `2026-0042`. A version behind it does not. */
function isPartOfNumber(text: string, begin: number, end: number): boolean {
  const before = /([\p{L}\p{N}]+)[-./]$/u.exec(text.slice(Math.max(0, begin - 60), begin))?.[1];
  const after = /^[-./]([\p{L}\p{N}]+)/u.exec(text.slice(end, end + 60))?.[1];
  const shortDigits = /^\d{1,5}$/.test(text.slice(begin, end));
  const tiedBefore = before !== undefined && (/\d/.test(before) || (shortDigits && before.length <= 3));
  return tiedBefore || (after !== undefined && /\d/.test(after) && !/^(?:v|rev)?\d$/i.test(after));
}

function cutNames(word: string, at: number, segment: number, where: PathName['where']): readonly PathName[] {
  if (!/\p{L}/u.test(word)) return [];
  return [...word.matchAll(/\d{4,}/g)].map((digits) => {
    const start = at + digits.index;
    return {
      key: digits[0],
      raw: digits[0],
      where,
      segment,
      start,
      end: start + digits[0].length,
      cut: true,
    };
  });
}
