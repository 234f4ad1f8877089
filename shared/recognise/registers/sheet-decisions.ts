import type { SheetRow } from '../../domain/content.ts';
import { cellAddress, type FilePath } from '../../domain/evidence.ts';
import { maskBsn, namesBsn } from '../../domain/identifiers/bsn.ts';
import type { Decision, DecisionGround, DecisionSubject } from '../../domain/recognised.ts';
import { cellText, filledCells } from './cell-text.ts';
import type { ModelChoice } from './choose-model.ts';
import type { RowClass } from './classify-row.ts';
import type { Header } from './find-header.ts';
import type { ColumnChoice } from './map-columns.ts';
import type { ColumnProfile } from './profile-column.ts';
import type { ReadableColumn } from './read-rows.ts';

/** Collects what was decided about one sheet, as data a person can check: addresses, header texts, samples, counts. */
export interface SheetDecisions {
  hiddenSheet(): void;
  notARegister(rows: readonly SheetRow[]): void;
  nothingFits(headers: readonly Header[]): void;
  titleRows(rows: readonly SheetRow[]): void;
  headerRow(rows: readonly SheetRow[], headers: readonly Header[]): void;
  role(choice: ModelChoice): void;
  columns(choices: readonly ColumnChoice[], profiles: ReadonlyMap<number, ColumnProfile>): void;
  styles(columns: readonly ReadableColumn[]): void;
  skippedRow(kind: Exclude<RowClass, 'data' | 'blank'>, row: SheetRow): void;
  /** `rows`: all rows that hold something; the numbers between them are blank. */
  blankRows(rows: readonly SheetRow[]): void;
  hiddenRows(rows: readonly SheetRow[]): void;
  hiddenColumns(columns: readonly number[]): void;
  filter(rows: readonly SheetRow[]): void;
  all(): readonly Decision[];
}

const noRow: SheetRow = { number: 0, hidden: false, cells: [] };
const longest = 120;
const mostSkippedRows = 200;

/** An empty collection of decisions about this sheet. */
export function sheetDecisions(source: {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly sheet: { readonly name: string };
}): SheetDecisions {
  const decisions: Decision[] = [];
  let skippedRows = 0;
  const add: Add = (subject, about, chosen, because, by) => {
    const { file, shownPath, sheet } = source;
    const what = { file, shownPath, sheet: sheet.name, subject, about, chosen };
    decisions.push({ ...what, ...(by && { by }), because: shorten(because) });
  };
  return {
    ...hiddenDecisions(source.sheet.name, add),
    notARegister: (rows) => add('not-a-register', source.sheet.name, 'not-used', firstTexts(rows)),
    nothingFits: (headers) => add('not-a-register', source.sheet.name, 'not-used', joinTexts(headers)),
    titleRows: (rows) => {
      for (const row of rows) add('skipped-title-row', String(row.number), 'skipped', rowText(row));
    },
    ...columnDecisions(source.sheet.name, add),
    skippedRow: (kind, row) => {
      skippedRows += 1;
      if (skippedRows > mostSkippedRows) return;
      const subject = kind === 'total' ? 'skipped-total-row' : 'skipped-row';
      add(subject, String(row.number), kind, rowText(row));
    },
    blankRows: (rows) => {
      const blank = blankCount(rows);
      if (blank > 0) add('skipped-blank-rows', source.sheet.name, 'skipped', String(blank));
    },
    all: () => {
      const unsaid = skippedRows - mostSkippedRows;
      if (unsaid > 0) add('skipped-row', source.sheet.name, 'skipped', `+ ${unsaid}`);
      return decisions;
    },
  };
}

function columnDecisions(
  sheet: string,
  add: Add,
): Pick<SheetDecisions, 'headerRow' | 'role' | 'columns' | 'styles'> {
  return {
    headerRow: (rows, headers) => {
      add('header-row', 'header', rows.map((row) => row.number).join('-') || 'none', joinTexts(headers));
      const unseen = filledCells(rows.at(-1) ?? noRow).length - headers.length;
      if (unseen > 0)
        add('column', `${columnLetters((headers.at(-1)?.column ?? 0) + 1)}…`, 'not-used', `+ ${unseen}`);
    },
    role: (choice) => add('register-role', sheet, roleName(choice), choice.because),
    columns: (choices, profiles) => {
      for (const choice of choices) {
        add(
          'column',
          columnLetters(choice.column),
          choice.field ?? 'not-used',
          columnReason(choice, profiles),
          choice.by,
        );
      }
    },
    styles: (columns) => {
      for (const column of columns) addStyle(column, add);
    },
  };
}

/** What a person does not see of the sheet, and what is read all the same. */
function hiddenDecisions(
  sheet: string,
  add: Add,
): Pick<SheetDecisions, 'hiddenSheet' | 'hiddenRows' | 'hiddenColumns' | 'filter'> {
  return {
    hiddenSheet: () => add('hidden-sheet', sheet, 'read', ''),
    hiddenRows: (rows) => {
      const hidden = rows.filter((row) => row.hidden);
      if (hidden.length === 0) return;
      const first = hidden.slice(0, 10).map((row) => row.number);
      add('hidden-rows', first.join(', '), 'read', String(hidden.length));
    },
    hiddenColumns: (columns) => {
      if (columns.length === 0) return;
      add(
        'hidden-columns',
        columns.slice(0, 10).map(columnLetters).join(', '),
        'read',
        String(columns.length),
      );
    },
    filter: (rows) => {
      const hidden = rows.filter((row) => row.hidden).length;
      add('filter', sheet, 'read', String(hidden));
    },
  };
}

type Add = (
  subject: DecisionSubject,
  about: string,
  chosen: string,
  because: string,
  by?: DecisionGround,
) => void;

function addStyle({ column, kind, style }: ReadableColumn, add: Add): void {
  const about = `${columnLetters(column.column)} ${column.header}`;
  const because = style.because ?? '';
  const by = style.isPinned ? 'pinned' : because === '' ? 'language' : 'values';
  if (style.datesSwapped) add('date-order', about, 'ambiguous', because, 'values');
  else if (style.because !== null && kind === 'date') add('date-order', about, style.order, because, by);
  else if (style.because !== null) add('decimal-sign', about, style.decimals, because, by);
}

function roleName({ model }: ModelChoice): string {
  return model.role.kind === 'dossiers' ? model.role.type : `master:${model.role.of}`;
}

function columnReason(choice: ColumnChoice, profiles: ReadonlyMap<number, ColumnProfile>): string {
  const sample = profiles.get(choice.column)?.sample ?? '';
  const isSecret = sample !== '' && (namesBsn(choice.header) || choice.field === 'bsn');
  return [choice.header, isSecret ? maskBsn(sample) : sample].filter((text) => text !== '').join(' · ');
}

/** `AB` for column 28. */
function columnLetters(column: number): string {
  return cellAddress(column, 1).slice(0, -1);
}

function blankCount(rows: readonly SheetRow[]): number {
  const numbers = rows.map((row) => row.number);
  if (numbers.length === 0) return 0;
  const first = numbers.reduce((low, number) => Math.min(low, number));
  const last = numbers.reduce((high, number) => Math.max(high, number));
  return last - first + 1 - new Set(numbers).size;
}

function firstTexts(rows: readonly SheetRow[]): string {
  return rows.slice(0, 3).map(rowText).join(' / ');
}

function joinTexts(headers: readonly Header[]): string {
  return headers.map((header) => header.text).join(', ');
}

function rowText(row: SheetRow): string {
  return filledCells(row)
    .map((cell) => cellText(cell.value))
    .join(' | ');
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
