import type { CellValue } from '#shared/domain/content.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { attributeOf } from '../xlsx/attribute-of.ts';
import { textValue } from '../xlsx/shared-strings.ts';

const errorText = /^(?:#[A-Z][A-Z0-9/_]*[!?]?|Err:\d{3})$/;

/** What a cell of an OpenDocument spreadsheet holds (OpenDocument 1.3 part 3, 9.1.4); `null` when it is blank. */
export function odsCellValue(attributes: string, shown: string): CellValue | null {
  const type = attributeOf(attributes, 'office:value-type');
  const hasFormula = attributeOf(attributes, 'table:formula') !== null;
  if (attributeOf(attributes, 'calcext:value-type') === 'error' || (hasFormula && errorText.test(shown))) {
    return { kind: 'error', code: shown };
  }
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberValue(attributeOf(attributes, 'office:value'), shown);
    case 'date':
      return dateValue(attributeOf(attributes, 'office:date-value'), shown);
    case 'time':
      return timeValue(attributeOf(attributes, 'office:time-value'), shown);
    case 'boolean':
      return { kind: 'boolean', boolean: attributeOf(attributes, 'office:boolean-value') === 'true' };
    case null:
      return hasFormula && shown === '' ? { kind: 'formula-without-value' } : textValue(shown);
    default:
      return textValue(attributeOf(attributes, 'office:string-value') || shown);
  }
}

function numberValue(value: string | null, shown: string): CellValue | null {
  const number = value === null || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? { kind: 'number', number } : textValue(shown);
}

function dateValue(value: string | null, shown: string): CellValue | null {
  const date = parseIsoDate((value ?? '').slice(0, 10));
  return date === null ? textValue(shown) : { kind: 'date', date };
}

/** `PT12H30M00S` as the part of a day that a workbook would hold. */
function timeValue(value: string | null, shown: string): CellValue | null {
  const parts = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(value ?? '');
  if (parts === null) return textValue(shown);
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  const total =
    Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  return { kind: 'number', number: ((sign === '-' ? -1 : 1) * total) / 86_400 };
}
