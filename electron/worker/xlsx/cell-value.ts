import type { CellValue } from '#shared/domain/content.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { serialDate } from './serial-date.ts';
import { textValue } from './shared-strings.ts';

/** A cell as its XML says it (ECMA-376 part 1, 18.3.1.4). */
export interface RawCell {
  /** `t`: s, str, inlineStr, b, e, d or n. */
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** Text of `v`, or of `is`; null when there is none. */
  readonly value: string | null;
}

export interface CellContext {
  readonly strings: readonly (CellValue | null)[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

/** What a cell holds; `null` when it is blank. A formula gives the result that was saved with it. */
export function cellValue(raw: RawCell, context: CellContext): CellValue | null {
  const { value, type } = raw;
  if (value === null || (value === '' && type === 'n')) {
    return raw.hasFormula ? { kind: 'formula-without-value' } : null;
  }
  switch (type) {
    case 's':
      return sharedValue(Number(value), context);
    case 'str':
    case 'inlineStr':
      return textValue(value);
    case 'b':
      return { kind: 'boolean', boolean: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { kind: 'error', code: value.trim() };
    case 'd':
      return isoValue(value);
    default:
      return numberValue(value, raw.style, context);
  }
}

/** The text with this number in the workbook's list. */
export function sharedValue(index: number, { strings }: CellContext): CellValue | null {
  const shared = strings[index];
  return shared === undefined ? { kind: 'error', code: 'text not in the workbook' } : shared;
}

function isoValue(value: string): CellValue | null {
  const date = parseIsoDate(value.trim().slice(0, 10));
  if (date !== null) return { kind: 'date', date };
  const time = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(value.trim());
  if (time === null) return textValue(value);
  const [, hours, minutes, seconds = '0'] = time;
  return { kind: 'number', number: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400 };
}

function numberValue(value: string, style: number, { dateStyles, date1904 }: CellContext): CellValue | null {
  const number = Number(value);
  if (!Number.isFinite(number)) return textValue(value);
  const date = dateStyles[style] === true ? serialDate(number, date1904) : null;
  return date === null ? { kind: 'number', number } : { kind: 'date', date };
}
