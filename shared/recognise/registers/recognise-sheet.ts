import type { Sheet, SheetRow } from '../../domain/content.ts';
import type { FilePath } from '../../domain/evidence.ts';
import type { Decision, Register } from '../../domain/recognised.ts';
import type { Steps } from '../../domain/steps.ts';
import { chooseModel, type ModelChoice } from './choose-model.ts';
import { classifyRow, type TableShape } from './classify-row.ts';
import { decidingStyles } from './column-style.ts';
import { debitCreditColumns, withSides } from './debit-credit.ts';
import { areDutch } from './dutch-headers.ts';
import { exactStatusColumn } from './exact-status.ts';
import { findHeader, isHeaderRow, type TableHeader } from './find-header.ts';
import { findPlainHeader } from './plain-header.ts';
import { profileColumns } from './profile-column.ts';
import { type ReadableColumn, readingRows } from './read-rows.ts';
import type { RegisterModel } from './register-model.ts';
import { type SheetDecisions, sheetDecisions } from './sheet-decisions.ts';
import type { SheetPins } from './sheet-pins.ts';
import { sideBySide } from './side-by-side.ts';

/** A sheet and where it stands. */
export interface SheetSource {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly sheet: Sheet;
  readonly pins: SheetPins;
}

/** Registers of one sheet (a second table below the first is a register of its own), and every decision on the way. */
export function* recognisingSheet(
  source: SheetSource,
  models: readonly RegisterModel[],
): Steps<{ readonly registers: readonly Register[]; readonly decisions: readonly Decision[] }> {
  const say = sheetDecisions(source);
  const registers: Register[] = [];
  const rows = source.sheet.rows.filter((row) => row.cells.length > 0);
  if (source.sheet.hidden) say.hiddenSheet();
  if (source.sheet.filtered) say.filter(rows);
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  say.hiddenColumns((source.sheet.hiddenColumns ?? []).filter((column) => used.has(column)));
  yield;
  for (const block of sideBySide(rows, used, models))
    registers.push(...(yield* tablesOf(source, block, models, say)));
  if (registers.length === 0) {
    registers.push(emptyRegister(source));
    say.notARegister(rows);
  }
  return { registers, decisions: say.all() };
}

/** The tables that lie below each other in these rows. */
function* tablesOf(
  source: SheetSource,
  rows: readonly SheetRow[],
  models: readonly RegisterModel[],
  say: SheetDecisions,
): Steps<readonly Register[]> {
  const registers: Register[] = [];
  let from = 0;
  while (from < rows.length) {
    const named = findHeader(rows, from, models, source.pins.headerRow);
    const header = named ?? (from === 0 ? plainHeader(source, rows, models) : null);
    if (header === null) break;
    const end = endOfTable(rows, header, models);
    const table = rows.slice(from, end);
    registers.push(yield* recognisingTable(source, table, shift(header, -from), models, say));
    from = end;
  }
  return registers;
}

/** Where a list begins that has no headers, or headers that say nothing, and of which the columns tell what they are. */
function plainHeader(
  source: SheetSource,
  rows: readonly SheetRow[],
  models: readonly RegisterModel[],
): TableHeader | null {
  const header = findPlainHeader(rows);
  if (header === null) return null;
  const below = rows.slice(header.last + 1);
  return chooseModel(header.headers, profileColumns(below), models, aboutTable(source, below)) && header;
}

function aboutTable({ sheet, shownPath, pins }: SheetSource, rows: readonly SheetRow[]) {
  return { names: [sheet.name, shownPath], pins, rows };
}

/** A table ends where, after an empty row, another header stands. */
function endOfTable(
  rows: readonly SheetRow[],
  header: TableHeader,
  models: readonly RegisterModel[],
): number {
  for (let at = header.last + 2; at < rows.length; at += 1) {
    const [above, row] = [rows[at - 1], rows[at]];
    const gap = above && row && row.number > above.number + 1;
    if (gap && isHeaderRow(row, models) && !repeats(row, rows[header.last])) return at;
  }
  return rows.length;
}

function repeats(row: SheetRow, header: SheetRow | undefined): boolean {
  return header !== undefined && JSON.stringify(row.cells) === JSON.stringify(header.cells);
}

function shift(header: TableHeader, by: number): TableHeader {
  return { ...header, first: header.first + by, last: header.last + by };
}

function* recognisingTable(
  source: SheetSource,
  rows: readonly SheetRow[],
  header: TableHeader,
  models: readonly RegisterModel[],
  say: SheetDecisions,
): Steps<Register> {
  const below = rows.slice(header.last + 1);
  const profiles = profileColumns(below);
  yield;
  const headerRow = rows[header.last]?.number ?? 0;
  say.titleRows(rows.slice(0, header.first));
  say.headerRow(rows.slice(header.first, header.last + 1), header.headers);
  const choice = chooseModel(header.headers, profiles, models, aboutTable(source, below));
  if (choice === null) {
    say.nothingFits(header.headers);
    return { ...emptyRegister(source), headerRow, columns: header.headers.map(unknownColumn) };
  }
  say.role(choice);
  const data = yield* dataRows(below, tableShape(header, choice), say);
  const sides = debitCreditColumns(header.headers, data, choice.mapping.columns, choice.model);
  const mapping = sides ? withSides(choice.mapping, sides) : choice.mapping;
  say.columns(mapping.choices, profiles);
  const columns = yield* readableColumns(header, { ...choice, mapping }, data, source.pins);
  say.styles(columns);
  const { file, sheet } = source;
  return {
    file,
    shownPath: source.shownPath,
    sheet: sheet.name,
    role: choice.model.role,
    headerRow,
    columns: mapping.columns,
    rows: yield* readingRows(data, columns, { file, sheet: sheet.name }, sides),
  };
}

function tableShape(header: TableHeader, choice: ModelChoice): TableShape {
  const kinds = new Map(choice.model.fields.map((field) => [field.id, field.kind]));
  const used = choice.mapping.columns.filter((column) => column.field !== null);
  const key = used.find((column) => column.field === (choice.model.key ?? choice.model.party)) ?? used[0];
  return {
    headers: header.headers,
    key: key?.column ?? null,
    kinds: new Map(used.map((column) => [column.column, kinds.get(column.field ?? '') ?? 'text'])),
  };
}

function* dataRows(
  below: readonly SheetRow[],
  shape: TableShape,
  say: SheetDecisions,
): Steps<readonly SheetRow[]> {
  const data: SheetRow[] = [];
  const skipped: SheetRow[] = [];
  for (const row of below) {
    const kind = classifyRow(row, shape);
    if (kind === 'data') data.push(row);
    else if (kind !== 'blank') {
      say.skippedRow(kind, row);
      skipped.push(row);
    }
    yield;
  }
  say.blankRows([...data, ...skipped]);
  say.hiddenRows(data);
  return data;
}

function* readableColumns(
  header: TableHeader,
  choice: ModelChoice,
  data: readonly SheetRow[],
  pins: SheetPins,
): Steps<readonly ReadableColumn[]> {
  const kinds = new Map(choice.model.fields.map((field) => [field.id, field.kind]));
  const used = choice.mapping.columns.flatMap((column) => {
    const kind = kinds.get(column.field ?? '');
    return column.field === null || kind === undefined ? [] : [{ column, field: column.field, kind }];
  });
  const exactStatus = exactStatusColumn(header.headers, choice.model);
  const styles = yield* decidingStyles(used, data, areDutch(header.headers), pins);
  return used.flatMap((column) => {
    const style = styles.get(column.column.column);
    const isExactStatus = column.field === 'status' && column.column.column === exactStatus;
    return style ? [{ ...column, style, isExactStatus }] : [];
  });
}

function emptyRegister(source: SheetSource): Register {
  return {
    file: source.file,
    shownPath: source.shownPath,
    sheet: source.sheet.name,
    role: { kind: 'unknown' },
    headerRow: 0,
    columns: [],
    rows: [],
  };
}

function unknownColumn(header: { readonly column: number; readonly text: string }) {
  return { column: header.column, header: header.text, field: null, confidence: 0 };
}
