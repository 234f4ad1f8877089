import { checkVatId } from '#shared/domain/identifiers/vat-id.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, placeTerm } from '../field-values.ts';
import { testEverySource, verdictOn, wrongWithCountryNumber } from '../identifier-fields.ts';
import { fieldTerm } from '../terms.ts';

export const vatIdValid = defineCheck({
  id: 'vat-id-valid',
  class: 'invalid',
  severity: 'warning',
  title: { nl: 'Btw-nummer is geldig', en: 'VAT number is valid' },
  why: {
    nl: 'Op een factuur hoort het btw-identificatienummer van de leverancier (Wet OB art. 35a; geraadpleegd 23-11-2026). Een verkeerd nummer is van een ander of van niemand.',
    en: 'An invoice states the VAT id of the supplier (Wet OB art. 35a; looked up on 23-11-2026). A wrong number is somebody else’s or nobody’s.',
  },
  options: options({ fields: option.fields }),
  refersTo: { fields: ['fields'] },
  messages: {
    country: {
      what: {
        nl: '{label} {found} {where} begint niet met een land van de EU.',
        en: '{label} {found} {where} does not begin with a country of the EU.',
      },
      todo: {
        nl: 'Vraag het btw-nummer op bij de relatie.',
        en: 'Ask the business partner for the VAT number.',
      },
    },
    form: {
      what: {
        nl: '{label} {found} {where} heeft niet de vorm van een btw-nummer van dat land.',
        en: '{label} {found} {where} is not built like a VAT number of that country.',
      },
      todo: {
        nl: 'Vergelijk het met het stuk en vraag het zo nodig op.',
        en: 'Compare it with the document and ask for it if needed.',
      },
    },
    'check-digits': {
      what: {
        nl: '{label} {found} {where} klopt niet: het controlegetal past niet bij het nummer.',
        en: '{label} {found} {where} is wrong: its check digits do not fit the number.',
      },
      todo: {
        nl: 'Er is waarschijnlijk een cijfer verkeerd of verwisseld. Vraag om een verbeterde factuur of zoek het nummer op in VIES.',
        en: 'A digit is probably wrong or swapped. Ask for a corrected invoice or look the number up in VIES.',
      },
    },
  },

  dossier: ({ dossier, type, options: { fields } }, say) =>
    fields.map((field) =>
      verdictOn(
        testEverySource(dossier, field, (text) => wrongWithCountryNumber(checkVatId(text))),
        field,
        say,
        (seen, wrong) =>
          say.violated(
            field,
            wrong,
            { label: fieldTerm(type, field), found: seen.value, where: placeTerm(seen.origin) },
            { found: seen.value, evidence: [evidenceOf(seen, 'found')] },
          ),
      ),
    ),
});
