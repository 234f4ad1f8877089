import type { FieldName } from '../../domain/field-name.ts';
import type { XmlValue } from './xml-path.ts';

/** Where each field of one XML document stands; a field that is not filled in has no entry. */
export type FieldSources = Readonly<Partial<Record<FieldName, XmlValue>>>;

/** The entries that were found. */
export function foundSources(sources: Readonly<Partial<Record<FieldName, XmlValue | null>>>): FieldSources {
  return Object.fromEntries(
    Object.entries(sources).filter(([, value]) => value !== null && value !== undefined),
  );
}
