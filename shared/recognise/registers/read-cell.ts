import type { CellValue } from '../../domain/content.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { FieldValue, ValueKind } from '../../domain/field-value.ts';
import type { CurrencyCode } from '../../domain/money.ts';
import type { Reading } from '../../domain/reading.ts';
import { cellText, isErrorText, saysNothing } from './cell-text.ts';
import type { ColumnStyle } from './column-style.ts';
import { readAmountCell, readNumberCell } from './read-amount-cell.ts';
import { readDateCell } from './read-date-cell.ts';
import { type CellAnswer, readIdentifierCell } from './read-identifier-cell.ts';

/** How the cells of a column are to be read. */
export interface CellRule {
  readonly kind: ValueKind;
  readonly style: ColumnStyle;
  /** Currency of the row's amounts; null when the row names one that nobody knows. */
  readonly currency: CurrencyCode | null;
}

/** One cell as a value of the column's kind. Error cells and formulas without a value are unreadable, never text; nothing, `-` and `n.v.t.` are absent. */
export function readCell(value: CellValue | undefined, rule: CellRule, at: Evidence): Reading<FieldValue> {
  if (value === undefined) return { state: 'absent', searched: [at] };
  if (value.kind === 'error') return { state: 'unreadable', reason: 'error-cell', raw: value.code, at };
  if (value.kind === 'formula-without-value') {
    return { state: 'unreadable', reason: 'formula-without-value', raw: '', at };
  }
  const raw = cellText(value);
  if (saysNothing(raw)) return { state: 'absent', searched: [at] };
  if (isErrorText(raw)) return { state: 'unreadable', reason: 'error-cell', raw, at };
  const answer = readAs(value, rule);
  switch (answer.state) {
    case 'read':
      return { state: 'read', value: answer.value, raw, confidence: answer.confidence, at };
    case 'absent':
      return { state: 'absent', searched: [at] };
    case 'unreadable':
      return { state: 'unreadable', reason: answer.reason, raw, at };
  }
}

function readAs(value: CellValue, rule: CellRule): CellAnswer<FieldValue> {
  switch (rule.kind) {
    case 'text':
      return { state: 'read', value: { kind: 'text', text: cellText(value) }, confidence: 0.99 };
    case 'identifier':
      return map(readIdentifierCell(value), (text) => ({ kind: 'identifier', text }));
    case 'date':
      return map(readDateCell(value, rule.style), (date) => ({ kind: 'date', date }));
    case 'amount':
      return map(readAmountCell(value, rule.style.decimals, rule.currency), (amount) => ({
        kind: 'amount',
        amount,
      }));
    case 'number':
      return map(readNumberCell(value, rule.style.decimals), (number) => ({ kind: 'number', number }));
  }
}

function map<T>(answer: CellAnswer<T>, wrap: (value: T) => FieldValue): CellAnswer<FieldValue> {
  return answer.state === 'read' ? { ...answer, value: wrap(answer.value) } : answer;
}
