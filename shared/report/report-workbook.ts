import type { Language } from '../domain/bilingual.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Money } from '../domain/money.ts';

/** A report as typed cells, without any knowledge of a file format. */
export interface ReportWorkbook {
  readonly title: string;
  /** Who made it and when: local time, ISO 8601 without zone. */
  readonly madeBy: string;
  readonly madeAt: string;
  /** What of the whole it is about; left out: its title says it. */
  readonly subject?: string | undefined;
  readonly language?: Language | undefined;
  /** Words on top of a printed page; left out: none. */
  readonly head?: ReportHead | undefined;
  readonly footer: ReportFooter;
  readonly sheets: readonly ReportSheet[];
}

/** Words on top of a printed page. */
export interface ReportHead {
  readonly left: string;
  readonly right: string;
}

/** Words around the page numbers at the foot of a printed page. */
export interface ReportFooter {
  readonly left: string;
  readonly page: string;
  readonly of: string;
}

export interface ReportSheet {
  readonly name: string;
  /** For the program itself, not for people. */
  readonly hidden?: true | undefined;
  /** What it holds, for those who hear it read out; left out: its name says it. */
  readonly description?: string | undefined;
  readonly chart?: ReportChart | undefined;
  /** Of a table: how many columns from the left stay in view. */
  readonly keptColumns?: number | undefined;
  /** `table`: its first row is a header that stays in view, with a filter. `page`: read from top to bottom. */
  readonly layout: 'table' | 'page';
  readonly columns: readonly ReportColumn[];
  /** How many of the columns, from the left, go on paper. */
  readonly printedColumns: number;
  /** Rows below the header, made while they are asked for. */
  readonly rows: () => Iterable<ReportRow>;
}

export interface ReportColumn {
  readonly id: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Long texts that go on below each other. */
  readonly wrap: boolean;
  /** Of the header; values stand as their type does. */
  readonly align: 'left' | 'right';
  readonly hidden?: true | undefined;
  /** A column that a colleague fills in: marked, and the only ones that are not locked. */
  readonly input?: ColumnInput | undefined;
  readonly highlights?: readonly Highlight[] | undefined;
}

/** What may be filled in, with a word of explanation. */
export interface ColumnInput {
  readonly kind: 'choice' | 'day' | 'text';
  /** For a choice: what can be chosen. */
  readonly choices: readonly string[];
  readonly hint: string;
  /** Said when something else is filled in. */
  readonly refusal: string;
}

/** Cells that stand out: those that say exactly this, or days before this one. */
export type Highlight =
  | { readonly kind: 'says'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'before'; readonly date: LocalDate; readonly tone: Tone };

export type Tone = 'grave' | 'attention' | 'fine' | 'quiet';

/** Bars over rows of the sheet itself: names in the first column, numbers in the second. */
export interface ReportChart {
  readonly title: string;
  /** For those who cannot see it. */
  readonly description: string;
  /** First and last row, 1 for the first row of the sheet. */
  readonly from: number;
  readonly to: number;
  /** How many columns from the left are beside it. */
  readonly afterColumn: number;
}

export interface ReportRow {
  readonly style: 'title' | 'fact' | 'gap' | 'heading' | 'header' | 'normal' | 'total';
  /** One for each column; fewer leaves the rest empty. */
  readonly cells: readonly ReportCell[];
}

/** An identifier is text that looks like a number and must never become one. */
export type ReportCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'identifier'; readonly text: string }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'amount'; readonly amount: Money }
  | { readonly kind: 'number'; readonly number: number }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly file: FilePath;
      readonly place: LinkPlace | null;
    }
  | {
      readonly kind: 'sheet-link';
      readonly text: string;
      /** Name of another sheet of the report. */
      readonly sheet: string;
      readonly row: number;
    };

/** A cell or a page to show when the linked file opens. `address`: `F118`. */
type LinkPlace =
  | { readonly kind: 'cell'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'page'; readonly page: number };
