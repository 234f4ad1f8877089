import { checkCreditorReference } from '#shared/domain/identifiers/creditor-reference.ts';
import { defineFormatCheck } from '../define-format-check.ts';

export const creditorReferenceValid = defineFormatCheck({
  id: 'creditor-reference-valid',
  severity: 'warning',
  title: { nl: 'RF-kenmerk is geldig', en: 'RF reference is valid' },
  why: {
    nl: 'Met een verkeerd RF-kenmerk (ISO 11649) wordt een betaling niet afgeboekt.',
    en: 'With a wrong RF reference (ISO 11649) a payment is not booked.',
  },
  rule: { nl: 'RF, twee cijfers en ten hoogste 21 tekens', en: 'RF, two digits and at most 21 characters' },
  test: checkCreditorReference,
});
