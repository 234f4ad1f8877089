import type { Money } from '#shared/domain/money.ts';
import { minorDigits } from '#shared/domain/money.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, knowledgeOf, placeTerm } from '../field-values.ts';
import { fieldTerm } from '../terms.ts';

const bound = option.tolerance.shape.amount.unwrap().min(-1_000_000_000).max(1_000_000_000);

export const amountPlausible = defineCheck({
  id: 'amount-plausible',
  class: 'invalid',
  severity: 'warning',
  title: { nl: 'Bedrag ligt tussen de grenzen', en: 'Amount lies within its limits' },
  why: {
    nl: 'Een bedrag van nul, met een verkeerd teken of van een andere orde is meestal een tikfout of een verschoven komma.',
    en: 'An amount of zero, with a wrong sign or of another order is mostly a typing error or a shifted decimal.',
  },
  options: options({
    fields: option.fields,
    /** In whole units of the currency; null: no limit. */
    least: bound.nullable().default(null),
    most: bound.nullable().default(null),
    /** Whether zero is allowed. */
    zero: option.yesNo.default(true),
  }),
  refersTo: { fields: ['fields'] },
  messages: {
    zero: {
      what: { nl: '{label} {where} is nul.', en: '{label} {where} is zero.' },
      todo: {
        nl: 'Ga na of er echt niets te berekenen is, en vul anders het bedrag in.',
        en: 'Find out whether there is really nothing to charge, and fill in the amount otherwise.',
      },
    },
    'too-small': {
      what: {
        nl: '{label} {found} {where} is lager dan de ondergrens {limit}.',
        en: '{label} {found} {where} is below the lower limit {limit}.',
      },
      todo: {
        nl: 'Vergelijk het bedrag met het stuk; let op het teken en de komma.',
        en: 'Compare the amount with the document; mind the sign and the decimals.',
      },
    },
    'too-large': {
      what: {
        nl: '{label} {found} {where} is hoger dan de bovengrens {limit}.',
        en: '{label} {found} {where} is above the upper limit {limit}.',
      },
      todo: {
        nl: 'Vergelijk het bedrag met het stuk; let op de komma. Klopt het, laat het dan extra goedkeuren.',
        en: 'Compare the amount with the document; mind the decimals. If it is right, have it approved once more.',
      },
    },
  },

  dossier: ({ dossier, type, options: { fields, least, most, zero } }, say) =>
    fields.map((field) => {
      const known = knowledgeOf(dossier, field);
      if (known.state === 'unreadable') return say.undecided(field, known.because);
      if (known.state === 'absent' || known.first.value.kind !== 'amount') return say.notApplicable(field);
      const found = known.first.value;
      const data = { label: fieldTerm(type, field), found, where: placeTerm(known.first.origin) };
      const facts = { found, evidence: [evidenceOf(known.first, 'found')] };
      if (!zero && found.amount.minor === 0) return say.violated(field, 'zero', data, facts);
      const { amount } = found;
      if (least !== null && amount.minor < minorOf(least, amount)) {
        return say.violated(field, 'too-small', { ...data, limit: limitOf(least, amount) }, facts);
      }
      if (most !== null && amount.minor > minorOf(most, amount)) {
        return say.violated(field, 'too-large', { ...data, limit: limitOf(most, amount) }, facts);
      }
      return say.satisfied(field);
    }),
});

function minorOf(whole: number, { currency }: Money): number {
  return Math.round(whole * 10 ** minorDigits(currency));
}

function limitOf(whole: number, amount: Money) {
  return { kind: 'amount', amount: { minor: minorOf(whole, amount), currency: amount.currency } } as const;
}
