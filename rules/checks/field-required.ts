import type { Dossier } from '#shared/domain/dossier.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedSources, knowledgeOf, searchedEvidence } from '../field-values.ts';
import { stageReached } from '../stage-reached.ts';
import { fieldTerm, stageTerm } from '../terms.ts';
import { condition, whenApplies } from '../when-applies.ts';

const fieldRequiredOptions = options({
  /** Fields that must be known. */
  fields: option.fields,
  from: option.fromStage,
  /** Only when this other field is known, and when `is` is given: only when it is one of these. */
  when: condition.nullable().default(null),
});

export const fieldRequired = defineCheck({
  id: 'field-required',
  class: 'missing',
  severity: 'warning',
  title: { nl: 'Verplicht gegeven is bekend', en: 'Required value is known' },
  why: {
    nl: 'Zonder dit gegeven loopt het dossier verderop vast.',
    en: 'Without this value the dossier gets stuck further on.',
  },
  options: fieldRequiredOptions,
  refersTo: { fields: ['fields', 'when.field'], stages: ['from'] },
  messages: {
    missing: {
      what: { nl: 'Het gegeven “{field}” ontbreekt.', en: 'The value “{field}” is missing.' },
      todo: {
        nl: 'Vul het aan in het overzicht, of voeg het stuk toe waarin het staat.',
        en: 'Add it to the register, or file the document that states it.',
      },
    },
    'missing-from': {
      what: {
        nl: 'Het gegeven “{field}” ontbreekt. Vanaf de fase “{stage}” is het nodig.',
        en: 'The value “{field}” is missing. It is needed from the stage “{stage}”.',
      },
      todo: {
        nl: 'Vul het aan in het overzicht, of voeg het stuk toe waarin het staat.',
        en: 'Add it to the register, or file the document that states it.',
      },
    },
  },

  dossier: (input, say) => {
    const { dossier, type, options: asked } = input;
    const reached = stageReached(dossier, type, asked.from);
    const applies = whenApplies(dossier, asked.when);
    return asked.fields.map((field) => {
      if (reached === 'no' || applies === 'no') return say.notApplicable(field);
      const known = knowledgeOf(dossier, field);
      if (known.state === 'known') return say.satisfied(field);
      if (isAskedNowhere(dossier, field)) return say.notApplicable(field);
      if (reached === 'unknown') return say.undecided(field, { kind: 'stage' });
      if (applies !== 'yes') return say.undecided(field, applies);
      if (known.state === 'unreadable') return say.undecided(field, known.because);
      const facts = { evidence: searchedEvidence(known.searched) };
      if (asked.from === null)
        return say.violated(field, 'missing', { field: fieldTerm(type, field) }, facts);
      const data = { field: fieldTerm(type, field), stage: stageTerm(type, asked.from) };
      return say.violated(field, 'missing-from', data, facts);
    });
  },
});

/** Without a row, and without a document that could have stated it, nobody was asked. */
function isAskedNowhere(dossier: Dossier, field: string): boolean {
  return dossier.row === null && countedSources(dossier, field).length === 0;
}
