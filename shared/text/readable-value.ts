import type { Language } from '../domain/bilingual.ts';
import { parseIsoDate } from '../domain/local-date.ts';
import { formatDate } from './format-date.ts';
import { formatDecimal } from './format-number.ts';

/** A value as the contracts write it, as people write it: `2026-11-03` is `03-11-2026`, `1234.56` is `1.234,56` in Dutch. */
export function readableValue(text: string, language: Language): string {
  const date = parseIsoDate(text);
  if (date !== null) return formatDate(date);
  return /^-?\d{1,15}\.\d{1,6}$/.test(text) ? formatDecimal(text, language) : text;
}
