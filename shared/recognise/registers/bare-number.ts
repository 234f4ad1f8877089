import type { Header } from './find-header.ts';
import { headerKey } from './header-key.ts';
import type { ColumnProfile } from './profile-column.ts';
import type { RegisterModel } from './register-model.ts';

/** The key of a column headed by no more than `Nr.`, `Nummer` or `#`. */
const bareKey = headerKey('Nr.');

/** Whether a header says that it is a number and not of what. */
export function isBareNumber(header: string): boolean {
  return headerKey(header) === bareKey;
}

/**
 * The column of bare numbers that says which row is which, in a list that names its key nowhere else: filled all the way down, with
 * numbers of which none comes twice and that do not just count the rows. Answers its column, or null.
 */
export function bareNumberColumn(
  headers: readonly Header[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  model: RegisterModel,
): number | null {
  const key = model.fields.find(({ id }) => id === model.key);
  if (!key || headers.some((header) => header.keys.some((own) => key.headers.has(own)))) return null;
  const [bare, second] = headers.filter(({ text }) => isBareNumber(text));
  const profile = bare && profiles.get(bare.column);
  if (!profile || second || profile.filled < 2) return null;
  const isWhole = profile.filled === profile.rows && profile.distinct === profile.filled;
  const countsRows = /^0*1$/.test(profile.sample);
  return isWhole && profile.withDigit === profile.filled && !countsRows ? bare.column : null;
}

/** Whether a list says enough beside bare numbers: a day, and an amount or a status. A list of names with numbers does not. */
export function saysEnough(fields: readonly string[], model: RegisterModel): boolean {
  const has = (kind: string) =>
    model.fields.some((field) => field.kind === kind && fields.includes(field.id));
  return has('date') && (has('amount') || fields.includes('status'));
}
