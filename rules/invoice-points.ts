import type { Bilingual } from '#shared/domain/bilingual.ts';

/** A point of the list of what an invoice has to state, by the field that tells it. */
export interface InvoicePoint {
  /** Number in the list, part of the identity of a finding. */
  readonly id: PointId;
  readonly field: PointField;
  /** In the middle of a sentence. */
  readonly label: Bilingual;
  /** Also asked of a simpler invoice: € 100 at most with VAT. */
  readonly ofSmall: boolean;
  /** Only asked where the supplier is Dutch, where no VAT is charged, or where a fiscal representative is named. */
  readonly onlyWhen?: 'dutch-seller' | 'no-vat' | 'representative';
  /** How what stands there is judged; left out: it has to be there. */
  readonly judged?: 'address' | 'supply-date' | 'reason' | 'buyer-vat-id';
}

export type PointField =
  | 'sellerName'
  | 'sellerAddress'
  | 'buyerName'
  | 'buyerAddress'
  | 'sellerVatId'
  | 'sellerKvk'
  | 'invoiceDate'
  | 'invoiceNumber'
  | 'supplyDate'
  | 'net'
  | 'vat'
  | 'buyerVatId'
  | 'vatReason'
  | 'representativeName'
  | 'representativeAddress'
  | 'representativeVatId';

const always = { ofSmall: true } as const;
const notOfSmall = { ofSmall: false } as const;

/**
 * What an invoice has to state: Wet OB 1968 art. 35a, and Handelsregisterwet art. 27 for the KvK number, as looked up on
 * 23-11-2026. An invoice of € 100 at most may be simpler (Belastingdienst, vereenvoudigde factuur, same day).
 */
export const invoicePoints: readonly InvoicePoint[] = [
  point('F01', 'sellerName', 'de naam van de leverancier', 'the name of the supplier', always),
  point('F01-buyer', 'buyerName', 'de naam van de afnemer', 'the name of the customer', notOfSmall),
  point('F02', 'sellerAddress', 'het adres van de leverancier', 'the address of the supplier', {
    ...always,
    judged: 'address',
  }),
  point('F02-buyer', 'buyerAddress', 'het adres van de afnemer', 'the address of the customer', {
    ...notOfSmall,
    judged: 'address',
  }),
  point('F03', 'sellerVatId', 'het btw-nummer van de leverancier', 'the VAT number of the supplier', always),
  point('F04', 'sellerKvk', 'het KvK-nummer van de leverancier', 'the KvK number of the supplier', {
    ...always,
    onlyWhen: 'dutch-seller',
  }),
  point('F05', 'invoiceDate', 'de factuurdatum', 'the invoice date', always),
  point('F06', 'invoiceNumber', 'het factuurnummer', 'the invoice number', notOfSmall),
  point('F08', 'supplyDate', 'de datum of periode van levering', 'the date or period of supply', {
    ...notOfSmall,
    judged: 'supply-date',
  }),
  point('F09', 'net', 'het bedrag zonder btw', 'the amount without VAT', notOfSmall),
  point('F11', 'vat', 'het btw-bedrag', 'the VAT amount', always),
  point('F12', 'buyerVatId', 'het btw-nummer van de afnemer', 'the VAT number of the customer', {
    ...always,
    onlyWhen: 'no-vat',
    judged: 'buyer-vat-id',
  }),
  point('F13', 'vatReason', 'de reden waarom er geen btw is', 'the reason why there is no VAT', {
    ...always,
    onlyWhen: 'no-vat',
    judged: 'reason',
  }),
  ...representativePoints(),
];

/** The numbers of the list by which a use of the check can ask for some of its points. */
export const pointIds = [
  'F01',
  'F01-buyer',
  'F02',
  'F02-buyer',
  'F03',
  'F04',
  'F05',
  'F06',
  'F07',
  'F08',
  'F09',
  'F10',
  'F11',
  'F12',
  'F13',
  'F14',
  'F14-address',
  'F14-vat-id',
] as const;

export type PointId = (typeof pointIds)[number];

/** F14: whoever represents a foreign supplier is named in full. */
function representativePoints(): readonly InvoicePoint[] {
  const asked = { ...always, onlyWhen: 'representative' } as const;
  return [
    point(
      'F14',
      'representativeName',
      'de naam van de fiscaal vertegenwoordiger',
      'the name of the fiscal representative',
      asked,
    ),
    point(
      'F14-address',
      'representativeAddress',
      'het adres van de fiscaal vertegenwoordiger',
      'the address of the fiscal representative',
      { ...asked, judged: 'address' },
    ),
    point(
      'F14-vat-id',
      'representativeVatId',
      'het btw-nummer van de fiscaal vertegenwoordiger',
      'the VAT number of the fiscal representative',
      asked,
    ),
  ];
}

function point(
  id: PointId,
  field: PointField,
  nl: string,
  en: string,
  rest: Pick<InvoicePoint, 'ofSmall' | 'onlyWhen' | 'judged'>,
): InvoicePoint {
  return { id, field, label: { nl, en }, ...rest };
}
