import { assertNever } from '../domain/assert-never.ts';
import type { Language } from '../domain/bilingual.ts';
import type { FieldValue } from '../domain/field-value.ts';
import { formatDate } from './format-date.ts';
import { formatMoney } from './format-money.ts';
import { formatNumber } from './format-number.ts';

/** A value as people of that language write it; text and identifiers as they were read. */
export function formatFieldValue(value: FieldValue, language: Language): string {
  switch (value.kind) {
    case 'text':
    case 'identifier':
      return value.text;
    case 'date':
      return formatDate(value.date);
    case 'amount':
      return formatMoney(value.amount, language);
    case 'number':
      return formatNumber(value.number, language);
    default:
      return assertNever(value);
  }
}
