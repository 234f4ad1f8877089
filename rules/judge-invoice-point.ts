import { type AddressPart, isPoBoxOnly, lackingParts } from '#shared/domain/address/judge-address.ts';
import { parseAddress } from '#shared/domain/address/parse-address.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { isBareCategory, type VatReason, vatReasonNames } from '#shared/domain/vat-reason.ts';
import { countedSources, seenValue } from './field-values.ts';
import type { InvoicePoint, PointField } from './invoice-points.ts';
import { type InvoiceSaid, saidReason, saidText, saidValue } from './invoice-said.ts';

/** What an invoice makes of one point of the list. */
export type PointVerdict =
  | { readonly kind: 'fine' | 'absent' | 'unreadable' }
  /** The address is a post office box and nothing else. */
  | { readonly kind: 'po-box'; readonly found: FieldValue }
  | { readonly kind: 'incomplete'; readonly found: FieldValue; readonly lacking: readonly Bilingual[] }
  /** Data do not say when was supplied, which is allowed where that was on the day of the invoice. */
  | { readonly kind: 'no-supply-date' }
  /** The invoice does not say when was supplied, and another source says it was on another day. */
  | { readonly kind: 'supplied-on'; readonly date: FieldValue }
  /** The reason that the invoice gives asks for it, and it is not there. */
  | { readonly kind: 'needed-for'; readonly reason: Bilingual }
  /** No VAT, and no reason for that. */
  | { readonly kind: 'no-reason' }
  /** Data that name the category without VAT and not the reason. */
  | { readonly kind: 'bare-reason'; readonly code: string; readonly reason: Bilingual };

/** Fields of the dossier that tell, outside the invoice, when was delivered. */
export interface Elsewhere {
  readonly dossier: Dossier;
  readonly deliveredOn: readonly string[];
  /** Whether a date of supply is asked for also where nothing says that it is another than that of the invoice. */
  readonly alwaysSupplyDate: boolean;
}

const asksForBuyerVatId: ReadonlySet<VatReason> = new Set(['reverse-charge', 'intra-community']);

/** Judges one point of one invoice. */
export function judgePoint(
  said: InvoiceSaid,
  { field, judged }: InvoicePoint,
  elsewhere: Elsewhere,
): PointVerdict {
  const state = said.stateOf(field);
  switch (judged) {
    case undefined:
      return { kind: state === 'absent' && isNeedless(said, field) ? 'fine' : kindOf(state) };
    case 'address':
      return state === 'read' ? judgeAddress(saidValue(said, field)) : { kind: kindOf(state) };
    case 'supply-date':
      return judgeSupplyDate(said, elsewhere);
    case 'buyer-vat-id':
      return state === 'absent' ? withoutBuyerVatId(said) : { kind: kindOf(state) };
    case 'reason':
      return judgeReason(said);
    default:
      return assertNever(judged);
  }
}

/** Where no VAT is charged at all, a page need not split its total; under the margin scheme it may not. */
const withoutSplit: ReadonlySet<VatReason> = new Set(['small-business', 'margin', 'exempt', 'outside-scope']);

function isNeedless(said: InvoiceSaid, field: PointField): boolean {
  const reason = saidReason(said);
  if (said.isData || reason === null || (field !== 'net' && field !== 'vat')) return false;
  return withoutSplit.has(reason) && said.stateOf('gross') === 'read';
}

function kindOf(state: 'read' | 'absent' | 'unreadable'): 'fine' | 'absent' | 'unreadable' {
  return state === 'read' ? 'fine' : state;
}

const partNames: Readonly<Record<AddressPart, Bilingual>> = {
  street: { nl: 'de straat', en: 'the street' },
  'house-number': { nl: 'het huisnummer', en: 'the house number' },
  postcode: { nl: 'de postcode', en: 'the postcode' },
  town: { nl: 'de plaats', en: 'the town' },
};

function judgeAddress(found: FieldValue | null): PointVerdict {
  if (found === null || !('text' in found)) return { kind: 'absent' };
  const address = parseAddress(found.text);
  if (isPoBoxOnly(address)) return { kind: 'po-box', found };
  const lacking = lackingParts(address).map((part) => partNames[part]);
  return lacking.length > 0 ? { kind: 'incomplete', found, lacking } : { kind: 'fine' };
}

/**
 * A date or a period. The law asks for it where it is another day than that of the invoice: without either, the day of the invoice counts,
 * unless another source says otherwise. A supply to another EU country always states it in data (EN 16931, BR-IC-11).
 */
function judgeSupplyDate(
  said: InvoiceSaid,
  { dossier, deliveredOn, alwaysSupplyDate }: Elsewhere,
): PointVerdict {
  const states = [said.stateOf('supplyDate'), said.stateOf('periodEnd')];
  if (states.includes('read')) return { kind: 'fine' };
  if (states.includes('unreadable')) return { kind: 'unreadable' };
  const invoiced = saidValue(said, 'invoiceDate');
  const known = deliveredOn
    .flatMap((field) => countedSources(dossier, field).flatMap(seenValue))
    .map(({ value }) => value)
    .filter((value) => value.kind === 'date');
  const other = known.find(({ date }) => invoiced?.kind === 'date' && date !== invoiced.date);
  if (other) return { kind: 'supplied-on', date: other };
  if (said.isData && saidReason(said) === 'intra-community') return { kind: 'absent' };
  if (known.length > 0 || !alwaysSupplyDate) return { kind: 'fine' };
  return { kind: said.isData ? 'no-supply-date' : 'absent' };
}

/** A reverse charge and a supply to another EU country ask for the number; an exemption does not. */
function withoutBuyerVatId(said: InvoiceSaid): PointVerdict {
  const text = saidText(said, 'vatReason');
  if (text === '') return { kind: 'absent' };
  const reason = saidReason(said);
  if (reason !== null && !asksForBuyerVatId.has(reason)) return { kind: 'fine' };
  return reason === null ? { kind: 'absent' } : { kind: 'needed-for', reason: vatReasonNames[reason] };
}

function judgeReason(said: InvoiceSaid): PointVerdict {
  const state = said.stateOf('vatReason');
  if (state !== 'read') return state === 'absent' ? { kind: 'no-reason' } : { kind: 'unreadable' };
  const code = saidText(said, 'vatReason');
  const reason = saidReason(said);
  if (!said.isData || reason === null || !isBareCategory(code)) return { kind: 'fine' };
  return { kind: 'bare-reason', code, reason: vatReasonNames[reason] };
}
