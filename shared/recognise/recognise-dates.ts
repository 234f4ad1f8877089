import type { DocumentType } from '../domain/document-type.ts';
import type { FilePath } from '../domain/evidence.ts';
import { type FieldValue, identifierKey } from '../domain/field-value.ts';
import type { Reading, UnreadableReason } from '../domain/reading.ts';
import type { LabelledPlace } from './fields/candidate.ts';
import { type Chosen, chooseBest } from './fields/choose-best.ts';
import {
  dateBehindNumber,
  dateCandidates,
  debitDates,
  loneDates,
  payBeforeDates,
} from './fields/choose-dates.ts';
import { identifierCandidates } from './fields/choose-identifiers.ts';
import { periodDates, saysDeliveredOnInvoiceDate } from './fields/period-dates.ts';
import { type Fields, toReading } from './fields/to-reading.ts';
import type { DocumentLayout } from './layout/document-layout.ts';
import type { FoundDate } from './layout/find-dates.ts';
import { type Span, toEvidence } from './layout/span.ts';
import type { DateOrder } from './values/parse-date.ts';

/** What is known of the document before its dates are. */
interface DatesOf {
  readonly dates: DateOrder;
  readonly type: DocumentType | null;
  readonly file: FilePath;
}

const dateNames = [
  'invoiceDate',
  'dueDate',
  'orderDate',
  'deliveryDate',
  'documentDate',
  'periodStart',
  'periodEnd',
] as const;

/** Every date of the document under the field that its label or place means. */
export function recogniseDates(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  { dates, type, file }: DatesOf,
): Fields {
  const number = chooseBest(identifierCandidates(places, type), 'invoiceNumber', identifierKey);
  const labelled = [
    ...dateCandidates(places, dates, type),
    ...dateBehindNumber(places, dates, number?.value ?? null),
    ...debitDates(layout, dates),
    ...payBeforeDates(layout, dates),
    ...periodDates(layout, dates, type),
  ];
  const lone = loneDates(layout, dates, type).filter(
    ({ span }) => !labelled.some((other) => sameBox(other.span, span)),
  );
  const candidates = [...labelled, ...lone];
  const fields: Fields = {};
  for (const name of dateNames) {
    const chosen = chooseBest(candidates, name, dateKey);
    if (chosen) fields[name] = dateReading(chosen, file);
  }
  const delivered = deliveredOnInvoiceDate(layout, fields);
  return delivered ? { ...fields, deliveryDate: delivered } : fields;
}

/** A statement with one invoice number of its own, a net and a gross total is the bill itself: its date is that of the invoice. */
export function dateOfBill(
  { invoiceNumber, invoiceDate, documentDate, totalNet, totalGross }: Fields,
  type: DocumentType | null,
): Fields {
  const isBill = [invoiceNumber, totalNet, totalGross].every((reading) => reading?.state === 'read');
  const isSure = invoiceNumber?.state === 'read' && invoiceNumber.confidence >= 0.85;
  if (type !== 'statement' || !isBill || !isSure || invoiceDate || documentDate?.state !== 'read') return {};
  return { invoiceDate: { ...documentDate, confidence: Math.min(documentDate.confidence, 0.8) } };
}

/** The page may say in words that both days are one. */
function deliveredOnInvoiceDate(layout: DocumentLayout, { invoiceDate, deliveryDate }: Fields) {
  if (deliveryDate || invoiceDate?.state !== 'read' || !saysDeliveredOnInvoiceDate(layout)) return null;
  return { ...invoiceDate, confidence: Math.min(invoiceDate.confidence, 0.85) };
}

function sameBox(a: Span, b: Span): boolean {
  return a.page === b.page && a.box.every((side, index) => Math.abs(side - (b.box[index] ?? 0)) < 0.5);
}

function dateKey({ parsed }: FoundDate): string {
  return parsed.state === 'read' ? parsed.date : JSON.stringify(parsed);
}

function dateReading(chosen: Chosen<FoundDate>, file: FilePath): Reading<FieldValue> {
  const { parsed } = chosen.value;
  if (parsed.state === 'read') return toReading({ kind: 'date', date: parsed.date }, chosen, file);
  const reason: UnreadableReason = parsed.state === 'ambiguous' ? 'ambiguous-date' : 'impossible-date';
  return { state: 'unreadable', reason, raw: chosen.span.text, at: toEvidence(chosen.span, file) };
}
