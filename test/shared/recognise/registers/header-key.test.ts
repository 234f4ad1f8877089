import { expect, test } from 'vitest';
import { headerKey, headerKeys } from '#shared/recognise/registers/header-key.ts';

test.each([
  ['Factuurnr.', 'factuurnummer', 'Factuur nummer', 'FACTUUR_NO', 'fact​uur-nr', 'factuur #'],
  ['Order No.', 'OrderNumber', 'order_nr', 'ORDER NUMBER', 'Orderno'],
  ['Bedrag incl. btw', 'Bedrag inclusief B.T.W.', 'bedrag (incl btw)'],
  ['Fact.nr.', 'Factnr', 'FACT NR'],
])('%s and its variants are the same header', (first, ...others) => {
  expect(others.map(headerKey)).toEqual(others.map(() => headerKey(first)));
});

test.each([
  ['Bedrag', 'Bedrag incl.'],
  ['Leverdatum', 'Gewenste leverdatum'],
  ['Totaal excl.', 'Totaal incl.'],
])('%s and %s are different headers', (a, b) => {
  expect(headerKeys(a).some((key) => headerKeys(b).includes(key))).toBe(false);
});

test('a currency or date pattern behind it does not change what a header means', () => {
  for (const header of ['Bedrag (€)', 'Bedrag EUR', 'Bedrag €', 'Bedrag (in euro)']) {
    expect(headerKeys(header)).toContain('bedrag');
  }
  expect(headerKeys('Orderdatum (dd-mm-jjjj)')).toContain('orderdatum');
});
