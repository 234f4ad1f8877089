import { checkPhone } from '#shared/domain/identifiers/phone.ts';
import { defineFormatCheck } from '../define-format-check.ts';

export const phoneValid = defineFormatCheck({
  id: 'phone-valid',
  severity: 'info',
  title: { nl: 'Telefoonnummer is te bellen', en: 'Telephone number can be dialled' },
  why: {
    nl: 'Met een cijfer te veel of te weinig krijgt niemand de klant aan de lijn.',
    en: 'With a digit too many or too few nobody gets the customer on the line.',
  },
  rule: {
    nl: 'tien cijfers die met 0 beginnen, of een landnummer met +',
    en: 'ten digits that begin with 0, or a country code with +',
  },
  test: checkPhone,
});
