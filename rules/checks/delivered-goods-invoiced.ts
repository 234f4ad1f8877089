import type { FindingEvidence } from '#shared/domain/finding.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { countedDocuments, isReadable } from '../field-values.ts';
import { isCharge } from '../kinds-of-lines.ts';
import { lineEvidence, numberValue } from '../line-values.ts';
import { firstWithLines, type Goods, goodsFinder, goodsIn, linesFrom } from '../order-lines.ts';
import { stageReached } from '../stage-reached.ts';

const invoicedOptions = options({
  /** Documents that tell what was delivered: the first kind of these that has lines, however many there are of it. */
  delivered: option.lineSources,
  /** Documents that bill it. */
  invoiced: option.lineSources,
  /** What takes away from what was delivered, such as a return. */
  less: option.lineSources.min(0).default([]),
  /** Stage from which all of it has to be billed; null: always. */
  from: option.fromStage,
});

type Input = DossierInput<(typeof invoicedOptions)['_output']>;

export const deliveredGoodsInvoiced = defineCheck({
  id: 'delivered-goods-invoiced',
  class: 'missing',
  severity: 'warning',
  title: { nl: 'Wat geleverd is, is gefactureerd', en: 'What was delivered has been invoiced' },
  why: {
    nl: 'Wat op de bon staat en op geen factuur, wordt niet betaald.',
    en: 'What stands on the delivery note and on no invoice is not paid for.',
  },
  options: invoicedOptions,
  refersTo: { stages: ['from'] },
  messages: {
    part: {
      what: {
        nl: 'Van {article} is {delivered} geleverd en {invoiced} gefactureerd. Nog te factureren: {open}.',
        en: 'Of {article} {delivered} were delivered and {invoiced} invoiced. Still to invoice: {open}.',
      },
      todo: {
        nl: 'Factureer de rest, of leg vast waarom die niet in rekening komt.',
        en: 'Invoice the rest, or record why it is not charged.',
      },
    },
    none: {
      what: {
        nl: '{article} is geleverd, maar staat op geen factuur.',
        en: '{article} was delivered, but stands on no invoice.',
      },
      todo: {
        nl: 'Factureer het alsnog, of leg vast waarom het niet in rekening komt.',
        en: 'Invoice it after all, or record why it is not charged.',
      },
    },
  },

  dossier: (input, say) => {
    const { dossier, type, options: asked } = input;
    const reached = stageReached(dossier, type, asked.from);
    // A delivery note and the signed note of the same delivery say it twice: the first kind that has lines counts.
    const delivered = goodsIn(firstWithLines(dossier, asked.delivered));
    const [invoiced, back] = [
      goodsIn(linesFrom(dossier, asked.invoiced)),
      goodsIn(linesFrom(dossier, asked.less)),
    ];
    if (reached === 'no' || delivered.length === 0 || invoiced.length === 0)
      return [say.notApplicable('goods')];
    if (reached === 'unknown') return [say.undecided('goods', { kind: 'stage' })];
    const closed = closedDocument(input);
    if (closed) return [say.undecided('goods', { kind: 'document', document: closed })];
    const [onInvoice, sentBack] = [goodsFinder(invoiced), goodsFinder(back)];
    // Where no article or description is the same, what stands on the note can’t be told apart from what is billed.
    if (delivered.every((goods) => onInvoice(goods) === null)) return [say.notApplicable('goods')];
    return delivered.map((goods) => {
      const billed = onInvoice(goods);
      const evidence = goods.lines.flatMap((line) => lineEvidence(line, 'quantity', 'expected')).slice(0, 5);
      if (isCharge(goods) || isUnlike(goods, billed)) return say.notApplicable(goods.key);
      if (billed === null) return say.violated(goods.key, 'none', { article: goods.label }, { evidence });
      const kept = (goods.quantity ?? 0) - Math.abs(sentBack(goods)?.quantity ?? 0);
      const open = Math.round((kept - (billed.quantity ?? 0)) * 10_000) / 10_000;
      if (open <= 0) return say.satisfied(goods.key);
      const [expected, found] = [numberValue(kept), numberValue(billed.quantity ?? 0)];
      const data = { article: goods.label, delivered: expected, invoiced: found, open: numberValue(open) };
      const facts = { expected, found, evidence: [...evidence, ...foundIn(billed)] };
      return say.violated(goods.key, 'part', data, facts);
    });
  },
});

/** Quantities that are not stated, or in other units, can’t be held against each other. */
function isUnlike({ quantity, units }: Goods, billed: Goods | null): boolean {
  if (quantity === null) return true;
  if (billed === null) return false;
  const isOther =
    units.size > 0 && billed.units.size > 0 && ![...units].some((unit) => billed.units.has(unit));
  return billed.quantity === null || isOther;
}

function foundIn({ lines }: Goods): readonly FindingEvidence[] {
  return lines.flatMap((line) => lineEvidence(line, 'quantity', 'found')).slice(0, 5);
}

/** A document that can’t be read might bill what seems open. */
function closedDocument({ dossier, options: { invoiced, delivered } }: Input) {
  const wanted: readonly string[] = [...invoiced, ...delivered];
  const closed = countedDocuments(dossier).find(
    (document) => !isReadable(document) && document.type !== null && wanted.includes(document.type),
  );
  return closed?.id ?? null;
}
