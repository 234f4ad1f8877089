import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { causeOf, countedSources, placeTerm } from '../field-values.ts';
import { fieldTerm, unreadableTerm } from '../terms.ts';

export const valueUnreadable = defineCheck({
  id: 'value-unreadable',
  class: 'unchecked',
  severity: 'warning',
  title: { nl: 'Gegeven is eenduidig leesbaar', en: 'Value can be read in one way' },
  why: {
    nl: 'Een gegeven dat op twee manieren te lezen is, wordt niet geraden. Wat ervan afhangt, is niet gecontroleerd.',
    en: 'A value that can be read in two ways is not guessed. Whatever depends on it has not been checked.',
  },
  options: options({}),
  messages: {
    unreadable: {
      what: {
        nl: 'Het gegeven “{field}” staat als “{raw}” {where}. Dat is niet te gebruiken: {reason}.',
        en: 'The value “{field}” stands as “{raw}” {where}. That can’t be used: {reason}.',
      },
      todo: {
        nl: 'Kijk in de bron wat er bedoeld is en verbeter de waarde daar.',
        en: 'See in the source what is meant and correct the value there.',
      },
    },
  },

  dossier: ({ dossier, type }, say) =>
    type.fields.map(({ id }) => {
      const sources = countedSources(dossier, id);
      for (const source of sources) {
        const { origin, reading } = source;
        if (reading.state !== 'unreadable' || causeOf(dossier, id, source).kind === 'document') continue;
        return say.unclear(
          id,
          'unreadable',
          {
            field: fieldTerm(type, id),
            raw: reading.raw,
            where: placeTerm(origin),
            reason: unreadableTerm(reading.reason),
          },
          { evidence: [{ role: 'found', at: reading.at, raw: reading.raw }], values: [reading.raw] },
        );
      }
      return sources.some(({ reading }) => reading.state === 'read')
        ? say.satisfied(id)
        : say.notApplicable(id);
    }),
});
