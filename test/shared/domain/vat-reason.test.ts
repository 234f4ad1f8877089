import { expect, it } from 'vitest';
import { isBareCategory, vatReasonOf } from '#shared/domain/vat-reason.ts';

it.each([
  ['Btw verlegd', 'reverse-charge'],
  ['Steuerschuldnerschaft des Leistungsempfängers', 'reverse-charge'],
  ['VATEX-EU-AE', 'reverse-charge'],
  ['AE', 'reverse-charge'],
  ['Intracommunautaire levering', 'intra-community'],
  ['Exonération de TVA, article 262 ter I du CGI', 'intra-community'],
  ['K', 'intra-community'],
  ['0% export', 'export'],
  ['Uitvoer buiten de EU', 'export'],
  ['Vrijgesteld van btw (KOR)', 'small-business'],
  ['Gemäß § 19 UStG', 'small-business'],
  ['Bijzondere regeling reisbureaus', 'margin'],
  ['VAT margin scheme', 'margin'],
  ['Vrijgesteld van btw, artikel 11 Wet OB', 'exempt'],
  ['TVA non applicable', 'exempt'],
  ['Outside the scope of VAT', 'outside-scope'],
  ['Nultarief', 'zero-rate'],
  ['Bedankt voor uw bestelling', null],
] as const)('knows what the reason for no VAT means: %s', (text, reason) => {
  expect(vatReasonOf(text)).toBe(reason);
});

it('knows a category that asks for its reason beside it; the zero rate asks for none', () => {
  expect(['AE', 'e', 'Z', 'S', 'Btw verlegd'].map(isBareCategory)).toEqual([true, true, false, false, false]);
});
