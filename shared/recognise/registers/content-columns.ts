import { hasLegalForm } from '../fields/name-shape.ts';
import type { AlignedColumns } from './aligned-columns.ts';
import type { CellFormat } from './cell-format.ts';
import type { Header } from './find-header.ts';
import { isMeaningless } from './plain-header.ts';
import type { ColumnProfile } from './profile-column.ts';
import type { RegisterModel } from './register-model.ts';

/** A column that no header explains yet. */
interface FreeColumn {
  readonly column: number;
  readonly profile: ColumnProfile;
}

/** Fields that are known by the form of their values alone, whatever the header says. */
export const formats: readonly CellFormat[] = ['iban', 'vatId', 'bic', 'email'];
/** Forms that say something only where the header says nothing. */
const looseFormats: readonly CellFormat[] = ['postcode', 'phone', 'currency'];

/**
 * Fields for columns that no header explains, by what their cells are: a column of IBANs is one. Below a header that says nothing
 * also numbers of which none comes twice, names, days of which one never comes before the other, and amounts that add up.
 */
export function fieldsByContent(
  headers: readonly Header[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  model: RegisterModel,
  {
    taken,
    aligned,
  }: { readonly taken: ReadonlyMap<number, string>; readonly aligned: AlignedColumns | null },
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const used = new Set(taken.values());
  const give = (field: string, column: number | undefined) => {
    const isField = model.fields.some(({ id }) => id === field);
    if (column === undefined || !isField || used.has(field) || found.has(column)) return;
    found.set(column, field);
    used.add(field);
  };
  const all = headers.flatMap((header): readonly FreeColumn[] => {
    const profile = profiles.get(header.column);
    return taken.has(header.column) || !profile || profile.filled < 2
      ? []
      : [{ column: header.column, profile }];
  });
  for (const format of formats) give(format, all.find(({ profile }) => isOf(profile, format))?.column);
  if (aligned === null) return found;
  const silent = new Set(headers.filter(({ text }) => isMeaningless(text)).map(({ column }) => column));
  const rest = () => all.filter(({ column }) => silent.has(column) && !found.has(column));
  for (const format of looseFormats)
    give(format, rest().find(({ profile }) => isOf(profile, format))?.column);
  const plain = rest().filter(({ profile }) => !hasFormat(profile));
  giveDays(plain, model, aligned, give);
  giveTotals(plain, aligned, give);
  const left = () => plain.filter(({ column }) => !found.has(column));
  if (model.key !== null) give(model.key, left().find(({ profile }) => isKey(profile))?.column);
  if (model.party !== null) give(model.party, fullestName(left()));
  if (model.key === null && model.party !== null)
    give(model.party.replace(/Name$/, 'Number'), left().find(({ profile }) => isKey(profile))?.column);
  return found;
}

function isOf({ formats: counts, filled }: ColumnProfile, format: CellFormat): boolean {
  return (counts.get(format) ?? 0) >= filled * 0.8;
}

function hasFormat(profile: ColumnProfile): boolean {
  return [...profile.formats.values()].some((count) => count >= profile.filled * 0.5);
}

type Give = (field: string, column: number | undefined) => void;

const secondDays: Readonly<Record<string, string>> = {
  orderNumber: 'deliveryDate',
  invoiceNumber: 'dueDate',
};

/** One column of days is the day of the document; of two the one that never comes first is the later of its days. */
function giveDays(
  columns: readonly FreeColumn[],
  model: RegisterModel,
  aligned: AlignedColumns,
  give: Give,
): void {
  const days = columns.filter(
    ({ profile }) => (profile.realDates + profile.textDates) / profile.filled >= 0.8,
  );
  const own = model.key?.replace(/Number$/, 'Date') ?? '';
  const [first, second] = days;
  if (!first || days.length > 2) return;
  if (!second) {
    give(own, first.column);
    return;
  }
  const [a, b] = [aligned.days(first.column), aligned.days(second.column)];
  const isBefore = (x: typeof a, y: typeof a) =>
    x.every((day, at) => day === null || y[at] == null || day <= (y[at] ?? '')) &&
    x.some((day, at) => day !== y[at]);
  const later = secondDays[model.key ?? ''] ?? '';
  const [early, late] = isBefore(a, b) ? [first, second] : isBefore(b, a) ? [second, first] : [];
  give(own, early?.column);
  give(later, late?.column);
}

/** Three columns of amounts of which two add up to the third in every row: without VAT, VAT and with it. */
function giveTotals(columns: readonly FreeColumn[], aligned: AlignedColumns, give: Give): void {
  const amounts = columns
    .filter(
      ({ profile }) =>
        (profile.numbers + profile.textAmounts) / profile.filled >= 0.8 && profile.decimals > 0,
    )
    .map(({ column }) => ({ column, cents: aligned.cents(column) }));
  for (const gross of amounts) {
    for (const net of amounts) {
      const vat = amounts.find(
        (other) => other !== net && other !== gross && addUp(net.cents, other.cents, gross.cents),
      );
      if (net === gross || !vat) continue;
      give('totalNet', net.column);
      give('totalVat', vat.column);
      give('totalGross', gross.column);
      return;
    }
  }
}

/** In nearly every row, and the VAT is the smaller part. */
function addUp(
  net: readonly (number | null)[],
  vat: readonly (number | null)[],
  gross: readonly (number | null)[],
): boolean {
  const rows = net.flatMap((own, at) => {
    const [tax, all] = [vat[at] ?? null, gross[at] ?? null];
    return own === null || tax === null || all === null || own === 0 ? [] : [{ own, tax, all }];
  });
  const right = rows.filter(
    ({ own, tax, all }) => Math.abs(own + tax - all) <= 1 && Math.abs(tax) <= 0.3 * Math.abs(own),
  );
  return rows.length >= 3 && right.length >= rows.length * 0.95 && rows.some(({ tax }) => tax !== 0);
}

/** Filled all the way down with numbers or codes of which none comes twice, and that do not just count the rows. */
function isKey(profile: ColumnProfile): boolean {
  const isWhole =
    profile.filled === profile.rows && profile.distinct === profile.filled && profile.filled >= 3;
  const isNumber = profile.withDigit === profile.filled && profile.decimals === 0;
  const isDay = profile.realDates + profile.textDates > profile.filled * 0.2;
  return isWhole && isNumber && !isDay && !/^0*1$/.test(profile.sample) && profile.sample.length >= 3;
}

/** Of the columns of words that hardly repeat the one with most names of companies, or with most words. */
function fullestName(columns: readonly FreeColumn[]): number | undefined {
  const names = columns.filter(
    ({ profile }) => profile.words >= profile.filled * 0.6 && profile.distinct >= profile.filled * 0.3,
  );
  return names.toSorted((a, b) => namedness(b.profile) - namedness(a.profile))[0]?.column;
}

function namedness({ severalWords, sample }: ColumnProfile): number {
  return severalWords + (hasLegalForm(sample) ? 1000 : 0);
}
