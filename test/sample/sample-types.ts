import type { LocalDate } from '#shared/domain/local-date.ts';

/** A company on paper: all made up. */
export interface Party {
  /** Debtor or creditor number as text, with its leading zeros. */
  readonly number: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly kvk: string;
  readonly vatId: string;
  readonly iban: string;
  readonly bic: string;
  readonly phone: string;
  readonly email: string;
}

export type VatRate = 21 | 9;

export interface Article {
  readonly code: string;
  readonly description: string;
  readonly unit: string;
  /** Price for one unit in cents, without VAT. */
  readonly price: number;
  readonly rate: VatRate;
}

export interface Line {
  readonly article: Article;
  readonly quantity: number;
}

/** All in cents. */
export interface Totals {
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
  readonly perRate: readonly { readonly rate: VatRate; readonly base: number; readonly vat: number }[];
}

export type PaperKind =
  | 'order'
  | 'order-confirmation'
  | 'delivery-note'
  | 'proof-of-delivery'
  | 'invoice'
  | 'credit-note';

export type LayoutName =
  | 'letterhead'
  | 'header-table'
  | 'two-column'
  | 'label-list'
  | 'english'
  | 'modern'
  | 'landscape-note'
  | 'receipt-form'
  | 'order-form';

/** One document as it is going to be drawn. A number that is null does not stand on it. */
export interface Paper {
  /** Path below the workspace folder, with `/`. */
  readonly file: string;
  readonly kind: PaperKind;
  readonly layout: LayoutName;
  readonly seller: Party;
  readonly buyer: Party;
  readonly numbers: PaperNumbers;
  readonly dates: PaperDates;
  readonly lines: readonly Line[];
  readonly totals: Totals;
  readonly finish: 'plain' | 'resaved' | 'scan' | 'encrypted' | 'truncated';
  readonly embedded: 'nothing' | 'factur-x';
}

interface PaperNumbers {
  /** Number of an invoice or credit note. */
  readonly invoice: string | null;
  /** Order number of whoever draws up the order administration: ours. */
  readonly order: string | null;
  /** Reference of the customer. */
  readonly reference: string | null;
  readonly deliveryNote: string | null;
  /** Invoice that a credit note takes back. */
  readonly credited: string | null;
}

interface PaperDates {
  readonly document: LocalDate;
  readonly order: LocalDate | null;
  readonly delivery: LocalDate | null;
  readonly due: LocalDate | null;
}

/** Stages of a sales order with the word the register uses. */
export const orderStatuses = {
  received: 'Ontvangen',
  confirmed: 'Bevestigd',
  planned: 'Gepland',
  shipped: 'Verzonden',
  delivered: 'Geleverd',
  invoiced: 'Gefactureerd',
  paid: 'Betaald',
  closed: 'Afgesloten',
} as const;
export type OrderStage = keyof typeof orderStatuses;

/** Row of the order register: what the cells say, right or wrong. */
export interface OrderRow {
  readonly order: string;
  readonly customerNumber: string;
  readonly customerName: string;
  readonly orderDate: LocalDate;
  readonly deliveryDate: LocalDate | null;
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
  readonly status: string;
  readonly invoice: string | null;
  readonly reference: string;
}

/** Row of the purchase invoice list; every cell is the text as it stands in the file. */
export interface PurchaseRow {
  readonly supplierNumber: string;
  readonly supplier: string;
  readonly invoice: string;
  readonly invoiceDate: string;
  readonly dueDate: string;
  readonly net: string;
  readonly vat: string;
  readonly gross: string;
  readonly iban: string;
  readonly order: string;
  readonly status: string;
}

/** A file that is the byte-for-byte copy of another. */
interface Copy {
  readonly file: string;
  readonly of: string;
}

/** Everything the workspace is made of, before it is written. */
export interface Workspace {
  readonly orders: readonly OrderRow[];
  readonly purchases: readonly PurchaseRow[];
  readonly suppliers: readonly Party[];
  readonly papers: readonly Paper[];
  readonly copies: readonly Copy[];
  /** Purchase papers that come with a loose UBL file beside the PDF. */
  readonly ublBeside: readonly string[];
}
