import { type LocalDate, toLocalDate } from '#shared/domain/local-date.ts';

/** The only way the product learns what time it is. */
export interface Clock {
  readonly today: () => LocalDate;
  /** Local time, ISO 8601 without zone: `2026-03-16T08:30:00`. */
  readonly now: () => string;
  /** Milliseconds that only go forward, to measure with. */
  readonly elapsed: () => number;
}

/** The computer's own clock, in its own time zone. */
export const systemClock: Clock = {
  today: () => dayOf(new Date()),
  now: () => {
    const moment = new Date();
    const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    return `${dayOf(moment)}T${time}`;
  },
  elapsed: () => performance.now(),
};

function dayOf(moment: Date): LocalDate {
  const day = toLocalDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (day === null) throw new Error('The computer clock gives no valid day');
  return day;
}
