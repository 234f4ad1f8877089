import type { Evidence, FilePath } from '../domain/evidence.ts';
import { cellAddress } from '../domain/evidence.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { Finding } from '../domain/finding.ts';
import { formatIban } from '../domain/identifiers/iban.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Money } from '../domain/money.ts';
import type { ReportCell, ReportColumn, ReportRow } from './report-workbook.ts';

export const empty: ReportCell = { kind: 'empty' };

/** Text, or an empty cell when there is none. */
export function text(value: string | null): ReportCell {
  return value === null || value === '' ? empty : { kind: 'text', text: value };
}

/** An identifier, or an empty cell when there is none. */
export function identifier(value: string | null): ReportCell {
  return value === null || value === '' ? empty : { kind: 'identifier', text: value };
}

/** A day, or an empty cell when there is none. */
export function date(value: LocalDate | null): ReportCell {
  return value === null ? empty : { kind: 'date', date: value };
}

/** An amount, or an empty cell when it is not known; zero is an amount. */
export function amount(value: Money | null): ReportCell {
  return value === null ? empty : { kind: 'amount', amount: value };
}

export function count(value: number): ReportCell {
  return { kind: 'number', number: value };
}

/** A value in its own type, so that a spreadsheet can sort and calculate with it. */
export function valueCell(value: FieldValue | null): ReportCell {
  if (value === null) return empty;
  switch (value.kind) {
    case 'text':
      return text(value.text);
    case 'identifier':
      return identifier(formatIban(value.text));
    case 'date':
      return date(value.date);
    case 'amount':
      return amount(value.amount);
    case 'number':
      return count(value.number);
  }
}

/** Where to look for a finding: what was found, else what was expected, else any place that is named. */
export function placeOf(finding: Finding): Evidence | null {
  const of = (role: string) => finding.evidence.find((evidence) => evidence.role === role)?.at;
  return of('found') ?? of('expected') ?? finding.evidence[0]?.at ?? null;
}

/** A link to the file of a place, to the very cell or page where that is known. */
export function linkTo(at: Evidence | null): ReportCell {
  return at === null ? empty : { kind: 'link', text: fileName(at.file), file: at.file, place: linkPlace(at) };
}

function linkPlace(at: Evidence): Extract<ReportCell, { kind: 'link' }>['place'] {
  if (at.kind === 'cell') return { kind: 'cell', sheet: at.sheet, address: cellAddress(at.column, at.row) };
  return at.kind === 'page' ? { kind: 'page', page: at.page } : null;
}

/** A link to the row of a dossier in another sheet; plain where it has none. */
export function linkToRow(value: string | null, sheet: string, number: number | undefined): ReportCell {
  if (value === null || value === '' || number === undefined) return identifier(value);
  return { kind: 'sheet-link', text: value, sheet, row: number };
}

/** Name of a file without its folders. */
function fileName(file: FilePath): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

/** A column of text; `wrap` for sentences. */
export function column(id: string, header: string, width: number, wrap = false): ReportColumn {
  return { id, header, width, wrap, align: 'left' };
}

/** A column of dates, amounts or counts. */
export function figures(id: string, header: string, width: number): ReportColumn {
  return { id, header, width, wrap: false, align: 'right' };
}

/** A column that is there for the program: out of sight, and not on paper. */
export function hiddenColumn(id: string, header: string): ReportColumn {
  return { ...column(id, header, 40), hidden: true };
}

export function row(cells: readonly ReportCell[], style: ReportRow['style'] = 'normal'): ReportRow {
  return { style, cells };
}
