import { findLabels } from '../labels/find-labels.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { heightOf, surroundingBox } from '../layout/lines.ts';
import { foldText } from '../values/fold-text.ts';
import type { DecimalStyle } from '../values/parse-amount.ts';
import type { ColumnMeaning } from './column-labels.ts';
import { type LineColumn, type LineHeader, lineHeaderAt } from './find-line-header.ts';
import { type LineRow, type RowText, readRow } from './read-row.ts';
import { splitRow } from './split-row.ts';

/** Rows of one table, which may run on over pages with or without its header. */
export interface LineTable {
  readonly columns: readonly LineColumn[];
  readonly rows: readonly LineRow[];
}

/** A continued description that is longer is something else. */
const mostContinued = 8;

/** All tables of lines of a document. A table whose header comes back on the next page is one table. */
export function collectTables(layout: DocumentLayout, style: DecimalStyle): readonly LineTable[] {
  const tables: { columns: readonly LineColumn[]; rows: LineRow[] }[] = [];
  let reader: RowReader | null = null;
  for (let at = 0; at < layout.lines.length; at += 1) {
    const line = layout.lines[at];
    if (!line) continue;
    const header = lineHeaderAt(layout.lines, at);
    if (header) {
      at = header.last;
      const last = tables.at(-1);
      const table = last && isSameTable(last.columns, header) ? last : { columns: header.columns, rows: [] };
      if (table !== last) tables.push(table);
      reader = new RowReader(header.columns, table.rows, style, layout.lines[header.last]);
    } else reader?.take(line);
  }
  return tables;
}

function isSameTable(columns: readonly LineColumn[], header: LineHeader): boolean {
  return columns.map(({ meaning }) => meaning).join() === header.columns.map(({ meaning }) => meaning).join();
}

/** Takes the lines below a header one by one. */
class RowReader {
  /** Totals, a page break or a wide gap came by: from here only whole rows count. */
  private strict = false;
  private continued = 0;
  private waiting: RowText | null = null;
  private readonly columns: readonly LineColumn[];
  private readonly rows: LineRow[];
  private readonly style: DecimalStyle;
  private previous: LaidOutLine | undefined;

  constructor(
    columns: readonly LineColumn[],
    rows: LineRow[],
    style: DecimalStyle,
    header: LaidOutLine | undefined,
  ) {
    this.columns = columns;
    this.rows = rows;
    this.style = style;
    this.previous = header;
  }

  take(line: LaidOutLine): void {
    const isFollowing = this.follows(line);
    const row = readRow(splitRow(line, this.columns), line, this.style);
    if (!isFollowing) this.strict = true;
    this.previous = line;
    if (isCharge(line)) {
      this.waiting = null;
      return;
    }
    if (isTotal(line, row)) {
      this.strict = true;
      this.waiting = null;
      return;
    }
    if (isItem(row, this.columns, this.strict ? 'whole' : 'any')) this.add(row);
    else this.addText(row, this.continuation(line, row), isFollowing);
  }

  private add(row: LineRow): void {
    const texts = new Map(row.texts);
    if (!texts.has('description') && this.waiting) texts.set('description', this.waiting);
    this.rows.push({ ...row, texts });
    this.waiting = null;
    this.continued = 0;
  }

  /** A line with a description and nothing else goes on with the row above it, or waits for the numbers below it. */
  private addText(row: LineRow, text: RowText | null, isFollowing: boolean): void {
    this.waiting = null;
    if (text === null || this.strict) return;
    const last = this.rows.at(-1);
    this.continued += 1;
    if (!last || !isFollowing || last.page !== row.page || this.continued > mostContinued) {
      this.waiting = text;
      return;
    }
    this.rows[this.rows.length - 1] = { ...last, texts: withMore(last.texts, text) };
  }

  /** One run of text that begins where the descriptions begin, however far it reaches; or text in their column alone. */
  private continuation(line: LaidOutLine, row: LineRow): RowText | null {
    const [first, second] = line.segments;
    const left = this.columns.find(({ meaning }) => meaning === 'description')?.left ?? Number.NaN;
    if (first && !second && Math.abs(first.box[0] - left) < 8 && !/\d[.,]\d{2}$/.test(first.text)) {
      return { text: first.text, box: first.box };
    }
    return row.numbers.size === 0 && row.texts.size === 1 ? (row.texts.get('description') ?? null) : null;
  }

  private follows(line: LaidOutLine): boolean {
    const { previous } = this;
    if (!previous || previous.page !== line.page) return false;
    return line.box[1] - previous.box[3] < 4.5 * Math.max(6, heightOf(previous));
  }
}

function withMore(texts: LineRow['texts'], more: RowText): LineRow['texts'] {
  const own = texts.get('description');
  const joined = own ? { text: `${own.text} ${more.text}`, box: surroundingBox([own.box, more.box]) } : more;
  return new Map([...texts, ['description', joined] as const]);
}

/** A row with a number of pieces or an amount, and something that says of what; a whole one has every number the table has. */
function isItem(row: LineRow, columns: readonly LineColumn[], least: 'any' | 'whole'): boolean {
  const has = (meaning: ColumnMeaning) => row.numbers.has(meaning);
  const inTable = (meaning: ColumnMeaning) => columns.some((column) => column.meaning === meaning);
  const isNamed =
    /\p{L}/u.test(row.texts.get('description')?.text ?? '') ||
    isCode(row.texts.get('article')?.text) ||
    row.texts.has('gtin');
  const numbers = (['quantity', 'unitPrice', 'amount'] as const).filter(inTable);
  if (least === 'whole') return isNamed && numbers.length > 1 && numbers.every(has);
  if (numbers.length > 1 && !has('quantity') && !has('unitPrice') && !beginsAsText(row, columns))
    return false;
  if (inTable('amount')) return has('amount') && (isNamed || numbers.every(has));
  return has('quantity') && isNamed;
}

/** An amount in the column of codes names nothing: it is a row of totals under another head. */
function isCode(article: string | undefined): boolean {
  return article !== undefined && !/^[\d.,' ]*\d[.,]\d{2}$/.test(article);
}

/** Costs among the lines stand under the descriptions; those beside the totals stand elsewhere. */
function beginsAsText({ texts }: LineRow, columns: readonly LineColumn[]): boolean {
  return (['description', 'article'] as const).some((name) => {
    const left = columns.find(({ meaning }) => meaning === name)?.left;
    const box = texts.get(name)?.box;
    return left !== undefined && box !== undefined && Math.abs(box[0] - left) < 14;
  });
}

const totals: ReadonlySet<string> = new Set(['totalNet', 'totalVat', 'totalGross', 'amountDue']);
const carried =
  /^(?:sub)?tota|^transport(?:eren)?\b.{0,4}$|^(?:over(?:dracht|te dragen)|te transporteren|transport (?:van|naar)|carried|brought|balance (?:carried|brought)|ubertrag|zwischensumme|summe|report|a reporter|saldo vorige|gesamt|somme|sous total)/;

/** `abzgl. 10 % von 147,30`: a surcharge or discount on what stands above, whose percentage and base are no number and price. */
function isCharge({ words }: LaidOutLine): boolean {
  return /^(?:zzgl|abzgl|zuzuglich|abzuglich|vermeerderd|verminderd)$/.test(
    foldText(words[0]?.text ?? '').replace(/\.$/, ''),
  );
}

/** A total of the lines above, of the page or of the document. A line of goods has a quantity, whatever it is called. */
function isTotal(line: LaidOutLine, row: LineRow): boolean {
  if (row.numbers.has('quantity') && row.numbers.has('unitPrice')) return false;
  const text = foldText(line.words.map((word) => word.text).join(' '));
  if (carried.test(text)) return true;
  if (row.numbers.has('quantity')) return false;
  return findLabels(line).some(
    ({ meanings, opens, announces }) =>
      (opens || announces) &&
      meanings.some(({ target, strength }) => totals.has(target) && strength !== 'weak'),
  );
}
