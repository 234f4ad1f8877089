import type { Bilingual } from '#shared/domain/bilingual.ts';

/** A point of the list of what an invoice has to state, by the field that tells it. */
export interface InvoicePoint {
  /** Number in the list, part of the identity of a finding. */
  readonly id: string;
  readonly field: PointField;
  /** In the middle of a sentence. */
  readonly label: Bilingual;
  /** Also asked of an invoice of € 100 at most, VAT included. */
  readonly ofSmall: boolean;
  /** Only asked where the supplier is Dutch, or where no VAT is charged. */
  readonly onlyWhen?: 'dutch-seller' | 'no-vat';
}

export type PointField =
  | 'sellerName'
  | 'buyerName'
  | 'sellerVatId'
  | 'sellerKvk'
  | 'invoiceDate'
  | 'invoiceNumber'
  | 'net'
  | 'vat'
  | 'buyerVatId';

/**
 * What an invoice has to state: Wet OB 1968 art. 35a, and Handelsregisterwet art. 27 for the KvK number, as looked up on
 * 23-11-2026. The day of delivery (F08) is not asked: where it is not there, it may be that of the invoice. An invoice of € 100 at most may be simpler (Belastingdienst, vereenvoudigde factuur, same day).
 */
export const invoicePoints: readonly InvoicePoint[] = [
  point('F01', 'sellerName', 'de naam van de leverancier', 'the name of the supplier', true),
  point('F01-buyer', 'buyerName', 'de naam van de afnemer', 'the name of the customer', false),
  point('F03', 'sellerVatId', 'het btw-nummer van de leverancier', 'the VAT number of the supplier', true),
  {
    ...point('F04', 'sellerKvk', 'het KvK-nummer van de leverancier', 'the KvK number of the supplier', true),
    onlyWhen: 'dutch-seller',
  },
  point('F05', 'invoiceDate', 'de factuurdatum', 'the invoice date', true),
  point('F06', 'invoiceNumber', 'het factuurnummer', 'the invoice number', false),
  point('F09', 'net', 'het bedrag zonder btw', 'the amount without VAT', false),
  point('F11', 'vat', 'het btw-bedrag', 'the VAT amount', true),
  {
    ...point('F12', 'buyerVatId', 'het btw-nummer van de afnemer', 'the VAT number of the customer', true),
    onlyWhen: 'no-vat',
  },
];

function point(id: string, field: PointField, nl: string, en: string, ofSmall: boolean): InvoicePoint {
  return { id, field, label: { nl, en }, ofSmall };
}
