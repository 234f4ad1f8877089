import type { Word } from '../domain/content.ts';
import { isValidIban } from '../domain/identifiers/iban.ts';
import { checkVatId } from '../domain/identifiers/vat-id.ts';

/** Letters that may be a digit, and digits that may be a letter. */
const digitFor: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  i: '1',
  l: '1',
  '|': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  B: '8',
};
const letterFor: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};

/**
 * How numbers with check digits are built behind their country, as in the lists of `iban.ts` and `vat-id.ts`: `n` a digit, `a` a
 * letter, `c` either, `B` itself. Countries without a line here have digits only.
 */
const structures: Readonly<Record<string, readonly string[]>> = {
  NL: ['nnaaaannnnnnnnnn', 'nnnnnnnnnBnn'],
  GB: ['nnaaaannnnnnnnnnnnnn'],
  IE: ['nnaaaannnnnnnnnnnnnn'],
  FR: ['nnnnnnnnnnnncccccccccccnn', 'nnnnnnnnnnn'],
  LU: ['nnnnnccccccccccccc', 'nnnnnnnn'],
  CH: ['nnnnnnncccccccccccc'],
  IT: ['nnannnnnnnnnncccccccccccc', 'nnnnnnnnnnn'],
};
const [shortest, longest, mostWords] = [8, 34, 9] as const;

/**
 * Words of a scan in which an IBAN or VAT id was read with a letter for a digit, or the other way round, with the right
 * characters: only where the structure of the number and its check digits leave one possibility. Everything else stays.
 */
export function repairScannedWords(words: readonly Word[]): readonly Word[] {
  const repaired = [...words];
  for (let first = 0; first < words.length; first += 1) {
    if (!/^\p{L}{2}/u.test(words[first]?.text ?? '')) continue;
    first += repairFrom(repaired, first);
  }
  return repaired;
}

/** Repairs the number that begins at this word, if one does; answers how many further words it takes up. */
function repairFrom(words: Word[], first: number): number {
  for (let count = 1; count <= mostWords; count += 1) {
    const group = words.slice(first, first + count);
    if (group.length < count || !isTogether(group)) return 0;
    const written = group.map(({ text }) => text).join('');
    const text = written.replace(/[\s.\-:;,]/g, '');
    if (text.length > longest) return 0;
    if (text.length < shortest) continue;
    if (isProven(text)) return count - 1;
    const right = onlyPossibility(text);
    if (right === null) continue;
    writeBack(words, first, count, right);
    return count - 1;
  }
  return 0;
}

function isTogether(group: readonly Word[]): boolean {
  const [left, right] = [group.at(-2), group.at(-1)];
  if (!left || !right) return true;
  const height = Math.min(left.box[3] - left.box[1], right.box[3] - right.box[1]);
  const gap = right.box[0] - left.box[2];
  return gap > -height && gap < 1.2 * height && Math.abs(left.box[3] - right.box[3]) < 0.7 * height;
}

function isProven(text: string): boolean {
  if (isValidIban(text)) return true;
  const verdict = checkVatId(text);
  return verdict.state === 'valid' && verdict.proof !== 'format-only';
}

/** The characters as the structure of such a number demands them, when its check digits then fit. */
function onlyPossibility(text: string): string | null {
  const country = text.slice(0, 2);
  const rest = text.slice(2);
  const fitting = (structures[country] ?? ['n'.repeat(rest.length)])
    .filter(({ length }) => length === rest.length)
    .map((structure) => fitted(rest, structure))
    .find((candidate) => candidate !== null && isProven(country + candidate));
  return fitting ? country + fitting : null;
}

/** `null` when a character can't be what the structure demands. */
function fitted(text: string, structure: string): string | null {
  const fit = [...text].map((character, at) => asDemanded(character, structure[at]));
  return fit.includes(undefined) ? null : fit.join('');
}

function asDemanded(character: string, demanded: string | undefined): string | undefined {
  const isDigit = /\d/.test(character);
  if (demanded === 'c') return character;
  if (demanded === 'n') return isDigit ? character : digitFor[character];
  const letter = isDigit ? letterFor[character] : character;
  return demanded === 'B' && letter !== 'B' ? undefined : letter;
}

/** Puts the characters in the places of those that were read; punctuation and spaces stay where they are. */
function writeBack(words: Word[], first: number, count: number, right: string): void {
  let next = 0;
  for (let at = first; at < first + count; at += 1) {
    const word = words[at];
    if (!word) return;
    const text = [...word.text]
      .map((old) => (/[\s.\-:;,]/.test(old) ? old : (right[next++] ?? old)))
      .join('');
    words[at] = { ...word, text };
  }
}
