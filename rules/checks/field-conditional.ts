import { canonicalText, type FieldValue } from '#shared/domain/field-value.ts';
import { money } from '#shared/domain/money.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, knowledgeOf, searchedEvidence } from '../field-values.ts';
import { fieldTerm } from '../terms.ts';
import { condition, isOneOf, whenApplies } from '../when-applies.ts';

export const fieldConditional = defineCheck({
  id: 'field-conditional',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Gegeven past bij een ander gegeven', en: 'Value fits another value' },
  why: {
    nl: 'Wat bij het ene gegeven hoort, mag bij het andere niet staan. Zulke tegenspraak komt vaak van een verkeerde keuze.',
    en: 'What belongs with one value may not stand with another. Such a contradiction often comes from a wrong choice.',
  },
  options: options({
    /** When it holds … */
    when: condition,
    /** … this field has to be one of these; an empty list: it has to be empty. Left out: it has to be known. */
    field: option.field,
    is: option.texts.optional(),
  }),
  refersTo: { fields: ['when.field', 'field'] },
  messages: {
    missing: {
      what: {
        nl: '{label} ontbreekt, terwijl {other} “{value}” is.',
        en: '{label} is missing, though {other} is “{value}”.',
      },
      todo: {
        nl: 'Vul het gegeven aan, of verbeter het andere.',
        en: 'Fill in the value, or correct the other one.',
      },
    },
    forbidden: {
      what: {
        nl: '{label} is {found}, maar hoort leeg te zijn als {other} “{value}” is.',
        en: '{label} is {found}, but should be empty when {other} is “{value}”.',
      },
      todo: {
        nl: 'Ga na welk van de twee gegevens niet klopt en verbeter het.',
        en: 'Find out which of the two values is wrong and correct it.',
      },
    },
    differs: {
      what: {
        nl: '{label} is {found}. Als {other} “{value}” is, hoort het {allowed} te zijn.',
        en: '{label} is {found}. When {other} is “{value}”, it should be {allowed}.',
      },
      todo: {
        nl: 'Ga na welk van de twee gegevens niet klopt en verbeter het.',
        en: 'Find out which of the two values is wrong and correct it.',
      },
    },
  },

  dossier: ({ dossier, type, options: { when, field, is } }, say) => {
    const applies = whenApplies(dossier, when);
    if (applies === 'no') return [say.notApplicable(field)];
    if (applies !== 'yes') return [say.undecided(field, applies)];
    const [cause, known] = [knowledgeOf(dossier, when.field), knowledgeOf(dossier, field)];
    if (known.state === 'unreadable') return [say.undecided(field, known.because)];
    if (cause.state !== 'known') return [say.notApplicable(field)];
    const data = {
      label: fieldTerm(type, field),
      other: fieldTerm(type, when.field),
      value: cause.first.value,
    };
    const context = evidenceOf(cause.first, 'context');
    if (known.state === 'absent') {
      if (is?.length === 0) return [say.satisfied(field)];
      const facts = {
        evidence: [context, ...searchedEvidence(known.searched)],
        values: [canonicalText(cause.first.value)],
      };
      return [say.violated(field, 'missing', data, facts)];
    }
    const found = known.first.value;
    if (is === undefined || isOneOf(canonicalText(found), is)) return [say.satisfied(field)];
    const facts = {
      found,
      evidence: [context, evidenceOf(known.first, 'found')],
      values: [canonicalText(cause.first.value)],
    };
    return is.length === 0
      ? [say.violated(field, 'forbidden', { ...data, found }, facts)]
      : [
          say.violated(
            field,
            'differs',
            { ...data, found, allowed: is.slice(0, 12).map((text) => likeFound(text, found)) },
            facts,
          ),
        ];
  },
});

/** What is allowed, as people write a value of that kind: `0.00` of an amount is € 0,00. */
function likeFound(text: string, found: FieldValue): FieldValue | string {
  if (found.kind !== 'amount' || !/^-?\d{1,12}(\.\d{1,2})?$/.test(text)) return text;
  const amount = money(Math.round(Number(text) * 100), found.amount.currency);
  return { kind: 'amount', amount };
}
