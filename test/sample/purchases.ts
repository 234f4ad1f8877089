import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import { articles, cleaningArticles, foodArticles, lamps } from './articles.ts';
import { company, type Supplier, suppliers } from './company.ts';
import type { Random } from './random.ts';
import type { Article, Line, Paper, PurchaseRow, Totals } from './sample-types.ts';
import { totalsOf } from './totals.ts';
import { day } from './working-days.ts';
import { dutchAmount, dutchDate } from './written.ts';

/** One purchase invoice as the supplier sent it. */
export interface Purchase {
  readonly supplier: Supplier;
  readonly invoice: string;
  readonly order: string;
  readonly dated: LocalDate;
  readonly due: LocalDate;
  readonly status: string;
  readonly lines: readonly Line[];
  readonly totals: Totals;
  readonly file: string;
}

type Entry = readonly [
  supplier: number,
  invoice: string,
  order: string,
  dated: string,
  term: number,
  status: string,
  file: string,
];

/** Supplier (place in the list), its invoice number, our order number, date, term in days, status, file. */
const inbox: readonly Entry[] = [
  [0, 'NB-260187', 'IO26-0031', '2026-02-03', 30, 'Betaald', 'NB-260187.pdf'],
  [1, '2026100231', 'IO26-0032', '2026-02-05', 30, 'Betaald', 'Fantasia factuur 2026100231.pdf'],
  [2, 'F26.0412', 'IO26-0033', '2026-02-09', 30, 'Betaald', 'factuur_illusie_F26.0412.pdf'],
  [3, 'INV-10432', 'IO26-0034', '2026-02-12', 45, 'Betaalbaar', 'INV-10432.pdf'],
  [4, 'LD/2026/077', 'IO26-0035', '2026-02-16', 30, 'Betaalbaar', '20260216_Lumina_factuur.pdf'],
  [0, 'NB-260214', 'IO26-0036', '2026-02-18', 30, 'Betaalbaar', 'NB-260214.pdf'],
  [1, '2026100264', 'IO26-0037', '2026-02-20', 30, 'Betaalbaar', 'Fantasia factuur 2026100264.pdf'],
  [0, 'NB-260233', 'IO26-0045', '2026-02-25', 30, 'Gecontroleerd', 'NB-260233.pdf'],
  [5, 'SP2026-019', 'IO26-0038', '2026-02-27', 14, 'Betaalbaar', 'schoonmaak februari.pdf'],
  [2, 'F26.0455', 'IO26-0039', '2026-03-02', 30, 'Gecontroleerd', 'factuur_illusie_F26.0455.pdf'],
  [3, 'INV-10518', 'IO26-0040', '2026-03-04', 45, 'Gecontroleerd', 'INV-10518.pdf'],
  [4, 'LD/2026/093', 'IO26-0041', '2026-03-06', 30, 'Gecontroleerd', '20260306_Lumina_factuur.pdf'],
  [0, 'NB-260251', 'IO26-0042', '2026-03-10', 30, 'Ontvangen', 'NB-260251.pdf'],
  [1, '2026100309', 'IO26-0043', '2026-03-11', 30, 'Ontvangen', 'Fantasia factuur 2026100309.pdf'],
  [3, 'INV-10561', 'IO26-0044', '2026-03-12', 45, 'Ontvangen', 'INV-10561.pdf'],
];

/** All purchase invoices without any mistake; the lines come from the seed. */
export function makePurchases(random: Random): readonly Purchase[] {
  return inbox.map(([index, invoice, order, dated, term, status, file]) => {
    const supplier = suppliers[index];
    if (supplier === undefined) throw new RangeError(`No supplier ${index}`);
    const lines = purchaseLines(random, rangeOf(supplier));
    return {
      supplier,
      invoice,
      order,
      dated: day(dated),
      due: addDays(day(dated), term),
      status,
      lines,
      totals: totalsOf(lines),
      file: `Inkoop/${file}`,
    };
  });
}

/** The list row of a purchase invoice as it ought to be. */
export function purchaseRowOf(purchase: Purchase): PurchaseRow {
  return {
    supplierNumber: purchase.supplier.party.number,
    supplier: purchase.supplier.party.name,
    invoice: purchase.invoice,
    invoiceDate: dutchDate(purchase.dated),
    dueDate: dutchDate(purchase.due),
    net: dutchAmount(purchase.totals.net),
    vat: dutchAmount(purchase.totals.vat),
    gross: `€ ${dutchAmount(purchase.totals.gross)}`,
    iban: purchase.supplier.party.iban,
    order: purchase.order,
    status: purchase.status,
  };
}

/** The invoice as the supplier drew it up. */
export function purchasePaperOf(purchase: Purchase): Paper {
  return {
    file: purchase.file,
    kind: 'invoice',
    layout: purchase.supplier.layout,
    seller: purchase.supplier.party,
    buyer: company,
    numbers: {
      invoice: purchase.invoice,
      order: purchase.order,
      reference: null,
      deliveryNote: null,
      credited: null,
    },
    dates: { document: purchase.dated, order: null, delivery: null, due: purchase.due },
    lines: purchase.lines,
    totals: purchase.totals,
    finish: 'plain',
    embedded: 'nothing',
  };
}

/** What each supplier delivers, by its creditor number; goods for resale at what we pay for them. */
function rangeOf(supplier: Supplier): readonly Article[] {
  switch (supplier.party.number) {
    case '20037':
      return foodArticles;
    case '20058':
      return lamps;
    case '20069':
      return cleaningArticles;
    case '20011':
      return forResale(['20', '50']);
    case '20024':
      return forResale(['10']);
    default:
      return forResale(['30', '40']);
  }
}

function forResale(groups: readonly string[]): readonly Article[] {
  return articles
    .filter((article) => groups.includes(article.code.slice(0, 2)))
    .map((article) => ({ ...article, price: Math.round((article.price * 62) / 100) }));
}

function purchaseLines(random: Random, range: readonly Article[]): readonly Line[] {
  const count = Math.min(range.length, random.between(2, 4));
  const start = random.between(0, range.length - count);
  return range.slice(start, start + count).map((article) => ({
    article,
    quantity: article.price < 3_000 ? random.between(20, 90) : random.between(2, 12),
  }));
}
