import { type FoldedText, foldWithPlaces, placeOf } from './fold-text.ts';

/** No number that people give anything is longer. */
const longestNumber = 200;

/** Letters and digits only, in lower case: `2026-00.42/A` gives `20260042a`. */
export function compact(folded: FoldedText): FoldedText {
  return keep(folded, 'all');
}

/** As `compact`, without the zeros that a group of digits begins with: `2026-0042` gives `202642`. */
export function compactWithoutZeros(folded: FoldedText): FoldedText {
  return keep(folded, 'without-zeros');
}

/**
 * Every way in which a number may be written down, shortest differences first: without punctuation, without leading
 * zeros, and a Dutch phone number without its country code. Empty for a text without digits, or too long for a number.
 */
export function numberForms(text: string): readonly string[] {
  if (text.length > longestNumber || !/\d/.test(text)) return [];
  const folded = foldWithPlaces(text);
  const forms = new Set([compact(folded).text, compactWithoutZeros(folded).text]);
  const abroad = /^\s*(?:\+|00)31[\s.-]*(?:\(0\))?[\s.-]*(\d.*)$/.exec(text)?.[1];
  if (abroad !== undefined) forms.add(compactWithoutZeros(foldWithPlaces(abroad)).text);
  return [...forms].filter((form) => form !== '');
}

/** Numbers in running text: neighbours such as `06 1234 5678` and `NL91 ABNA 0417` are one. */
export function numbersIn(text: string): readonly string[] {
  const chunk = String.raw`(?<![\p{L}\p{N}])(?:(?=\p{L}*\p{N})[\p{L}\p{N}]+|\p{Lu}{2,4}(?![\p{L}\p{N}]))`;
  const runs = text.match(new RegExp(`\\+?${chunk}(?:[ \\u00a0./()-]{1,2}${chunk})*`, 'gu')) ?? [];
  return runs.filter((run) => /\d/.test(run));
}

function keep(folded: FoldedText, zeros: 'all' | 'without-zeros'): FoldedText {
  const { text } = folded;
  let kept = '';
  let inNumber = false;
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const fillsUp: boolean = character === '0' && !inNumber && isDigit(text[index + 1] ?? '');
    inNumber = isDigit(character) && (inNumber || !fillsUp);
    if (!isLetterOrDigit(character)) continue;
    if (zeros === 'without-zeros' && fillsUp) continue;
    kept += character;
    places.push(placeOf(folded, index) ?? 0);
  }
  return { text: kept, at: places };
}

/** Of a text that is folded. */
export function isLetterOrDigit(character: string): boolean {
  if (character >= '\u0080') return /[\p{L}\p{N}]/u.test(character);
  return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

function isDigit(character: string): boolean {
  return character >= '\u0080' ? /\p{N}/u.test(character) : character >= '0' && character <= '9';
}
