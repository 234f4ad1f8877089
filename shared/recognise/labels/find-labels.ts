import type { Word } from '../../domain/content.ts';
import type { LaidOutLine } from '../layout/document-layout.ts';
import { heightOf } from '../layout/lines.ts';
import { type Span, toSpan } from '../layout/span.ts';
import { foldKey } from '../values/fold-text.ts';
import { type LabelMeaning, longestLabel, meaningsOf } from './label-index.ts';

/** A label on the page: the words it takes up and what it may announce. */
export interface FoundLabel {
  readonly key: string;
  readonly span: Span;
  readonly meanings: readonly LabelMeaning[];
  /** A colon or number sign right behind it: whatever follows is meant as its value. */
  readonly announces: boolean;
  /** Nothing but white space stands left of it. */
  readonly opens: boolean;
}

const longestInWords = 8;

/** All labels of a line from left to right, the longest first, without overlap. */
export function findLabels(line: LaidOutLine): readonly FoundLabel[] {
  const keys = line.words.map((word) => wordKey(word));
  const found: FoundLabel[] = [];
  let place = 0;
  while (place < line.words.length) {
    const last = longestFrom(line, keys, place);
    const label =
      last === null ? null : toLabel(line, keys, { first: place, last: withUs(line, keys, last) });
    if (label !== null && saysMore(label, found.at(-1))) found.push(label);
    place = last === null ? place + 1 : (label?.span.last ?? last) + 1;
  }
  return found;
}

/** `N°` right behind a label belongs to it. */
function saysMore({ key, span, meanings }: FoundLabel, before: FoundLabel | undefined): boolean {
  if (meanings.length === 0 || !/\p{L}/u.test(span.text)) return false;
  return key !== 'n' || before?.span.last !== span.first - 1;
}

/** `#` and `n°` are ways to write number. */
export function wordKey(word: Word): string {
  const bare = word.text
    .replace(/(?<=\p{L})\(.*\)/u, '')
    .replace(/#/g, 'nr')
    .replace(/\b[Nn][°º]/g, 'n');
  return oneOfBoth(bare) ?? foldKey(bare);
}

/** `Btw/VAT`, `KvK/CoC`: the same label in two languages, of which the last says it. */
function oneOfBoth(text: string): string | null {
  const parts = text.split('/').map(foldKey);
  const [first, last] = [parts[0] ?? '', parts[1] ?? ''];
  if (parts.length !== 2 || first === '' || meaningsOf(first + last).length > 0) return null;
  const targets = meaningsOf(first).map(({ target }) => target);
  return meaningsOf(last).some(({ target }) => targets.includes(target)) ? last : null;
}

function longestFrom(line: LaidOutLine, keys: readonly string[], first: number): number | null {
  let key = '';
  let best: number | null = null;
  for (let place = first; place < Math.min(first + longestInWords, keys.length); place += 1) {
    if (place > first && isFarApart(line.words[place - 1], line.words[place])) break;
    key += keys[place] ?? '';
    if (key.length > longestLabel) break;
    if (keys[place] !== '' && meaningsOf(key, keys[first]).length > 0) best = place;
    if (/:$/.test(line.words[place]?.text ?? '')) break;
  }
  return best;
}

/** `Uw klantnummer bij ons`: whose books it is in belongs to the label. */
function withUs(line: LaidOutLine, keys: readonly string[], last: number): number {
  if (!us.test(`${keys[last + 1]}${keys[last + 2]}`)) return last;
  return isFarApart(line.words[last], line.words[last + 1]) ? last : last + 2;
}

function isFarApart(left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return true;
  return right.box[0] - left.box[2] > 1.1 * Math.max(4, Math.min(heightOf(left), heightOf(right)));
}

function toLabel(
  line: LaidOutLine,
  keys: readonly string[],
  range: { readonly first: number; readonly last: number },
): FoundLabel {
  const key = keys
    .slice(range.first, range.last + 1)
    .join('')
    .replace(us, '');
  const next = line.words[range.last + 1]?.text ?? '';
  const last = line.words[range.last]?.text ?? '';
  const isFar = isFarApart(line.words[range.last], line.words[range.last + 1]);
  const announces =
    /:$/.test(last) || (!isFar && (/[#°º]$/.test(last) || next.startsWith('#'))) || next.startsWith(':');
  const opens = range.first === 0 || isFarApart(line.words[range.first - 1], line.words[range.first]);
  const closes = isFar;
  const meanings = inContext(meaningsOf(key, keys[range.first]), line, keys, range);
  return {
    key,
    span: toSpan(line, range.first, range.last),
    meanings: meanings.filter((meaning) => !isParty(meaning) || announces || (opens && closes)),
    announces,
    opens,
  };
}

const us = /(?:bijons|withus|beiuns|cheznous)$/;

const including =
  /^(?:inkl|incl|inclusief|inklusive|including|inclusive|einschl|einschliesslich|inbegrepen|ttc)$/;
const excluding = /^(?:exkl|excl|exclusief|exklusive|excluding|exclusive|ohne|zonder|hors|before|ex)$/;
const yours =
  /^(?:uw|your|ihre|ihr|ihrer|votre|klant|klanten|customer|customers|client|clients|kunden|kunde|afnemer|buyer|koper)$/;

/** Beside such words an account is that at a bank. */
const banking = /\b(?:sort|sortcode|bank|iban|swift|bic|bsb|aba|routing)\b/;

/** The words around a label can turn it: `incl. 21% btw` is not the VAT amount, `uw btw-nummer` is not the seller's. */
function inContext(
  meanings: readonly LabelMeaning[],
  line: LaidOutLine,
  keys: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly LabelMeaning[] {
  const before = wordsBefore(line, keys, first);
  const next = isFarApart(line.words[last], line.words[last + 1]) ? '' : (keys[last + 1] ?? '');
  const isYours = yours.test(before.at(-1) ?? '') || yours.test(next);
  const isOfBank = banking.test(keys.slice(Math.max(0, first - 6), last + 5).join(' '));
  return meanings.map((meaning) => {
    if (meaning.target === 'customerNumber' && isOfBank) return { ...meaning, target: 'other' };
    if (meaning.target === 'vatId' && isYours) return { ...meaning, target: 'buyerVatId' };
    if (meaning.target !== 'totalVat') return meaning;
    if (before.some((key) => including.test(key))) return { ...meaning, target: 'totalGross' };
    return before.some((key) => excluding.test(key)) ? { ...meaning, target: 'totalNet' } : meaning;
  });
}

/** Up to three words close before the label, without numbers. */
function wordsBefore(line: LaidOutLine, keys: readonly string[], first: number): readonly string[] {
  const before: string[] = [];
  for (let place = first - 1; place >= Math.max(0, first - 3); place -= 1) {
    if (isFarApart(line.words[place], line.words[place + 1])) break;
    before.unshift(keys[place] ?? '');
  }
  return before.filter((key) => key !== '' && !/^\d+$/.test(key));
}

/** Words such as `from` and `aan` name a party only where they stand by themselves. */
function isParty({ target }: LabelMeaning): boolean {
  return target === 'seller' || target === 'buyer' || target === 'otherParty';
}
