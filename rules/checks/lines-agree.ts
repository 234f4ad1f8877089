import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierLines } from '#shared/domain/dossier.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { countedDocuments, isReadable } from '../field-values.ts';
import { differencesOf } from '../line-differences.ts';
import { firstWithLines, type Goods, goodsIn, linesFrom } from '../order-lines.ts';
import type { OthersCause } from '../outcome.ts';
import { stageReached } from '../stage-reached.ts';
import { inTheRegister, onTheDocument } from '../terms.ts';

const linesOptions = options({
  /** What was agreed: the first of these that has lines. `register` are rows that share a number. */
  basis: option.lineSources,
  /** What is held against it; several of these count together, as deliveries in portions do. */
  in: option.lineSources,
  /** What takes away from it again, such as credit notes and returns. */
  less: option.lineSources.min(0).default([]),
  /** `equal`: all of it; `at-most`: no more, less is a part; `ignore`: quantities are not looked at. */
  quantity: option.choice(['equal', 'at-most', 'ignore']).default('equal'),
  /** How much more is allowed, in percent. */
  quantityPercent: option.tolerance.shape.percent,
  price: option.yesNo.default(true),
  /** Differences in price that do not count; a difference has to be within one of the two. */
  tolerance: option.tolerance.prefault({}),
  /** Differences that are a warning at most: within the percentage, and within the amount for the whole line. */
  smallDifference: option.tolerance.nullable().default(null),
  /** Lines that were not agreed on, such as freight: up to this amount a warning. */
  extra: option.tolerance.shape.amount,
  /** Stage from which everything has to be there; null: a part is never told. */
  complete: option.fromStage,
});

type LinesInput = DossierInput<(typeof linesOptions)['_output']>;

export const linesAgree = defineCheck({
  id: 'lines-agree',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Regels zijn het eens', en: 'Lines agree' },
  why: {
    nl: 'Artikel, aantal en prijs horen op order, bevestiging, pakbon en factuur gelijk te zijn; een deellevering telt mee bij de andere.',
    en: 'Article, quantity and price are to be the same on order, confirmation, delivery note and invoice; a part delivery counts with the others.',
  },
  options: linesOptions,
  refersTo: { stages: ['complete'] },
  messages: {
    quantity: {
      what: {
        nl: 'Het aantal van {article} wijkt af: {expected} {here}, {found} {there}.',
        en: 'The quantity of {article} differs: {expected} {here}, {found} {there}.',
      },
      todo: {
        nl: 'Ga na welk aantal goed is, en laat het andere stuk verbeteren.',
        en: 'Find out which quantity is right, and have the other document corrected.',
      },
    },
    more: {
      what: {
        nl: 'Van {article} staat {there} meer dan {here}: {found} tegen {expected}.',
        en: 'There is more of {article} {there} than {here}: {found} against {expected}.',
      },
      todo: {
        nl: 'Ga na wat er werkelijk is geleverd. Staat er te veel op de factuur, vraag dan een creditfactuur voor het verschil.',
        en: 'Find out what was really delivered. If too much was invoiced, ask for a credit note for the difference.',
      },
    },
    less: {
      what: {
        nl: 'Van {article} staat {there} {found}, en {here} {expected}. Er komt nog {open}.',
        en: 'There are {found} of {article} {there}, and {expected} {here}. Still to come: {open}.',
      },
      todo: {
        nl: 'Vraag na wanneer de rest komt, of leg vast dat die vervalt.',
        en: 'Ask when the rest will come, or record that it will not.',
      },
    },
    price: {
      what: {
        nl: 'De prijs van {article} wijkt af: {expected} {here}, {found} {there}.',
        en: 'The price of {article} differs: {expected} {here}, {found} {there}.',
      },
      todo: {
        nl: 'Vergelijk met de afspraak. Is de prijs niet goed, vraag dan een verbeterde factuur of een creditfactuur.',
        en: 'Compare with what was agreed. If the price is wrong, ask for a corrected invoice or a credit note.',
      },
    },
    extra: {
      what: {
        nl: '{article} staat {there}, maar niet {here}.',
        en: '{article} stands {there}, but not {here}.',
      },
      todo: {
        nl: 'Ga na of dit is afgesproken. Zo niet, vraag dan om een verbeterd stuk.',
        en: 'Find out whether this was agreed. If not, ask for a corrected document.',
      },
    },
    missing: {
      what: {
        nl: '{article} staat {here}, maar niet {there}.',
        en: '{article} stands {here}, but not {there}.',
      },
      todo: {
        nl: 'Vraag na of dit nog komt, of vraag om een verbeterd stuk.',
        en: 'Ask whether this is still to come, or ask for a corrected document.',
      },
    },
    unit: {
      what: {
        nl: '{article} is niet te vergelijken: {expected} {expectedUnit} {here}, {found} {foundUnit} {there}.',
        en: '{article} can’t be compared: {expected} {expectedUnit} {here}, {found} {foundUnit} {there}.',
      },
      todo: {
        nl: 'Reken zelf om naar dezelfde eenheid.',
        en: 'Convert to the same unit yourself.',
      },
    },
    unmatched: {
      what: {
        nl: 'De {count|regel|regels} {there} {count|is|zijn} niet te vergelijken met die {here}: geen artikelnummer of omschrijving komt overeen.',
        en: 'The {count|line|lines} {there} can’t be compared with those {here}: no article number or description is the same.',
      },
      todo: { nl: 'Vergelijk de regels zelf.', en: 'Compare the lines yourself.' },
    },
  },

  dossier: (input, say) => {
    const { dossier, options: asked } = input;
    const name = [...asked.in].sort().join('+');
    const closed = closedDocument(input);
    const [basis, held] = [firstWithLines(dossier, asked.basis), linesFrom(dossier, asked.in)];
    const [agreed, found] = [goodsIn(basis), goodsIn(held)];
    if (agreed.length === 0 || found.length === 0) {
      return [closed ? say.undecided(name, closed) : say.notApplicable(name)];
    }
    const places = { here: placeOf(basis), there: placeOf(held) };
    const evidence = [...agreed, ...found].flatMap(goodsPlace).slice(0, 6);
    const charges = !basis.every(isDelivery);
    const comparing = { ...asked, charges };
    const less = goodsIn(linesFrom(dossier, asked.less));
    const differences = differencesOf({ options: comparing }, agreed, found, less);
    if (differences === null) {
      return [say.unclear(name, 'unmatched', { ...places, count: found.length }, { evidence })];
    }
    if (differences.length === 0) return [say.notApplicable(name)];
    return differences.map((one) => {
      const about = `${name}:${one.subject}`;
      const data = { article: one.label, ...places };
      const { facts } = one;
      switch (one.kind) {
        case 'agrees':
          return say.satisfied(about);
        case 'unit':
          return say.unclear(about, 'unit', { ...data, ...one.values, ...one.units }, facts);
        case 'extra':
          return say.violated(about, 'extra', data, facts);
        case 'missing':
          return closed ? say.undecided(about, closed) : say.violated(about, 'missing', data, facts);
        case 'less': {
          const due = isDue(input, closed);
          if (due === 'no') return say.satisfied(about);
          if (due !== 'yes') return say.undecided(about, due);
          const words = { ...data, ...one.values, open: one.open };
          return say.violated(about, 'less', words, { ...facts, severity: 'info' });
        }
        default:
          return say.violated(about, one.kind, { ...data, ...one.values }, facts);
      }
    });
  },
});

/** Whether what is still to come should be there by now. */
function isDue(
  { dossier, type, options: asked }: LinesInput,
  closed: OthersCause | null,
): 'yes' | 'no' | OthersCause {
  const reached = asked.complete === null ? 'no' : stageReached(dossier, type, asked.complete);
  if (reached === 'no') return 'no';
  if (reached === 'unknown') return { kind: 'stage' };
  return closed ?? 'yes';
}

/** A document that can't be read might hold what seems to be lacking. */
function closedDocument({ dossier, options: asked }: LinesInput) {
  const wanted: readonly string[] = [...asked.basis, ...asked.in];
  const closed = countedDocuments(dossier).find(
    (document) => !isReadable(document) && document.type !== null && wanted.includes(document.type),
  );
  return closed ? ({ kind: 'document', document: closed.id } as const) : null;
}

function isDelivery({ origin }: DossierLines): boolean {
  return origin.kind === 'document' && deliveries.has(origin.documentType);
}

const deliveries: ReadonlySet<string> = new Set(['delivery-note', 'proof-of-delivery', 'consignment-note']);

function placeOf(sources: readonly DossierLines[]): Bilingual {
  const [first] = sources;
  return first === undefined || first.origin.kind === 'register'
    ? inTheRegister
    : onTheDocument(first.origin.documentType);
}

function goodsPlace({ lines }: Goods): readonly FindingEvidence[] {
  return lines.slice(0, 1).flatMap(({ fields }) => {
    const reading = fields.article ?? fields.description ?? fields.gtin;
    return reading?.state === 'read' ? [{ role: 'context', at: reading.at, raw: reading.raw } as const] : [];
  });
}
