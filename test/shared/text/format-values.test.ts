import { describe, expect, it } from 'vitest';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { euro, money, parseCurrencyCode } from '#shared/domain/money.ts';
import { formatFieldValue } from '#shared/text/format-field-value.ts';
import { formatMoney } from '#shared/text/format-money.ts';
import { formatNumber } from '#shared/text/format-number.ts';

const dollar = parseCurrencyCode('USD') ?? euro;
const yen = parseCurrencyCode('JPY') ?? euro;

describe('values for people', () => {
  it('amounts have their currency, and the separators of the language', () => {
    expect(
      [
        money(123_456, euro),
        money(-5, euro),
        money(0, euro),
        money(123_456_789_00, euro),
        money(99_999, dollar),
        money(-1234, yen),
      ].map((amount) => [formatMoney(amount, 'nl'), formatMoney(amount, 'en')]),
    ).toEqual([
      ['€ 1.234,56', '€1,234.56'],
      ['€ -0,05', '-€0.05'],
      ['€ 0,00', '€0.00'],
      ['€ 123.456.789,00', '€123,456,789.00'],
      ['USD 999,99', 'USD 999.99'],
      ['JPY -1.234', 'JPY -1,234'],
    ]);
  });

  it('numbers keep their decimals, and odd ones their own text', () => {
    expect([formatNumber(1234.5, 'nl'), formatNumber(-12, 'en'), formatNumber(1e21, 'nl')]).toEqual([
      '1.234,5',
      '-12',
      '1e+21',
    ]);
  });

  it('dates are written day first, text stays as it was read', () => {
    const date = parseIsoDate('2026-11-03');
    const values: readonly FieldValue[] = [
      ...(date ? [{ kind: 'date', date } as const] : []),
      { kind: 'identifier', text: '00042' },
      { kind: 'text', text: 'Voorbeeld B.V.' },
      { kind: 'number', number: 3 },
      { kind: 'amount', amount: money(100, euro) },
    ];
    expect(values.map((value) => formatFieldValue(value, 'nl'))).toEqual([
      '03-11-2026',
      '00042',
      'Voorbeeld B.V.',
      '3',
      '€ 1,00',
    ]);
  });
});
