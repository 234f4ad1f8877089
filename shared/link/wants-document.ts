import type { DocumentType } from '../domain/document-type.ts';
import type { DossierType } from '../domain/dossier-type.ts';

/** Whether dossiers of this type ask for such a document, or read a field of it. */
export function wantsDocument(type: DossierType, kind: DocumentType): boolean {
  return (
    type.documents.some((requirement) => requirement.types.includes(kind)) ||
    type.fields.some((field) => field.inDocuments?.types.includes(kind))
  );
}
