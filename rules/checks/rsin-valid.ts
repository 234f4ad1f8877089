import { checkRsin } from '#shared/domain/identifiers/rsin.ts';
import { defineFormatCheck } from '../define-format-check.ts';

export const rsinValid = defineFormatCheck({
  id: 'rsin-valid',
  severity: 'warning',
  title: { nl: 'RSIN is geldig', en: 'RSIN is valid' },
  why: {
    nl: 'Met het RSIN weten Belastingdienst en KvK over welke rechtspersoon het gaat. Het doorstaat de elfproef.',
    en: 'The RSIN tells the tax office and the trade register which legal entity is meant. It passes the eleven-test.',
  },
  rule: { nl: 'negen cijfers', en: 'nine digits' },
  test: checkRsin,
});
