import { checkEori } from '#shared/domain/identifiers/eori.ts';
import { defineFormatCheck } from '../define-format-check.ts';

export const eoriValid = defineFormatCheck({
  id: 'eori-valid',
  severity: 'warning',
  title: { nl: 'EORI-nummer is geldig', en: 'EORI number is valid' },
  why: {
    nl: 'Zonder juist EORI-nummer blijft een zending bij de douane liggen.',
    en: 'Without the right EORI number a shipment stays at customs.',
  },
  rule: {
    nl: 'NL en negen cijfers, of een ander land en ten hoogste vijftien tekens',
    en: 'NL and nine digits, or another country and at most fifteen characters',
  },
  test: checkEori,
});
