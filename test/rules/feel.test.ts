import { describe, expect, it } from 'vitest';
import { expressionValue, readExpression } from '#rules/feel.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';

function answer(text: string): string {
  const expression = readExpression(text, []);
  return 'because' in expression ? `refused at ${expression.at}` : expression.ask({}).state;
}

describe('an expression that the library would wrongly say yes to', () => {
  it.each([
    ['5 in [1..null]', 'refused at 6'],
    ['5 in (null..10]', 'refused at 6'],
    ['(> 10) = (10..null)', 'refused at 10'],
    ['duration("P1Y") = duration("P365D")', 'refused at 28'],
    ['is(@"P0Y", @"P0D")', 'refused at 13'],
    ['not(matches("abcd", "[asd\\0]"))', 'refused at 5'],
  ])('%s is refused when it is read', (text, said) => {
    expect(answer(text)).toBe(said);
  });

  it.each([
    ['5 in [1..10]', 'yes'],
    ['duration("P1Y") = duration("P12M")', 'yes'],
    ['duration("P1D") = duration("PT24H")', 'yes'],
  ])('leaves %s as it is', (text, said) => {
    expect(answer(text)).toBe(said);
  });
});

describe('a value that is not what it should be', () => {
  it.each([
    'not("a" < 1)',
    'not("a" between 1 and 2)',
    'not("a" in [1..3])',
    'not(1 in (5, "a"))',
    'not("a" = 1)',
    'not(1/0 > 1)',
    'not([1][2] = 3)',
    'not(list contains(["1"], 1))',
    'not(number("abc") > 1)',
    'not((=10) = (=10))',
    'not(decimal(1/3, 2.5) = 0.33)',
    'not(date("2026-01-01") < date and time("2026-01-02T00:00:00"))',
    'if "a" < 1 then false else true',
    'if 5 then false else true',
    'not(some x in [1, "a"] satisfies x > 5)',
    'not(every x in ["a"] satisfies x > 5)',
    'every x in [1, "a"] satisfies x < 5',
    'true or "a" < 1',
    'true or 5',
    'not(false and 5)',
    'count([1, "a"][item > 3]) = 0',
    'count([1, "a"][> 3]) = 0',
    'count([{a: 1}, {a: "x"}][a < 2]) = 1',
    'count([1][contains("a", 1)]) = 0',
    'count(for x in ["a"] return x < 1) = 1',
    'count([1/0]) = 1',
  ])('decides nothing in %s', (text) => expect(answer(text)).toBe('unusable'));

  it('is pointed at where it stands', () => {
    const expression = readExpression('1 < 2 and not("a" < 1)', []);
    if ('because' in expression) throw new Error('Refused');
    const mistake = { at: 15, text: '"a" < 1)', because: 'values' };
    expect(expression.ask({})).toEqual({ state: 'unusable', mistake });
  });

  it.each([
    ['not(2 < 1)', 'yes'],
    ['0.1 + 0.2 = 0.3 and not(0.1 + 0.2 > 0.3)', 'yes'],
    ['"b" between "a" and "c"', 'yes'],
    ['1 in (5, [1..3], > 9)', 'yes'],
    ['true in =true', 'yes'],
    ['if false then 1/0 > 1 else true', 'yes'],
    ['[1, 2, 3][> 1] = [2, 3]', 'yes'],
    ['[1, 2, 3][[2..3]] = [2, 3]', 'yes'],
    ['[1, 2, 3][-1] = 3', 'yes'],
    ['count([{a: 1}, {a: 2}][a < 2 and not(a = 5)]) = 1', 'yes'],
    ['some x in [1, 2] satisfies x > 1', 'yes'],
    ['list contains([1, 2], 2)', 'yes'],
    ['[1][2] = null', 'yes'],
    ['date("2026-01-01") < date("2026-01-02")', 'yes'],
  ])('makes no difference to %s', (text, said) => expect(answer(text)).toBe(said));
});

describe('a calculation without a number as its outcome', () => {
  it.each([
    'abs((date("2026-01-05") - date("2027-01-05")) / duration("P1D") - 30) <= 1',
    '(duration("P1D") / duration("P1D")) between -1 and 2',
    '(duration("P1D") / duration("P1D")) in [-1..2]',
  ])('decides nothing in %s', (text) => expect(answer(text)).toBe('unusable'));
});

describe('what an expression asks for', () => {
  const askedBy = (text: string, names: readonly string[]) => {
    const expression = readExpression(text, names);
    return 'because' in expression ? null : expression.asked;
  };

  it.each([
    ['bekend.bon and leverdatum.year > 2025', { bekend: ['bon'], leverdatum: ['year'] }],
    ['bekend.bon and bekend.order', { bekend: ['bon', 'order'] }],
    ['bekend.bon and count(bekend) > 1', { bekend: 'whole', count: 'whole' }],
    ['leverdatum.year = 2026 or leverdatum = besteld', { leverdatum: 'whole', besteld: 'whole' }],
    ['count(stukken[soort = bon]) > 0', { count: 'whole', stukken: 'whole', soort: 'whole', bon: 'whole' }],
  ])('is found in %s', (text, expected) => {
    const names = ['bekend', 'bon', 'leverdatum', 'besteld', 'stukken'];
    const asked = [...(askedBy(text, names) ?? [])].map(([name, members]) => [
      name,
      members === 'whole' ? members : [...members],
    ]);
    expect(Object.fromEntries(asked)).toEqual(expected);
  });
});

describe('an expression that is asked again', () => {
  const ask = (text: string, each: readonly Readonly<Record<string, unknown>>[]) => {
    const expression = readExpression(text, ['a', 'b']);
    return 'because' in expression ? [] : each.map((values) => expression.ask(values).state);
  };

  it('gives each set of values its own answer', () => {
    const values = [{ a: 1, b: 2 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 1 }, { a: 2, b: 1 }];
    expect(ask('a < b', values)).toEqual(['yes', 'no', 'yes', 'missing', 'no']);
    expect(
      ask('is(a, b)', [
        { a: 1, b: 1 },
        { a: 1, b: '1' },
        { a: '1', b: '1' },
      ]),
    ).toEqual(['yes', 'unusable', 'yes']);
  });

  it('tells a date from a text that is written the same', () => {
    const day = expressionValue({ kind: 'date', date: parseIsoDate('2026-01-05') ?? failed() });
    expect(ask('a.year = 2026', [{ a: day }, { a: '2026-01-05' }, { a: day }])).toEqual([
      'yes',
      'unusable',
      'yes',
    ]);
  });

  it('tells what is inside values apart', () => {
    const values = [{ a: { b: true } }, { a: { b: false } }, { a: {} }, { a: { b: true } }];
    expect(ask('a.b', values)).toEqual(['yes', 'no', 'missing', 'yes']);
    expect(ask('count(a) = 2', [{ a: [1, 2] }, { a: [1] }, { a: [1, 2] }])).toEqual(['yes', 'no', 'yes']);
  });
});

function failed(): never {
  throw new Error('not a day');
}
