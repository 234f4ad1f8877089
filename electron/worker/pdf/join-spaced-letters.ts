import type { PlacedWord } from './in-reading-order.ts';

/** So many single letters in a row are one text spaced apart; fewer may be columns of a table. */
const fewest = 5;
/** Share of the letter size: letters further apart than this belong to different boxes. */
const widestGap = 1.3;
/** A gap this much wider than the usual one, and at least this share of the letter size wider, is a space between words. */
const spaceFactor = 1.6;
const leastSpace = 0.2;

/**
 * The words of one upright line, from left to right, with letters that were set apart joined again: `F a c t u u r` is one
 * word. Where the gap is clearly wider than between the letters around it, a new word begins.
 */
export function joinSpacedLetters(line: readonly PlacedWord[]): readonly PlacedWord[] {
  const joined: PlacedWord[] = [];
  for (let at = 0; at < line.length; ) {
    const run = runOfLetters(line, at);
    joined.push(...(run.length < fewest ? run : asWords(run)));
    at += run.length;
  }
  return joined;
}

/** Single letters from here on that stand at most a letter apart; else just the word that stands here. */
function runOfLetters(line: readonly PlacedWord[], from: number): readonly PlacedWord[] {
  let end = from + 1;
  while (
    isLetter(line[from]) &&
    isLetter(line[end]) &&
    gapBefore(line, end) <= widestGap * (line[end]?.size ?? 0)
  ) {
    end += 1;
  }
  return line.slice(from, end);
}

function isLetter(word: PlacedWord | undefined): boolean {
  return word !== undefined && word.turn === 0 && [...word.text].length === 1;
}

function gapBefore(line: readonly PlacedWord[], at: number): number {
  return (line[at]?.box[0] ?? 0) - (line[at - 1]?.box[2] ?? 0);
}

function asWords(run: readonly PlacedWord[]): readonly PlacedWord[] {
  const gaps = run.slice(1).map((_, index) => gapBefore(run, index + 1));
  const usual = [...gaps].sort((left, right) => left - right)[Math.floor(gaps.length / 2)] ?? 0;
  const words: PlacedWord[] = [];
  for (const [index, letter] of run.entries()) {
    const last = words.at(-1);
    const gap = gaps[index - 1] ?? 0;
    if (last && gap <= Math.max(usual * spaceFactor, usual + leastSpace * letter.size))
      words[words.length - 1] = joinOf(last, letter);
    else words.push(letter);
  }
  return words;
}

function joinOf(word: PlacedWord, letter: PlacedWord): PlacedWord {
  const [left, top, right, bottom] = word.box;
  const [, otherTop, otherRight, otherBottom] = letter.box;
  const box = [
    left,
    Math.min(top, otherTop),
    Math.max(right, otherRight),
    Math.max(bottom, otherBottom),
  ] as const;
  return { ...word, text: word.text + letter.text, box };
}
