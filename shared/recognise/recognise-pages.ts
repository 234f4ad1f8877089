import type { Page } from '../domain/content.ts';
import { type DocumentType, tradeDocuments } from '../domain/document-type.ts';
import type { FilePath } from '../domain/evidence.ts';
import { documentFields, type FieldName } from '../domain/field-name.ts';
import { type FieldValue, identifierKey } from '../domain/field-value.ts';
import { type CurrencyCode, euro, minorDigits, money, parseCurrencyCode } from '../domain/money.ts';
import type { Reading } from '../domain/reading.ts';
import type { RecognisedContent } from '../domain/recognised.ts';
import { collectReferences } from './collect-references.ts';
import type { LabelledPlace } from './fields/candidate.ts';
import { chooseBest } from './fields/choose-best.ts';
import { identifierCandidates } from './fields/choose-identifiers.ts';
import { type ChosenTotal, chooseTotals } from './fields/choose-totals.ts';
import { companyNumberCandidates } from './fields/company-numbers.ts';
import { findContractParties } from './fields/contract-parties.ts';
import { findCitizenNumber } from './fields/find-citizen-number.ts';
import { findCurrency } from './fields/find-currency.ts';
import { findOriginalInvoice } from './fields/find-original-invoice.ts';
import { findParties, type Parties, type Writer, writerOf } from './fields/find-parties.ts';
import { findRepresentative, type Representative } from './fields/find-representative.ts';
import { findSubject } from './fields/find-subject.ts';
import { findVatReason } from './fields/find-vat-reason.ts';
import { labelledPlaces } from './fields/labelled-places.ts';
import { partyFields } from './fields/party-fields.ts';
import { type Fields, toReading } from './fields/to-reading.ts';
import { labelledTotals, unlabelledTotals } from './fields/total-amounts.ts';
import { fieldsOfUnknown } from './fields/trade-document.ts';
import { type DocumentLayout, layOut, layOutColumns } from './layout/document-layout.ts';
import { findAmounts } from './layout/find-amounts.ts';
import { findDates } from './layout/find-dates.ts';
import { identifierAt } from './layout/find-identifiers.ts';
import { toEvidence } from './layout/span.ts';
import { lineHeadersOf } from './lines/find-line-header.ts';
import { dateOfBill, recogniseDates } from './recognise-dates.ts';
import { recogniseLines } from './recognise-lines.ts';
import { recogniseType } from './type/recognise-type.ts';
import { foldText } from './values/fold-text.ts';
import { dateOrderOf, decimalStyleOf, languageOf, type Notation } from './values/notation.ts';

/** Document type, fields and references of the pages of one document, by labels and layout. Never throws on odd pages. */
export function recognisePages(pages: readonly Page[], fileName: string, file: FilePath): RecognisedContent {
  const whole = recogniseLayout(layOut(pages), pages, fileName, file);
  const columns = isUnfinished(whole) ? layOutColumns(pages) : null;
  if (columns === null) return whole;
  const apart = recogniseLayout(columns, pages, fileName, file);
  return worthOf(apart) > worthOf(whole) && !isLess(apart, whole) ? apart : whole;
}

/** What comes to less than the total that is printed is a part of it. */
function isLess({ fields: apart }: RecognisedContent, { fields: whole }: RecognisedContent): boolean {
  const [part, total] = [apart.totalGross, whole.totalGross];
  if (part?.state !== 'read' || total?.state !== 'read' || total.confidence < 0.85) return false;
  if (part.value.kind !== 'amount' || total.value.kind !== 'amount') return false;
  return Math.abs(part.value.amount.minor) < Math.abs(total.value.amount.minor);
}

function recogniseLayout(
  layout: DocumentLayout,
  pages: readonly Page[],
  fileName: string,
  file: FilePath,
): RecognisedContent {
  if (layout.lines.length === 0) return { type: null, fields: {}, lines: [], references: [] };
  const notation = notationOf(layout);
  const places = labelledPlaces(layout);
  const type = recogniseType(layout, strongLabels(places), fileName);
  const writer = writerOf(type?.type ?? null, places);
  const parties = partiesOf(layout, places, { type: type?.type ?? null, writer, notation });
  const representative = findRepresentative(layout, places);
  const context: Context = { notation, type: type?.type ?? null, writer, parties, representative, file };
  const numbers = identifierFields(layout, places, context);
  const fields: Fields = {
    ...numbers,
    ...recogniseDates(layout, places, { ...context, dates: notation.dates }),
    ...totalFields(layout, places, context),
    ...partyFields(layout, places, context),
    ...reasonFields(layout, context),
    ...findSubject(layout, { ...context, dates: notation.dates }),
    ...originalFields(layout, numbers, context),
  };
  const citizen = findCitizenNumber(layout, type?.type ?? null, file);
  return {
    type,
    fields: type === null ? fieldsOfUnknown(fields) : { ...fields, ...dateOfBill(fields, context.type) },
    lines: recogniseLines(layout, pages, {
      type: type?.type ?? null,
      style: notation.decimals,
      currency: currencyOf(fields),
      file,
    }),
    references: collectReferences(layout, pages).filter((key) => key !== citizen?.digits),
    ...(citizen && { citizenNumber: citizen.kept }),
  };
}

/** A contract names its parties in its text; what it does not say there is found as on any other paper. */
function partiesOf(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  { type, writer, notation }: Pick<Context, 'type' | 'writer' | 'notation'>,
): Parties {
  const parties = findParties(layout, places, { writer, language: notation.language });
  if (type !== 'contract') return parties;
  const { seller, buyer } = findContractParties(layout);
  return { seller: seller ?? parties.seller, buyer: buyer ?? parties.buyer };
}

/** A document of trade without lines or without proven totals: its text may run in columns that were taken for one. */
function isUnfinished(content: RecognisedContent): boolean {
  return content.type !== null && tradeDocuments.has(content.type.type) && worthOf(content) < 4;
}

/** Lines that are understood, and each total that is sure. */
function worthOf({ lines, fields }: RecognisedContent): number {
  const totals = [fields.totalNet, fields.totalVat, fields.totalGross];
  const sure = totals.filter((total) => total?.state === 'read' && total.confidence >= 0.9);
  return (lines.length > 0 ? 1 : 0) + sure.length;
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
      .filter(
        (labelled) =>
          (labelled.strength === 'strong' && (labelled.label.opens || labelled.label.announces)) ||
          namesItself(labelled),
      )
      .map(({ target }) => target),
  );
}

/** `Factuur : 2024-12` at the start of its line, with a number right behind it. */
function namesItself({ target, strength, label, place }: LabelledPlace): boolean {
  const isLabel = target === 'invoiceNumber' && strength === 'medium' && label.opens && label.announces;
  return isLabel && place.how === 'right' && identifierAt(place.row, 0) !== null;
}

function identifierFields(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  { type, writer, parties, representative, file }: Context,
): Fields {
  const others = representative?.vatId ? [representative.vatId.value] : [];
  const candidates = [
    ...identifierCandidates(places, type),
    ...companyNumberCandidates(layout, places, { writer, buyer: parties.buyer, others }),
  ];
  const fields: Fields = {};
  for (const [name, kind] of Object.entries(documentFields)) {
    if (kind !== 'identifier') continue;
    const chosen = chooseBest(candidates, name as FieldName, identifierKey);
    if (chosen)
      fields[name as FieldName] = toReading({ kind: 'identifier', text: chosen.value }, chosen, file);
  }
  return fields;
}

interface Context {
  readonly notation: Notation;
  readonly type: DocumentType | null;
  readonly writer: Writer;
  readonly parties: Parties;
  readonly representative: Representative | null;
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
    fields.currency = toReading({ kind: 'text', text: currency.code }, currency, context.file);
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
  return toReading({ kind: 'amount', amount: money(signed, code) }, total, file);
}

function reasonFields(layout: DocumentLayout, { type, file }: Context): Fields {
  const found = findVatReason(layout, type);
  return found ? { vatReason: toReading({ kind: 'text', text: found.span.text }, found, file) } : {};
}

/** Where no label says which invoice a credit note takes back, a sentence may. */
function originalFields(layout: DocumentLayout, numbers: Fields, { type, file }: Context): Fields {
  if (type !== 'credit-note' || numbers.originalInvoice !== undefined) return {};
  const own = numbers.invoiceNumber?.state === 'read' ? numbers.invoiceNumber.raw : null;
  const span = findOriginalInvoice(layout, own);
  if (span === null) return {};
  return {
    originalInvoice: toReading({ kind: 'identifier', text: span.text }, { span, confidence: 0.85 }, file),
  };
}
