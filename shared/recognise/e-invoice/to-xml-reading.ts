import type { Evidence, FilePath } from '../../domain/evidence.ts';
import type { FieldValue, ValueKind } from '../../domain/field-value.ts';
import { compactIdentifier } from '../../domain/identifiers/identifier-verdict.ts';
import { type LocalDate, parseIsoDate } from '../../domain/local-date.ts';
import { beginningOf, longestValue } from '../../domain/longest-value.ts';
import { type CurrencyCode, parseDecimal } from '../../domain/money.ts';
import type { Reading } from '../../domain/reading.ts';
import type { XmlValue } from './xml-path.ts';

interface FieldOf {
  /** Of a field of a document or of a line. */
  readonly name: string;
  readonly kind: ValueKind;
  readonly currency: CurrencyCode;
  readonly file: FilePath;
}

const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** One XML value as a reading of its field. A date or amount that breaks the format of the standard is unreadable, with what stands there. */
export function toXmlReading(source: XmlValue, { name, kind, currency, file }: FieldOf): Reading<FieldValue> {
  const at: Evidence = { kind: 'xml', file, path: source.path };
  if (source.text.length > longestValue) {
    return { state: 'unreadable', reason: 'too-long', raw: beginningOf(source.text), at };
  }
  const read = (value: FieldValue): Reading<FieldValue> => ({
    state: 'read',
    value,
    raw: source.text,
    confidence: 1,
    at,
  });
  if (kind === 'date') {
    const date = toDate(source.text);
    return date
      ? read({ kind: 'date', date })
      : { state: 'unreadable', reason: 'not-a-date', raw: source.text, at };
  }
  if (kind === 'amount') {
    const stated = plainDecimal(source.text);
    const amount = stated === null ? null : parseDecimal(stated, currency);
    if (amount) return read({ kind: 'amount', amount });
    return stated === null
      ? { state: 'unreadable', reason: 'not-an-amount', raw: source.text, at }
      : { state: 'unreadable', reason: 'finer-than-a-cent', raw: source.text, at, stated };
  }
  if (kind === 'number') {
    return decimal.test(source.text)
      ? read({ kind: 'number', number: Number(source.text) })
      : { state: 'unreadable', reason: 'not-a-number', raw: source.text, at };
  }
  if (kind === 'text') return read({ kind: 'text', text: source.text });
  return read({ kind: 'identifier', text: normalise(name, source.text) });
}

/** A decimal of XML Schema (`+5.`, `.5`) as it is usually written; null for anything else, and for more digits than amounts have. */
function plainDecimal(text: string): string | null {
  const match = /^([-+]?)(\d{0,12})(?:\.(\d{0,12}))?$/.exec(text);
  if (match === null || !decimal.test(text)) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign === '-' ? '-' : ''}${whole || '0'}${fraction && `.${fraction}`}`;
}

/** `YYYY-MM-DD` with or without time or zone, or the `YYYYMMDD` of CII format 102. */
function toDate(text: string): LocalDate | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/.exec(text);
  return parseIsoDate(
    compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text.replace(/(?:T|[+Z]).*$/, ''),
  );
}

/** Numbers of a public register are exchanged without spaces and punctuation; all others keep their spelling. */
function normalise(name: string, text: string): string {
  const isPublic = name === 'iban' || name === 'bic' || name.endsWith('VatId');
  return isPublic ? compactIdentifier(text) : text;
}
