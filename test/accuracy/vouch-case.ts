import type { Page } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { documentFields, type FieldName } from '#shared/domain/field-name.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { addDays, parseIsoDate } from '#shared/domain/local-date.ts';
import { euro, money, parseDecimal } from '#shared/domain/money.ts';
import { vouch } from '#shared/recognise/vouch.ts';
import type { CorpusCase } from './corpus-case.ts';

/** How vouching did: values that are printed and were found, and changed values that were found though they are not there. */
export interface VouchCount {
  readonly sought: number;
  readonly found: number;
  readonly changed: number;
  readonly falselyFound: number;
}

/** Looks for every printed answer of a file, and for the same answer with one thing changed. */
export function vouchCase(item: CorpusCase, pages: readonly Page[]): VouchCount {
  const values = (Object.keys(item.fields) as FieldName[])
    .filter(
      (field) => field !== 'currency' && item.visible[field] === true && item.printed[field] === undefined,
    )
    .flatMap((field) => toValue(field, item.fields[field] ?? '') ?? []);
  const changed = values.flatMap((value) => change(value) ?? []);
  return {
    sought: values.length,
    found: values.filter((value) => stands(pages, value)).length,
    changed: changed.length,
    falselyFound: changed.filter((value) => stands(pages, value)).length,
  };
}

function stands(pages: readonly Page[], value: FieldValue): boolean {
  return vouch(pages, value, 'corpus' as FilePath).state === 'found';
}

function toValue(field: FieldName, text: string): FieldValue | null {
  const kind = documentFields[field];
  if (kind === 'date') {
    const date = parseIsoDate(text);
    return date === null ? null : { kind, date };
  }
  if (kind === 'amount') {
    const amount = parseDecimal(text, euro);
    return amount === null ? null : { kind, amount };
  }
  return { kind, text };
}

/** Nine cents more, 37 days later, the last digit one higher; text is left alone. */
function change(value: FieldValue): FieldValue | null {
  if (value.kind === 'date') return { kind: 'date', date: addDays(value.date, 37) };
  if (value.kind === 'amount') return { kind: 'amount', amount: money(value.amount.minor + 9, euro) };
  if (value.kind !== 'identifier') return null;
  const text = value.text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return text === value.text ? null : { kind: 'identifier', text };
}
