import { checkBic } from '../../domain/identifiers/bic.ts';
import { isValidIban } from '../../domain/identifiers/iban.ts';
import { hasBbanStructure, ibanLength } from '../../domain/identifiers/iban-countries.ts';
import { compactIdentifier } from '../../domain/identifiers/identifier-verdict.ts';
import { vatIdFormat } from '../../domain/identifiers/vat-id-formats.ts';
import { type Span, toSpan, type WordRow } from '../layout/span.ts';

/** A number in a public format as it stands on a line, in its normalised spelling. */
export interface FoundNumber {
  readonly value: string;
  readonly span: Span;
  /** Whether its check digits are right, where the format has any. */
  readonly valid: boolean;
}

const edges = /^[("'“:=]+|[)"'”,;.:]+$/g;

/** IBANs with correct check digits on this line, in whatever grouping. */
export function findIbans(row: WordRow): readonly FoundNumber[] {
  return findRuns(row, 10, (text) =>
    isValidIban(text) ? { value: compactIdentifier(text), valid: true } : null,
  );
}

/** What has the country, length and structure of an IBAN on this line, with right or wrong check digits. */
export function findIbanShapes(row: WordRow): readonly FoundNumber[] {
  return findRuns(row, 10, (text) => {
    if (text.includes('/')) return null;
    const compact = compactIdentifier(text);
    const country = compact.slice(0, 2);
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(compact) || compact.length !== ibanLength(country)) return null;
    return hasBbanStructure(country, compact.slice(4))
      ? { value: compact, valid: isValidIban(compact) }
      : null;
  });
}

/** VAT ids in the format of their country on this line; Dutch ones also without country behind a label only. */
export function findVatIds(row: WordRow): readonly FoundNumber[] {
  return findRuns(row, 5, (text) => {
    const compact = compactIdentifier(text);
    const format = vatIdFormat(compact.slice(0, compact.startsWith('CHE') ? 3 : 2));
    return format?.test(compact) && /^[A-Z]{2,3}/.test(text) ? { value: compact, valid: true } : null;
  });
}

/** A Dutch VAT id without its country, as it stands behind a label. */
export function dutchVatIdAt(row: WordRow): FoundNumber | null {
  return runFrom(row, 0, 4, (text) => {
    const compact = compactIdentifier(text);
    return /^\d{9}B\d{2}$/.test(compact) ? { value: `NL${compact}`, valid: true } : null;
  });
}

/** A BIC: only behind its label, because every eight-letter word in capitals looks like one. */
export function bicAt(row: WordRow): FoundNumber | null {
  return runFrom(row, 0, 4, (text) => {
    const verdict = checkBic(text);
    return verdict.state === 'valid' && /^[A-Z0-9 ]+$/.test(text)
      ? { value: verdict.normalised, valid: true }
      : null;
  });
}

/** Something in capitals of about the length of a BIC behind its label, though it is none. */
export function bicShapedAt(row: WordRow): FoundNumber | null {
  return runFrom(row, 0, 1, (text) =>
    /^[A-Z]{4}[A-Z0-9]{3,8}$/.test(text) ? { value: text, valid: false } : null,
  );
}

/** What stands right behind an IBAN label and looks like one of the wrong length: a digit was lost or doubled. */
export function ibanLikeAt(row: WordRow): FoundNumber | null {
  return runFrom(row, 0, 9, (text) => {
    const compact = compactIdentifier(text);
    const isLike =
      /^[A-Z]{2}\d{2}[A-Z]{0,4}\d{6,24}$/.test(compact) && ibanLength(compact.slice(0, 2)) !== null;
    return isLike ? { value: compact, valid: false } : null;
  });
}

/** What stands right behind a VAT label and begins as one of a known country, but has another shape. */
export function vatIdLikeAt(row: WordRow): FoundNumber | null {
  return runFrom(row, 0, 4, (text) => {
    const compact = compactIdentifier(text);
    const isLike =
      /^[A-Z]{2}U?\d{6,12}(?:B\d{0,3})?$/.test(compact) && vatIdFormat(compact.slice(0, 2)) !== null;
    return isLike ? { value: compact, valid: false } : null;
  });
}

/** The first number of eight digits within a few words of the label, or of seven where a spreadsheet lost its zero: a Dutch trade register number. */
export function kvkNear(row: WordRow): FoundNumber | null {
  for (let place = 0; place < Math.min(4, row.words.length); place += 1) {
    const found = runFrom(row, place, 4, (text) => {
      const digits = compactIdentifier(text);
      return /^\d{7,8}$/.test(digits) ? { value: digits, valid: digits.length === 8 } : null;
    });
    if (found) return found;
  }
  return null;
}

type Judge = (text: string) => { readonly value: string; readonly valid: boolean } | null;

function findRuns(row: WordRow, longest: number, judge: Judge): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let place = 0; place < row.words.length; place += 1) {
    if (!mayBegin(row.words[place]?.text ?? '')) continue;
    const run = runFrom(row, place, longest, judge);
    if (!run) continue;
    found.push(run);
    place = run.span.last;
  }
  return found;
}

/** Two letters, and digits in the same word unless the letters stand apart: `NL 0012 …`. */
function mayBegin(word: string): boolean {
  return /^[("'“:=]*[A-Za-z]{2}/.test(word) && (word.length <= 4 || /\d/.test(word));
}

/** Behind a wide gap something else begins: the next column, the next cell. */
function isFarBehind({ words }: WordRow, at: number): boolean {
  const [left, right] = [words[at - 1]?.box, words[at]?.box];
  return left !== undefined && right !== undefined && right[0] - left[2] > 3 * Math.max(4, left[3] - left[1]);
}

/** The longest run of words from this place that the judge accepts. */
function runFrom(row: WordRow, place: number, longest: number, judge: Judge): FoundNumber | null {
  let best: FoundNumber | null = null;
  let text = '';
  for (let last = place; last < Math.min(place + longest, row.words.length); last += 1) {
    if (last > place && isFarBehind(row, last)) break;
    text += ` ${row.words[last]?.text ?? ''}`;
    if (text.length > 60) break;
    const bare = text.trim().replace(edges, '');
    const verdict = judge(bare);
    if (verdict) best = { ...verdict, span: { ...toSpan(row, place, last), text: bare } };
  }
  return best;
}
