import { expect, it } from 'vitest';
import { isQuiet } from '#electron/desktop/quiet-hours.ts';

const night = { from: '18:00', until: '08:00' };
const noon = { from: '12:00', until: '13:00' };

it.each([
  ['2026-03-16T17:59:59', night, false],
  ['2026-03-16T18:00:00', night, true],
  ['2026-03-16T03:00:00', night, true],
  ['2026-03-16T08:00:00', night, false],
  ['2026-03-16T12:30:00', noon, true],
  ['2026-03-16T13:00:00', noon, false],
  ['2026-03-16T12:30:00', { from: '12:30', until: '12:30' }, false],
  ['2026-03-16T12:30:00', null, false],
])('at %s with %j it is quiet: %s', (now, hours, quiet) => {
  expect(isQuiet(now, hours)).toBe(quiet);
});
