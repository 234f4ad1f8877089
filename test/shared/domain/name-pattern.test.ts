import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namePattern, pathPattern } from '#shared/domain/name-pattern.ts';

describe('the pattern of a name', () => {
  it.each([
    ['orders-2026-11.xlsx', 'orders-*.xlsx'],
    ['Orders-2026-12 (1).xlsx', 'orders-*.xlsx'],
    ['orders 3 november 2026.xlsx', 'orders *.xlsx'],
    ['Orders mei.csv', 'orders *.csv'],
    ['meisjes.csv', 'meisjes.csv'],
    ['week 47 - kopie.xlsx', 'week *.xlsx'],
    ['klanten.xlsx', 'klanten.xlsx'],
    ['2026', '*'],
  ])('of %s is %s', (name, pattern) => {
    expect(namePattern(name)).toBe(pattern);
  });

  it('does not depend on which number, day or month stands in it', () => {
    const word = fc.stringMatching(/^[b-z]{0,3}-$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.nat(), (start, one, other) => {
        expect(namePattern(`${start}${one}.xlsx`)).toBe(namePattern(`${start}${other}.xlsx`));
      }),
    );
  });

  it('is its own pattern', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const pattern = namePattern(name);
        expect(namePattern(pattern.replaceAll('*', '1'))).toBe(pattern);
      }),
      { examples: [['a *.b']] },
    );
  });

  it('of a path is that of its parts', () => {
    expect(pathPattern('2026/Inkoop/20261103.pdf')).toBe('*/inkoop/*.pdf');
    expect(pathPattern('orders-11.xlsx')).toBe('orders-*.xlsx');
  });
});
