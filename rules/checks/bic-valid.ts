import { checkBic } from '#shared/domain/identifiers/bic.ts';
import { checkIban } from '#shared/domain/identifiers/iban.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, knowledgeOf, placeTerm } from '../field-values.ts';
import { testEverySource } from '../identifier-fields.ts';
import { fieldTerm } from '../terms.ts';

export const bicValid = defineCheck({
  id: 'bic-valid',
  class: 'invalid',
  severity: 'warning',
  title: { nl: 'BIC is geldig en past bij het IBAN', en: 'BIC is valid and fits the IBAN' },
  why: {
    nl: 'Horen BIC en IBAN niet bij elkaar, dan is een van de twee verkeerd overgenomen of vervalst (ISO 9362).',
    en: 'Where BIC and IBAN do not belong together, one of them was copied wrongly or forged (ISO 9362).',
  },
  options: options({
    field: option.field,
    /** IBAN field that the BIC has to fit; null: only its form is judged. */
    iban: option.field.nullable().default(null),
  }),
  refersTo: { fields: ['field', 'iban'] },
  messages: {
    form: {
      what: {
        nl: '{label} {found} {where} is geen BIC: dat heeft acht of elf tekens met een land op plaats vijf en zes.',
        en: '{label} {found} {where} is no BIC: that has eight or eleven characters with a country on places five and six.',
      },
      todo: {
        nl: 'Vergelijk het met het stuk en vraag het zo nodig op bij de relatie.',
        en: 'Compare it with the document and ask the business partner if needed.',
      },
    },
    country: {
      what: {
        nl: '{label} {found} hoort bij een bank in {country}, maar het IBAN {iban} begint met {ibanCountry}.',
        en: '{label} {found} is of a bank in {country}, but the IBAN {iban} begins with {ibanCountry}.',
      },
      todo: {
        nl: 'Vraag BIC en IBAN na via een telefoonnummer dat u al kent.',
        en: 'Ask for BIC and IBAN by a telephone number that you already know.',
      },
    },
    bank: {
      what: {
        nl: '{label} {found} is van een andere bank dan het IBAN {iban}.',
        en: '{label} {found} is of another bank than the IBAN {iban}.',
      },
      todo: {
        nl: 'Vraag BIC en IBAN na via een telefoonnummer dat u al kent.',
        en: 'Ask for BIC and IBAN by a telephone number that you already know.',
      },
    },
  },

  dossier: ({ dossier, type, options: asked }, say) => {
    const about = asked.field;
    const result = testEverySource(dossier, about, (text) =>
      checkBic(text).state === 'valid' ? null : text,
    );
    if (result.state === 'absent') return [say.notApplicable(about)];
    if (result.state === 'unreadable') return [say.undecided(about, result.because)];
    const label = fieldTerm(type, about);
    if (result.state === 'wrong') {
      const { seen } = result;
      const data = { label, found: seen.value, where: placeTerm(seen.origin) };
      return [
        say.violated(about, 'form', data, { found: seen.value, evidence: [evidenceOf(seen, 'found')] }),
      ];
    }
    const bic = knowledgeOf(dossier, about);
    if (asked.iban === null || bic.state !== 'known') return [say.satisfied(about)];
    const iban = knowledgeOf(dossier, asked.iban);
    if (iban.state === 'unreadable') return [say.undecided(about, iban.because)];
    if (iban.state === 'absent') return [say.satisfied(about)];
    const [found, other] = [bic.first.value, iban.first.value];
    const misfit = 'text' in found && 'text' in other ? misfitOf(found.text, other.text) : null;
    if (misfit === null) return [say.satisfied(about)];
    const facts = {
      expected: other,
      found,
      evidence: [evidenceOf(iban.first, 'expected'), evidenceOf(bic.first, 'found')],
    };
    const data = { label, found, iban: other };
    return misfit.kind === 'bank'
      ? [say.violated(about, 'bank', data, facts)]
      : [say.violated(about, 'country', { ...data, country: misfit.bic, ibanCountry: misfit.iban }, facts)];
  },
});

type Misfit =
  | { readonly kind: 'bank' }
  | { readonly kind: 'country'; readonly bic: string; readonly iban: string };

/** An invalid IBAN is told by its own check. A Dutch IBAN holds the first four letters of its bank's BIC. */
function misfitOf(bicText: string, ibanText: string): Misfit | null {
  const [bic, iban] = [checkBic(bicText), checkIban(ibanText)];
  if (bic.state !== 'valid' || iban.state !== 'valid') return null;
  const [ofBic, ofIban] = [bic.normalised.slice(4, 6), iban.normalised.slice(0, 2)];
  if (ofBic !== ofIban) return { kind: 'country', bic: ofBic, iban: ofIban };
  const isOtherBank = ofIban === 'NL' && iban.normalised.slice(4, 8) !== bic.normalised.slice(0, 4);
  return isOtherBank ? { kind: 'bank' } : null;
}
