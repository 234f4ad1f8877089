import { checkPaymentReference } from '#shared/domain/identifiers/payment-reference.ts';
import { defineFormatCheck } from '../define-format-check.ts';

export const paymentReferenceValid = defineFormatCheck({
  id: 'payment-reference-valid',
  severity: 'warning',
  title: { nl: 'Betalingskenmerk is geldig', en: 'Payment reference is valid' },
  why: {
    nl: 'Met een verkeerd kenmerk wordt een betaling niet of bij een ander afgeboekt.',
    en: 'With a wrong reference a payment is not booked, or on the wrong account.',
  },
  rule: {
    nl: '7, 9 tot 14 of 16 cijfers, een Belgische mededeling +++…+++ of een RF-nummer',
    en: '7, 9 to 14 or 16 digits, a Belgian reference +++…+++ or an RF number',
  },
  test: checkPaymentReference,
});
