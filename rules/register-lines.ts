import type { Dossier } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import { articleLabel, lineEvidence, lineNumber } from './line-values.ts';
import { type Goods, goodsIn } from './order-lines.ts';

/** What of a line of the register is held against the run before. */
export const lineParts = ['quantity', 'unitPrice'] as const;
export type LinePart = (typeof lineParts)[number];

/** Name under which the goods of a register are kept for the next run. */
const goodsField = 'lines';

/** Name under which one value of a line is kept; also the subject of a finding about it. */
export function lineField(key: string, part: LinePart): string {
  return `line:${key}:${part}`;
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
  const names = goods.map(({ key, lines }) => [key, lines[0] ? articleLabel(lines[0]) : key]);
  return { ...Object.fromEntries(numbers), [goodsField]: { kind: 'text', text: JSON.stringify(names) } };
}

/** The goods of the run before that the register no longer has, each by its key and what people call it. */
export function goneGoods(
  dossier: Dossier,
  before: FieldValue | null,
): readonly { readonly key: string; readonly label: string }[] {
  if (before?.kind !== 'text') return [];
  const here = new Set(registerGoods(dossier).map(({ key }) => key));
  const known: unknown = JSON.parse(before.text);
  if (!Array.isArray(known)) return [];
  return known.flatMap((one: unknown) => {
    const [key, label] = Array.isArray(one) ? one.map(String) : [];
    return key === undefined || label === undefined || here.has(key) ? [] : [{ key, label }];
  });
}

/** The goods of the run before, for `goneGoods`. */
export const goodsBefore = goodsField;
