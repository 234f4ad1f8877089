import { canonicalText } from '#shared/domain/field-value.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { causeOf, countedSources, evidenceOf, placeTerm, seenValue } from '../field-values.ts';
import { fieldTerm } from '../terms.ts';

/** Characters that stand for themselves, and 9 for a digit, A for a letter, X for either, * for anything to the end. */
const patterns = option.texts.min(1);

export const pattern = defineCheck({
  id: 'pattern',
  class: 'invalid',
  severity: 'warning',
  title: { nl: 'Nummer heeft de afgesproken vorm', en: 'Number has the agreed form' },
  why: {
    nl: 'Een nummer met een andere vorm is vaak van een ander soort stuk, of er is een teken weggevallen.',
    en: 'A number of another form is often of another kind of document, or a character was lost.',
  },
  options: options({
    field: option.field,
    /** `9` is a digit, `A` a letter, `X` either, `*` anything to the end; every other character stands for itself. */
    patterns,
  }),
  refersTo: { fields: ['field'] },
  messages: {
    differs: {
      what: {
        nl: '{label} {found} {where} heeft niet de vorm {patterns}.',
        en: '{label} {found} {where} does not have the form {patterns}.',
      },
      todo: {
        nl: 'Vergelijk het nummer met het stuk. Klopt het, voeg de nieuwe vorm dan toe aan de instellingen van het dossiertype.',
        en: 'Compare the number with the document. If it is right, add the new form to the settings of the dossier type.',
      },
    },
  },

  dossier: ({ dossier, type, options: { field, patterns: allowed } }, say) => {
    const sources = countedSources(dossier, field);
    const seen = sources.flatMap(seenValue);
    const wrong = seen.find(({ value }) => !allowed.some((one) => hasForm(canonicalText(value).trim(), one)));
    if (wrong) {
      const data = {
        label: fieldTerm(type, field),
        found: wrong.value,
        where: placeTerm(wrong.origin),
        patterns: allowed.slice(0, 5),
      };
      return [
        say.violated(field, 'differs', data, { found: wrong.value, evidence: [evidenceOf(wrong, 'found')] }),
      ];
    }
    const unreadable = sources.find(({ reading }) => reading.state === 'unreadable');
    if (unreadable) return [say.undecided(field, causeOf(dossier, field, unreadable))];
    return [seen.length > 0 ? say.satisfied(field) : say.notApplicable(field)];
  },
});

/** One character at a time, so that no pattern that somebody writes can take long. */
function hasForm(text: string, form: string): boolean {
  const [characters, signs] = [[...text], [...form]];
  for (const [place, sign] of signs.entries()) {
    if (sign === '*' && place === signs.length - 1) return true;
    const character = characters[place];
    if (character === undefined || !fits(character, sign)) return false;
  }
  return characters.length === signs.length;
}

function fits(character: string, sign: string): boolean {
  if (sign === '9') return /\d/.test(character);
  if (sign === 'A') return /\p{L}/u.test(character);
  if (sign === 'X') return /[\p{L}\d]/u.test(character);
  return character.toLowerCase() === sign.toLowerCase();
}
