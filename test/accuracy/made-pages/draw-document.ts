import type { Page } from '#shared/domain/content.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import type { LineAnswer } from '../judge-lines.ts';
import { drawFoot } from './draw-foot.ts';
import { drawHead } from './draw-head.ts';
import { drawLines } from './draw-lines.ts';
import { drawTotals } from './draw-totals.ts';
import { Drawing } from './drawing.ts';
import { movedElsewhere } from './elsewhere.ts';
import { type Deal, makeDeal } from './made-deal.ts';
import { Random } from './random.ts';
import { type Kind, type Language, wordsFor } from './vocabulary.ts';

/** A drawn document with what it prints. */
export interface MadeDocument {
  readonly kind: Kind;
  readonly language: Language;
  readonly pages: readonly Page[];
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  readonly lines: readonly LineAnswer[];
}

const kinds: readonly Kind[] = [
  'invoice',
  'invoice',
  'invoice',
  'credit-note',
  'order',
  'order-confirmation',
  'delivery-note',
];
const languages: readonly Language[] = ['nl', 'nl', 'nl', 'en', 'de', 'fr'];

/** Where the parties live and why there is no VAT come from a row of numbers of their own: all else stays as it is for its seed. */
function elsewhere(seed: number, random: Random): Deal {
  const [kind, language, other] = [random.pick(kinds), random.pick(languages), new Random(seed + 7_000_003)];
  const isFree = (kind === 'invoice' || kind === 'credit-note') && other.chance(0.15);
  const reason = isFree ? other.pick(wordsFor('vatReason', language)) : null;
  const deal = makeDeal(random, kind, language, reason);
  return {
    ...deal,
    seller: movedElsewhere(other, deal.seller),
    buyer: movedElsewhere(other, deal.buyer),
  };
}

/** The document of a seed: a deal by chance, in a layout by chance. The same seed gives the same document. */
export function drawDocument(seed: number): MadeDocument {
  const random = new Random(seed);
  const deal = elsewhere(seed, random);
  const drawing = new Drawing(random, deal);
  drawHead(drawing);
  drawLines(drawing);
  if (drawing.isMoney || (deal.kind !== 'delivery-note' && random.chance(0.8))) drawTotals(drawing);
  drawFoot(drawing);
  const { kind, language } = deal;
  return { kind, language, pages: drawing.canvas.pages(), fields: drawing.fields, lines: drawing.lines };
}
