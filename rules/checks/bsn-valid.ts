import { checkBsn, maskBsn } from '#shared/domain/identifiers/bsn.ts';
import { defineFormatCheck } from '../define-format-check.ts';

export const bsnValid = defineFormatCheck({
  id: 'bsn-valid',
  severity: 'blocking',
  title: { nl: 'Burgerservicenummer is geldig', en: 'Citizen service number is valid' },
  why: {
    nl: 'Een verkeerd burgerservicenummer komt bij een ander terecht. Het doorstaat de elfproef. Het nummer wordt hier nooit helemaal getoond.',
    en: 'A wrong citizen service number ends up with somebody else. It passes the eleven-test. The number is never shown in full here.',
  },
  rule: { nl: 'negen cijfers', en: 'nine digits' },
  test: checkBsn,
  mask: maskBsn,
});
