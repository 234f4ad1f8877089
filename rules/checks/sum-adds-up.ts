import type { FieldOrigin } from '#shared/domain/dossier.ts';
import type { Money } from '#shared/domain/money.ts';
import { distance, isWithin, sumOf } from '../amounts.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import {
  causeOf,
  countedSources,
  evidenceOf,
  placeTerm,
  type SeenValue,
  seenValue,
} from '../field-values.ts';
import { gravestPerSubject } from '../gravest-per-subject.ts';
import { likelyCause } from '../likely-cause.ts';
import type { OthersCause } from '../outcome.ts';
import { fieldTerm } from '../terms.ts';

const sumOptions = options({
  parts: option.fields,
  total: option.field,
  tolerance: option.tolerance.prefault({}),
});

export const sumAddsUp = defineCheck({
  id: 'sum-adds-up',
  class: 'differs',
  severity: 'blocking',
  title: { nl: 'Bedragen tellen op tot het totaal', en: 'Amounts add up to the total' },
  why: {
    nl: 'Op een factuur is het bedrag met btw precies het bedrag zonder btw plus de btw (EN 16931, regel BR-CO-15).',
    en: 'On an invoice the amount with VAT is exactly the amount without VAT plus the VAT (EN 16931, rule BR-CO-15).',
  },
  options: sumOptions,
  refersTo: { fields: ['parts', 'total'] },
  messages: {
    differs: {
      what: {
        nl: '{where} klopt de optelling niet: {parts} is samen {sum}, maar bij {label} staat {total}.',
        en: '{where} the sum is not right: {parts} make {sum}, but {label} says {total}.',
      },
      todo: {
        nl: 'Kijk welk bedrag niet goed is. Vraag bij een fout op het stuk om een verbeterd stuk.',
        en: 'See which amount is wrong. If the document itself is wrong, ask for a corrected one.',
      },
    },
    rounded: {
      what: {
        nl: '{where} scheelt de optelling {difference}: {parts} is samen {sum}, bij {label} staat {total}. Dat kan van het afronden komen.',
        en: '{where} the sum is {difference} off: {parts} make {sum}, {label} says {total}. Rounding may explain that.',
      },
      todo: {
        nl: 'Is er niets anders mis, dan kunt u dit zo laten. Een e-factuur moet wel tot op de cent kloppen.',
        en: 'If nothing else is wrong, you can leave it. An e-invoice does have to add up to the cent.',
      },
    },
    currencies: {
      what: {
        nl: '{where} staan bedragen met verschillende valuta. Daarom is niet na te gaan of ze optellen.',
        en: '{where} amounts stand in different currencies. So it can’t be told whether they add up.',
      },
      todo: { nl: 'Reken het stuk zelf na.', en: 'Check the sum yourself.' },
    },
  },

  dossier: (input, say) => {
    const places = placesOf(input);
    if (places.size === 0) return [say.notApplicable(input.options.total)];
    const outcomes = [...places].map(([place, origin]) => {
      const kind = origin.kind === 'register' ? 'register' : origin.documentType;
      const about = `${input.options.total}:${kind}`;
      const stated = statedBy(input, place);
      if (stated.state === 'incomplete') return say.notApplicable(about);
      if (stated.state === 'unreadable') return say.undecided(about, stated.because);
      const { parts, total } = stated;
      const sum = sumOf(parts.map(({ amount }) => amount));
      const where = placeTerm(origin);
      const evidence = [
        ...parts.map(({ seen }) => evidenceOf(seen, 'expected')),
        evidenceOf(total.seen, 'found'),
      ];
      if (sum === null || sum.currency !== total.amount.currency) {
        return say.unclear(about, 'currencies', { where }, { evidence });
      }
      if (isWithin(sum, total.amount, input.options.tolerance)) return say.satisfied(about);
      const [expected, found] = [amountValue(sum), total.seen.value];
      const labels = input.options.parts.map((field) => fieldTerm(input.type, field));
      const label = fieldTerm(input.type, input.options.total);
      const data = { where, parts: labels, sum: expected, label, total: found };
      const difference = distance(sum, total.amount);
      const facts = {
        expected,
        found,
        amount: difference,
        evidence,
        values: parts.map(({ amount }) => String(amount.minor)),
      };
      return difference !== null && isOfRounding(difference, stated)
        ? say.violated(
            about,
            'rounded',
            { ...data, difference: amountValue(difference) },
            { ...facts, severity: 'info' },
          )
        : say.violated(about, 'differs', data, { ...facts, likelyCause: likelyCause(expected, found) });
    });
    return gravestPerSubject(outcomes);
  },
});

type Input = DossierInput<(typeof sumOptions)['_output']>;

interface Amount {
  readonly amount: Money;
  readonly seen: SeenValue;
}

/** Each amount may lie half a cent beside what it was worked out as, but an e-invoice adds up exactly (EN 16931, BR-CO-15). */
function isOfRounding({ minor }: Money, { parts, total }: Extract<Stated, { state: 'complete' }>): boolean {
  const isExact = [...parts, total].some(({ seen }) => seen.at.kind === 'xml');
  return !isExact && minor <= Math.floor((parts.length + 1) / 2);
}

type Stated =
  | { readonly state: 'complete'; readonly parts: readonly Amount[]; readonly total: Amount }
  | { readonly state: 'unreadable'; readonly because: OthersCause }
  | { readonly state: 'incomplete' };

/** Places that state the total: the register, and each document by its id. */
function placesOf({ dossier, options: { total } }: Input): ReadonlyMap<string, FieldOrigin> {
  return new Map(countedSources(dossier, total).map(({ origin }) => [placeOf(origin), origin]));
}

function placeOf(origin: FieldOrigin): string {
  return origin.kind === 'register' ? 'register' : origin.document;
}

/** The parts and the total as one place states them; a part that is not there can't be added up. */
function statedBy({ dossier, options: { parts, total } }: Input, place: string): Stated {
  const amounts: Amount[] = [];
  let unreadable: Stated | null = null;
  for (const field of [...parts, total]) {
    const source = countedSources(dossier, field).find(({ origin }) => placeOf(origin) === place);
    if (!source || source.reading.state === 'absent') return { state: 'incomplete' };
    if (source.reading.state === 'unreadable') {
      unreadable = { state: 'unreadable', because: causeOf(dossier, field, source) };
      continue;
    }
    for (const seen of seenValue(source)) {
      if (seen.value.kind === 'amount') amounts.push({ amount: seen.value.amount, seen });
    }
  }
  if (unreadable) return unreadable;
  const last = amounts.at(-1);
  if (!last || amounts.length !== parts.length + 1) return { state: 'incomplete' };
  return { state: 'complete', parts: amounts.slice(0, -1), total: last };
}

function amountValue(amount: Money): { readonly kind: 'amount'; readonly amount: Money } {
  return { kind: 'amount', amount };
}
