import type { ColumnPreview, ReadRow, SheetPins, SheetPreview } from '#shared/api/set-up-views.ts';
import type { Sheet } from '#shared/domain/content.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { cellAddress, type FilePath } from '#shared/domain/evidence.ts';
import { maskBsn, namesBsn } from '#shared/domain/identifiers/bsn.ts';
import { namePattern, pathPattern } from '#shared/domain/name-pattern.ts';
import type { Decision, Register, RegisterColumn } from '#shared/domain/recognised.ts';
import type { RegisterPins } from '#shared/domain/register-pins.ts';
import { recogniseRegisters } from '#shared/recognise/registers/recognise-registers.ts';
import { shownCell } from './shown-cell.ts';

const shownRows = 30;
const shownColumns = 60;
const samples = 3;
const readRows = 8;
const longestText = 120;

interface ToPreview {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly sheet: Sheet;
  readonly types: readonly DossierType[];
  /** null: what is remembered. */
  readonly pins: SheetPins | null;
  readonly remembered: readonly RegisterPins[];
}

/** One sheet as it is read with some decisions, beside what stands in it. Pure. */
export function sheetPreview({ file, shownPath, sheet, types, pins, remembered }: ToPreview): SheetPreview {
  const [filePattern, sheetPattern] = [pathPattern(shownPath), namePattern(sheet.name)];
  const isOwn = (one: RegisterPins) => one.filePattern === filePattern && one.sheet === sheetPattern;
  const own = pins ? { ...pins, filePattern, sheet: sheetPattern } : remembered.find(isOwn);
  const others = remembered.filter((one) => !isOwn(one));
  const { registers, decisions } = recogniseRegisters({
    file,
    shownPath,
    sheets: [sheet],
    decisions: [],
    types,
    pins: own ? [...others, own] : others,
  });
  const [register] = registers;
  if (!register) throw new Error('One sheet gives at least one register');
  return withMaskedNumbers({
    pins: withoutPatterns(own),
    role: register.role,
    headerRow: register.headerRow,
    columns: register.columns.map((column) => columnPreview(column, register, { sheet, decisions })),
    cells: sheet.rows.slice(0, shownRows).map(({ number, cells }) => ({
      row: number,
      texts: textsOf(cells),
    })),
    rows: register.rows.length,
    read: register.rows.slice(0, readRows).map(readRow),
    decisions,
  });
}

/** Below a header that says so, a citizen service number is shown by its last digits only. */
function withMaskedNumbers(view: SheetPreview): SheetPreview {
  const secret = view.columns.filter(({ header }) => namesBsn(header));
  if (secret.length === 0) return view;
  const columns = new Set(secret.map(({ column }) => column));
  const fields = new Set(secret.map(({ field }) => field));
  return {
    ...view,
    columns: view.columns.map((one) =>
      columns.has(one.column) ? { ...one, samples: [...new Set(one.samples.map(maskBsn))] } : one,
    ),
    cells: view.cells.map(({ row, texts }) => ({
      row,
      texts: texts.map((text, index) =>
        columns.has(index + 1) && row !== view.headerRow && text !== '' ? maskBsn(text) : text,
      ),
    })),
    read: view.read.map(({ row, values }) => ({
      row,
      values: Object.fromEntries(
        Object.entries(values).map(([field, value]) => [
          field,
          value && fields.has(field) ? { ...value, text: maskBsn(value.text) } : value,
        ]),
      ),
    })),
  };
}

function withoutPatterns(pins: RegisterPins | undefined): SheetPins {
  if (!pins) return {};
  const { filePattern: _, sheet: __, ...own } = pins;
  return own;
}

function textsOf(cells: Sheet['rows'][number]['cells']): readonly string[] {
  const last = Math.min(
    shownColumns,
    cells.reduce((most, { column }) => Math.max(most, column), 0),
  );
  const texts = Array.from({ length: last }, () => '');
  for (const { column, value } of cells) {
    if (column <= last) texts[column - 1] = shownCell(value).slice(0, longestText);
  }
  return texts;
}

function columnPreview(
  { column, header, field }: RegisterColumn,
  register: Register,
  { sheet, decisions }: { readonly sheet: Sheet; readonly decisions: readonly Decision[] },
): ColumnPreview {
  const below = sheet.rows.filter(({ number }) => number > register.headerRow);
  const texts = below.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column).map(({ value }) => shownCell(value)),
  );
  const readings = field === null ? [] : register.rows.map(({ fields }) => fields[field]);
  const letters = cellAddress(column, 1).slice(0, -1);
  return {
    column,
    header,
    field,
    samples: [...new Set(texts.filter((text) => text.trim() !== ''))]
      .slice(0, samples)
      .map((text) => text.slice(0, longestText)),
    filled: readings.filter((reading) => reading && reading.state !== 'absent').length,
    unreadable: readings.filter((reading) => reading?.state === 'unreadable').length,
    decision: decisions.find(({ subject, about }) => subject === 'column' && about === letters) ?? null,
  };
}

function readRow({ number, fields }: Register['rows'][number]): ReadRow {
  const values = Object.entries(fields).map(([field, reading]) => {
    if (reading.state === 'absent') return [field, null] as const;
    return [field, { text: reading.raw.slice(0, longestText), readable: reading.state === 'read' }] as const;
  });
  return { row: number, values: Object.fromEntries(values) };
}
