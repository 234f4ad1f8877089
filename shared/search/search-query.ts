import { foldText } from './fold-text.ts';
import { numberForms } from './number-forms.ts';
import { typedAmount } from './typed-amount.ts';

/** What a person typed, in every way it may be written down. */
export interface SearchQuery {
  /** The whole of it, folded. */
  readonly text: string;
  readonly words: readonly SearchWord[];
  /** The whole of it as one number; empty when it holds no digit. */
  readonly forms: readonly string[];
  /** The whole of it as an amount: `1234.56`, or `1234` for whole euros; null when it is none. */
  readonly amount: string | null;
}

interface SearchWord {
  readonly text: string;
  readonly forms: readonly string[];
}

const mostWords = 8;

/** Reads what was typed; null when there is nothing in it to look for. */
export function searchQuery(typed: string): SearchQuery | null {
  const text = foldText(typed).trim().replace(/\s+/g, ' ');
  const words = text
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
    .map((word) => ({ text: word, forms: numberForms(word) }));
  if (words.length === 0) return null;
  return { text, words, forms: numberForms(text), amount: typedAmount(text) };
}
