import type { Clock } from '#electron/run/clock.ts';
import { day } from './an-open-item.ts';

/** A clock that stands still on a Monday morning. */
export const aClock: Clock = {
  today: () => day('2026-03-16'),
  now: () => '2026-03-16T08:30:00',
  elapsed: () => 0,
};
