import type { Page } from '../domain/content.ts';
import type { DocumentType } from '../domain/document-type.ts';
import type { FilePath } from '../domain/evidence.ts';
import { documentFields, type FieldName } from '../domain/field-name.ts';
import { type FieldValue, identifierKey } from '../domain/field-value.ts';
import { type CurrencyCode, euro, minorDigits, money, parseCurrencyCode } from '../domain/money.ts';
import type { Reading, UnreadableReason } from '../domain/reading.ts';
import type { RecognisedContent } from '../domain/recognised.ts';
import { collectReferences } from './collect-references.ts';
import type { LabelledPlace } from './fields/candidate.ts';
import { type Chosen, chooseBest, clamp } from './fields/choose-best.ts';
import {
  dateBehindNumber,
  dateCandidates,
  debitDates,
  loneDates,
  payBeforeDates,
} from './fields/choose-dates.ts';
import { identifierCandidates } from './fields/choose-identifiers.ts';
import { type ChosenTotal, chooseTotals } from './fields/choose-totals.ts';
import { companyNumberCandidates } from './fields/company-numbers.ts';
import { findCurrency } from './fields/find-currency.ts';
import { type FoundParty, findParties, type Parties, type Writer, writerOf } from './fields/find-parties.ts';
import { labelledPlaces } from './fields/labelled-places.ts';
import { labelledTotals, unlabelledTotals } from './fields/total-amounts.ts';
import { fieldsOfUnknown } from './fields/trade-document.ts';
import { type DocumentLayout, layOut } from './layout/document-layout.ts';
import { findAmounts } from './layout/find-amounts.ts';
import { type FoundDate, findDates } from './layout/find-dates.ts';
import { type Span, toEvidence } from './layout/span.ts';
import { lineHeadersOf } from './lines/find-line-header.ts';
import { recogniseLines } from './recognise-lines.ts';
import { recogniseType } from './type/recognise-type.ts';
import { foldText } from './values/fold-text.ts';
import { dateOrderOf, decimalStyleOf, languageOf, type Notation } from './values/notation.ts';

type Fields = Partial<Record<FieldName, Reading<FieldValue>>>;

/** Document type, fields and references of the pages of one document, by labels and layout. Never throws on odd pages. */
export function recognisePages(pages: readonly Page[], fileName: string, file: FilePath): RecognisedContent {
  const layout = layOut(pages);
  if (layout.lines.length === 0) return { type: null, fields: {}, lines: [], references: [] };
  const notation = notationOf(layout);
  const places = labelledPlaces(layout);
  const type = recogniseType(layout, strongLabels(places), fileName);
  const writer = writerOf(type?.type ?? null, places);
  const parties = findParties(layout, places, writer);
  const context: Context = { notation, type: type?.type ?? null, writer, parties, file };
  const fields: Fields = {
    ...identifierFields(layout, places, context),
    ...dateFields(layout, places, context),
    ...totalFields(layout, places, context),
    ...partyFields(context),
  };
  return {
    type,
    fields: type === null ? fieldsOfUnknown(fields) : fields,
    lines: recogniseLines(layout, pages, {
      type: type?.type ?? null,
      style: notation.decimals,
      currency: currencyOf(fields),
      file,
    }),
    references: collectReferences(layout, pages),
  };
}

function currencyOf({ currency }: Fields): CurrencyCode {
  const text = currency?.state === 'read' && currency.value.kind === 'text' ? currency.value.text : '';
  return parseCurrencyCode(text) ?? euro;
}

function notationOf(layout: DocumentLayout): Notation {
  const text = layout.words.map((word) => word.text).join(' ');
  const language = languageOf(foldText(text));
  const amounts = layout.lines.flatMap((line) =>
    findAmounts(line, 'unknown').map((found) => found.span.text),
  );
  const dates = layout.lines.flatMap((line) => findDates(line, 'unknown').map((found) => found.span.text));
  return { language, decimals: decimalStyleOf(amounts), dates: dateOrderOf(dates, language, text) };
}

function strongLabels(places: readonly LabelledPlace[]): ReadonlySet<string> {
  return new Set(
    places
      .filter(({ strength, label }) => strength === 'strong' && (label.opens || label.announces))
      .map(({ target }) => target),
  );
}

function identifierFields(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  { type, writer, parties, file }: Context,
): Fields {
  const candidates = [
    ...identifierCandidates(places, type),
    ...companyNumberCandidates(layout, places, { writer, buyer: parties.buyer }),
  ];
  const fields: Fields = {};
  for (const [name, kind] of Object.entries(documentFields)) {
    if (kind !== 'identifier') continue;
    const chosen = chooseBest(candidates, name as FieldName, identifierKey);
    if (chosen) fields[name as FieldName] = read({ kind: 'identifier', text: chosen.value }, chosen, file);
  }
  return fields;
}

function dateFields(layout: DocumentLayout, places: readonly LabelledPlace[], context: Context): Fields {
  const { dates } = context.notation;
  const number = chooseBest(identifierCandidates(places, context.type), 'invoiceNumber', identifierKey);
  const labelled = [
    ...dateCandidates(places, dates, context.type),
    ...dateBehindNumber(places, dates, number?.value ?? null),
    ...debitDates(layout, dates),
    ...payBeforeDates(layout, dates),
  ];
  const lone = loneDates(layout, dates, context.type).filter(
    ({ span }) => !labelled.some((other) => sameBox(other.span, span)),
  );
  const candidates = [...labelled, ...lone];
  const fields: Fields = {};
  for (const name of ['invoiceDate', 'dueDate', 'orderDate', 'deliveryDate', 'documentDate'] as const) {
    const chosen = chooseBest(candidates, name, dateKey);
    if (chosen) fields[name] = dateReading(chosen, context.file);
  }
  return fields;
}

function sameBox(a: Span, b: Span): boolean {
  return a.page === b.page && a.box.every((side, index) => Math.abs(side - (b.box[index] ?? 0)) < 0.5);
}

function dateKey({ parsed }: FoundDate): string {
  return parsed.state === 'read' ? parsed.date : JSON.stringify(parsed);
}

function dateReading(chosen: Chosen<FoundDate>, file: FilePath): Reading<FieldValue> {
  const { parsed } = chosen.value;
  if (parsed.state === 'read') return read({ kind: 'date', date: parsed.date }, chosen, file);
  const reason: UnreadableReason = parsed.state === 'ambiguous' ? 'ambiguous-date' : 'impossible-date';
  return { state: 'unreadable', reason, raw: chosen.span.text, at: toEvidence(chosen.span, file) };
}

interface Context {
  readonly notation: Notation;
  readonly type: DocumentType | null;
  readonly writer: Writer;
  readonly parties: Parties;
  readonly file: FilePath;
}

function totalFields(layout: DocumentLayout, places: readonly LabelledPlace[], context: Context): Fields {
  const { decimals } = context.notation;
  const labelled = labelledTotals(places, decimals, lineHeadersOf(layout)).filter(
    ({ score }) => score >= leastScore(context.type),
  );
  const chosen = chooseTotals(labelled, unlabelledTotals(layout.lines, decimals));
  const currency = findCurrency(layout, places);
  const fields: Fields = {};
  const code = parseCurrencyCode(currency?.code ?? '') ?? euro;
  for (const name of ['totalNet', 'totalVat', 'totalGross'] as const) {
    const total = chosen[name];
    if (total) fields[name] = totalReading(total, code, context);
  }
  if (currency) {
    fields.currency = read({ kind: 'text', text: currency.code }, currency, context.file);
  }
  return fields;
}

/** A total on a note that goes with goods counts pieces, unless its label speaks of money. */
function leastScore(type: DocumentType | null): number {
  const withGoods = type === 'delivery-note' || type === 'proof-of-delivery' || type === 'consignment-note';
  return withGoods ? 0.85 : 0;
}

function totalReading(total: ChosenTotal, code: typeof euro, { type, file }: Context): Reading<FieldValue> {
  if (total.isOpen) {
    return {
      state: 'unreadable',
      reason: 'ambiguous-amount',
      raw: total.span.text,
      at: toEvidence(total.span, file),
    };
  }
  const scale = 10 ** (2 - minorDigits(code));
  const minor = Math.round(total.cents / scale);
  const signed = type === 'credit-note' ? -Math.abs(minor) : minor;
  return read({ kind: 'amount', amount: money(signed, code) }, total, file);
}

function partyFields({ parties: { seller, buyer }, file }: Context): Fields {
  const toReading = (party: FoundParty): Reading<FieldValue> =>
    read({ kind: 'text', text: party.name }, { span: party.span, confidence: party.confidence }, file);
  return {
    ...(seller ? { sellerName: toReading(seller) } : {}),
    ...(buyer ? { buyerName: toReading(buyer) } : {}),
  };
}

function read(
  value: FieldValue,
  { span, confidence }: { readonly span: Span; readonly confidence: number },
  file: FilePath,
): Reading<FieldValue> {
  return { state: 'read', value, raw: span.text, confidence: clamp(confidence), at: toEvidence(span, file) };
}
