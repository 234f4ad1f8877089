import { addDays } from '#shared/domain/local-date.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf } from '../field-values.ts';
import { knownDate } from '../known-date.ts';
import { fieldTerm } from '../terms.ts';

export const datePlausible = defineCheck({
  id: 'date-plausible',
  class: 'invalid',
  severity: 'warning',
  title: { nl: 'Datum ligt niet ver weg', en: 'Date is not far off' },
  why: {
    nl: 'Een datum in de toekomst of van lang geleden is meestal een verschreven jaar of maand.',
    en: 'A date in the future or of long ago is mostly a mistake in the year or month.',
  },
  options: options({
    fields: option.fields,
    /** Calendar days that a date may lie ahead. */
    futureDays: option.days.default(1),
    /** Calendar days that a date may lie back. */
    oldDays: option.days.default(400),
  }),
  refersTo: { fields: ['fields'] },
  messages: {
    future: {
      what: { nl: '{label} {found} ligt in de toekomst.', en: '{label} {found} lies in the future.' },
      todo: {
        nl: 'Vergelijk de datum met het stuk en verbeter hem waar hij niet klopt.',
        en: 'Compare the date with the document and correct it where it is wrong.',
      },
    },
    old: {
      what: {
        nl: '{label} {found} ligt meer dan {days} dagen terug.',
        en: '{label} {found} lies more than {days} days back.',
      },
      todo: {
        nl: 'Vergelijk de datum met het stuk. Klopt hij, ga dan na waarom het dossier nog openstaat.',
        en: 'Compare the date with the document. If it is right, find out why the dossier is still open.',
      },
    },
  },

  dossier: ({ dossier, type, context: { asOf }, options: { fields, futureDays, oldDays } }, say) =>
    fields.map((field) => {
      const date = knownDate(dossier, field);
      if (date.state === 'absent') return say.notApplicable(field);
      if (date.state === 'unreadable') return say.undecided(field, date.because);
      const label = fieldTerm(type, field);
      const found = date.seen.value;
      const facts = { found, evidence: [evidenceOf(date.seen, 'found')] };
      if (date.date > addDays(asOf, futureDays))
        return say.violated(field, 'future', { label, found }, facts);
      if (date.date < addDays(asOf, -oldDays)) {
        return say.violated(field, 'old', { label, found, days: oldDays }, facts);
      }
      return say.satisfied(field);
    }),
});
