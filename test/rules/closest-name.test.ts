import { expect, it } from 'vitest';
import { closestName } from '#rules/closest-name.ts';

it('a name is proposed only when it is nearly what was written', () => {
  const names = ['invoiceNumber', 'invoiceDate', 'iban'];
  expect(
    ['invoicNumber', 'INVOICEDATE', 'ibn', 'ibna', 'customer', ''].map((name) => closestName(name, names)),
  ).toEqual(['invoiceNumber', 'invoiceDate', 'iban', 'iban', null, null]);
  expect(closestName('iban', [])).toBeNull();
});
