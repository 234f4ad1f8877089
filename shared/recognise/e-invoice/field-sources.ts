import type { FieldName } from '../../domain/field-name.ts';
import type { LineFieldName } from '../../domain/trade-line.ts';
import type { XmlValue } from './xml-path.ts';

/** Where each field of one XML document stands; a field that is not filled in has no entry. */
export type FieldSources = Readonly<Partial<Record<FieldName, XmlValue>>>;

/** The entries that were found. */
export function foundSources(sources: Readonly<Partial<Record<FieldName, XmlValue | null>>>): FieldSources {
  return Object.fromEntries(
    Object.entries(sources).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Where each field of one line stands. The price may count for more than one unit. */
export interface LineSources {
  readonly fields: Readonly<Partial<Record<LineFieldName, XmlValue>>>;
  /** Number of units the stated price is for. */
  readonly pricePer: XmlValue | null;
}

/** The entries of a line that were found; the unit stands as an attribute of the quantity. */
export function foundLine(
  sources: Readonly<Partial<Record<LineFieldName, XmlValue | null>>>,
  pricePer: XmlValue | null,
): LineSources {
  const { quantity } = sources;
  const unitCode = quantity?.element.attributes['unitCode'];
  const unit =
    quantity && unitCode ? { ...quantity, path: `${quantity.path}/@unitCode`, text: unitCode } : null;
  const found = Object.entries({ ...sources, unit }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return { fields: Object.fromEntries(found), pricePer };
}
