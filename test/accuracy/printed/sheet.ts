import type { FieldName } from '#shared/domain/field-name.ts';
import type { LineAnswer } from '../judge-lines.ts';
import type { Company, Deal } from '../made-pages/made-deal.ts';
import type { Random } from '../made-pages/random.ts';
import { type Spelling, spellingOf } from '../made-pages/spelling.ts';
import { printedWords } from './words.ts';

/** A label with its value, ready to be set somewhere. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** One document while it is written as HTML, with the books of what is printed. */
export class Sheet {
  readonly fields: Partial<Record<FieldName, string>> = {};
  readonly lines: LineAnswer[] = [];
  readonly spelling: Spelling;
  readonly random: Random;
  readonly deal: Deal;

  constructor(random: Random, deal: Deal) {
    this.random = random;
    this.deal = deal;
    this.spelling = spellingOf(random, deal.language);
  }

  word(name: string): string {
    return inHtml(this.random.pick(printedWords(name, this.deal.language)));
  }

  /** In the language of the document. */
  say(nl: string, en: string, de: string, fr: string): string {
    return { nl, en, de, fr }[this.deal.language];
  }

  get sign(): 1 | -1 {
    return this.deal.kind === 'credit-note' && this.spelling.creditSign ? -1 : 1;
  }

  value(field: FieldName): string {
    const { deal, spelling } = this;
    const known: Readonly<Partial<Record<FieldName, string>>> = {
      ...deal.numbers,
      ...deal.dates,
      sellerName: deal.seller.name,
      sellerVatId: deal.seller.vatId,
      sellerKvk: deal.seller.kvk,
      iban: deal.seller.iban,
      bic: deal.seller.bic,
      buyerName: deal.buyer.name,
      buyerVatId: deal.buyer.vatId,
    };
    const answer = known[field] ?? '';
    this.fields[field] = answer;
    if (field.endsWith('Date')) return inHtml(spelling.date(answer));
    return inHtml(field === 'iban' ? answer.replace(/(.{4})(?=.)/g, '$1 ') : answer);
  }

  labelled(field: FieldName, colon = ''): Labelled {
    const name = field === 'invoiceNumber' && this.deal.kind === 'credit-note' ? 'creditNumber' : field;
    return { label: this.word(name) + colon, value: this.value(field) };
  }

  total(field: 'totalNet' | 'totalVat' | 'totalGross'): string {
    const cents = { totalNet: this.deal.net, totalVat: this.deal.vat, totalGross: this.deal.gross }[field];
    const isCredit = this.deal.kind === 'credit-note';
    this.fields[field] = ((isCredit ? -1 : 1) * (cents / 100)).toFixed(2);
    const text = this.spelling.total(this.sign * cents);
    if (/€|EUR/.test(text)) this.fields.currency = 'EUR';
    return inHtml(text);
  }

  address({ name, street, town }: Company): string {
    return [name, street, town].map(inHtml).join('<br>');
  }

  /** Numbers and dates of the head; which of them are printed is chance. */
  head(colon = ''): readonly Labelled[] {
    const { random, deal } = this;
    const isInvoice = deal.kind === 'invoice';
    const wanted: readonly (readonly [FieldName, number])[] = [
      ['invoiceNumber', 1],
      ['invoiceDate', 1],
      ['dueDate', isInvoice ? 0.7 : 0],
      ['orderNumber', 0.5],
      ['customerNumber', 0.6],
      ['deliveryNoteNumber', 0.25],
      ['deliveryDate', isInvoice ? 0.5 : 0],
    ];
    return wanted.filter(([, chance]) => random.chance(chance)).map(([field]) => this.labelled(field, colon));
  }

  /** The table of goods: four columns in an order by chance, with the books of its lines. */
  goods(): string {
    const { deal, spelling, random } = this;
    const order = random.pick([
      ['quantity', 'description', 'unitPrice', 'amount'],
      ['description', 'quantity', 'unitPrice', 'amount'],
      ['description', 'quantity', 'amount'],
    ] as const);
    const isCredit = deal.kind === 'credit-note';
    const rows = deal.lines.map((line) => {
      const texts = {
        quantity: spelling.quantity(line.quantity),
        description: line.description,
        unitPrice: spelling.amount(line.price),
        amount: spelling.amount(this.sign * line.amount),
      };
      this.lines.push({
        description: line.description,
        quantity: String(line.quantity),
        amount: ((isCredit ? -1 : 1) * (line.amount / 100)).toFixed(2),
      });
      return `<tr>${order.map((name) => `<td class="${name}">${inHtml(texts[name])}</td>`).join('')}</tr>`;
    });
    const head = order.map((name) => `<th class="${name}">${this.word(name)}</th>`).join('');
    return `<table class="goods"><tr>${head}</tr>${rows.join('')}</table>`;
  }

  /** Net, VAT per rate and gross, each with its label. */
  totals(): readonly Labelled[] {
    const { deal, spelling } = this;
    const net = { label: this.word('totalNet'), value: this.total('totalNet') };
    const gross = { label: this.word('totalGross'), value: this.total('totalGross') };
    const vat = deal.rates.map(({ rate, vat: cents }) => ({
      label: `${this.word('totalVat')} ${spelling.number(rate)}%`,
      value: inHtml(spelling.total(this.sign * cents)),
    }));
    if (deal.rates.length === 1) this.total('totalVat');
    return [net, ...vat, gross];
  }
}

export function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
