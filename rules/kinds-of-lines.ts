import type { TradeLine } from '#shared/domain/trade-line.ts';
import { lineText, unitKey } from './line-values.ts';
import type { Goods } from './order-lines.ts';

const prepayments =
  /\b(?:aanbetal\w*|vooruitbetal\w*|voorschot\w*|deelbetal\w*|down ?payment|advance payment|prepayment|anzahlung|abschlag\w*|acompte)\b/iu;

const charges =
  /(?:^|[^\p{L}])(?:vracht(?:kosten)?|verzend(?:ing|kosten)|transport(?:kosten)?|bezorg(?:ing|kosten)|porto(?:kosten)?|verpakkingskosten|emballage|statiegeld|palletgeld|orderkosten|administratiekosten|behandelingskosten|\p{L}*(?:toeslag|korting)|montage(?:kosten)?|installatie(?:kosten)?|arbeid(?:sloon)?|voorrijkosten|reiskosten|reisuren|freight|shipping|carriage|postage|handling|surcharge|discount|labou?r|installation|versandkosten|fracht(?:kosten)?|rabatt|remise|frais de port)(?=$|[^\p{L}])/iu;

/** Lines that ask for a part of the price in advance, or take it off again: no goods, and together nothing. */
export function isPrepayment({ lines }: Goods): boolean {
  return lines.some((line) => prepayments.test(lineText(line, 'description')));
}

/** What stands on an invoice and on no delivery note: freight, work, a charge or a discount. */
export function isCharge({ lines }: Goods): boolean {
  return lines.every((line) => charges.test(lineText(line, 'description')) || isWork(line));
}

function isWork(line: TradeLine): boolean {
  const unit = unitKey(line);
  return unit === 'hour' || unit === 'day' || unit === 'month';
}
