import { type LocalDate, parts } from '../domain/local-date.ts';

/** A day as Dutch offices write it, in either language: `03-11-2026`. */
export function formatDate(date: LocalDate): string {
  const [year, month, day] = parts(date);
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${String(year).padStart(4, '0')}`;
}
