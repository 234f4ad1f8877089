import type { FieldName } from '#shared/domain/field-name.ts';
import type { LineAnswer } from '../judge-lines.ts';
import { Canvas } from './canvas.ts';
import type { Company, Deal } from './made-deal.ts';
import type { Random } from './random.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { wordsFor } from './vocabulary.ts';

/** A document while it is drawn: the pages, how far down we are, and the books of what was printed. */
export class Drawing {
  readonly canvas = new Canvas();
  readonly fields: Partial<Record<FieldName, string>> = {};
  readonly lines: LineAnswer[] = [];
  readonly spelling: Spelling;
  readonly left: number;
  readonly right: number;
  readonly random: Random;
  readonly deal: Deal;
  y = 60;

  constructor(random: Random, deal: Deal) {
    this.random = random;
    this.deal = deal;
    this.spelling = spellingOf(random, deal.language);
    this.left = random.whole(40, 70);
    this.right = 595 - random.whole(35, 60);
  }

  word(name: string): string {
    return this.random.pick(wordsFor(name, this.deal.language));
  }

  /** The writer of an order is its buyer. */
  get writer(): Company {
    return this.deal.kind === 'order' ? this.deal.buyer : this.deal.seller;
  }

  get reader(): Company {
    return this.deal.kind === 'order' ? this.deal.seller : this.deal.buyer;
  }

  get isMoney(): boolean {
    return this.deal.kind === 'invoice' || this.deal.kind === 'credit-note';
  }

  /** -1 where a credit note prints its signs. */
  get printedSign(): 1 | -1 {
    return this.deal.kind === 'credit-note' && this.spelling.creditSign ? -1 : 1;
  }

  /** An amount as the contract gives it: negative on a credit note. */
  decimal(cents: number): string {
    return ((this.deal.kind === 'credit-note' ? -1 : 1) * (cents / 100)).toFixed(2);
  }

  nameOf(company: Company): 'sellerName' | 'buyerName' {
    return company === this.deal.seller ? 'sellerName' : 'buyerName';
  }

  /** The address of this company is printed. */
  knowAddress(company: Company): void {
    const field = company === this.deal.seller ? 'sellerAddress' : 'buyerAddress';
    this.fields[field] = `${company.street}, ${company.town}`;
  }

  nextPage(): void {
    this.canvas.newPage();
    const page = this.canvas.pages().length;
    this.canvas.text(`${this.writer.name} - ${this.word('page')} ${page}`, { x: this.left, y: 30, size: 7 });
    this.y = 60;
  }
}
