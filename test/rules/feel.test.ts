import { describe, expect, it } from 'vitest';
import { readExpression } from '#rules/feel.ts';

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

describe('a calculation without a number as its outcome', () => {
  it.each([
    'abs((date("2026-01-05") - date("2027-01-05")) / duration("P1D") - 30) <= 1',
    '(duration("P1D") / duration("P1D")) between -1 and 2',
    '(duration("P1D") / duration("P1D")) in [-1..2]',
  ])('decides nothing in %s', (text) => expect(answer(text)).toBe('unusable'));
});
