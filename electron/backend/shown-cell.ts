import { assertNever } from '#shared/domain/assert-never.ts';
import type { CellValue } from '#shared/domain/content.ts';

/** A cell as a person sees it in the sheet, days and decimals the Dutch way. */
export function shownCell(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return numberText(value.number);
    case 'date':
      return value.date.split('-').reverse().join('-');
    case 'boolean':
      return value.boolean ? 'WAAR' : 'ONWAAR';
    case 'error':
      return value.code;
    case 'formula-without-value':
      return '=';
    default:
      return assertNever(value);
  }
}

/** Whole numbers as they are; others with at least two decimals, as amounts are written. */
function numberText(number: number): string {
  const rounded = Math.round(number * 1e6) / 1e6;
  if (Number.isInteger(rounded)) return String(rounded);
  const short = String(rounded);
  const [, fraction = ''] = short.split('.');
  return (fraction.length === 1 ? `${short}0` : short).replace('.', ',');
}
