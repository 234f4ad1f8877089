import { expect, test } from 'vitest';
import { type CheckedFile, checkAfter, nothingChecked } from '#renderer/quick-check/check-state.ts';

const checking = (id: number, name: string): CheckedFile => ({ id, name, state: { kind: 'checking' } });
const tooLarge: CheckedFile['state'] = { kind: 'too-large' };

test('the last drop stands first, and says how many files were left out', () => {
  const once = checkAfter(nothingChecked, { kind: 'added', files: [checking(1, 'a')], leftOut: 3 });
  const twice = checkAfter(once, { kind: 'added', files: [checking(2, 'b')], leftOut: 0 });
  expect([once.leftOut, twice]).toEqual([3, { files: [checking(2, 'b'), checking(1, 'a')], leftOut: 0 }]);
});

test('an answer reaches its own file only, and a forgotten file not at all', () => {
  const two = checkAfter(nothingChecked, {
    kind: 'added',
    files: [checking(1, 'a'), checking(2, 'b')],
    leftOut: 0,
  });
  const one = checkAfter(two, { kind: 'forgotten', id: 2 });
  const late = checkAfter(one, { kind: 'answered', id: 2, state: tooLarge });
  expect([late, checkAfter(late, { kind: 'answered', id: 1, state: tooLarge }).files]).toEqual([
    one,
    [{ id: 1, name: 'a', state: tooLarge }],
  ]);
});

test('forgetting all leaves nothing', () => {
  const some = checkAfter(nothingChecked, { kind: 'added', files: [checking(1, 'a')], leftOut: 3 });
  expect(checkAfter(some, { kind: 'all-forgotten' })).toEqual(nothingChecked);
});
