import type { Dossier } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import { articleLabel, lineEvidence, lineNumber } from './line-values.ts';
import { type Goods, goodsIn } from './order-lines.ts';

/** What of a line of the register is held against the run before. */
export const lineParts = ['quantity', 'unitPrice'] as const;
export type LinePart = (typeof lineParts)[number];

/** Name under which the goods of a register are kept for the next run. */
const goodsField = 'line::all';

/** Name under which one value of a line is kept; also the subject of a finding about it. */
export function lineField(key: string, part: LinePart): string {
  return `line:${key}:${part}`;
}

/** Subject of a finding that goods are gone. */
export function goneSubject(key: string): string {
  return `line:${key}`;
}

/** Whether this is the name of a value of a line, and not of a field. */
export function isLineValue(name: string): boolean {
  return name === goodsField || name.startsWith(goneSubject(''));
}

/** The goods that the register states, over all rows of the dossier. */
export function registerGoods({ lines }: Dossier): readonly Goods[] {
  return goodsIn(lines.filter(({ origin }) => origin.kind === 'register'));
}

/** The number of one value of goods; null when a line states none, or lines state several prices. */
export function goodsNumber({ quantity, lines }: Goods, part: LinePart): number | null {
  if (part === 'quantity') return quantity;
  const prices = new Set(lines.map((line) => lineNumber(line, 'unitPrice')));
  const [price = null] = prices;
  return prices.size === 1 ? price : null;
}

/** Where a value of goods stands in the register. */
export function goodsEvidence({ lines }: Goods, part: LinePart) {
  return lines.flatMap((line: TradeLine) => lineEvidence(line, part, 'found'));
}

/** The lines of the register as values to keep for the next run: each quantity and price, and which goods there are. */
export function lineValuesOf(dossier: Dossier): Readonly<Record<string, FieldValue>> {
  const goods = registerGoods(dossier);
  if (goods.length === 0) return {};
  const numbers = goods.flatMap((one) =>
    lineParts.flatMap((part) => {
      const number = goodsNumber(one, part);
      return number === null
        ? []
        : [[lineField(one.key, part), { kind: 'number', number } as const] as const];
    }),
  );
  const names = goods.map(({ key, lines }) => ({ key, label: lines[0] ? articleLabel(lines[0]) : key }));
  return { ...Object.fromEntries(numbers), [goodsField]: packed(names) };
}

/** Goods by their key and what people call them. */
interface NamedGoods {
  readonly key: string;
  readonly label: string;
}

function packed(goods: readonly NamedGoods[]): FieldValue {
  return { kind: 'text', text: JSON.stringify(goods.map(({ key, label }) => [key, label])) };
}

function unpacked(value: FieldValue | null): readonly NamedGoods[] {
  const known: unknown = value?.kind === 'text' ? JSON.parse(value.text) : [];
  if (!Array.isArray(known)) return [];
  return known.flatMap((one: unknown) => {
    const [key, label] = Array.isArray(one) ? one.map(String) : [];
    return key === undefined || label === undefined ? [] : [{ key, label }];
  });
}

/** The goods of the run before with those of findings that they are gone, which still stand: by the subject of each, what people call it. */
export function withGoneGoods(
  before: FieldValue | null,
  standing: ReadonlyMap<string, FieldValue>,
): FieldValue | null {
  const gone = [...standing].flatMap(([subject, label]) =>
    label.kind === 'text' && subject.startsWith(goneSubject(''))
      ? [{ key: subject.slice(goneSubject('').length), label: label.text }]
      : [],
  );
  return gone.length === 0 ? before : packed([...unpacked(before), ...gone]);
}

/** The goods of the run before that the register no longer has. */
export function goneGoods(dossier: Dossier, before: FieldValue | null): readonly NamedGoods[] {
  const here = new Set(registerGoods(dossier).map(({ key }) => key));
  return unpacked(before).filter(({ key }) => !here.has(key));
}

/** The goods of the run before, for `goneGoods`. */
export const goodsBefore = goodsField;
