import type { Bilingual } from '#shared/domain/bilingual.ts';
import { addDays, daysBetween, type LocalDate } from '#shared/domain/local-date.ts';
import { addWorkingDays, workingDaysBetween } from '#shared/domain/working-days.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { isKeptNowhere } from '../field-column.ts';
import { countedDocuments, evidenceOf, isReadable, knowledgeOf } from '../field-values.ts';
import { firstKnownDate } from '../known-date.ts';
import type { OthersCause } from '../outcome.ts';
import { stageReached } from '../stage-reached.ts';
import { fieldTerm, requirementTerm, stageTerm } from '../terms.ts';
import { condition, whenApplies } from '../when-applies.ts';

const deadlineOptions = options({
  /** Date fields from which the days count; the first that is known. */
  after: option.fields,
  /** Days after that date; below zero: so many days before it. */
  within: option.daysAround,
  unit: option.choice(['working-days', 'calendar-days']).default('working-days'),
  /** Any of these proves that it was done. */
  until: options({
    stage: option.field.optional(),
    document: option.document.optional(),
    field: option.field.optional(),
  }).refine((until) => until.stage ?? until.document ?? until.field),
  from: option.fromStage,
  when: condition.nullable().default(null),
  /** Only where a register has a column for the field that proves it. */
  whereKept: option.yesNo.default(false),
});

export const deadline = defineCheck({
  id: 'deadline',
  class: 'late',
  severity: 'warning',
  title: { nl: 'Stap is op tijd gezet', en: 'Step was taken in time' },
  why: {
    nl: 'Wat te laat is, kost de klant of uzelf tijd en geld, en wordt met elke dag lastiger.',
    en: 'What is late costs the customer or yourself time and money, and gets harder every day.',
  },
  options: deadlineOptions,
  refersTo: {
    fields: ['after', 'until.field', 'when.field'],
    stages: ['from', 'until.stage'],
    documents: ['until.document'],
  },
  messages: {
    late: {
      what: {
        nl: '{step} had er op {due} moeten zijn: {ago} geleden ({label} {start}).',
        en: '{step} should have been there on {due}: {ago} ago ({label} {start}).',
      },
      todo: {
        nl: 'Doe dit vandaag, of spreek een nieuwe datum af en leg die vast.',
        en: 'Take the step today, or agree on a new date and record it.',
      },
    },
  },

  dossier: (input, say) => {
    const { dossier, type, context, options: asked } = input;
    const about = subjectOf(asked);
    const reached = stageReached(dossier, type, asked.from);
    const applies = whenApplies(dossier, asked.when);
    if (reached === 'no' || applies === 'no' || isWithoutColumn(input)) return [say.notApplicable(about)];
    const done = doneState(input);
    if (done.state === 'done') return [say.satisfied(about)];
    const start = firstKnownDate(dossier, asked.after);
    if (start.state === 'absent') return [say.notApplicable(about)];
    if (start.state === 'unreadable') return [say.undecided(about, start.because)];
    const due = lastDay(start.date, asked.within, asked.unit);
    if (context.asOf <= due) return [say.notApplicable(about)];
    if (reached === 'unknown') return [say.undecided(about, { kind: 'stage' })];
    if (done.state === 'unknown') return [say.undecided(about, done.because)];
    if (applies !== 'yes') return [say.undecided(about, applies)];
    return [
      say.violated(
        about,
        'late',
        {
          step: stepTerm(input),
          due: { kind: 'date', date: due },
          ago: timeSince(due, context.asOf, asked.unit),
          label: fieldTerm(type, start.field),
          start: start.seen.value,
        },
        {
          due,
          expected: { kind: 'date', date: due },
          evidence: [evidenceOf(start.seen, 'expected')],
          coveredBy: [...coverage(asked.until.document), ...laterSteps(input)],
        },
      ),
    ];
  },
});

type Input = DossierInput<(typeof deadlineOptions)['_output']>;

type Done =
  | { readonly state: 'done' }
  | { readonly state: 'not-done' }
  | { readonly state: 'unknown'; readonly because: OthersCause };

function isWithoutColumn({ dossier, options: { until, whereKept } }: Input): boolean {
  return whereKept && until.field !== undefined && isKeptNowhere(dossier, until.field);
}

/** One proof is enough; what can't be read might be one. */
function doneState(input: Input): Done {
  const { dossier, type, options: asked } = input;
  const { stage, field } = asked.until;
  const proofs = [...documentProofs(input)];
  if (field !== undefined) {
    const known = knowledgeOf(dossier, field);
    if (known.state === 'unreadable') proofs.push({ state: 'unknown', because: known.because });
    if (known.state === 'known') proofs.push({ state: 'done' });
  }
  if (stage !== undefined) {
    const reached = stageReached(dossier, type, stage);
    if (reached === 'unknown') proofs.push({ state: 'unknown', because: { kind: 'stage' } });
    if (reached === 'yes') proofs.push({ state: 'done' });
  }
  return proofs.find(({ state }) => state === 'done') ?? proofs[0] ?? { state: 'not-done' };
}

function documentProofs({ dossier, type, options: { until } }: Input): readonly Done[] {
  if (until.document === undefined) return [];
  const types = type.documents.find(({ id }) => id === until.document)?.types ?? [];
  return countedDocuments(dossier).flatMap((document): readonly Done[] => {
    if (document.type !== null && !types.includes(document.type)) return [];
    if (isReadable(document)) return document.type === null ? [] : [{ state: 'done' }];
    if (document.status === 'unsupported') return [];
    return [{ state: 'unknown', because: { kind: 'document', document: document.id } }];
  });
}

/** That the document is not there at all, or that there is none of any kind, says more than that it is late. */
function coverage(document: string | undefined) {
  return document === undefined
    ? []
    : [{ check: 'row-without-document' }, { check: 'document-required', subject: document }];
}

/** Of steps that count from one day, the last that is late says enough. */
function laterSteps({ type, options: asked }: Input) {
  return type.checks.flatMap((use) => {
    const other = deadlineOptions.safeParse(use.check === 'deadline' ? use.options : null);
    if (!other.success || other.data.after[0] !== asked.after[0] || other.data.within <= asked.within)
      return [];
    return use.severity === 'info' ? [] : [{ check: 'deadline', subject: subjectOf(other.data) }];
  });
}

function subjectOf({ until }: Input['options']): string {
  return [until.stage, until.document, until.field].filter(Boolean).join(':');
}

/** The last day on which it is in time. A calendar term that ends in the weekend is not moved: a payment term is not either. */
function lastDay(start: LocalDate, within: number, unit: 'working-days' | 'calendar-days'): LocalDate {
  return unit === 'working-days' ? addWorkingDays(start, within) : addDays(start, within);
}

function timeSince(due: LocalDate, asOf: LocalDate, unit: 'working-days' | 'calendar-days'): Bilingual {
  if (unit === 'working-days') {
    const days = workingDaysBetween(due, asOf);
    return days === 1
      ? { nl: '1 werkdag', en: '1 working day' }
      : { nl: `${days} werkdagen`, en: `${days} working days` };
  }
  const days = daysBetween(due, asOf);
  return days === 1 ? { nl: '1 dag', en: '1 day' } : { nl: `${days} dagen`, en: `${days} days` };
}

function stepTerm({ type, options: { until } }: Input): Bilingual {
  if (until.document !== undefined) return requirementTerm(type, until.document);
  if (until.stage !== undefined) {
    const { nl, en } = stageTerm(type, until.stage);
    return { nl: `de stap “${nl}”`, en: `the step “${en}”` };
  }
  return fieldTerm(type, until.field ?? '');
}
