import type { Totals } from '../sample-types.ts';
import { dutchAmount, englishAmount } from '../written.ts';
import { type Ink, rule, type Sheet, write } from './pen.ts';

export interface TotalsStyle {
  readonly labelX: number;
  readonly right: number;
  readonly leading: number;
  readonly ink: Ink;
  readonly strong: Ink;
  readonly currency: string;
  readonly amounts: 'dutch' | 'english';
  readonly words: TotalsWords;
}

export interface TotalsWords {
  readonly net: string;
  readonly vat: (rate: number, base: string) => string;
  readonly gross: string;
}

/** The usual Dutch words. */
export const dutchTotals: TotalsWords = {
  net: 'Totaal excl. btw',
  vat: (rate, base) => `Btw ${rate}% over ${base}`,
  gross: 'Totaal incl. btw',
};

/** Draws net, VAT per rate and gross below each other. Returns the `y` below them. */
export function drawTotals(sheet: Sheet, y: number, totals: Totals, style: TotalsStyle): number {
  const amount = style.amounts === 'dutch' ? dutchAmount : englishAmount;
  const rows: [string, number][] = [[style.words.net, totals.net]];
  for (const part of totals.perRate) rows.push([style.words.vat(part.rate, amount(part.base)), part.vat]);
  let top = y;
  for (const [label, cents] of rows) {
    write(sheet, style.labelX, top, label, style.ink);
    write(sheet, style.right, top, `${style.currency} ${amount(cents)}`, { ...style.ink, anchor: 'right' });
    top += style.leading;
  }
  rule(sheet, [style.labelX, top - 2], [style.right, top - 2], '#3a3a3c');
  write(sheet, style.labelX, top + 3, style.words.gross, style.strong);
  write(sheet, style.right, top + 3, `${style.currency} ${amount(totals.gross)}`, {
    ...style.strong,
    anchor: 'right',
  });
  return top + 3 + style.leading;
}
