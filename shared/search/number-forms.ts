import { type FoldedText, foldWithPlaces } from './fold-text.ts';

/** Letters and digits only, in lower case: `2026-00.42/A` gives `20260042a`. */
export function compact(text: string): FoldedText {
  return keep(foldWithPlaces(text), 'all');
}

/** As `compact`, without the zeros that a group of digits begins with: `2026-0042` gives `202642`. */
export function compactWithoutZeros(text: string): FoldedText {
  return keep(foldWithPlaces(text), 'without-zeros');
}

/**
 * Every way in which a number may be written down, shortest differences first: without punctuation, without leading
 * zeros, and a Dutch phone number without its country code. Empty for a text without digits.
 */
export function numberForms(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  const whole = compact(text).text;
  const forms = new Set([whole, compactWithoutZeros(text).text]);
  const abroad = /^\s*(?:\+|00)31[\s.-]*(?:\(0\))?[\s.-]*(\d.*)$/.exec(text)?.[1];
  if (abroad !== undefined) forms.add(compactWithoutZeros(abroad).text);
  return [...forms].filter((form) => form !== '');
}

/** Numbers in running text: neighbours such as `06 1234 5678` and `NL91 ABNA 0417` are one. */
export function numbersIn(text: string): readonly string[] {
  const chunk = String.raw`(?:[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*|\p{Lu}{2,4}(?![\p{L}]))`;
  const runs = text.match(new RegExp(`\\+?${chunk}(?:[ \\u00a0./()-]{1,2}${chunk})*`, 'gu')) ?? [];
  return runs.filter((run) => /\d/.test(run));
}

function keep({ text, at }: FoldedText, zeros: 'all' | 'without-zeros'): FoldedText {
  let kept = '';
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const opensGroup = !/\p{N}/u.test(text[index - 1] ?? '') || isLeadingZero(text, index - 1);
    const nextIsDigit = /\p{N}/u.test(text[index + 1] ?? '');
    if (zeros === 'without-zeros' && character === '0' && opensGroup && nextIsDigit) continue;
    kept += character;
    places.push(at[index] ?? 0);
  }
  return { text: kept, at: places };
}

function isLeadingZero(text: string, index: number): boolean {
  let place = index;
  while (text[place] === '0') place -= 1;
  return place < index && !/\p{N}/u.test(text[place] ?? '');
}
