import { canonicalText } from '#shared/domain/field-value.ts';
import { option, options } from '../check-options.ts';
import { closestName } from '../closest-name.ts';
import { defineCheck } from '../define-check.ts';
import { causeOf, countedSources, evidenceOf, placeTerm, seenValue } from '../field-values.ts';
import { fieldTerm } from '../terms.ts';
import { isOneOf } from '../when-applies.ts';

export const allowedValues = defineCheck({
  id: 'allowed-values',
  class: 'invalid',
  severity: 'warning',
  title: { nl: 'Waarde is een van de toegestane', en: 'Value is one of those allowed' },
  why: {
    nl: 'Een waarde die niet in de lijst staat, wordt verderop niet herkend of telt niet mee.',
    en: 'A value that is not in the list is not recognised further on or does not count.',
  },
  options: options({ field: option.field, values: option.texts.min(1) }),
  refersTo: { fields: ['field'] },
  messages: {
    unknown: {
      what: {
        nl: '{label} {found} {where} is niet een van de toegestane waarden: {allowed}.',
        en: '{label} {found} {where} is not one of the values allowed: {allowed}.',
      },
      todo: {
        nl: 'Kies een van deze waarden, of neem de nieuwe waarde op in de instellingen van het dossiertype.',
        en: 'Choose one of these values, or add the new value to the settings of the dossier type.',
      },
    },
    meant: {
      what: {
        nl: '{label} {found} {where} is niet een van de toegestane waarden. Waarschijnlijk is “{meant}” bedoeld.',
        en: '{label} {found} {where} is not one of the values allowed. Probably “{meant}” is meant.',
      },
      todo: {
        nl: 'Verbeter de waarde in de bron, of neem haar op in de instellingen van het dossiertype.',
        en: 'Correct the value in the source, or add it to the settings of the dossier type.',
      },
    },
  },

  dossier: ({ dossier, type, options: { field, values } }, say) => {
    const sources = countedSources(dossier, field);
    const seen = sources.flatMap(seenValue);
    const wrong = seen.find(({ value }) => !isOneOf(canonicalText(value), values));
    if (wrong) {
      const meant = closestName(canonicalText(wrong.value), values);
      const data = { label: fieldTerm(type, field), found: wrong.value, where: placeTerm(wrong.origin) };
      const facts = { found: wrong.value, evidence: [evidenceOf(wrong, 'found')] };
      if (meant === null)
        return [say.violated(field, 'unknown', { ...data, allowed: values.slice(0, 12) }, facts)];
      return [
        say.violated(
          field,
          'meant',
          { ...data, meant },
          { ...facts, expected: { kind: 'text', text: meant } },
        ),
      ];
    }
    const unreadable = sources.find(({ reading }) => reading.state === 'unreadable');
    if (unreadable) return [say.undecided(field, causeOf(dossier, field, unreadable))];
    return [seen.length > 0 ? say.satisfied(field) : say.notApplicable(field)];
  },
});
