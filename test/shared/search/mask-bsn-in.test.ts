import { expect, it } from 'vitest';
import { maskBsnIn, maskLabelledBsn } from '#shared/search/mask-bsn-in.ts';

it.each([
  ['111222333', '*****2333'],
  ['BSN: 111.222.333, geboren', 'BSN: *****2333, geboren'],
  ['burgerservicenummer 123456789', 'burgerservicenummer *****6789'],
  ['2026 111222333', '2026 *****2333'],
  ['order 111222334', 'order 111222334'],
  ['NL111222333B01', 'NL111222333B01'],
  ['€ 1.234,56', '€ 1.234,56'],
])('shows of %s only %s', (text, shown) => {
  expect(maskBsnIn(text)).toBe(shown);
});

it('leaves a number without such a label whole where it may be another', () => {
  expect(maskLabelledBsn('111222333, BSN 123456782')).toBe('111222333, BSN *****6782');
});
