import { type LocalDate, parts, toLocalDate } from './local-date.ts';

/**
 * Last day on which a dossier is to be kept: the end of the calendar year of the last thing known of it, and then this many
 * years. Counting from the end of the year never falls short, whatever within that year the period is counted from.
 */
export function keptUntil(last: LocalDate, years: number): LocalDate {
  const [year] = parts(last);
  const until = toLocalDate(year + years, 12, 31);
  if (until === null) throw new RangeError('A period that goes beyond the calendar');
  return until;
}
