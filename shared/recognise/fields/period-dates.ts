import type { Word } from '../../domain/content.ts';
import type { DocumentType } from '../../domain/document-type.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { type FoundDate, findDates } from '../layout/find-dates.ts';
import type { Segment } from '../layout/lines.ts';
import { toSpan, type WordRow } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';
import { type DateOrder, parseDate } from '../values/parse-date.ts';
import type { Candidate } from './candidate.ts';

const upTo = "(?:-|–|—|t/m|tot|tot en met|to|up to|until|till|through|bis|bis zum|bis einschl|au|jusqu'au|a)";
const between = new RegExp(`^${upTo}$`);
/** Words that begin a period, and a first day that leaves out what its last day says: `1 t/m`, `01.03. -`, `vom 1. März bis`. */
const begins = '(?:van|vanaf|vom|von|from|du|de|der|dem|le|:)?';
const shortStart = new RegExp(
  `^${begins} ?\\d{1,2}(?:er|e|st|nd|rd|th|\\.)?(?:[-./ ]*(?:\\d{1,2}|\\p{L}{3,9}))?\\.? ?${upTo}$`,
  'u',
);
const opening = new RegExp(`^${begins}$`);
const named = /^\p{L}*(?:periode|period|perioden|zeitraum|zeitraums|tijdvak)$/u;

/** Whether two dates of a row make one period. */
export function joinsPeriod(row: WordRow, first: FoundDate, second: FoundDate): boolean {
  return between.test(textOf(row, first.span.last + 1, second.span.first));
}

/** A period by its last day, and by its first where that can be told. */
export interface FoundPeriod {
  readonly first: FoundDate | null;
  /** The day on which a delivery over the period is completed. */
  readonly last: FoundDate;
}

/** The period with which the row begins; `null` without one. */
export function periodIn(row: WordRow, order: DateOrder): FoundPeriod | null {
  const [first, second] = findDates(row, order);
  if (!first) return null;
  const before = textOf(row, 0, first.span.first);
  if (shortStart.test(before)) return { first: shortFirst(row, first, order), last: first };
  const isPeriod = second !== undefined && opening.test(before) && joinsPeriod(row, first, second);
  return isPeriod ? { first, last: second } : null;
}

/** `1 t/m 28 maart 2026`, `01.03. - 31.03.2026`: what the first day leaves out is that of the last. */
function shortFirst(row: WordRow, last: FoundDate, order: DateOrder): FoundDate | null {
  const at = row.words.findIndex(({ text }) => /^\d/.test(text));
  if (at < 0 || at >= last.span.first || last.parsed.state !== 'read') return null;
  const words = row.words.slice(at, last.span.first).map(({ text }) => text);
  const said = words.join(' ').replace(/\s*(?:[-–—]|t\/m|\p{L}*)$/u, '');
  const [year = '', month = ''] = last.parsed.date.split('-');
  const day = /^\d{1,2}(?=\D*$)/.exec(said.replace(/(?:er|e|st|nd|rd|th|\.)$/, ''));
  const text = day
    ? `${year}-${month}-${day[0].padStart(2, '0')}`
    : `${said.replace(/[-./ ]+$/, '')} ${year}`;
  const dotted = text.replace(/^(\d{1,2})[-./](\d{1,2}) (\d{4})$/, '$1-$2-$3');
  const parsed = parseDate(dotted, order);
  return parsed.state === 'read' ? { span: toSpan(row, at, last.span.first - 1), parsed } : null;
}

/** The candidates of a period: its last day is that of the delivery too. */
export function periodCandidates(
  { first, last }: FoundPeriod,
  { delivery, period }: { readonly delivery: number; readonly period: number },
): readonly Candidate<FoundDate>[] {
  return [
    { field: 'deliveryDate', value: last, span: last.span, score: delivery },
    { field: 'periodEnd', value: last, span: last.span, score: period },
    ...(first ? [{ field: 'periodStart' as const, value: first, span: first.span, score: period }] : []),
  ];
}

function textOf({ words }: WordRow, from: number, to: number): string {
  return foldText(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** `in de periode van 1 maart tot en met 31 maart 2024`, also where the sentence goes on below: an invoice over a period. */
export function periodDates(
  layout: DocumentLayout,
  order: DateOrder,
  type: DocumentType | null,
): readonly Candidate<FoundDate>[] {
  if (type !== 'invoice' && type !== 'credit-note') return [];
  const sentences = layout.lines.filter(
    ({ words }) => !words.some(({ text }) => /\d[.,]\d{2}-?$/.test(text)),
  );
  const found = sentences.flatMap((line) =>
    line.segments.flatMap((segment) => {
      const at = segment.words.findIndex(({ text }) => named.test(foldText(text).replace(/[:.,]+$/, '')));
      if (at < 0) return [];
      const words = [...segment.words.slice(at + 1), ...wordsBelow(layout, line, segment)];
      const value = periodIn({ words, page: line.page, line: line.line }, order);
      return value ? [value] : [];
    }),
  );
  const days = new Set(found.map(({ last }) => JSON.stringify(last.parsed)));
  if (days.size !== 1) return [];
  return found.flatMap((period) => periodCandidates(period, { delivery: 0.7, period: 0.85 }));
}

/** A sentence goes on in the two lines below it, when it is the last on its line. */
function wordsBelow(layout: DocumentLayout, line: LaidOutLine, segment: Segment): readonly Word[] {
  if (line.segments.at(-1) !== segment) return [];
  return layout.lines
    .slice(line.line + 1, line.line + 3)
    .filter((below) => below.page === line.page)
    .flatMap(({ segments }) => segments.find((item) => liesUnder(item, segment))?.words ?? []);
}

function liesUnder(item: Segment, upper: Segment): boolean {
  return item.box[0] < upper.box[2] && item.box[2] > upper.box[0];
}

const delivery = '(?:liefer|leistungs|lieferungs)\\p{L}*(?:datum|zeitpunkt)';
const same =
  '.{0,40}(?:entspricht|gleich|identisch|=|is|ist|equals|same as|gelijk aan|egale|identique|correspond)';
const sayings = [
  `${delivery}${same}.{0,24}rechnungsdatum`,
  `rechnungsdatum${same}.{0,24}${delivery}`,
  `(?:leverdatum|leveringsdatum|datum van levering|prestatiedatum)${same}.{0,16}factuurdatum`,
  `factuurdatum${same}.{0,16}(?:leverdatum|leveringsdatum|datum van levering|prestatiedatum)`,
  `(?:delivery date|date of supply|date of delivery|supply date)${same}.{0,16}(?:invoice date|date of invoice)`,
  `date de (?:livraison|la livraison|prestation|la prestation)${same}.{0,24}(?:facture|facturation)`,
].map((saying) => new RegExp(saying, 'u'));

/** `Das Lieferdatum entspricht dem Rechnungsdatum`: the day of the invoice is that of the delivery too. */
export function saysDeliveredOnInvoiceDate(layout: DocumentLayout): boolean {
  return layout.lines.some((line, index) => {
    const words = [...line.words, ...(layout.lines[index + 1]?.words ?? [])];
    const text = foldText(words.map((word) => word.text).join(' '));
    return /datum|date/.test(text) && sayings.some((saying) => saying.test(text));
  });
}
