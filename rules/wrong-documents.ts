import type { Dossier, DossierDocument } from '#shared/domain/dossier.ts';
import { countedDocuments, isReadable } from './field-values.ts';

/** With more documents than this none is named: each of them is asked about by itself. */
const mostDocuments = 25;

/**
 * The documents that make an expression over `stukken` untrue: each of them does so where it would be the only one, and without any
 * there would be nothing wrong. Empty where it is not a matter of single documents.
 */
export function wrongDocuments(
  dossier: Dossier,
  values: Readonly<Record<string, unknown>>,
  ask: (values: Readonly<Record<string, unknown>>) => string,
): readonly DossierDocument[] {
  const parts: unknown = values['stukken'];
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > mostDocuments) return [];
  if (ask({ ...values, stukken: [] }) !== 'yes') return [];
  const documents = countedDocuments(dossier).filter(isReadable);
  return documents.filter((_, place) => ask({ ...values, stukken: [parts[place]] }) === 'no');
}
