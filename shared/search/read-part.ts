import { type FoldedText, foldWithPlaces, placeOf } from './fold-text.ts';
import { compact, compactWithoutZeros, isLetterOrDigit } from './number-forms.ts';
import type { SearchPart } from './search-part.ts';

/** Start and end (exclusive) in the text. */
export type TextRange = readonly [start: number, end: number];

/** A part as it is looked through: its text folded once, its numbers only when one is asked for. */
export interface ReadPart {
  readonly part: SearchPart;
  readonly folded: FoldedText;
  /** The text as one number, with and without the zeros that fill it up; empty for running text. */
  readonly numbers: () => readonly FoldedText[];
  readonly isNumber: (form: string) => boolean;
}

/** Of what is longer the numbers stand between words, and are looked for there. */
const longestNumber = 200;
const mostPlaces = 20;
/** Between two digits of one number. */
const mostSigns = 3;

/** Reads a part to match queries against it. */
export function readPart(part: SearchPart): ReadPart {
  const folded = foldWithPlaces(part.text);
  let numbers: readonly FoldedText[] | null = null;
  const asNumbers = () => {
    numbers ??= isRunning(folded.text) ? [] : [compact(folded), compactWithoutZeros(folded)];
    return numbers;
  };
  return {
    part,
    folded,
    numbers: asNumbers,
    isNumber: (form) => asNumbers().some(({ text }) => text === form),
  };
}

/** Where a text stands, as it was folded. */
export function placesInText({ folded }: ReadPart, wanted: string): readonly TextRange[] {
  return placesOf(folded, wanted);
}

/** Where a number stands, however it is written there. Short forms say nothing inside a longer number. */
export function placesInNumbers(read: ReadPart, form: string): readonly TextRange[] {
  if (form.length < 3) return [];
  if (isRunning(read.folded.text)) return writtenPlaces(read.folded, form);
  for (const number of read.numbers()) {
    const places = placesOf(number, form);
    if (places.length > 0) return places;
  }
  return [];
}

/** Running text without any digit holds no number. */
function isRunning(text: string): boolean {
  return text.length > longestNumber || !/\d/.test(text);
}

/** In running text: the digits and letters of the number, with signs or filling zeros between them. */
function writtenPlaces(folded: FoldedText, form: string): readonly TextRange[] {
  const { text } = folded;
  const first = form[0] ?? '';
  const ranges: TextRange[] = [];
  for (let from = text.indexOf(first); from >= 0 && ranges.length < mostPlaces; ) {
    const end = endOfNumber(text, from, form);
    const range = end === null ? null : rangeOf(folded, from, end - from);
    if (range !== null) ranges.push(range);
    from = text.indexOf(first, end ?? from + 1);
  }
  return ranges;
}

/** Where the number ends that begins at `from`; null when another one stands there. */
function endOfNumber(text: string, from: number, form: string): number | null {
  let at = from + 1;
  for (const wanted of form.slice(1)) {
    const signs = at;
    while (at - signs < mostSigns && isSign(text[at])) at += 1;
    const isNewGroup = at > signs;
    while (isNewGroup && wanted !== '0' && text[at] === '0') at += 1;
    if (text[at] !== wanted) return null;
    at += 1;
  }
  return at;
}

function isSign(character: string | undefined): boolean {
  return character !== undefined && !isLetterOrDigit(character);
}

function placesOf(folded: FoldedText, wanted: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  const next = (from: number) => folded.text.indexOf(wanted, from);
  for (let from = next(0); from >= 0 && ranges.length < mostPlaces; from = next(from + wanted.length)) {
    const range = rangeOf(folded, from, wanted.length);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

function rangeOf(folded: FoldedText, from: number, length: number): TextRange | null {
  const [start, last] = [placeOf(folded, from), placeOf(folded, from + length - 1)];
  return start === undefined || last === undefined ? null : [start, last + 1];
}
