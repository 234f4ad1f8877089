import type { FilePath } from '../../domain/evidence.ts';
import type { FieldValue } from '../../domain/field-value.ts';
import type { CurrencyCode } from '../../domain/money.ts';
import type { Reading } from '../../domain/reading.ts';
import { type LineFieldName, lineFields, mostLines, type TradeLine } from '../../domain/trade-line.ts';
import type { LineSources } from './field-sources.ts';
import { toXmlReading } from './to-xml-reading.ts';

interface LinesOf {
  readonly currency: CurrencyCode;
  readonly file: FilePath;
}

/** The lines of an e-invoice as readings. One that has neither a quantity nor an amount is a remark, not a line. */
export function toTradeLines(sources: readonly LineSources[], of: LinesOf): readonly TradeLine[] {
  if (sources.length > mostLines) return [];
  return sources
    .filter(({ fields }) => fields.quantity !== undefined || fields.amount !== undefined)
    .map((line, index) => ({ position: index + 1, fields: toFields(line, of) }));
}

function toFields({ fields, pricePer }: LineSources, of: LinesOf): TradeLine['fields'] {
  const readings: Partial<Record<LineFieldName, Reading<FieldValue>>> = {};
  for (const [name, kind] of Object.entries(lineFields)) {
    const source = fields[name as LineFieldName];
    if (source) readings[name as LineFieldName] = toXmlReading(source, { name, kind, ...of });
  }
  const { unitPrice } = readings;
  if (unitPrice) readings.unitPrice = ofOneUnit(unitPrice, Number(pricePer?.text ?? '1'));
  return readings;
}

/** A price for ten or a hundred units, as the price of one. */
function ofOneUnit(price: Reading<FieldValue>, units: number): Reading<FieldValue> {
  if (price.state !== 'read' || price.value.kind !== 'number' || !(units > 0) || units === 1) return price;
  return { ...price, value: { kind: 'number', number: price.value.number / units } };
}
