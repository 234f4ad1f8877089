import type { DocumentType } from '../../domain/document-type.ts';
import type { FieldName } from '../../domain/field-name.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { type FoundDate, findDates } from '../layout/find-dates.ts';
import { foldText } from '../values/fold-text.ts';
import type { DateOrder } from '../values/parse-date.ts';
import { type Candidate, isInList, type LabelledPlace, placeScore } from './candidate.ts';
import { type FoundPeriod, joinsPeriod, periodCandidates, periodIn } from './period-dates.ts';

const dateFields: ReadonlySet<string> = new Set([
  'invoiceDate',
  'dueDate',
  'orderDate',
  'deliveryDate',
  'documentDate',
]);

/** Every date that a label announces, under the field that the label means in this type of document. */
export function dateCandidates(
  places: readonly LabelledPlace[],
  order: DateOrder,
  type: DocumentType | null,
): readonly Candidate<FoundDate>[] {
  const answered = new Set<LabelledPlace['label']>();
  return places.flatMap((labelled) => {
    if (!dateFields.has(labelled.target)) return [];
    if (answered.has(labelled.label) && labelled.place.how === 'below') return [];
    if (endsPeriod(labelled, order)) return [];
    const found = firstDate(withYearBelow(places, labelled), order);
    if (!found) return [];
    answered.add(labelled.label);
    const field = fieldOf(labelled, type);
    if (field === null) return [];
    const list = isInList(places, labelled, (place) => (findDates(place.row, order)[0] ? 'date' : null));
    const { date, period } = found;
    const doubt = (list ? 0.3 : 0) + 0.03 * date.span.first;
    const score = placeScore(labelled) - doubt;
    if (period) return periodCandidates(period, { delivery: score - 0.2, period: score + 0.2 });
    return [{ field, value: date, span: date.span, score }];
  });
}

/** A plain `Datum` is the document's own date; `Contractdatum` and the like are so only where the document is no invoice or order. */
function fieldOf({ target, strength }: LabelledPlace, type: DocumentType | null): FieldName | null {
  if (target !== 'documentDate') return target as FieldName;
  const own = ownDate(type);
  return strength === 'strong' && own !== 'documentDate' ? null : own;
}

/** The date a document of this type carries as its own. */
function ownDate(type: DocumentType | null): FieldName {
  if (type === 'invoice' || type === 'credit-note') return 'invoiceDate';
  return type === 'order' ? 'orderDate' : 'documentDate';
}

interface LabelledDate {
  readonly date: FoundDate;
  /** The period of which it is the last day. */
  readonly period: FoundPeriod | null;
}

function firstDate(labelled: LabelledPlace, order: DateOrder): LabelledDate | null {
  const { place, strength, label, target } = labelled;
  if (place.depth > (label.announces ? 0 : 2)) return null;
  if (strength === 'weak' && isInGoods(labelled)) return null;
  const period = target === 'deliveryDate' ? periodIn(place.row, order) : null;
  if (period) return { date: period.last, period };
  const [first, second] = findDates(place.row, order);
  const reach = strength === 'strong' || label.announces ? 6 : 0;
  if (!first || first.span.first > reach) return null;
  if (strength === 'weak' && target === 'documentDate' && isInSentence(labelled)) return null;
  return second && joinsPeriod(place.row, first, second) ? null : { date: first, period: null };
}

/** `von 1. 3. bis zum 31. 3.`: what follows such words is the end of a period and no day by which to pay. */
function endsPeriod({ target, strength, label, place }: LabelledPlace, order: DateOrder): boolean {
  if (target !== 'dueDate' || strength !== 'weak') return false;
  return findDates(place.line, order).some(({ span }) => span.last === label.span.first - 1);
}

/** `voorwaarden van 1 januari`: a word that is no label in the middle of a sentence. */
function isInSentence({ label, place }: LabelledPlace): boolean {
  return !label.opens && !label.announces && place.line.words.length > 7;
}

/** `Huur periode 1 t/m 31 mei` with its number and price: what was sold, and no day of the document. */
function isInGoods({ label, place }: LabelledPlace): boolean {
  return !label.opens && !label.announces && place.line.words.some(({ text }) => /\d[.,]\d{2}-?$/.test(text));
}

/** `28 septembre` with `2025` below it in a narrow cell: both lines as one. */
function withYearBelow(places: readonly LabelledPlace[], labelled: LabelledPlace): LabelledPlace {
  const { place, label, target } = labelled;
  const text = place.row.words.map((word) => word.text).join(' ');
  if (place.how !== 'below' || !/^\d{1,2}(?:\.|er)? \p{L}+\.?$/u.test(text)) return labelled;
  const next = places.find(
    (other) =>
      other.label === label &&
      other.target === target &&
      other.place.how === 'below' &&
      other.place.depth === place.depth + 1,
  );
  const [year] = next?.place.row.words ?? [];
  if (!year || !/^(?:19|20)\d{2}$/.test(year.text)) return labelled;
  return { ...labelled, place: { ...place, row: { ...place.row, words: [...place.row.words, year] } } };
}

/** `Factuur 2024-001 van 3-1-2024`: a date shortly behind the number of the document is its date. */
export function dateBehindNumber(
  places: readonly LabelledPlace[],
  order: DateOrder,
  number: string | null,
): readonly Candidate<FoundDate>[] {
  if (number === null) return [];
  return places.flatMap(({ target, place, label }) => {
    if (
      target !== 'invoiceNumber' ||
      place.how !== 'right' ||
      !place.row.words.some(({ text }) => text.includes(number))
    )
      return [];
    return behind(place.line, order, label.span.last + 1);
  });
}

function behind(line: LaidOutLine, order: DateOrder, from: number): readonly Candidate<FoundDate>[] {
  const found = findDates(line, order).find(({ span }) => span.first > from && span.first <= from + 4);
  if (!found) return [];
  const between = line.words.slice(from, found.span.first).map(({ text }) => foldText(text));
  const isOwn = between.every((word) => /\d/.test(word) || joining.test(word));
  return isOwn ? [{ field: 'invoiceDate', value: found, span: found.span, score: 0.93 }] : [];
}

/** What stands between a number and its date; the label of another date does not. */
const joining =
  /^(?:van|vom|von|of|du|en date du|le|dated|from|per|d\.?d\.?|de|date|datum|der|den|the|[-–—/|,;:(]+)$/;

/** A date that stands by itself in the head of the first page, with a town before it or nothing: the date of the letter. */
export function loneDates(
  layout: DocumentLayout,
  order: DateOrder,
  type: DocumentType | null,
): readonly Candidate<FoundDate>[] {
  const head = layout.lines.filter((line) => line.page === layout.lines[0]?.page && line.height < 0.5);
  const lone = head.flatMap((line) =>
    line.segments.flatMap((segment) => {
      const row = { words: segment.words, page: line.page, line: line.line };
      const found = findDates(row, order)[0];
      const rest = segment.words.length - (found ? found.span.last - found.span.first + 1 : 0);
      const before = segment.words.slice(0, found?.span.first ?? 0).map((word) => word.text);
      const town = /^\p{Lu}[\p{L}' -]+,(?: (?:den|le|the|de|d\.d\.))?$|^[Ll]e$/u.test(before.join(' '));
      const ends = found?.span.last === segment.words.length - 1;
      const stamped = found?.span.first === 0 && /\d:\d{2}/.test(found.span.text);
      return found && (rest === 0 || stamped || (town && ends && rest <= 4)) ? [found] : [];
    }),
  );
  const days = new Set(lone.map(({ parsed }) => JSON.stringify(parsed)));
  if (days.size > 1) return [];
  return lone.map((value) => ({ field: ownDate(type), value, span: value.span, score: 0.72 }));
}

const debited =
  /(?:afgeschreven|schrijven .{0,60}\baf\b|schrijft .{0,60}\baf\b|geincasseerd|incasseren|incasseert|eingezogen|ziehen .{0,60}\bein\b|abgebucht|buchen .{0,60}\bab\b|debited|debit |collected|collect |preleve)/;

const inSentence = /\b(?:wordt|zal|wij|we|wird|will|sera|werden|wir|nous|may|on or|omstreeks|rond)\b/;

/** `Het bedrag wordt omstreeks 20-03 van uw rekening afgeschreven`: the day of the direct debit is the day it is due. */
export function debitDates(layout: DocumentLayout, order: DateOrder): readonly Candidate<FoundDate>[] {
  return layout.lines.flatMap((line, index) => {
    const next = layout.lines[index + 1];
    const own = foldText(line.words.map((word) => word.text).join(' '));
    const text = `${own} ${foldText((next?.words ?? []).map((word) => word.text).join(' '))}`;
    if (!debited.test(text) || !inSentence.test(own)) return [];
    return findDates(line, order)
      .slice(0, 1)
      .map((value) => ({ field: 'dueDate' as const, value, span: value.span, score: 0.86 }));
  });
}

const payWords =
  /\b(?:betalen|voldoen|voldaan|betaling|overmaken|over te maken|overgemaakt|te storten|storten|gestort|pay|settle|remit|payment|paid|zahlen|uberweisen|uberweisung|zahlbar|zahlung|begleichen|payer|paiement|reglement|regler)\b/;
const before = /^(?:voor|uiterlijk|before|by|bis|zum|avant|le|spatestens)$/;
const discounted = /\b(?:skonto|korting|betalingskorting|discount|escompte)\b/;

/** `te betalen vóór 15 maart 2023`: a day right behind such a word, in a line that speaks of paying. */
export function payBeforeDates(layout: DocumentLayout, order: DateOrder): readonly Candidate<FoundDate>[] {
  return layout.lines.flatMap((line) => {
    if (!payWords.test(foldText(line.words.map((word) => word.text).join(' ')))) return [];
    const dates = findDates(line, order);
    const isDiscounted = (at: number) => {
      const next = dates[at + 1]?.span.first ?? line.words.length;
      const words = line.words.slice((dates[at]?.span.last ?? 0) + 1, next);
      return discounted.test(foldText(words.map(({ text }) => text).join(' ')));
    };
    return dates
      .filter(({ span }) => before.test(foldText(line.words[span.first - 1]?.text ?? '')))
      .filter((date) => !isDiscounted(dates.indexOf(date)))
      .map((value) => ({ field: 'dueDate' as const, value, span: value.span, score: 0.86 }));
  });
}
