import type { Random } from './random.ts';
import { type Language, wordsFor } from './vocabulary.ts';

/** How one document writes its values. */
export interface Spelling {
  readonly date: (day: string) => string;
  readonly amount: (cents: number) => string;
  readonly total: (cents: number) => string;
  readonly quantity: (value: number) => string;
  readonly number: (value: number) => string;
  readonly percent: string;
  /** Whether a credit note prints its minus signs. */
  readonly creditSign: boolean;
  /** Whether the currency stands in a column of its own. */
  readonly apart: boolean;
  /** Where the labels of the totals begin. */
  readonly totalsAt: number;
}

export function spellingOf(random: Random, language: Language): Spelling {
  const style = amountStyleOf(random, language);
  const decimals = random.chance(0.3) ? 2 : null;
  const number = (value: number) => String(value).replace('.', style.decimal);
  const minus = random.pick(['before', 'before', 'behind'] as const);
  const digits = (cents: number) => {
    const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, style.group);
    return `${whole}${style.decimal}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
  };
  const amount = (cents: number) =>
    cents < 0 ? (minus === 'before' ? `-${digits(cents)}` : `${digits(cents)}-`) : digits(cents);
  const apart = random.chance(0.08);
  const currency = apart ? '€ ' : random.pick(['€ ', '€', '', 'EUR ', '']);
  return {
    date: dateStyleOf(random, language),
    amount,
    total: (cents) => `${currency}${amount(cents)}`,
    quantity: (value) =>
      decimals === null ? number(value) : value.toFixed(decimals).replace('.', style.decimal),
    number,
    percent: random.pick(['%', ' %', '']),
    creditSign: random.chance(0.6),
    apart,
    totalsAt: random.pick([300, 330, 360, 380]),
  };
}

function amountStyleOf(
  random: Random,
  language: Language,
): { readonly group: string; readonly decimal: string } {
  if (language === 'en')
    return random.pick([
      { group: ',', decimal: '.' },
      { group: '', decimal: '.' },
    ]);
  if (language === 'fr')
    return random.pick([
      { group: ' ', decimal: ',' },
      { group: '', decimal: ',' },
    ]);
  return random.pick([
    { group: '.', decimal: ',' },
    { group: '.', decimal: ',' },
    { group: '', decimal: ',' },
  ]);
}

function dateStyleOf(random: Random, language: Language): (day: string) => string {
  const months = wordsFor('months', language);
  const parts = (day: string) => day.split('-') as [string, string, string];
  const forms: readonly ((day: string) => string)[] = [
    (day) =>
      parts(day)
        .toReversed()
        .join(language === 'de' ? '.' : '-'),
    (day) =>
      parts(day)
        .toReversed()
        .join(language === 'de' ? '.' : '/'),
    (day) =>
      `${Number(parts(day)[2])}${language === 'de' ? '.' : ''} ${months[Number(parts(day)[1]) - 1]} ${parts(day)[0]}`,
    (day) => `${parts(day)[2]}-${(months[Number(parts(day)[1]) - 1] ?? '').slice(0, 3)}-${parts(day)[0]}`,
    (day) => day,
    (day) => `${Number(parts(day)[2])}-${Number(parts(day)[1])}-'${parts(day)[0].slice(2)}`,
  ];
  if (language === 'en')
    return random.pick([forms[2], forms[3], forms[4]].filter((form) => form !== undefined));
  if (language === 'de') return random.pick([forms[0], forms[2]].filter((form) => form !== undefined));
  if (language === 'fr') return random.pick([forms[1], forms[2]].filter((form) => form !== undefined));
  return random.pick(forms);
}
