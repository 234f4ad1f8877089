import { addDays } from '#shared/domain/local-date.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { evidenceOf } from '../field-values.ts';
import { knownDate } from '../known-date.ts';
import { stageReached } from '../stage-reached.ts';
import { fieldTerm } from '../terms.ts';
import { condition, whenApplies } from '../when-applies.ts';

const expiredOptions = options({
  /** Date field: the last day on which it is valid, or the day on which it was made. */
  field: option.field,
  /** Calendar days that it stays valid after that date; 0 for a date that is itself the last day. */
  days: option.days.default(0),
  /** Date field of the day on which it has to be valid; null: today. */
  on: option.field.nullable().default(null),
  /** Calendar days before the end in which it is told beforehand, as `info`. */
  warnDays: option.days.default(0),
  /** Days before the end on which an accepted warning comes back once more. */
  signals: option.signals,
  from: option.fromStage,
  when: condition.nullable().default(null),
});

export const documentExpired = defineCheck({
  id: 'document-expired',
  class: 'late',
  severity: 'warning',
  title: { nl: 'Stuk is nog geldig', en: 'Document is still valid' },
  why: {
    nl: 'Een stuk dat verlopen of te oud is, bewijst niet meer wat het moet bewijzen.',
    en: 'A document that has expired or is too old no longer proves what it has to prove.',
  },
  options: expiredOptions,
  refersTo: { fields: ['field', 'on', 'when.field'], stages: ['from'] },
  messages: {
    expired: {
      what: {
        nl: '{label} {found}: geldig tot en met {due}, maar nodig op {day}.',
        en: '{label} {found}: valid up to and including {due}, but needed on {day}.',
      },
      todo: { nl: 'Vraag een nieuw stuk op.', en: 'Ask for a new document.' },
    },
    soon: {
      what: {
        nl: '{label} {found}: geldig tot en met {due}. Dat is binnenkort.',
        en: '{label} {found}: valid up to and including {due}. That is soon.',
      },
      todo: { nl: 'Vraag op tijd een nieuw stuk op.', en: 'Ask for a new document in time.' },
    },
  },

  dossier: (input, say) => {
    const { dossier, type, options: asked } = input;
    const about = asked.field;
    const reached = stageReached(dossier, type, asked.from);
    const applies = whenApplies(dossier, asked.when);
    if (reached === 'no' || applies === 'no') return [say.notApplicable(about)];
    const date = knownDate(dossier, about);
    if (date.state === 'absent') return [say.notApplicable(about)];
    if (date.state === 'unreadable') return [say.undecided(about, date.because)];
    const on = neededOn(input);
    if (on.state === 'absent') return [say.notApplicable(about)];
    if (on.state === 'unreadable') return [say.undecided(about, on.because)];
    if (reached === 'unknown') return [say.undecided(about, { kind: 'stage' })];
    if (applies !== 'yes') return [say.undecided(about, applies)];
    const due = addDays(date.date, asked.days);
    const data = {
      label: fieldTerm(type, about),
      found: date.seen.value,
      due: { kind: 'date', date: due },
      day: { kind: 'date', date: on.date },
    } as const;
    const facts = { due, found: date.seen.value, evidence: [evidenceOf(date.seen, 'found')] };
    if (due < on.date) return [say.violated(about, 'expired', data, facts)];
    if (asked.on === null && asked.warnDays > 0 && due < addDays(on.date, asked.warnDays)) {
      const passed = asked.signals.filter((days) => due < addDays(on.date, days));
      const values = passed.map((days) => `signal ${days}`);
      return [say.violated(about, 'soon', data, { ...facts, severity: 'info', values })];
    }
    return [say.satisfied(about)];
  },
});

function neededOn({ dossier, context, options: asked }: DossierInput<(typeof expiredOptions)['_output']>) {
  return asked.on === null ? ({ state: 'known', date: context.asOf } as const) : knownDate(dossier, asked.on);
}
