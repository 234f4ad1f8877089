import { checkGtin } from '#shared/domain/identifiers/gtin.ts';
import { defineFormatCheck } from '../define-format-check.ts';

export const gtinValid = defineFormatCheck({
  id: 'gtin-valid',
  severity: 'warning',
  title: { nl: 'Artikelcode (EAN) is geldig', en: 'Article code (EAN) is valid' },
  why: {
    nl: 'Aan de streepjescode hangt het artikel. Een verkeerd cijfer valt door het controlecijfer op.',
    en: 'The bar code stands for the article. The check digit shows a wrong digit.',
  },
  rule: { nl: '8, 12, 13 of 14 cijfers', en: '8, 12, 13 or 14 digits' },
  test: checkGtin,
});
