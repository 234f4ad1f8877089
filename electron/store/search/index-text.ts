import { foldText } from '#shared/search/fold-text.ts';
import { numberForms, numbersIn } from '#shared/search/number-forms.ts';
import type { SearchPart } from '#shared/search/search-part.ts';
import type { SearchSubject } from './search-subject.ts';

/** What the index of words holds of a subject: its texts, its numbers in one piece, its amounts as `eur123456`. */
export function wordsOf({ parts, references = [] }: SearchSubject): string {
  const words = parts.flatMap((part) => [
    foldText(part.text),
    ...numbersOf(part),
    ...groupsWithoutZeros(part),
    ...amountWord(part),
  ]);
  return [...words, ...references.map((one) => one.toLowerCase())].join(' ');
}

/** What the index of parts holds of a subject: names and numbers, but not running text, which would make it very large. */
export function substringsOf({ parts, references = [] }: SearchSubject): string {
  const pieces = parts.flatMap((part) =>
    part.kind === 'text'
      ? []
      : [...(part.text.length <= 200 ? [foldText(part.text)] : []), ...numbersOf(part)],
  );
  return [...new Set([...pieces, ...references.map((one) => one.toLowerCase())])].join('\n');
}

/** What a dossier is found by from its beginning on: words of names, numbers in every form, amounts. */
export function termsOf(parts: readonly SearchPart[]): ReadonlySet<string> {
  const terms = parts.flatMap((part) => [
    ...foldText(part.text).split(/[^\p{L}\p{N}]+/u),
    ...numbersOf(part),
    ...groupsWithoutZeros(part),
    ...amountWord(part),
  ]);
  return new Set(terms.filter((term) => term !== ''));
}

/** A word that stands for an amount, so that it is found however it is written. */
export function amountToken(amount: string): string {
  return `eur${amount.replace(/\D/g, '')}`;
}

function amountWord({ amount }: SearchPart): readonly string[] {
  return amount === undefined ? [] : [amountToken(amount)];
}

/** `42` for a number that ends in `00042`. */
function groupsWithoutZeros({ text, kind }: SearchPart): readonly string[] {
  if (kind === 'text') return [];
  return [...text.matchAll(/\b0+(\d+)/g)].map((match) => match[1] ?? '');
}

/** A short text is one number; in a long one they stand between the words. */
function numbersOf({ text, kind }: SearchPart): readonly string[] {
  if (kind === 'text') return [];
  const numbers = text.length <= 40 ? [text] : numbersIn(text);
  return numbers.flatMap(numberForms);
}
