import type { Dossier } from '#shared/domain/dossier.ts';
import { isPrepayment } from './kinds-of-lines.ts';
import {
  firstWithLines,
  type Goods,
  goodsFinder,
  goodsIn,
  type LineSource,
  linesFrom,
} from './order-lines.ts';

/**
 * Whether documents bill a part of what was agreed and no more: their goods are among those agreed, of none there is more, and of some
 * there is less; or they only ask for a payment in advance. Their totals are then rightly other than those of the whole.
 */
export function isPartBilled(
  dossier: Dossier,
  whole: readonly LineSource[],
  parts: readonly LineSource[],
): boolean {
  const agreed = goodsIn(firstWithLines(dossier, whole));
  const billed = goodsIn(linesFrom(dossier, parts));
  if (agreed.length === 0 || billed.length === 0) return false;
  const goods = billed.filter((one) => !isPrepayment(one));
  if (goods.length === 0) return true;
  const [inAgreed, inBilled] = [goodsFinder(agreed), goodsFinder(goods)];
  const isWithin = goods.every((one) => quantityLeft(inAgreed(one), one) >= 0);
  return isWithin && agreed.some((one) => quantityLeft(one, inBilled(one)) > 0);
}

/** What of the goods agreed is not billed; below zero when more is, or when it can't be told. */
function quantityLeft(agreed: Goods | null, billed: Goods | null): number {
  if (agreed === null || agreed.quantity === null) return -1;
  if (billed === null) return agreed.quantity;
  if (billed.quantity === null) return -1;
  return Math.round((agreed.quantity - billed.quantity) * 10_000) / 10_000;
}
