import { checkPostcode } from '#shared/domain/identifiers/postcode.ts';
import { defineFormatCheck } from '../define-format-check.ts';

export const postcodeValid = defineFormatCheck({
  id: 'postcode-valid',
  severity: 'warning',
  title: { nl: 'Postcode is goed geschreven', en: 'Postcode is written correctly' },
  why: {
    nl: 'Met een verkeerde postcode komt een zending of brief niet aan.',
    en: 'With a wrong postcode a shipment or letter does not arrive.',
  },
  rule: {
    nl: 'vier cijfers en twee letters, zoals 1234 AB',
    en: 'four digits and two letters, like 1234 AB',
  },
  test: checkPostcode,
});
