import { checkKvk, type KvkVerdict } from '#shared/domain/identifiers/kvk.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, placeTerm } from '../field-values.ts';
import { testEverySource, verdictOn } from '../identifier-fields.ts';
import { fieldTerm } from '../terms.ts';

export const kvkValid = defineCheck({
  id: 'kvk-valid',
  class: 'invalid',
  severity: 'warning',
  title: { nl: 'KvK-nummer heeft acht cijfers', en: 'KvK number has eight digits' },
  why: {
    nl: 'Aan het KvK-nummer herkent u met welk bedrijf u te maken hebt. Op een factuur hoort het (Handelsregisterwet art. 27; geraadpleegd 23-11-2026).',
    en: 'The trade register number tells which company you deal with. An invoice states it (Handelsregisterwet art. 27; looked up on 23-11-2026).',
  },
  options: options({ fields: option.fields }),
  refersTo: { fields: ['fields'] },
  messages: {
    'zero-lost': {
      what: {
        nl: '{label} {found} {where} heeft zeven cijfers. Waarschijnlijk is de nul aan het begin weggevallen: {suggestion}.',
        en: '{label} {found} {where} has seven digits. The zero at the beginning was probably lost: {suggestion}.',
      },
      todo: {
        nl: 'Controleer het nummer en bewaar de kolom in Excel als tekst, zodat nullen blijven staan.',
        en: 'Check the number and keep the column as text in Excel, so that zeros stay.',
      },
    },
    form: {
      what: {
        nl: '{label} {found} {where} is geen KvK-nummer: dat heeft precies acht cijfers.',
        en: '{label} {found} {where} is no trade register number: that has exactly eight digits.',
      },
      todo: {
        nl: 'Zoek het nummer op in het handelsregister of vraag het op bij de relatie.',
        en: 'Look the number up in the trade register or ask the business partner.',
      },
    },
  },

  dossier: ({ dossier, type, options: { fields } }, say) =>
    fields.map((field) =>
      verdictOn(testEverySource(dossier, field, wrongWith), field, say, (seen, wrong) => {
        const data = { label: fieldTerm(type, field), found: seen.value, where: placeTerm(seen.origin) };
        const facts = { found: seen.value, evidence: [evidenceOf(seen, 'found')] };
        if (wrong.because !== 'leading-zero-lost') return say.violated(field, 'form', data, facts);
        const { suggestion } = wrong;
        return say.violated(
          field,
          'zero-lost',
          { ...data, suggestion },
          { ...facts, expected: { kind: 'identifier', text: suggestion }, likelyCause: 'leading-zero-lost' },
        );
      }),
    ),
});

type Wrong = Extract<KvkVerdict, { state: 'invalid' }>;

function wrongWith(text: string): Wrong | null {
  const verdict = checkKvk(text);
  return verdict.state === 'invalid' ? verdict : null;
}
