import { describe, expect, test } from 'vitest';
import { differingPart } from '#renderer/finding/differing-part.ts';

const marked = (one: string, other: string) =>
  differingPart(one, other)?.map(({ before, differing, after }) => `${before}[${differing}]${after}`) ?? null;

describe('the part in which an expected and a found value differ', () => {
  test.each([
    [
      'two digits swapped at the end',
      'NL70ABNA0000020085',
      'NL70ABNA0000020058',
      'NL70ABNA00000200[85]',
      'NL70ABNA00000200[58]',
    ],
    ['in the middle of an amount', '€ 1.234,56', '€ 1.243,56', '€ 1.2[34],56', '€ 1.2[43],56'],
    ['a digit that one of them misses', '2026-00042', '2026-0042', '2026-00[0]42', '2026-00[]42'],
  ])('is %s', (_, one, other, first, second) => {
    expect(marked(one, other)).toEqual([first, second]);
  });

  test('is not told where the two are the same, or have little in common', () => {
    expect([
      marked('12-03-2026', '12-03-2026'),
      marked('Jansen B.V.', '€ 1.234,56'),
      marked('', 'x'),
    ]).toEqual([null, null, null]);
  });
});
