import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameData } from '#shared/domain/is-same-data.ts';

describe('whether two values say the same', () => {
  it('does not mind the order of names, at any depth', () => {
    expect(isSameData({ a: 1, b: { c: [1], d: null } }, { b: { d: null, c: [1] }, a: 1 })).toBe(true);
  });

  it('minds the order and the number of a list', () => {
    expect([isSameData([1, 2], [2, 1]), isSameData([1], [1, 2]), isSameData([1, undefined], [1])]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('takes a name without a value for no name, and null for something', () => {
    expect([isSameData({ a: undefined }, {}), isSameData({ a: null }, {})]).toEqual([true, false]);
  });

  it('tells a list from an object, and a word from a number', () => {
    expect([isSameData([], {}), isSameData({ 0: 'a' }, ['a']), isSameData('1', 1)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is so of anything and its copy, and of no two that are written otherwise', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(isSameData(one, JSON.parse(JSON.stringify(one)))).toBe(true);
        if (isSameData(one, other)) expect(other).toEqual(one);
      }),
    );
  });
});
