import { type LocalDate, parts, toLocalDate } from '../domain/local-date.ts';

const months: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^feb(r|ruari|ruary)?$/,
  /^(maart|mrt|mar|march)$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(ustus|ust)?$/,
  /^sep(t|tember)?$/,
  /^(okt|oct)(ober)?$/,
  /^nov(ember)?$/,
  /^dec(ember)?$/,
];

/** The month, 1-12, that a Dutch or English word in lower case names, shortened or not; null: none. */
export function monthOfName(name: string): number | null {
  const index = months.findIndex((pattern) => pattern.test(name));
  return index < 0 ? null : index + 1;
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function addMonths(date: LocalDate, count: number): LocalDate {
  const [year, month, day] = parts(date);
  const shifted = year * 12 + (month - 1) + count;
  for (let last = day; last > 28; last -= 1) {
    const found = toLocalDate(Math.floor(shifted / 12), (shifted % 12) + 1, last);
    if (found !== null) return found;
  }
  return toLocalDate(Math.floor(shifted / 12), (shifted % 12) + 1, Math.min(day, 28)) ?? date;
}
