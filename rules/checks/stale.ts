import type { Dossier } from '#shared/domain/dossier.ts';
import { addWorkingDays, workingDaysBetween } from '#shared/domain/working-days.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedSources, evidenceOf, seenValue } from '../field-values.ts';
import { knownDate } from '../known-date.ts';
import { isAside, stageReached } from '../stage-reached.ts';
import { fieldTerm } from '../terms.ts';

export const stale = defineCheck({
  id: 'stale',
  class: 'late',
  severity: 'info',
  title: { nl: 'Er gebeurt nog iets in het dossier', en: 'Something still happens in the dossier' },
  why: {
    nl: 'Een dossier waarin lang niets gebeurt, is meestal vergeten, of klaar zonder dat het is afgesloten.',
    en: 'A dossier in which nothing happens for long is mostly forgotten, or done without having been closed.',
  },
  options: options({
    /** Date fields that show that something happened; the last one counts, in every source. */
    fields: option.fields,
    /** Working days without anything. */
    within: option.days,
    /** Stage from which nothing has to happen any more. */
    until: option.field,
  }),
  refersTo: { fields: ['fields'], stages: ['until'] },
  messages: {
    quiet: {
      what: {
        nl: 'Sinds {last} ({label}) is er niets gebeurd: {days} werkdagen.',
        en: 'Nothing has happened since {last} ({label}): {days} working days.',
      },
      todo: {
        nl: 'Bel of mail over de stand, of sluit het dossier af.',
        en: 'Call or mail about the state of affairs, or close the dossier.',
      },
    },
  },

  dossier: ({ dossier, type, context, options: asked }, say) => {
    const about = asked.until;
    const reached = stageReached(dossier, type, asked.until);
    if (reached === 'yes' || isAside(dossier, type)) return [say.notApplicable(about)];
    const dates = asked.fields.flatMap((field) => datesOf(dossier, field));
    const [last] = dates
      .filter(({ date }) => date <= context.asOf)
      .sort((one, other) => (one.date > other.date ? -1 : 1));
    const isAhead = dates.some(({ date }) => date > context.asOf);
    if (!last) {
      const closed = asked.fields
        .map((field) => knownDate(dossier, field))
        .find(({ state }) => state === 'unreadable');
      if (closed?.state === 'unreadable') return [say.undecided(about, closed.because)];
      return [say.notApplicable(about)];
    }
    const due = addWorkingDays(last.date, asked.within);
    if (isAhead || context.asOf <= due) return [say.satisfied(about)];
    if (reached === 'unknown') return [say.undecided(about, { kind: 'stage' })];
    const data = {
      last: last.seen.value,
      label: fieldTerm(type, last.field),
      days: workingDaysBetween(last.date, context.asOf),
    };
    return [say.violated(about, 'quiet', data, { due, evidence: [evidenceOf(last.seen, 'found')] })];
  },
});

function datesOf(dossier: Dossier, field: string) {
  return countedSources(dossier, field)
    .flatMap(seenValue)
    .flatMap((seen) => (seen.value.kind === 'date' ? [{ field, date: seen.value.date, seen }] : []));
}
