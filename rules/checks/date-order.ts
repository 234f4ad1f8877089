import type { Dossier } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { LikelyCause } from '#shared/domain/finding.ts';
import { addDays } from '#shared/domain/local-date.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedSources, evidenceOf, seenValue } from '../field-values.ts';
import { type KnownDate, knownDate } from '../known-date.ts';
import { likelyCause } from '../likely-cause.ts';
import { fieldTerm } from '../terms.ts';

export const dateOrder = defineCheck({
  id: 'date-order',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Datums staan in de goede volgorde', en: 'Dates are in the right order' },
  why: {
    nl: 'Een datum die vóór een eerdere stap ligt, is vaak verkeerd overgenomen of hoort bij een ander dossier.',
    en: 'A date before that of an earlier step was often copied wrongly or belongs to another dossier.',
  },
  options: options({
    /** Date fields, the earliest first. */
    fields: option.fields.min(2),
    /** Calendar days that a date may lie too early. */
    slackDays: option.days.default(0),
  }),
  refersTo: { fields: ['fields'] },
  messages: {
    before: {
      what: {
        nl: '{later} {found} ligt vóór {earlier} {expected}.',
        en: '{later} {found} lies before {earlier} {expected}.',
      },
      todo: {
        nl: 'Ga na welke van de twee datums goed is en verbeter de andere.',
        en: 'Find out which of the two dates is right and correct the other.',
      },
    },
  },

  dossier: ({ dossier, type, options: { fields, slackDays } }, say) => {
    const dates = fields.map((field) => knownDate(dossier, field));
    return fields.slice(1).map((field, place) => {
      const date = dates[place + 1];
      const before = fields.slice(0, place + 1).map((earlier) => dateBeside(dossier, earlier, date));
      if (date === undefined || date.state === 'absent') return say.notApplicable(field);
      if (date.state === 'unreadable') return say.undecided(field, date.because);
      const known = before.filter(isKnown);
      const earlier = known.find((one) => date.date < one.date && addDays(date.date, slackDays) < one.date);
      if (earlier) {
        const [expected, found] = [earlier.seen.value, date.seen.value];
        return say.violated(
          field,
          'before',
          { later: fieldTerm(type, field), earlier: fieldTerm(type, earlier.field), expected, found },
          {
            expected,
            found,
            likelyCause: orderCause(expected, found),
            evidence: [evidenceOf(earlier.seen, 'expected'), evidenceOf(date.seen, 'found')],
          },
        );
      }
      const unreadable = before.find((one) => one.state === 'unreadable');
      if (unreadable) return say.undecided(field, unreadable.because);
      return known.length > 0 ? say.satisfied(field) : say.notApplicable(field);
    });
  },
});

/** Of two invoices for one order each has its own dates: on the document of a date the other is looked for first. */
function dateBeside(dossier: Dossier, field: string, date: KnownDate | undefined): KnownDate {
  const origin = date?.state === 'known' ? date.seen.origin : null;
  if (origin?.kind !== 'document') return knownDate(dossier, field);
  const own = countedSources(dossier, field).filter(
    (source) => source.origin.kind === 'document' && source.origin.document === origin.document,
  );
  const [seen] = own.flatMap(seenValue);
  return seen?.value.kind === 'date'
    ? { state: 'known', field, date: seen.value.date, seen }
    : knownDate(dossier, field);
}

/** Two dates a few days apart differ by a digit by chance: only a swap or another year says something. */
function orderCause(expected: FieldValue, found: FieldValue): LikelyCause | null {
  const cause = likelyCause(expected, found);
  return cause === 'day-month-swapped' || cause === 'year-off-by-one' ? cause : null;
}

function isKnown(date: KnownDate): date is Extract<KnownDate, { state: 'known' }> {
  return date.state === 'known';
}
