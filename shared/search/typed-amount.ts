/**
 * An amount as a person types it, Dutch or English (`1.234,56`, `1234,56`, `1,234.56`, `€ 1234.5`), as plain decimal
 * text: `1234.56`. Whole amounts stay without decimals. null for anything else.
 */
export function typedAmount(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:€|eur|usd|gbp|\$|£)\s*/i, '')
    .replace(/,-{1,2}$/, '');
  const match =
    /^-?(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare) ??
    /^-?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(bare);
  if (!match) return null;
  const whole = (match[1] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return match[2] === undefined ? whole : `${whole}.${match[2].padEnd(2, '0')}`;
}
