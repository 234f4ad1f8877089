import type { DossierType } from '../domain/dossier-type.ts';
import type { FieldName } from '../domain/field-name.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import type { TypeIndex } from './dossier-index.ts';
import type { Side } from './own-company.ts';

/**
 * The type of dossier that a document makes by the number it states in `field`, where no register says which there are: one
 * whose other needs the document meets, and whose party is the other company, seen from ours. Unless we are the seller that
 * is the seller. `undefined` when no type goes by that number.
 */
export function typeByDocument(
  indexes: readonly TypeIndex[],
  field: FieldName,
  document: SourceDocument,
  side: Side,
): TypeIndex | undefined {
  const able = indexes.filter(({ type }) => acceptsAsKey(type, field, document) && isMet(type, document));
  const other: FieldName = side === 'seller' ? 'buyerName' : 'sellerName';
  return able.find(({ type }) => placeOf(type, type.party)?.field === other) ?? able[0];
}

function acceptsAsKey(type: DossierType, field: FieldName, document: SourceDocument): boolean {
  const place = placeOf(type, type.key);
  const kind = document.recognised.type?.type;
  if (!place || place.field !== field) return false;
  return field !== 'invoiceNumber' || (kind !== undefined && place.types.includes(kind));
}

/** As a register needs one of these columns, so must a document state one of these values. */
function isMet(type: DossierType, { recognised }: SourceDocument): boolean {
  if (type.needs === undefined) return true;
  return type.needs.some((needed) => {
    const place = placeOf(type, needed);
    return place ? recognised.fields[place.field]?.state === 'read' : false;
  });
}

function placeOf(type: DossierType, id: string | null) {
  return type.fields.find((field) => field.id === id)?.inDocuments;
}
