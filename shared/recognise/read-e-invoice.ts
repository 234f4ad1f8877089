import type { XmlElement } from '../domain/content.ts';
import type { DocumentType, DocumentTypeGuess } from '../domain/document-type.ts';
import type { FilePath } from '../domain/evidence.ts';
import { documentFields, type FieldName } from '../domain/field-name.ts';
import type { FieldValue } from '../domain/field-value.ts';
import { type CurrencyCode, euro, type Money, parseCurrencyCode } from '../domain/money.ts';
import type { Reading } from '../domain/reading.ts';
import type { DocumentFields } from '../domain/recognised.ts';
import type { TradeLine } from '../domain/trade-line.ts';
import { besideLines } from './e-invoice/beside-lines.ts';
import { ciiLines } from './e-invoice/cii-lines.ts';
import { ciiSources } from './e-invoice/cii-sources.ts';
import { withNegativeAmounts } from './e-invoice/credit-amounts.ts';
import type { FieldSources, LineSources } from './e-invoice/field-sources.ts';
import { toTradeLines } from './e-invoice/to-trade-lines.ts';
import { toXmlReading } from './e-invoice/to-xml-reading.ts';
import { ublLines } from './e-invoice/ubl-lines.ts';
import { ublDespatchSources, ublInvoiceSources, ublOrderSources } from './e-invoice/ubl-sources.ts';
import { firstAt, type XmlValue } from './e-invoice/xml-path.ts';

/** What an XML document states, without interpretation: type, fields with their paths. */
export interface EInvoice {
  readonly type: DocumentTypeGuess;
  readonly fields: DocumentFields;
  readonly lines: readonly TradeLine[];
  readonly besideLines?: Money;
}

interface Syntax {
  readonly sources: (root: XmlElement) => FieldSources;
  readonly lines: (root: XmlElement) => readonly LineSources[];
  readonly typeOf: (root: XmlElement) => DocumentType;
}

/** UN/CEFACT 1001: codes of credit notes (381, 396), self-billed (261), and the general 83 and 532. */
const creditCodes: ReadonlySet<string> = new Set([
  '381',
  '396',
  '261',
  '83',
  '532',
  '262',
  '308',
  '420',
  '458',
]);

const syntaxes: Readonly<Record<string, Syntax>> = {
  Invoice: {
    sources: ublInvoiceSources,
    lines: ublLines,
    typeOf: (root) => invoiceType(firstAt(root, 'InvoiceTypeCode')),
  },
  CreditNote: { sources: ublInvoiceSources, lines: ublLines, typeOf: () => 'credit-note' },
  Order: { sources: ublOrderSources, lines: ublLines, typeOf: () => 'order' },
  OrderResponse: { sources: ublOrderSources, lines: ublLines, typeOf: () => 'order-confirmation' },
  OrderResponseSimple: { sources: ublOrderSources, lines: ublLines, typeOf: () => 'order-confirmation' },
  DespatchAdvice: { sources: ublDespatchSources, lines: ublLines, typeOf: () => 'delivery-note' },
  CrossIndustryInvoice: { sources: ciiSources, lines: ciiLines, typeOf: ciiType },
  CrossIndustryDocument: { sources: ciiSources, lines: ciiLines, typeOf: ciiType },
};

/**
 * Reads a UBL 2.x Invoice, CreditNote, Order, OrderResponse or DespatchAdvice, or a CII invoice (Factur-X, ZUGFeRD 1 and 2).
 * Gives `null` for any other XML. What is stated twice is read once; what is not stated is not in `fields`. The totals of a credit note are negative.
 */
export function readEInvoice(root: XmlElement, file: FilePath): EInvoice | null {
  const document = unwrap(root);
  const syntax = document && syntaxes[document.name];
  if (!document || !syntax) return null;
  const sources = syntax.sources(document);
  const currency = parseCurrencyCode(sources.currency?.text ?? '') ?? euro;
  const type = syntax.typeOf(document);
  const fields = toFields(sources, currency, file);
  const lines = toTradeLines(syntax.lines(document), { currency, file });
  const beside = besideLines(document, currency);
  const read = { fields, lines, ...(beside && { besideLines: beside }) };
  const signed = type === 'credit-note' ? withNegativeAmounts(read) : read;
  return { type: { type, confidence: 1, because: document.name }, ...signed };
}

/** The document itself, or the one inside a standard business document envelope. */
function unwrap(root: XmlElement): XmlElement | null {
  if (Object.hasOwn(syntaxes, root.name)) return root;
  if (root.name !== 'StandardBusinessDocument') return null;
  return root.children.find((child) => Object.hasOwn(syntaxes, child.name)) ?? null;
}

function invoiceType(code: XmlValue | null): DocumentType {
  return creditCodes.has(code?.text ?? '') ? 'credit-note' : 'invoice';
}

function ciiType(root: XmlElement): DocumentType {
  return invoiceType(firstAt(root, 'ExchangedDocument|HeaderExchangedDocument/TypeCode'));
}

function toFields(sources: FieldSources, currency: CurrencyCode, file: FilePath): DocumentFields {
  const fields: Partial<Record<FieldName, Reading<FieldValue>>> = {};
  for (const [name, kind] of Object.entries(documentFields)) {
    const source = sources[name as FieldName];
    if (source)
      fields[name as FieldName] = toXmlReading(source, { name: name as FieldName, kind, currency, file });
  }
  return fields;
}
