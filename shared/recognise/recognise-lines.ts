import type { Page } from '../domain/content.ts';
import { type DocumentType, tradeDocuments } from '../domain/document-type.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { FieldValue } from '../domain/field-value.ts';
import { type CurrencyCode, minorDigits, money } from '../domain/money.ts';
import type { Reading } from '../domain/reading.ts';
import { type LineFieldName, mostLines, type TradeLine } from '../domain/trade-line.ts';
import { type DocumentLayout, layOut, mostPages } from './layout/document-layout.ts';
import { toEvidence } from './layout/span.ts';
import { collectTables, type LineTable } from './lines/collect-rows.ts';
import { plainLines } from './lines/plain-lines.ts';
import type { LineRow } from './lines/read-row.ts';
import { type FittedRow, fitRow } from './lines/row-arithmetic.ts';
import type { DecimalStyle } from './values/parse-amount.ts';

interface LinesOf {
  readonly type: DocumentType | null;
  readonly style: DecimalStyle;
  readonly currency: CurrencyCode;
  readonly file: FilePath;
}

const withLines: ReadonlySet<DocumentType> = new Set([
  ...tradeDocuments,
  'proof-of-delivery',
  'consignment-note',
  'return-note',
]);

/** A table is read whole or not at all: half of it would look like a difference. */
const mostPagesOfLines = 100;

/**
 * The lines of goods or services of a document, from the table whose header says what, how many and how much. The table with the most rows
 * that add up counts; one that adds up nowhere gives none.
 */
export function recogniseLines(
  layout: DocumentLayout,
  pages: readonly Page[],
  of: LinesOf,
): readonly TradeLine[] {
  if (of.type === null || !withLines.has(of.type) || pages.length > mostPagesOfLines) return [];
  const whole = pages.length > mostPages ? layOut(pages, pages.length) : layout;
  const tables = collectTables(whole, of.style).map(fitTable);
  const [found] = tables.toSorted((a, b) => b.worth - a.worth);
  const best = found && found.worth > 0 ? found : withoutHead(whole, of);
  if (best === null || best.rows.length > mostLines) return [];
  const isNegative = of.type === 'credit-note' && sumOf(best.rows) > 0;
  return best.rows.map(({ row, fitted }, index) => ({
    position: index + 1,
    fields: toFields(row, fitted, { ...of, sign: isNegative ? -1 : 1, sure: best.sure }),
  }));
}

/** A bill without the head of a table: its lines are proven by their sum. Notes that go with goods have no amounts to add. */
function withoutHead(layout: DocumentLayout, { style, type }: LinesOf): FittedTable | null {
  if (type !== 'invoice' && type !== 'credit-note') return null;
  const rows = plainLines(layout, style).map((row) => ({ row, fitted: fitRow(row) }));
  return rows.length > 0 ? { rows, worth: rows.length, sure: 0.9 } : null;
}

interface FittedTable {
  readonly rows: readonly { readonly row: LineRow; readonly fitted: FittedRow }[];
  readonly worth: number;
  /** How sure a number is that no sum proves. */
  readonly sure: number;
}

function fitTable({ rows }: LineTable): FittedTable {
  const fitted = withoutSubtotals(rows.map((row) => ({ row, fitted: fitRow(row) })));
  const count = (proof: FittedRow['proof']) => fitted.filter((one) => one.fitted.proof === proof).length;
  const [proved, contradicted] = [count('sum'), count('contradiction')];
  if (contradicted > proved) return { rows: [], worth: 0, sure: 0 };
  return { rows: fitted, worth: fitted.length + proved, sure: proved > contradicted * 4 ? 0.9 : 0.75 };
}

/** A row without quantity whose amount is the sum of two or more rows above it is their subtotal. */
function withoutSubtotals(rows: FittedTable['rows']): FittedTable['rows'] {
  const kept: FittedTable['rows'][number][] = [];
  let [whole, part, parts] = [0, 0, 0];
  for (const item of rows) {
    const { amount, quantity } = item.fitted;
    const cents = Math.round((amount ?? 0) * 100);
    const isSum =
      quantity === null && amount !== null && cents !== 0 && parts > 1 && (cents === whole || cents === part);
    if (isSum) {
      part = 0;
      continue;
    }
    kept.push(item);
    whole += cents;
    part += cents;
    parts += 1;
  }
  return kept;
}

function sumOf(rows: FittedTable['rows']): number {
  return rows.reduce((sum, { fitted }) => sum + (fitted.amount ?? 0), 0);
}

interface FieldsOf extends LinesOf {
  readonly sign: 1 | -1;
  readonly sure: number;
}

function toFields(row: LineRow, fitted: FittedRow, of: FieldsOf): TradeLine['fields'] {
  return { ...textFields(row, of), ...numberFields(row, fitted, of) };
}

type Fields = Partial<Record<LineFieldName, Reading<FieldValue>>>;

function textFields({ texts, page }: LineRow, { file }: FieldsOf): Fields {
  const fields: Fields = {};
  for (const name of ['article', 'gtin', 'orderNumber', 'description', 'unit'] as const) {
    const found = texts.get(name);
    if (!found) continue;
    const isText = name === 'description' || name === 'unit';
    const value: FieldValue = { kind: isText ? 'text' : 'identifier', text: found.text };
    const at = toEvidence({ page, box: found.box }, file);
    fields[name] = { state: 'read', value, raw: found.text, confidence: 0.85, at };
  }
  return fields;
}

function numberFields({ numbers, page }: LineRow, fitted: FittedRow, of: FieldsOf): Fields {
  const confidence = fitted.proof === 'sum' ? 0.97 : fitted.proof === 'contradiction' ? 0.6 : of.sure;
  const values: Readonly<Partial<Record<LineFieldName, number | null>>> = {
    ...fitted,
    vatRate: numbers.get('vatRate')?.readings[0] ?? null,
  };
  const fields: Fields = {};
  for (const name of ['quantity', 'unitPrice', 'discount', 'discountPercent', 'vatRate', 'amount'] as const) {
    const found = numbers.get(name) ?? (name === 'discountPercent' ? numbers.get('discount') : undefined);
    if (!found || isOtherDiscount(name, fitted)) continue;
    const number = values[name] ?? null;
    const { raw } = found;
    const at = toEvidence({ page, box: found.box }, of.file);
    fields[name] =
      number === null
        ? { state: 'unreadable', reason: 'ambiguous-amount', raw, at }
        : { state: 'read', value: toValue(name, number, of), raw, confidence, at };
  }
  return fields;
}

/** A discount is a percentage or an amount; the sum says which. */
function isOtherDiscount(name: LineFieldName, { discount, discountPercent }: FittedRow): boolean {
  if (name === 'discountPercent') return discountPercent === null;
  return name === 'discount' && discount === null && discountPercent !== null;
}

function toValue(name: LineFieldName, number: number, { currency, sign }: FieldsOf): FieldValue {
  if (name !== 'amount' && name !== 'discount') return { kind: 'number', number };
  const minor = Math.round(number * 10 ** minorDigits(currency));
  return { kind: 'amount', amount: money(name === 'amount' ? sign * minor : Math.abs(minor), currency) };
}
