import type { DocumentType, DocumentTypeGuess } from '../../domain/document-type.ts';
import { labelIndex } from '../labels/label-index.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { type Segment, sizeOf } from '../layout/lines.ts';
import { foldKey } from '../values/fold-text.ts';
import { monthNumber } from '../values/month-words.ts';
import { receiptTitle } from './receipt-title.ts';
import { titleIndex } from './type-keywords.ts';

interface Title {
  readonly type: DocumentType;
  readonly text: string;
  readonly score: number;
}

/** Longest title in words. */
const longest = 5;

/**
 * What kind of document this is, from titles on the page: large, bold, alone on their line, near the top. `strongLabels` are the
 * fields that labels name, which tell an invoice without a title. The file name counts for little and never against the page.
 */
export function recogniseType(
  layout: DocumentLayout,
  strongLabels: ReadonlySet<string>,
  fileName: string,
): DocumentTypeGuess | null {
  const titles = layout.lines
    .filter((line) => line.page === (layout.lines[0]?.page ?? 1))
    .flatMap((line) => titlesOf(line, layout));
  const scores = new Map<DocumentType, { score: number; text: string }>();
  for (const title of [
    ...titles,
    ...labelTitles(strongLabels, titles),
    ...bodyTitles(layout, strongLabels, titles),
    ...nameTitles(fileName),
  ]) {
    const known = scores.get(title.type);
    const score = Math.max(known?.score ?? 0, title.score) + (known ? 0.05 : 0);
    scores.set(title.type, { score, text: known && known.score >= title.score ? known.text : title.text });
  }
  const ranked = [...scores].toSorted((a, b) => b[1].score - a[1].score);
  const [best, second] = ranked;
  if (!best || best[1].score < 0.45) return null;
  const lead = best[1].score - (second?.[1].score ?? 0);
  const confidence = Math.min(0.99, 0.5 + best[1].score * 0.32 + Math.min(lead, 0.5) * 0.3);
  return { type: best[0], confidence: Math.round(confidence * 100) / 100, because: best[1].text };
}

function titlesOf(line: LaidOutLine, layout: DocumentLayout): readonly Title[] {
  return line.segments.flatMap((segment) => {
    const title = titleAtStart(segment) ?? titleAtEnd(segment);
    if (title === null) return [];
    const doubt = title.doubt + (isCell(line, segment, layout) ? 0.3 : 0);
    return [{ ...title, score: titleScore(line, segment, title.words, layout) - doubt }];
  });
}

/** One of the heads or cells of a table: it says what that row is about. */
function isCell({ segments }: LaidOutLine, segment: Segment, { usualSize }: DocumentLayout): boolean {
  return segments.length > 3 && sizeOf(segment) < 1.25 * usualSize;
}

interface FoundTitle {
  readonly type: DocumentType;
  readonly text: string;
  readonly words: number;
  readonly doubt: number;
}

function titleAtStart(segment: Segment): FoundTitle | null {
  if (/^\p{Ll}.*\.$/u.test(segment.text)) return null;
  const spaced = spacedOut(segment);
  const spacedType = spaced === null ? null : typeOfTitle(spaced);
  if (spacedType) return { type: spacedType, text: segment.text, words: segment.words.length, doubt: 0 };
  for (let words = Math.min(longest, segment.words.length); words > 0; words -= 1) {
    const text = textOf(segment, 0, words);
    const type = words === 1 ? typeOfTitle(foldKey(text)) : titleIndex.get(foldKey(text));
    if (type) return { type, text, words, doubt: doubtOf(segment, words, type) };
  }
  return null;
}

/** `Factuur nr. 12` may be what another document refers to; in bold it is what this one is. */
function doubtOf({ words }: Segment, count: number, type: DocumentType): number {
  if (!isNumberWord(words[count]?.text)) return 0;
  return words[0]?.bold && (type === 'invoice' || type === 'credit-note') ? 0.1 : 0.2;
}

/** English and French put the kind last or first: `Project Statement`, `License and Distribution Agreement`. */
function titleAtEnd(segment: Segment): FoundTitle | null {
  const count = segment.words.length;
  if (count < 2 || count > 7 || /[.:;,]$/.test(segment.text) || labelIndex.has(foldKey(segment.text)))
    return null;
  for (let words = Math.min(2, count - 1); words > 0; words -= 1) {
    const type = titleIndex.get(foldKey(textOf(segment, count - words, count)));
    if (type) return { type, text: segment.text, words: count, doubt: 0.12 };
  }
  return null;
}

function textOf(segment: Segment, from: number, to: number): string {
  return segment.words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

function isNumberWord(text: string | undefined): boolean {
  return text !== undefined && /^(?:#|nr|no|n°|number|nummer|num)\b|^#/i.test(text);
}

const compounds: readonly (readonly [RegExp, DocumentType])[] = [
  [/(?:credit|korrektur|gutschrift)/, 'credit-note'],
  [/\p{L}{3,}(?:rechnung|factuur|faktura)$/u, 'invoice'],
  [/\p{L}{3,}(?:overeenkomst|contract|vertrag)$/u, 'contract'],
  [/\p{L}{3,}(?:lieferschein|pakbon)$/u, 'delivery-note'],
];

/** The type a title names, also as the last part of a longer word: `Beitragsrechnung`, `Huurovereenkomst`. */
function typeOfTitle(key: string): DocumentType | null {
  const known = titleIndex.get(key);
  if (known) return known;
  const compound = compounds.find(
    ([pattern]) =>
      pattern.test(key) &&
      /(?:rechnung|factuur|faktura|overeenkomst|contract|vertrag|lieferschein|pakbon)$/.test(key),
  );
  return compound ? compound[1] : null;
}

/** `F A C T U U R` and `W A R E N R E C H N U N G`: letters set apart. */
function spacedOut(segment: Segment): string | null {
  const letters = segment.words.filter((word) => word.text.length <= 2).length;
  return segment.words.length >= 4 && letters >= segment.words.length - 1 ? foldKey(segment.text) : null;
}

function titleScore(line: LaidOutLine, segment: Segment, words: number, layout: DocumentLayout): number {
  const first = segment.words[0];
  const bold = first?.bold ? 0.1 : 0;
  const capitals = /^[^\p{Ll}]{4,}$/u.test(first?.text ?? '') ? 0.1 : 0;
  const size = sizeOf(segment) / Math.max(1, layout.usualSize);
  const place =
    sizeScore(size) + heightScore(line.height) + restScore(restOf(segment, words), isOwnRest(segment, words));
  return 0.15 + place + bold + capitals - labelScore(segment, words);
}

function sizeScore(ratio: number): number {
  if (ratio > 1.8) return 0.5;
  return ratio > 1.25 ? 0.35 : 0;
}

function heightScore(height: number): number {
  if (height < 0.35) return 0.2;
  return height < 0.5 ? 0.1 : -0.1;
}

function restOf({ words }: Segment, from: number): number {
  return words.length - from;
}

/** The words behind a title are its number and date: `Rechnung Nr. 12 vom 3. März 2024` says no more than what it is. */
function isOwnRest({ words }: Segment, from: number): boolean {
  return words
    .slice(from)
    .every(({ text }) => /\d/.test(text) || monthNumber(text) !== null || joining.test(text));
}

const joining =
  /^(?:#|n[ro]?[°º.]*|nummer|number|van|vom|of|du|de|le|dated|from|per|as|at|to|tot|bis|zum|au|d\.?d\.?|der|den|the|[-–—/|:]+)[:.]?$/i;

/** A title stands alone or with its number; with more words it is a sentence. */
function restScore(words: number, isOwn: boolean): number {
  if (words === 0) return 0.25;
  if (isOwn) return words <= 3 ? 0.12 : 0.2;
  return words <= 3 ? 0.12 : -0.25;
}

function labelScore(segment: Segment, words: number): number {
  if (/:$/.test(segment.words[words - 1]?.text ?? '')) return 0.2;
  return /:$/.test(segment.text) ? 0.15 : 0;
}

/** A number and date of an invoice stand on invoices, and on credit notes, where they must not outvote the title. */
function labelTitles(strongLabels: ReadonlySet<string>, found: readonly Title[]): readonly Title[] {
  if (isCredit(found)) return [];
  const titles: Title[] = [];
  if (strongLabels.has('invoiceNumber')) titles.push({ type: 'invoice', text: 'invoiceNumber', score: 0.5 });
  if (strongLabels.has('invoiceDate')) titles.push({ type: 'invoice', text: 'invoiceDate', score: 0.46 });
  return titles;
}

function isCredit(found: readonly Title[]): boolean {
  return found.some(({ type, score }) => type === 'credit-note' && score > 0.25);
}

/** No title at all: a text that keeps speaking of an invoice and names a total is one. */
function bodyTitles(
  layout: DocumentLayout,
  strongLabels: ReadonlySet<string>,
  found: readonly Title[],
): readonly Title[] {
  if (isCredit(found)) return [];
  const till = found.length === 0 ? receiptTitle(layout) : null;
  if (till !== null) return [{ type: 'invoice', text: till, score: 0.46 }];
  if (!strongLabels.has('totalGross') && !strongLabels.has('amountDue')) return [];
  const named = layout.words.filter(({ text }) => typeOfTitle(foldKey(text)) === 'invoice');
  const [first] = named;
  return first
    ? [{ type: 'invoice', text: first.text, score: Math.min(0.5, 0.36 + 0.05 * named.length) }]
    : [];
}

/** Words of the file name; a number or a copy mark beside them does not matter. */
function nameTitles(fileName: string): readonly Title[] {
  const words = fileName
    .replace(/\.[^.]*$/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
  return words.flatMap((word, index) => {
    const pair = titleIndex.get(foldKey(`${word}${words[index + 1] ?? ''}`));
    const type = pair ?? titleIndex.get(foldKey(word));
    return type ? [{ type, text: fileName, score: 0.46 }] : [];
  });
}
