import { expect, it } from 'vitest';
import { isCheckDue } from '#electron/watch/daily-check.ts';

it.each([
  ['2026-03-16T08:29:50', '2026-03-16T08:30:00', '08:30', true],
  ['2026-03-16T08:30:00', '2026-03-16T08:30:20', '08:30', false],
  ['2026-03-16T08:00:00', '2026-03-16T08:29:59', '08:30', false],
  ['2026-03-15T18:00:00', '2026-03-16T09:15:00', '08:30', true],
  ['2026-03-15T18:00:00', '2026-03-16T07:00:00', '08:30', false],
  ['2026-03-16T08:00:00', '2026-03-16T09:00:00', null, false],
])('asked at %s and then at %s, the check of %s is due: %s', (before, now, at, due) => {
  expect(isCheckDue(before, now, at)).toBe(due);
});
