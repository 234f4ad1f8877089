import { expect, it } from 'vitest';
import { readExpression } from '#rules/feel.ts';
import { isQuickPattern } from '#rules/feel-cost.ts';

const reason = (text: string) => {
  const read = readExpression(text, ['naam']);
  return 'because' in read ? read.because : 'asked';
};

it('takes patterns that follow a text from left to right', () => {
  const quick = ['^VF[0-9]{2}-\\d+$', '(a|b)c', '(?:ab)+', '[(*+]+x', '\\(a+\\)', '(ab?)?', '(?=x)y*', ''];
  expect(quick.filter((pattern) => !isQuickPattern(pattern))).toEqual([]);
});

it('refuses patterns that can fit a text in more ways than there are moments', () => {
  const slow = ['^(a+)+$', '(a|a)*$', '(a*)*b', '((a?)){30}', '(?:x(a|b))+', '(a)\\1', 'a)+', '([a-z]+.)*'];
  expect(slow.filter(isQuickPattern)).toEqual([]);
});

it.each([
  ['matches(naam, "^VF[0-9]+$")', 'asked'],
  ['matches(input: naam, pattern: "^a+$")', 'asked'],
  ['matches(naam, "^(a+)+$")', 'pattern'],
  ['matches(pattern: "^(a+)+$", input: naam)', 'pattern'],
  ['matches(naam, naam)', 'pattern'],
  ['replace(naam, "(a|a)*$", "") = ""', 'pattern'],
  ['count(split(naam, "(a*)*b")) = 1', 'pattern'],
  ['some f in [matches] satisfies f(naam, "^(a+)+$")', 'pattern'],
  ['every x in ["A", "B"] satisfies contains(naam, x)', 'asked'],
  ['some x in split(naam, ",") satisfies x = "A"', 'asked'],
  [`count(for ${loops(3)} return 1) = 1`, 'asked'],
  [`count(for ${loops(9)} return 1) = 1`, 'steps'],
  [`every ${loops(9)} satisfies true`, 'steps'],
  ['some x in split(naam, ","), y in split(naam, ",") satisfies x = y', 'asked'],
  ['every r in naam satisfies count(naam[s = r.s and a > 1]) = 1', 'asked'],
  ['sum(naam[s = 1].b) + sum(naam[s = 2].b) + sum(naam[s = 3].b) + sum(naam[s = 4].b) = 0', 'asked'],
  ['every x in naam, y in naam, z in naam satisfies x = y', 'steps'],
  ['every x in naam satisfies count(naam[count(naam[a = x]) = 1]) = 1', 'steps'],
  ['some x in (for a in naam, b in naam return a), y in naam satisfies x = y', 'steps'],
])('%s: %s', (text, expected) => {
  expect(reason(text)).toBe(expected);
});

it('looks at filters within filters in no time', { timeout: 10_000 }, () => {
  expect(reason(`count(${'naam['.repeat(150)}a = 1${']'.repeat(150)}) = 1`)).toBe('steps');
});

it('knows no text that is too long to be held against a pattern', () => {
  const asked = (text: string, naam: string) => {
    const read = readExpression(text, ['naam']);
    return 'ask' in read ? read.ask({ naam }).state : read.because;
  };
  const long = 'a'.repeat(400);
  expect(asked('matches(naam, "^a+$")', long)).toBe('missing');
  expect(asked('contains(naam, "a")', long)).toBe('yes');
  expect(asked('matches(naam, "^a+$")', 'aaa')).toBe('yes');
});

function loops(count: number): string {
  return Array.from({ length: count }, (_, index) => `x${index} in [1, 2, 3, 4, 5, 6, 7, 8]`).join(', ');
}
