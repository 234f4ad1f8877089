import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { findingId } from '#shared/domain/finding.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { isColumnNowhere, isKeptNowhere } from '../field-column.ts';
import { countedSources, type FieldKnowledge, knowledgeOf, searchedEvidence } from '../field-values.ts';
import { leftEmpty, registersSearched, withoutColumn } from '../lacking-column.ts';
import type { OthersCause } from '../outcome.ts';
import { isAside, stageReached } from '../stage-reached.ts';
import { fieldTerm, stageTerm } from '../terms.ts';
import { condition, whenApplies } from '../when-applies.ts';

const fieldRequiredOptions = options({
  /** Fields that must be known. */
  fields: option.fields,
  from: option.fromStage,
  /** Stage from which it is no longer asked; null: always. */
  until: option.fromStage,
  /** Not where this other field, which says the same, is known; null: always. */
  unless: option.field.nullable().default(null),
  /** Only when this other field is known, and when `is` is given: only when it is one of these. */
  when: condition.nullable().default(null),
  /** Only where a register has a column for it, for what not every office keeps. */
  whereKept: option.yesNo.default(false),
});

/** There is no row in which it could be filled in. */
const inNoRegister = {
  nl: 'Dit dossier staat in geen overzicht. Voeg het stuk toe waarin het gegeven staat, of vraag de afzender om een stuk waar het wel op staat.',
  en: 'This dossier is in no register. File the document that states the value, or ask the sender for one that does.',
} as const;

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
  refersTo: { fields: ['fields', 'unless', 'when.field'], stages: ['from', 'until'] },
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
        nl: 'In het overzicht staat geen kolom voor {field}. {count} {count|dossier|dossiers} van het type {type} {count|mist|missen} dit gegeven.',
        en: 'The register has no column for {field}. {count} {count|dossier|dossiers} of the type {type} {count|lacks|lack} this value.',
      },
      todo: {
        nl: 'Neem de kolom op in de uitdraai, of wijs bij Inrichting aan welke kolom het is. Bewaart u dit niet, zet de eis dan uit bij Dossiertypen.',
        en: 'Include the column in the export, or point out under Set-up which column it is. If you do not keep this, switch the requirement off under Dossier types.',
      },
    },
    'mostly-empty': {
      what: {
        nl: 'De kolom voor {field} is leeg bij {count} van de {total} dossiers van het type {type} die het gegeven nodig hebben.',
        en: 'The column for {field} is empty for {count} of the {total} dossiers of the type {type} that need the value.',
      },
      todo: {
        nl: 'Vul de kolom aan waar het gegeven bekend is. Is het niet overal nodig, zet de eis dan uit bij Dossiertypen.',
        en: 'Fill in the column where the value is known. If it is not needed everywhere, switch the requirement off under Dossier types.',
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
    'without-row': {
      what: { nl: 'Het gegeven “{field}” ontbreekt.', en: 'The value “{field}” is missing.' },
      todo: inNoRegister,
    },
    'without-row-from': {
      what: {
        nl: 'Het gegeven “{field}” ontbreekt. Vanaf de fase “{stage}” is het nodig.',
        en: 'The value “{field}” is missing. It is needed from the stage “{stage}”.',
      },
      todo: inNoRegister,
    },
  },

  workspace: ({ workspace, everyUse }, say) =>
    everyUse.flatMap(({ type, use, options: asked }) => {
      const ofType = workspace.contents.filter((dossier) => isAsked(dossier, type, asked));
      const severity = type.checks.find(({ id }) => id === use)?.severity ?? 'warning';
      return asked.fields.map((field) => {
        const about = { of: null, subject: `${type.id}:${field}`, type: type.id, use };
        const covering = (dossiers: readonly Dossier[]) =>
          dossiers.map(({ id }) => findingId(id, use, field));
        const told = { field: fieldTerm(type, field), type: type.title };
        if (asked.whereKept) {
          const empty = severity === 'blocking' ? [] : leftEmpty(ofType, field);
          if (empty.length === 0) return say.notApplicable(about);
          const data = { ...told, count: empty.length, total: ofType.length };
          return say.violated(about, 'mostly-empty', data, {
            severity,
            amount: null,
            covers: covering(empty),
          });
        }
        const { lacking, silent } = withoutColumn(ofType, field);
        if (lacking.length === 0) return say.notApplicable(about);
        const evidence = registersSearched(lacking, field);
        const facts = { evidence, severity, amount: null, covers: covering(silent) };
        return say.violated(about, 'no-column', { ...told, count: lacking.length }, facts);
      });
    }),

  dossier: (input, say) => {
    const { dossier, type, options: asked } = input;
    const reached = isOver(dossier, type, asked) ? 'no' : stageReached(dossier, type, asked.from);
    const applies = whenApplies(dossier, asked.when);
    const { always, fromStage } = dossier.row === null ? messages.withoutRow : messages.withRow;
    return asked.fields.map((field) => {
      if (reached === 'no' || applies === 'no') return say.notApplicable(field);
      const known = knowledgeOf(dossier, field);
      if (known.state === 'known') return say.satisfied(field);
      if (isAskedNowhere(dossier, field, asked.whereKept)) return say.notApplicable(field);
      const because = undecidedBecause(dossier, field, { reached, applies, known });
      if (because) return say.undecided(field, because);
      const facts = { evidence: known.state === 'absent' ? searchedEvidence(known.searched) : [] };
      const data = { field: fieldTerm(type, field) };
      if (asked.from === null) return say.violated(field, always, data, facts);
      return say.violated(field, fromStage, { ...data, stage: stageTerm(type, asked.from) }, facts);
    });
  },
});

/** Ids of the messages that tell it. */
const messages = {
  withRow: { always: 'missing', fromStage: 'missing-from' },
  withoutRow: { always: 'without-row', fromStage: 'without-row-from' },
} as const;

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

type Asked = (typeof fieldRequiredOptions)['_output'];

function isAsked(dossier: Dossier, type: DossierType, asked: Asked): boolean {
  return (
    dossier.type === type.id &&
    !isAside(dossier, type) &&
    !isOver(dossier, type, asked) &&
    stageReached(dossier, type, asked.from) === 'yes' &&
    whenApplies(dossier, asked.when) === 'yes'
  );
}

/** Past the stage in which it is needed, or known by another field. */
function isOver(dossier: Dossier, type: DossierType, { until, unless }: Asked): boolean {
  if (until !== null && stageReached(dossier, type, until) === 'yes') return true;
  return unless !== null && knowledgeOf(dossier, unless).state === 'known';
}

/** Without a row, and without a document that could have stated it, nobody was asked; nor without a column for what need not be kept. */
function isAskedNowhere(dossier: Dossier, field: string, whereKept: boolean): boolean {
  if (whereKept && isKeptNowhere(dossier, field)) return true;
  return dossier.row === null && countedSources(dossier, field).length === 0;
}
