import { checkEmail } from '#shared/domain/identifiers/email.ts';
import { defineFormatCheck } from '../define-format-check.ts';

export const emailValid = defineFormatCheck({
  id: 'email-valid',
  severity: 'info',
  title: { nl: 'E-mailadres is goed geschreven', en: 'E-mail address is written correctly' },
  why: {
    nl: 'Een bericht aan een verkeerd geschreven adres komt terug, of bij een ander terecht.',
    en: 'A message to a misspelt address comes back, or ends up with somebody else.',
  },
  rule: { nl: 'naam@bedrijf.nl', en: 'name@company.nl' },
  test: checkEmail,
});
