import type { RegisterColumn, RegisterRole } from '../../domain/recognised.ts';
import type { RegisterPins } from '../../domain/register-pins.ts';
import type { Header } from './find-header.ts';
import { headerKey } from './header-key.ts';
import type { ColumnChoice, ColumnMapping } from './map-columns.ts';
import type { RegisterModel } from './register-model.ts';

/** What is settled of one sheet. */
export type SheetPins = Omit<RegisterPins, 'filePattern' | 'sheet'>;

/** Everything settled for this sheet of this file; of two that speak of the same thing the later counts. */
export function pinsOf(all: readonly RegisterPins[], shownPath: string, sheet: string): SheetPins {
  const own = all.filter((pins) => matches(pins.filePattern, shownPath) && matches(pins.sheet, sheet));
  const merged: SheetPins = {};
  for (const { filePattern: _, sheet: __, ...pins } of own) Object.assign(merged, pins);
  return merged;
}

/** Whether the text fits a pattern in which `*` stands for any characters. Takes time in proportion to both. */
function matches(pattern: string, text: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const whole = text.toLowerCase();
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return whole === first;
  if (!whole.startsWith(first) || whole.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = whole.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return whole.endsWith(last) && whole.length - last.length >= from;
}

/** Whether rows of this model are what the sheet was said to hold. */
export function isOfRole({ role }: RegisterModel, pinned: RegisterRole): boolean {
  if (role.kind === 'dossiers') return pinned.kind === 'dossiers' && pinned.type === role.type;
  return pinned.kind === 'master' && pinned.of === role.of;
}

/** The mapping with the pinned columns in their place; a field that is pinned is taken from every other column. */
export function withPinnedColumns(
  { columns, choices }: ColumnMapping,
  headers: readonly Header[],
  model: RegisterModel,
  { columns: pinned = [] }: SheetPins,
): ColumnMapping {
  const fields = new Map<number, string | null>();
  for (const { column, header, field } of pinned) {
    const found = headerOf(headers, column, header);
    if (found && (field === null || model.fields.some(({ id }) => id === field)))
      fields.set(found.column, field);
  }
  if (fields.size === 0) return { columns, choices };
  const taken = new Set(fields.values());
  const fieldOf = (column: number, own: string | null) => {
    const given = fields.get(column);
    if (given !== undefined) return given;
    return own !== null && taken.has(own) ? null : own;
  };
  return {
    columns: columns.map((column): RegisterColumn => {
      const field = fieldOf(column.column, column.field);
      return fields.has(column.column)
        ? { ...column, field, confidence: field === null ? 0 : 1 }
        : { ...column, field, confidence: field === null ? 0 : column.confidence };
    }),
    choices: choices.map((choice): ColumnChoice => {
      const field = fieldOf(choice.column, choice.field);
      if (fields.has(choice.column)) return { ...choice, field, by: 'pinned' };
      return field === choice.field ? choice : { ...choice, field, by: 'another-column-fits-better' };
    }),
  };
}

function headerOf(headers: readonly Header[], column: number, text: string | undefined): Header | undefined {
  const own = headers.find((header) => header.column === column);
  if (text === undefined) return own;
  const key = headerKey(text);
  return own && headerKey(own.text) === key ? own : headers.find((header) => headerKey(header.text) === key);
}
