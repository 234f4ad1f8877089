import { checkIban } from '#shared/domain/identifiers/iban.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, placeTerm } from '../field-values.ts';
import { testEverySource, verdictOn, wrongWithCountryNumber } from '../identifier-fields.ts';
import { fieldTerm } from '../terms.ts';

export const ibanValid = defineCheck({
  id: 'iban-valid',
  class: 'invalid',
  severity: 'blocking',
  title: { nl: 'IBAN is geldig', en: 'IBAN is valid' },
  why: {
    nl: 'Een IBAN met een fout wordt door de bank geweigerd. Elk verkeerd cijfer valt door het controlegetal op (ISO 13616).',
    en: 'A bank refuses an IBAN with a mistake. The check digits show every wrong digit (ISO 13616).',
  },
  options: options({ fields: option.fields }),
  refersTo: { fields: ['fields'] },
  messages: {
    country: {
      what: {
        nl: '{label} {found} {where} begint niet met een land dat IBAN’s gebruikt.',
        en: '{label} {found} {where} does not begin with a country that uses IBANs.',
      },
      todo: {
        nl: 'Vraag het juiste IBAN op bij de relatie.',
        en: 'Ask the business partner for the right IBAN.',
      },
    },
    form: {
      what: {
        nl: '{label} {found} {where} heeft niet de vorm van een IBAN van dat land.',
        en: '{label} {found} {where} is not built like an IBAN of that country.',
      },
      todo: {
        nl: 'Vergelijk het teken voor teken met het stuk (letter O of cijfer 0) en vraag het zo nodig op.',
        en: 'Compare it character by character with the document (letter O or digit 0) and ask for it if needed.',
      },
    },
    'check-digits': {
      what: {
        nl: '{label} {found} {where} klopt niet: het controlegetal past niet bij het nummer.',
        en: '{label} {found} {where} is wrong: its check digits do not fit the number.',
      },
      todo: {
        nl: 'Er is waarschijnlijk een cijfer verkeerd of verwisseld. Vraag het IBAN na via een bekend telefoonnummer.',
        en: 'A digit is probably wrong or swapped. Ask for the IBAN by a telephone number that you already know.',
      },
    },
  },

  dossier: ({ dossier, type, options: { fields } }, say) =>
    fields.map((field) =>
      verdictOn(
        testEverySource(dossier, field, (text) => wrongWithCountryNumber(checkIban(text))),
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
