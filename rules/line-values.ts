import { canonicalText, type FieldValue, identifierKey } from '#shared/domain/field-value.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import type { Money } from '#shared/domain/money.ts';
import type { LineFieldName, TradeLine } from '#shared/domain/trade-line.ts';

/** The number that a line states in a field; null when it states none readably. */
export function lineNumber({ fields }: TradeLine, field: LineFieldName): number | null {
  const reading = fields[field];
  return reading?.state === 'read' && reading.value.kind === 'number' ? reading.value.number : null;
}

/** The amount that a line states in a field; null when it states none readably. */
export function lineAmount({ fields }: TradeLine, field: LineFieldName): Money | null {
  const reading = fields[field];
  return reading?.state === 'read' && reading.value.kind === 'amount' ? reading.value.amount : null;
}

/** The text that a line states in a field; empty when it states none readably. */
export function lineText({ fields }: TradeLine, field: LineFieldName): string {
  const reading = fields[field];
  return reading?.state === 'read' ? canonicalText(reading.value).trim() : '';
}

/** A field of a line as evidence; nothing when the line does not hold it. */
export function lineEvidence(
  { fields }: TradeLine,
  field: LineFieldName,
  role: FindingEvidence['role'],
): readonly FindingEvidence[] {
  const reading = fields[field];
  return reading === undefined || reading.state === 'absent'
    ? []
    : [{ role, at: reading.at, raw: reading.raw }];
}

/** Price of one unit after discount, in whole units of the currency; null when it can't be told. */
export function effectivePrice(line: TradeLine): number | null {
  const [quantity, amount] = [lineNumber(line, 'quantity'), lineAmount(line, 'amount')];
  if (quantity !== null && quantity !== 0 && amount !== null) return amount.minor / 100 / quantity;
  const price = lineNumber(line, 'unitPrice');
  if (price === null) return null;
  return price * (1 - (lineNumber(line, 'discountPercent') ?? 0) / 100);
}

const keysOf = new WeakMap<TradeLine, readonly string[]>();

/**
 * Keys by which the same goods are known in another document, the strongest first. Every check of lines asks for them, and again
 * for each repair that is tried: of the same line, the same object, they are made once.
 */
export function articleKeys(line: TradeLine): readonly string[] {
  const known = keysOf.get(line);
  if (known) return known;
  const keys = makeKeys(line);
  keysOf.set(line, keys);
  return keys;
}

function makeKeys(line: TradeLine): readonly string[] {
  const number = (field: 'gtin' | 'article') => identifierKey(lineText(line, field)).replace(/^0+(?=.)/, '');
  const described = lineText(line, 'description');
  const words = identifierKey(described);
  // Under "Product" or "Item" some print the article number where others print words.
  const isNumber = /^\S*\d\S*$/.test(described.trim());
  const numbers = [number('gtin'), number('article'), ...(isNumber ? [words.replace(/^0+(?=.)/, '')] : [])];
  return [
    ...numbers.filter((key) => key !== '').map((key) => `nr ${key}`),
    ...(words === '' || isNumber ? [] : [`text ${words}`]),
  ];
}

/** What people call the goods of a line: article number, else description. */
export function articleLabel(line: TradeLine): string {
  return lineText(line, 'article') || lineText(line, 'description') || lineText(line, 'gtin');
}

const unitWords: Readonly<Record<string, readonly string[]>> = {
  piece: [
    'stuk',
    'stuks',
    'st',
    'stk',
    'pce',
    'pc',
    'pcs',
    'ea',
    'each',
    'c62',
    'h87',
    'ce',
    'unit',
    'units',
    'nar',
  ],
  hour: ['uur', 'uren', 'u', 'hur', 'hour', 'hours'],
  kilogram: ['kg', 'kgm', 'kilo', 'kilogram'],
  metre: ['m', 'mtr', 'meter', 'metre'],
  litre: ['l', 'ltr', 'liter', 'litre'],
  box: ['doos', 'dozen', 'ds', 'box', 'boxes', 'bx', 'xbx', 'krt', 'karton', 'ct', 'xct'],
  pallet: ['pallet', 'pallets', 'plt', 'pf', 'xpx'],
  set: ['set', 'sets'],
  month: ['maand', 'maanden', 'mnd', 'mon', 'month', 'months'],
  day: ['dag', 'dagen', 'day', 'days'],
};

const unitOf = new Map(
  Object.entries(unitWords).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);

/** The unit of a line, the same for every way to write it; empty when the line states none. */
export function unitKey(line: TradeLine): string {
  const written = lineText(line, 'unit').toLowerCase().replace(/[.\s]/g, '');
  return unitOf.get(written) ?? written;
}

/** A number as a value of a finding, rounded to four decimals. */
export function numberValue(number: number): FieldValue {
  return { kind: 'number', number: Math.round(number * 10_000) / 10_000 };
}
