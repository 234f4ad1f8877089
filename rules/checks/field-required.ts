import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { isColumnNowhere, isKeptNowhere } from '../field-column.ts';
import { countedSources, type FieldKnowledge, knowledgeOf, searchedEvidence } from '../field-values.ts';
import type { OthersCause } from '../outcome.ts';
import { stageReached } from '../stage-reached.ts';
import { fieldTerm, stageTerm } from '../terms.ts';
import { condition, whenApplies } from '../when-applies.ts';

const fieldRequiredOptions = options({
  /** Fields that must be known. */
  fields: option.fields,
  from: option.fromStage,
  /** Only when this other field is known, and when `is` is given: only when it is one of these. */
  when: condition.nullable().default(null),
  /** Only where a register has a column for it, for what not every office keeps. */
  whereKept: option.yesNo.default(false),
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
    'no-column': {
      what: {
        nl: 'Geen overzicht heeft een kolom met {field}. Daardoor is het bij {count} {count|dossier|dossiers} van het type {type} niet bekend.',
        en: 'No register has a column with {field}. So it is not known in {count} {count|dossier|dossiers} of the type {type}.',
      },
      todo: {
        nl: 'Neem de kolom op in de uitdraai, of wijs aan welke kolom het is.',
        en: 'Include the column in the export, or point out which column it is.',
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

  workspace: ({ workspace }, say) =>
    workspace.types.flatMap((type) =>
      askedBy(type).map(({ field, from, when, severity }) => {
        const about = { of: null, subject: `${type.id}:${field}`, type: type.id };
        const lacking = workspace.contents.filter(
          (dossier) =>
            dossier.type === type.id &&
            stageReached(dossier, type, from) === 'yes' &&
            whenApplies(dossier, when) === 'yes' &&
            isColumnNowhere(dossier, field),
        );
        if (lacking.length === 0) return say.notApplicable(about);
        const evidence = lacking
          .slice(0, 1)
          .flatMap(({ fields }) =>
            (fields[field]?.sources ?? []).flatMap(({ reading }) =>
              reading.state === 'absent' ? searchedEvidence(reading.searched) : [],
            ),
          );
        const data = { field: fieldTerm(type, field), type: type.title, count: lacking.length };
        return say.violated(about, 'no-column', data, { evidence, severity, amount: null });
      }),
    ),

  dossier: (input, say) => {
    const { dossier, type, options: asked } = input;
    const reached = stageReached(dossier, type, asked.from);
    const applies = whenApplies(dossier, asked.when);
    return asked.fields.map((field) => {
      if (reached === 'no' || applies === 'no') return say.notApplicable(field);
      const known = knowledgeOf(dossier, field);
      if (known.state === 'known') return say.satisfied(field);
      if (isAskedNowhere(dossier, field, asked.whereKept)) return say.notApplicable(field);
      const because = undecidedBecause(dossier, field, { reached, applies, known });
      if (because) return say.undecided(field, because);
      const facts = { evidence: known.state === 'absent' ? searchedEvidence(known.searched) : [] };
      const data = { field: fieldTerm(type, field) };
      if (asked.from === null) return say.violated(field, 'missing', data, facts);
      return say.violated(field, 'missing-from', { ...data, stage: stageTerm(type, asked.from) }, facts);
    });
  },
});

interface Considered {
  readonly reached: 'yes' | 'unknown';
  readonly applies: 'yes' | OthersCause;
  readonly known: Exclude<FieldKnowledge, { readonly state: 'known' }>;
}

/** What stands in the way of calling a value missing; null when nothing does. */
function undecidedBecause(
  dossier: Dossier,
  field: string,
  { reached, applies, known }: Considered,
): OthersCause | null {
  if (reached === 'unknown') return { kind: 'stage' };
  if (applies !== 'yes') return applies;
  if (known.state === 'unreadable') return known.because;
  return isColumnNowhere(dossier, field) ? { kind: 'column', field } : null;
}

/** The fields that a type asks for, each with the severity of its use. */
function askedBy(type: DossierType) {
  return type.checks
    .filter(({ check }) => check === 'field-required')
    .flatMap(({ options: given, severity }) => {
      const asked = fieldRequiredOptions.safeParse(given);
      if (!asked.success || asked.data.whereKept) return [];
      const { fields, from, when } = asked.data;
      return fields.map((field) => ({ field, from, when, severity: severity ?? 'warning' }));
    });
}

/** Without a row, and without a document that could have stated it, nobody was asked; nor without a column for what need not be kept. */
function isAskedNowhere(dossier: Dossier, field: string, whereKept: boolean): boolean {
  if (whereKept && isKeptNowhere(dossier, field)) return true;
  return dossier.row === null && countedSources(dossier, field).length === 0;
}
