import { assertNever } from '#shared/domain/assert-never.ts';
import type { Dossier, DossierDocument, FieldSource } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { type Money, money } from '#shared/domain/money.ts';
import { type VatReason, vatReasonOf } from '#shared/domain/vat-reason.ts';
import { countedSources, wholeOf } from './field-values.ts';
import { type InvoicePoint, invoicePoints, type PointField } from './invoice-points.ts';

export type SaidField = PointField | 'gross' | 'periodEnd';

/** The field of the type for each thing an invoice says; null: the type has none. */
export type SaidFields = Readonly<Record<SaidField, string | null>>;

/** What one invoice says, on its first pages or on those in another file. */
export interface InvoiceSaid {
  readonly document: DossierDocument;
  /** A file of data: what it does not state is not there. On a page something may be overlooked. */
  readonly isData: boolean;
  readonly stateOf: (name: SaidField) => FieldSource['reading']['state'];
  readonly sourceOf: (name: SaidField) => FieldSource | undefined;
}

export function invoiceSaid(dossier: Dossier, document: DossierDocument, fields: SaidFields): InvoiceSaid {
  const sourceOf = (name: SaidField) => statedOn(dossier, document, fields[name]);
  return {
    document,
    isData: document.status === 'xml' && document.shownPath.toLowerCase().endsWith('.xml'),
    sourceOf,
    stateOf: (name) => sourceOf(name)?.reading.state ?? 'absent',
  };
}

function statedOn(
  dossier: Dossier,
  document: DossierDocument,
  field: string | null,
): FieldSource | undefined {
  if (field === null) return undefined;
  const sources = countedSources(dossier, field).filter(
    ({ origin }) => origin.kind === 'document' && wholeOf(dossier, origin.document) === document.id,
  );
  return sources.find(({ reading }) => reading.state !== 'absent') ?? sources[0];
}

/** The value of a field on the invoice; null when it is not read there. */
export function saidValue({ sourceOf }: InvoiceSaid, name: SaidField): FieldValue | null {
  const reading = sourceOf(name)?.reading;
  return reading?.state === 'read' ? reading.value : null;
}

export function saidText(said: InvoiceSaid, name: SaidField): string {
  const value = saidValue(said, name);
  return value && 'text' in value ? value.text : '';
}

function saidAmount(said: InvoiceSaid, name: SaidField): Money | null {
  const value = saidValue(said, name);
  return value?.kind === 'amount' ? money(value.amount.minor, value.amount.currency) : null;
}

/** The reason that the invoice gives for charging no VAT; null when it gives none that is known. */
export function saidReason(said: InvoiceSaid): VatReason | null {
  return vatReasonOf(saidText(said, 'vatReason'));
}

/** The largest total of an invoice that may be a simpler one. */
const small = 10_000;

/** The points that this invoice is asked for. */
export function askedPoints(said: InvoiceSaid, fields: SaidFields): readonly InvoicePoint[] {
  const isSmall = maySimpler(said);
  return invoicePoints.filter(
    (point) => fields[point.field] !== null && (point.ofSmall || !isSmall) && isCase(said, point),
  );
}

/** € 100 at most with VAT, and no supply to another EU country nor a reverse charge across the border. */
export function maySimpler(said: InvoiceSaid): boolean {
  const gross = saidAmount(said, 'gross');
  if (gross === null || gross.currency !== 'EUR' || Math.abs(gross.minor) > small) return false;
  const reason = saidReason(said);
  return reason !== 'intra-community' && (reason !== 'reverse-charge' || isDutch(said));
}

function isCase(said: InvoiceSaid, { onlyWhen }: InvoicePoint): boolean {
  switch (onlyWhen) {
    case undefined:
      return true;
    case 'dutch-seller':
      return isDutch(said);
    case 'no-vat':
      return isUntaxed(said);
    case 'representative':
      return representative.some((name) => said.stateOf(name) === 'read');
    default:
      return assertNever(onlyWhen);
  }
}

const representative = ['representativeName', 'representativeAddress', 'representativeVatId'] as const;

/** No VAT on the whole, where there is something to charge it on; in data also where a part of it names a category without VAT. */
function isUntaxed(said: InvoiceSaid): boolean {
  if (said.isData && said.stateOf('vatReason') === 'read') return true;
  return saidAmount(said, 'vat')?.minor === 0 && saidAmount(said, 'net')?.minor !== 0;
}

function isDutch(said: InvoiceSaid): boolean {
  return /^\s*NL/i.test(saidText(said, 'sellerVatId'));
}

/** With less than three points read, the reading and not the invoice is what fails. */
export function isHardlyRead(said: InvoiceSaid): boolean {
  return invoicePoints.filter(({ field }) => said.stateOf(field) === 'read').length < 3;
}
